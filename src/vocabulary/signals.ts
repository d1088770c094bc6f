/**
 * What a person can say that a smell, a readiness sign or an arrival pattern rests on. A signal is heard, never judged:
 * "a conductor launches everything in the right order" is a signal; that it is a smell is for design/smells to say.
 */
export const SIGNALS = {
  pipeline_for_each_model: 'a pipeline of its own for each model, algorithm or approach is planned',
  pipeline_for_each_case: 'a pipeline of its own for each customer, region, product or subset is planned',
  pipeline_starts_pipeline: 'one pipeline starts the next; one piece of evidence for each link that was described',
  pipeline_runs_pipelines: 'a pipeline or conductor creates, launches or restarts other pipelines',
  full_automation_now: 'everything is to run without a person from the first day',
  manual_is_fine: 'starting it by hand is acceptable at first',
  learns_continuously: 'a model is to learn from each event, or all the time',
  step_as_service: 'each step is to be a service, container or endpoint of its own',
  feature_store_first: 'a feature store has to stand before or with the first version',
  step_per_transformation: 'each small transformation is to be its own step',
  many_steps_planned: 'a number of steps was named; the value is that number',
  one_big_step: 'the whole work is to stay one step, script or call',
  empty_check_step: 'a step that only checks that data is there, counts it or passes it on',
  large_data_between_steps: 'data of many gigabytes is handed from narrow step to narrow step',
  dynamic_logic: 'loops, branches or nested dynamic pipelines decide what runs',
  tracked_twice: 'the same values are kept both as artifact and as metadata, or in two trackers',
  every_intermediate_kept: 'every intermediate result is to be kept as a versioned artifact',
  pipelines_planned: 'a number of pipelines was named or can be counted; the value is that number',
  everything_a_pipeline: 'everything is to become a pipeline, whatever it is',
  one_pipeline_for_all: 'one job, flow, run or pipeline is to do everything',
  nothing_built_yet: 'many pipelines are drawn, none of them has run',
  no_clear_goal: 'wants MLOps or a platform, cannot say for which prediction',
  still_exploring: 'is still looking at the data, trying features or models, or comparing ideas',
  no_useful_result: 'nothing gives a useful result yet, or no model has been built',
  useful_result: 'a notebook, script or earlier model gives a useful result',
  unknown_format: 'cannot say what the data looks like or what should come out',
  asks_for_time: 'asks how long it will take',
  asks_for_cost: 'asks what it will cost',
  on_zenml_already: 'the team already runs pipelines on ZenML',
  trading_or_video: 'high-frequency trading or live video frames',
  asks_for_bucket: 'asks whether or insists that a certain part should be a pipeline',
  team_described: 'says who builds or maintains it: how many, in which roles, with how much time',
} as const;

export type SignalId = keyof typeof SIGNALS;

export const signalIds = Object.keys(SIGNALS) as SignalId[];
