import type { KindId } from '#vocabulary/kinds';

const words = (said: string): ReadonlySet<string> => new Set(said.split(' '));

/** Nouns by which people name a part of a kind again, once they have told what it does (D4). Lemmas and forms. */
export const NOUNS_OF_KIND: Readonly<Partial<Record<KindId, ReadonlySet<string>>>> = {
  ingestion: words('load loading import extract extraction ingestion download export pull delivery interface'),
  validation: words('check checks validation'),
  preprocessing: words('cleaning cleansing preparation preprocessing'),
  feature_engineering: words('feature features indicator indicators'),
  feature_store: words('feature'),
  training: words('training refit refitting retraining fitting finetuning fine-tuning'),
  retraining: words('retraining retrain training'),
  hyperparameter_tuning: words('tuning sweep optuna'),
  evaluation: words('evaluation comparison backtest test'),
  batch_inference: words('scoring forecast forecasts prediction predictions ranking'),
  realtime_inference: words('api endpoint service serving chatbot assistant'),
  data_export: words('export upload'),
  reporting: words('report reports reporting letter pdf'),
  labeling: words('labelling labeling labels label annotation annotations tagging'),
  application: words('app apps application portal screen screens website tool plugin'),
  dashboard: words('dashboard dashboards screen screens wallboard cockpit chart charts'),
  alerting: words('alert alerts alerting alarm alarms pager notification notifications paging'),
  streaming: words('stream streams streaming kafka queue'),
  drift_detection: words('drift monitoring watch'),
  ab_testing: words('canary shadow'),
  index_building: words('index indexing embedding embeddings'),
  migration: words('migration backfill'),
  model_export: words('export conversion'),
};

/** Words that add nothing to a name: "the dashboard thing", "the whole training part". */
export const SAYS_LITTLE: ReadonlySet<string> = words(
  'part bit thing thingy stuff piece side idea topic question whole itself own actual business',
);
