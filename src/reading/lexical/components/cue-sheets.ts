import type { CueSheet } from '#reading/lexical/components/cue';
import ab_testing from '#reading/lexical/components/cues/ab_testing';
import alerting from '#reading/lexical/components/cues/alerting';
import application from '#reading/lexical/components/cues/application';
import batch_inference from '#reading/lexical/components/cues/batch_inference';
import cicd from '#reading/lexical/components/cues/cicd';
import dashboard from '#reading/lexical/components/cues/dashboard';
import data_export from '#reading/lexical/components/cues/data_export';
import drift_detection from '#reading/lexical/components/cues/drift_detection';
import evaluation from '#reading/lexical/components/cues/evaluation';
import exploration from '#reading/lexical/components/cues/exploration';
import feature_engineering from '#reading/lexical/components/cues/feature_engineering';
import feature_store from '#reading/lexical/components/cues/feature_store';
import hyperparameter_tuning from '#reading/lexical/components/cues/hyperparameter_tuning';
import index_building from '#reading/lexical/components/cues/index_building';
import ingestion from '#reading/lexical/components/cues/ingestion';
import labeling from '#reading/lexical/components/cues/labeling';
import migration from '#reading/lexical/components/cues/migration';
import model_export from '#reading/lexical/components/cues/model_export';
import plain_etl from '#reading/lexical/components/cues/plain_etl';
import preprocessing from '#reading/lexical/components/cues/preprocessing';
import promotion from '#reading/lexical/components/cues/promotion';
import realtime_inference from '#reading/lexical/components/cues/realtime_inference';
import reporting from '#reading/lexical/components/cues/reporting';
import retraining from '#reading/lexical/components/cues/retraining';
import streaming from '#reading/lexical/components/cues/streaming';
import training from '#reading/lexical/components/cues/training';
import validation from '#reading/lexical/components/cues/validation';

/** How people speak of each kind of component; one file per kind in cues/. */
export const CUE_SHEETS: readonly CueSheet[] = [
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
];
