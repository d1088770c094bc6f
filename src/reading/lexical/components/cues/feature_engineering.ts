import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'feature_engineering',
  says: [
    turns(0.9, 'days|time|hours|weeks|months since'),
    turns(
      0.75,
      '{compute} ~4 feature|features|lag|lags|ratio|ratios|average|averages|embedding|embeddings',
      '{feature} ~2 {feature} ~2 {feature}',
    ),
    turns(
      0.6,
      'feature engineering|extraction|computation',
      'derive|compute|calculate ~3 share|ratio|average|rate|velocity|lag|count|distance',
      'share|ratio|number|count|average|mean|frequency of|per ~4 <NOUN>',
    ),
    turns(0.45, 'embeddings|mfcc|fft|one-hot|rfm|ndvi|tf-idf', 'average|mean|max|min|std|slope ~3 over|per|of|in'),
    turns(
      0.3,
      'compute|calculate|derive|build|make|engineer|create ~4 {feature}',
      'rolling|moving|lagged|lag|trailing ~3 <NOUN>',
    ),
  ],
  shows: [
    'Compute features from the last 30 days.',
    'rolling mean of the consumption per meter',
    'days since the last visit',
    'derive cash share and velocity',
  ],
  clean: ['The share price fell.', 'A nice feature of the office is the coffee.'],
});
