/** Words that name a learning method or a model, in lower case, as single words. */
export const ALGORITHMS: ReadonlySet<string> = new Set(
  'xgb xgboost lgbm lightgbm catboost gbm gbdt boosted boosting forest rf logistic logreg ridge lasso elastic linear glm lstm gru tcn rnn cnn tft transformer transformers bert prophet arima sarima ets tbats croston tsb nbeats beats nhits hits deepar var naive svm svr knn gp gaussian bayes bayesian mlp neural net nn tabnet autoencoder survival cox scorecard kmeans clustering ensemble lambdamart ranknet bm25 tower towers dssm dcn dcnv2 deepfm fm als sasrec unet resnet clip sift vit yolo detr ssd rcnn mask efficientnet convnext whisper parakeet canary wav2vec conformer fasttext tfidf omikuji mllm gpt llama mistral lear dnn quantile analog poisson markov hmm mmm robyn meridian pymc moe tabpfn isolation average'.split(
    ' ',
  ),
);
