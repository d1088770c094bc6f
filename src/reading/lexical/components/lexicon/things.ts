/** What pipeline work is done on and what comes out, by what it amounts to. Lemmas or lower-case forms. */
export const THINGS = {
  source:
    'file table database db warehouse bucket s3 ftp sftp api csv json xml parquet excel spreadsheet sheet export extract dump feed share folder directory mailbox inbox sharepoint drive lake datalake lakehouse bigquery snowflake redshift postgres postgresql mysql oracle mssql sqlserver mongodb mongo clickhouse teradata hana sap salesforce hubspot dynamics crm erp pos historian scada pims lims emr ehr pacs dicom hl7 fhir website site portal system server archive repository repo registry schema view topic queue blob gcs adls azure hdfs hive minio dropbox onedrive gdrive zendesk jira servicenow confluence gitlab github elastic elasticsearch opensearch influx influxdb timescale kdb bloomberg reuters edi nas disk tape logger sensor gateway camera scanner kobo odk redcap odata rest soap pdf wav mp4 geotiff netcdf grib shapefile copernicus sentinel landsat noaa dwd ecmwf meter till',
  data: 'data dataset record row log event reading measurement order transaction claim invoice receipt ticket email mail message call recording transcript document text article page image photo picture video frame clip scan slide sample spectrum trace waveform signal series point ping session visit clickstream click view play trip ride flight shipment parcel delivery booking reservation stay patient case note report form application return statement payment transfer price quote bid tick weather temperature sales stock inventory balance usage consumption history master catalogue catalog product item sku customer member user account survey answer review comment rating post tweet tile raster polygon',
  model:
    'model network net classifier regressor detector forecaster estimator ranker recommender tagger tree forest xgboost lightgbm lgbm catboost gbm gbdt boosting regression logistic prophet arima lstm gru cnn transformer bert roberta deberta distilbert whisper yolo unet u-net resnet efficientnet vit sam autoencoder vae gan llm gpt llama mistral qwen lora adapter gnn svm knn bayes ensemble embedding encoder reranker curve checkpoint weight neural hmm crf prophet nbeats tft deepar bandit matrix factorisation factorization two-tower kriging random isolation survival cox',
  prediction:
    'prediction forecast score probability risk estimate recommendation suggestion ranking rank proposal list segment cluster class category tag priority eta likelihood propensity quantity order worklist shortlist top expected tomorrow next plan number anomaly candidate draft summary answer',
  label:
    'label annotation groundtruth ground-truth truth gold verdict outcome diagnosis code decision correction class box mask polygon disposition finding feedback thumb tagging annotator labeler labeller labelstudio label-studio prodigy cvat doccano labelbox roboflow argilla',
  feature:
    'feature ratio rate average mean rolling lag lagged moving difference delta share percentile quantile median deviation variance slope trend seasonality holiday days weeks since time recency frequency distance count number per encoding embedding vector fft mfcc spectrogram band energy rms kurtosis skewness bucket interval velocity acceleration density index ndvi rfm tenure seasonality fingerprint descriptor one-hot tf-idf ngram hash aggregate statistic last past previous window hours',
  metric:
    'auc roc f1 accuracy precision recall mape smape wape mae rmse mse error wer cer bleu rouge map ndcg mrr iou dice pinball bias loss hit sensitivity specificity kappa brier logloss gini ks lift r2 score quality performance hitrate false positive negative miss rate percent points holdout hold-out backtest test-set validation benchmark baseline faithfulness groundedness win',
  registry:
    'registry production prod live champion challenger stage staging version release go-live candidate successor newcomer incumbent',
  endpoint:
    'api endpoint rest grpc http request response latency ms millisecond milliseconds second chatbot bot assistant agent copilot autocomplete widget realtime real-time live online instantly instant immediate immediately sub-second p95 p99 rps qps webhook lambda fastapi triton torchserve bentoml kserve vllm ollama sagemaker',
  application:
    'app application frontend front-end backend back-end website webshop shop portal plugin plug-in extension product service software system ui screen mobile android ios client platform tool server middleware cms pms wms tms mes his booking checkout',
  dashboard:
    'dashboard grafana powerbi power_bi tableau looker superset metabase kibana streamlit qlik quicksight dash screen board chart page view ui gradio cockpit wallboard panel looker-studio datastudio map portal display sheet visualisation visualization viewer monitor redash',
  reporting:
    'report pdf summary email mail plot chart slide deck one-pager letter newsletter digest page table sheet document memo statement briefing overview protocol minutes bulletin factsheet model-card scorecard html list',
  alert:
    'alert alarm pager pagerduty opsgenie slack sms notification warning teams siren phone ticket page on-call oncall duty telegram email nagios zabbix prometheus alertmanager uptime victorops threshold incident',
  stream:
    'stream streaming kafka kinesis pubsub pub/sub pulsar flink spark_streaming mqtt event eventhub rabbitmq nats topic websocket queue broker continuously continuous constantly real-time realtime live second-by-second storm beam redis nifi click socket',
  index:
    'index vector vectors faiss milvus pinecone weaviate qdrant chroma pgvector opensearch elasticsearch elastic vespa retrieval rag corpus search embeddings knowledge solr annoy hnsw typesense lancedb',
  edge: 'edge device phone tablet jetson raspberry handheld onnx tflite coreml core_ml tensorrt openvino gguf microcontroller camera plc gateway firmware ecu browser wasm mobile int8 fp16 pmml mojo pickle binary chip esp32 cortex npu hailo coral pi',
  hyper:
    'hyperparameter hyperparameters hyper-parameter hyperparam hparams optuna hyperopt ray grid bayesian sweep sweeps trial trials parameter parameters search tuning automl nas depth learning-rate architecture architectures settings knobs',
  drift:
    'drift shift distribution psi ks reference decay degrade degradation deteriorate change population stale skew evidently whylogs nannyml decline',
  abtest:
    'a/b ab split traffic canary shadow champion-challenger experiment holdout control arm variant half percent randomised randomized bucket interleaving control-group side-by-side parallel 50/50',
  cicd: 'ci cd ci/cd github_actions gitlab jenkins pipeline unit test tests lint linter pytest build docker image release deploy deployment argo argocd terraform helm merge pull pr commit repo code runner runners actions devops codepipeline circleci tekton branch git bitbucket teamcity',
  notebook:
    'notebook notebooks jupyter colab eda exploration exploratory prototype experiment experiments playground sandbox analysis rmarkdown marimo hex kaggle databricks pluto clustering poc',
  store: 'feature_store feast tecton hopsworks featurestore store online offline central shared twin point-in-time',
  etl: 'etl elt dbt airflow ssis informatica talend fivetran airbyte dagster glue matillion invoice ledger accounting bookkeeping hr payroll gl mart datamart staging warehouse cost-centre kpi billing sync finance controlling format',
  old: 'old legacy historical history backlog archive archived once one-off one-time onetime backfill migration 2015 2016 2017 2018 2019 2020 2021 years past back existing former previous decommission',
  person:
    'manager head chief lead owner director committee board team colleague boss officer expert engineer scientist analyst doctor vet nurse physician radiologist pathologist clinician biologist chemist planner dispatcher buyer trader underwriter adjuster investigator auditor lawyer editor reviewer supervisor foreman operator technician intern student niece nephew son daughter wife husband professor dr mr mrs ms risk compliance steering legal medical quality qa council panel somebody someone human person people he she they me i we customer client user agent desk clerk coder curator agronomist geologist forester ranger inspector warden teacher coach librarian translator linguist pharmacist midwife captain pilot controller merchandiser marketer crew staff volunteer',
  when: 'nightly daily weekly monthly quarterly yearly hourly every each night day morning evening week month quarter hour minute monday tuesday wednesday thursday friday saturday sunday noon midnight cron schedule season sunday-night overnight twice once after before when as soon',
  condition:
    'if unless only provided when better worse beat beats win wins improve improves improved higher lower below above at_least least no_worse exceed outperform threshold bar gate criterion otherwise until than stays drop drops',
  machine:
    'spark gpu cluster vm server laptop kubernetes k8s eks aks gke openshift slurm databricks vertex sagemaker azureml mlflow wandb airflow kubeflow docker pc workstation box onprem on-prem cloud aws gcp azure hetzner ovh linux windows',
  deny: 'no not never without none nothing nobody neither nor out forget skip leave drop refused excluded rejected forbidden prohibited banned ruled vetoed declined unwanted',
  later:
    'later someday eventually maybe perhaps future next phase second step parked postponed backlog wish nice optional year stage afterwards then one_day once',
  exists:
    'already today currently exists existing runs running works working since now present own existing bought vendor untouched stays keeps remains',
} as const;

export type Thing = keyof typeof THINGS;
