import type { KindId } from '#vocabulary/kinds';

/** The noun of an act and the word that ties it to what it is done on: "drop the junk" is "removal of junk". */
export interface ActNoun {
  readonly noun: string;
  readonly link: string;
}

const nouns = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ActNoun> =>
  new Map(
    Object.entries(table).flatMap(([said, verbs]) => {
      const [noun = '', link = 'of'] = said.split(' + ');
      return verbs.split(' ').map((verb) => [verb, { noun, link }] as const);
    }),
  );

const CLEANING = nouns({
  removal: 'drop remove delete throw kick discard exclude strip filter purge chuck kill weed rid out',
  cleaning: 'clean cleanse tidy scrub fix repair',
  correction: 'correct',
  deduplication: 'dedupe deduplicate de-duplicate',
  join: 'join glue',
  merge: 'merge combine fuse',
  matching: 'match pair link attach',
  alignment: 'align',
  normalisation: 'normalise normalize standardise standardize harmonise harmonize',
  masking: 'mask blacken redact blank',
  anonymisation: 'anonymise anonymize pseudonymise pseudonymize',
  filling: 'fill plug impute',
  resampling: 'resample downsample',
  sample: 'sample subsample',
  resizing: 'resize rescale',
  split: 'split',
  conversion: 'convert transform',
  transcription: 'transcribe',
  translation: 'translate',
  parsing: 'parse',
  reprojection: 'reproject',
});

const PREDICTING = nouns({
  'scores + for': 'score rate grade',
  'predictions + for': 'predict infer',
  'forecast + for': 'forecast project',
  'ranking + of': 'rank sort prioritise prioritize',
  'classes + for': 'classify categorise categorize',
  'estimates + of': 'estimate guess',
  'summaries + of': 'summarise summarize',
  'answers + to': 'answer',
  'transcripts + of': 'transcribe',
  'translations + of': 'translate',
});

/** Acts that say more than what they are done on, by kind. Other kinds are called by their object alone. */
const BY_KIND: Partial<Record<KindId, ReadonlyMap<string, ActNoun>>> = {
  preprocessing: CLEANING,
  batch_inference: new Map([...PREDICTING, ...nouns({ list: 'mark flag spot' })]),
  realtime_inference: PREDICTING,
  evaluation: nouns({
    comparison: 'compare hold set put contrast',
    backtest: 'backtest back-test',
    replay: 'replay rerun repeat',
  }),
  validation: nouns({
    check: 'check verify confirm assert ensure validate test inspect compare',
    refusal: 'refuse reject stop hold block quarantine',
  }),
  drift_detection: nouns({ comparison: 'compare hold', watch: 'watch monitor track check' }),
  labeling: nouns({ labelling: 'label annotate tag mark', choice: 'choose select pick', correction: 'correct fix' }),
  hyperparameter_tuning: nouns({ tuning: 'tune optimise optimize', trial: 'try' }),
  migration: nouns({ move: 'move migrate transfer copy port bring shift carry backfill lift', import: 'import load' }),
};

export const actNoun = (kind: KindId, verb: string): ActNoun | null => BY_KIND[kind]?.get(verb) ?? null;

/** What a part of each kind is called where the words name only its act, and what a place or a condition is tied to. */
export const PLAIN_NAMES: Readonly<Record<KindId, string>> = {
  ingestion: 'data',
  validation: 'data check',
  preprocessing: 'data preparation',
  feature_engineering: 'features',
  training: 'model',
  evaluation: 'comparison',
  promotion: 'release of the new version',
  batch_inference: 'predictions',
  realtime_inference: 'answers',
  data_export: 'results',
  model_export: 'model file',
  index_building: 'index',
  labeling: 'labels',
  drift_detection: 'drift check',
  retraining: 'retraining',
  hyperparameter_tuning: 'parameter search',
  ab_testing: 'A/B test',
  feature_store: 'feature store',
  dashboard: 'screen',
  alerting: 'alert',
  reporting: 'report',
  streaming: 'data stream',
  plain_etl: 'data feed',
  migration: 'move of the old data',
  application: 'application',
  cicd: 'code releases',
  exploration: 'exploration',
};
