import { KINDS, type KindId } from '#vocabulary/kinds';

/** Why a kind is where it usually is (D4.2, D4.3, D4.5). */
export function usualReason(kind: KindId): string {
  const bucket = KINDS[kind].usual;
  const special = WHY[kind];
  if (special) return special;
  if (bucket === 'pipeline')
    return 'It works on a whole data set, is repeated, and leaves something worth keeping and comparing.';
  if (bucket === 'deployed_pipeline') return 'It answers single requests, which a deployed pipeline does over HTTP.';
  if (bucket === 'deferred') return 'It is worth having once the first pipeline has proved itself, not before.';
  return 'It is not a batch computation whose results are worth versioning.';
}

const WHY: Partial<Record<KindId, string>> = {
  streaming: 'It handles events one by one as they arrive; ZenML runs in batches.',
  plain_etl: 'No model stands behind it, so there is nothing to version or compare.',
  migration: 'It happens once, and what is never repeated needs no pipeline.',
  dashboard: 'It is something people look at, not a computation.',
  alerting: 'It has to watch all the time; a pipeline runs, ends and is gone.',
  cicd: 'Releasing code has a lifecycle of its own.',
  application: 'It is the product around the model, not a step towards one.',
  exploration: 'It is still a search with open outcome, and a notebook serves that better.',
  hyperparameter_tuning: 'A search is worth its machines once a fixed training pipeline gives a number to beat.',
  ab_testing: 'A traffic split needs two versions that both run well on their own.',
  feature_store: 'Until features are served online or shared, the feature step and its artifact are enough.',
  drift_detection: 'Drift can be measured once a model is in use and has a past to be compared with.',
  retraining:
    'A training that somebody starts, or a clock, comes first; what starts it by itself is added when it has run.',
};
