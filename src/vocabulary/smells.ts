/** Signs of over-engineering (D9). */
export const SMELLS = {
  pipeline_per_model_variant: 'a pipeline for each model or algorithm variant',
  pipeline_per_use_case: 'a pipeline for each customer, region, product or data subset with the same structure',
  pipeline_chain: 'pipelines trigger pipelines in a long chain (three or more)',
  too_many_sources: 'many data sources in the first version (more than about five)',
  automate_everything: 'full automation demanded from day one',
  realtime_retraining: 'the model is to learn or retrain continuously or on each event',
  step_microservices: 'each step is to be a service of its own',
  feature_store_first: 'a feature store is demanded for the first version',
  step_per_transformation: 'each tiny transformation is its own step (more than about ten steps)',
  mega_step: 'the whole workflow sits in one step or script that is to stay one step',
  meta_pipeline: 'a pipeline creates, runs or coordinates other pipelines',
  dynamic_everywhere: 'dynamic, nested or looping pipeline logic is used as a workflow language',
  too_many_pipelines_for_team: 'more than about three pipelines for each engineer who maintains them',
  trivial_step: 'a step that only checks or moves data another step already holds',
  large_data_many_steps: 'multi-gigabyte data crosses many narrow step boundaries',
  duplicate_tracking: 'the same values tracked both as artifact and as metadata, or in two trackers',
  everything_an_artifact: 'every intermediate is to be a versioned artifact',
} as const;

export type SmellId = keyof typeof SMELLS;

export const smellIds = Object.keys(SMELLS) as SmellId[];
