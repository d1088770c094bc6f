import ab_testing from '#vocabulary/kinds/ab_testing';
import alerting from '#vocabulary/kinds/alerting';
import application from '#vocabulary/kinds/application';
import batch_inference from '#vocabulary/kinds/batch_inference';
import cicd from '#vocabulary/kinds/cicd';
import dashboard from '#vocabulary/kinds/dashboard';
import data_export from '#vocabulary/kinds/data_export';
import drift_detection from '#vocabulary/kinds/drift_detection';
import evaluation from '#vocabulary/kinds/evaluation';
import exploration from '#vocabulary/kinds/exploration';
import feature_engineering from '#vocabulary/kinds/feature_engineering';
import feature_store from '#vocabulary/kinds/feature_store';
import hyperparameter_tuning from '#vocabulary/kinds/hyperparameter_tuning';
import index_building from '#vocabulary/kinds/index_building';
import ingestion from '#vocabulary/kinds/ingestion';
import labeling from '#vocabulary/kinds/labeling';
import migration from '#vocabulary/kinds/migration';
import model_export from '#vocabulary/kinds/model_export';
import plain_etl from '#vocabulary/kinds/plain_etl';
import preprocessing from '#vocabulary/kinds/preprocessing';
import promotion from '#vocabulary/kinds/promotion';
import realtime_inference from '#vocabulary/kinds/realtime_inference';
import reporting from '#vocabulary/kinds/reporting';
import retraining from '#vocabulary/kinds/retraining';
import streaming from '#vocabulary/kinds/streaming';
import training from '#vocabulary/kinds/training';
import validation from '#vocabulary/kinds/validation';

/** All kinds of component by id. A new kind is a new file in kinds/ and a line here. */
export const KINDS = {
  ab_testing,
  alerting,
  application,
  batch_inference,
  cicd,
  dashboard,
  data_export,
  drift_detection,
  evaluation,
  exploration,
  feature_engineering,
  feature_store,
  hyperparameter_tuning,
  index_building,
  ingestion,
  labeling,
  migration,
  model_export,
  plain_etl,
  preprocessing,
  promotion,
  realtime_inference,
  reporting,
  retraining,
  streaming,
  training,
  validation,
} as const;

export type KindId = keyof typeof KINDS;

export const kindIds = Object.keys(KINDS) as KindId[];
