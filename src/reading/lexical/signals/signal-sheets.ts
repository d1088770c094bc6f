import type { SignalSheet } from '#reading/lexical/signals/signal';
import asks_for_bucket from '#reading/lexical/signals/asks_for_bucket';
import asks_for_cost from '#reading/lexical/signals/asks_for_cost';
import asks_for_time from '#reading/lexical/signals/asks_for_time';
import dynamic_logic from '#reading/lexical/signals/dynamic_logic';
import empty_check_step from '#reading/lexical/signals/empty_check_step';
import every_intermediate_kept from '#reading/lexical/signals/every_intermediate_kept';
import everything_a_pipeline from '#reading/lexical/signals/everything_a_pipeline';
import feature_store_first from '#reading/lexical/signals/feature_store_first';
import full_automation_now from '#reading/lexical/signals/full_automation_now';
import large_data_between_steps from '#reading/lexical/signals/large_data_between_steps';
import learns_continuously from '#reading/lexical/signals/learns_continuously';
import manual_is_fine from '#reading/lexical/signals/manual_is_fine';
import many_steps_planned from '#reading/lexical/signals/many_steps_planned';
import no_clear_goal from '#reading/lexical/signals/no_clear_goal';
import no_useful_result from '#reading/lexical/signals/no_useful_result';
import nothing_built_yet from '#reading/lexical/signals/nothing_built_yet';
import on_zenml_already from '#reading/lexical/signals/on_zenml_already';
import one_big_step from '#reading/lexical/signals/one_big_step';
import one_pipeline_for_all from '#reading/lexical/signals/one_pipeline_for_all';
import pipeline_for_each_case from '#reading/lexical/signals/pipeline_for_each_case';
import pipeline_for_each_model from '#reading/lexical/signals/pipeline_for_each_model';
import pipeline_runs_pipelines from '#reading/lexical/signals/pipeline_runs_pipelines';
import pipeline_starts_pipeline from '#reading/lexical/signals/pipeline_starts_pipeline';
import pipelines_planned from '#reading/lexical/signals/pipelines_planned';
import step_as_service from '#reading/lexical/signals/step_as_service';
import step_per_transformation from '#reading/lexical/signals/step_per_transformation';
import still_exploring from '#reading/lexical/signals/still_exploring';
import team_described from '#reading/lexical/signals/team_described';
import tracked_twice from '#reading/lexical/signals/tracked_twice';
import trading_or_video from '#reading/lexical/signals/trading_or_video';
import unknown_format from '#reading/lexical/signals/unknown_format';
import useful_result from '#reading/lexical/signals/useful_result';

/** How each signal sounds; a new signal is a new file and a line here. */
export const SIGNAL_SHEETS: readonly SignalSheet[] = [
  asks_for_bucket,
  asks_for_cost,
  asks_for_time,
  dynamic_logic,
  empty_check_step,
  every_intermediate_kept,
  everything_a_pipeline,
  feature_store_first,
  full_automation_now,
  large_data_between_steps,
  learns_continuously,
  manual_is_fine,
  many_steps_planned,
  no_clear_goal,
  no_useful_result,
  nothing_built_yet,
  on_zenml_already,
  one_big_step,
  one_pipeline_for_all,
  pipeline_for_each_case,
  pipeline_for_each_model,
  pipeline_runs_pipelines,
  pipeline_starts_pipeline,
  pipelines_planned,
  step_as_service,
  step_per_transformation,
  still_exploring,
  team_described,
  tracked_twice,
  trading_or_video,
  unknown_format,
  useful_result,
];
