import type { LintRule } from '#document/lint/lint-rule';
import consumer_without_producer from '#document/lint/consumer_without_producer';
import continuous_pipeline from '#document/lint/continuous_pipeline';
import cost_estimate from '#document/lint/cost_estimate';
import cron_not_valid from '#document/lint/cron_not_valid';
import decorator from '#document/lint/decorator';
import docker_settings from '#document/lint/docker_settings';
import dynamic_everywhere from '#document/lint/dynamic_everywhere';
import empty_section from '#document/lint/empty_section';
import everything_an_artifact from '#document/lint/everything_an_artifact';
import feature_store_first from '#document/lint/feature_store_first';
import hard_coded_path from '#document/lint/hard_coded_path';
import heading_wording from '#document/lint/heading_wording';
import input_from_nowhere from '#document/lint/input_from_nowhere';
import key_artifact_without_step from '#document/lint/key_artifact_without_step';
import large_data_many_steps from '#document/lint/large_data_many_steps';
import latency_below_ten_ms from '#document/lint/latency_below_ten_ms';
import many_in_first_phase from '#document/lint/many_in_first_phase';
import mega_step from '#document/lint/mega_step';
import meta_pipeline from '#document/lint/meta_pipeline';
import missing_data_flow from '#document/lint/missing_data_flow';
import missing_data_sources from '#document/lint/missing_data_sources';
import missing_key_artifacts from '#document/lint/missing_key_artifacts';
import missing_model_control_plane from '#document/lint/missing_model_control_plane';
import missing_orchestrator from '#document/lint/missing_orchestrator';
import missing_phase from '#document/lint/missing_phase';
import missing_pipeline from '#document/lint/missing_pipeline';
import missing_promotion from '#document/lint/missing_promotion';
import missing_purpose from '#document/lint/missing_purpose';
import missing_section from '#document/lint/missing_section';
import missing_steps from '#document/lint/missing_steps';
import missing_title from '#document/lint/missing_title';
import missing_trigger from '#document/lint/missing_trigger';
import no_mvp from '#document/lint/no_mvp';
import no_source_named from '#document/lint/no_source_named';
import not_a_pipeline_without_alternative from '#document/lint/not_a_pipeline_without_alternative';
import old_python from '#document/lint/old_python';
import overview_length from '#document/lint/overview_length';
import phase_gap from '#document/lint/phase_gap';
import pipeline_chain from '#document/lint/pipeline_chain';
import pipeline_numbers from '#document/lint/pipeline_numbers';
import pipeline_per_variant from '#document/lint/pipeline_per_variant';
import placeholder from '#document/lint/placeholder';
import promotion_without_step from '#document/lint/promotion_without_step';
import python_code from '#document/lint/python_code';
import question_about_time_or_cost from '#document/lint/question_about_time_or_cost';
import realtime_retraining from '#document/lint/realtime_retraining';
import repeated_pipeline from '#document/lint/repeated_pipeline';
import repeated_section from '#document/lint/repeated_section';
import repeated_step from '#document/lint/repeated_step';
import roadmap from '#document/lint/roadmap';
import section_order from '#document/lint/section_order';
import setup_instructions from '#document/lint/setup_instructions';
import stack_command from '#document/lint/stack_command';
import step_microservices from '#document/lint/step_microservices';
import step_without_artifact from '#document/lint/step_without_artifact';
import step_without_description from '#document/lint/step_without_description';
import time_estimate from '#document/lint/time_estimate';
import too_few_steps from '#document/lint/too_few_steps';
import too_long from '#document/lint/too_long';
import too_many_open_questions from '#document/lint/too_many_open_questions';
import too_many_pipelines from '#document/lint/too_many_pipelines';
import too_many_sources from '#document/lint/too_many_sources';
import too_many_steps from '#document/lint/too_many_steps';
import trigger_not_known from '#document/lint/trigger_not_known';
import trivial_step from '#document/lint/trivial_step';
import two_mvps from '#document/lint/two_mvps';
import two_triggers from '#document/lint/two_triggers';
import unknown_pipeline from '#document/lint/unknown_pipeline';
import unknown_section from '#document/lint/unknown_section';
import yaml_block from '#document/lint/yaml_block';

/** Every rule of the linter. A new rule is a new file in lint/ and a line here. */
export const LINT_RULES: readonly LintRule[] = [
  consumer_without_producer,
  continuous_pipeline,
  cost_estimate,
  cron_not_valid,
  decorator,
  docker_settings,
  dynamic_everywhere,
  empty_section,
  everything_an_artifact,
  feature_store_first,
  hard_coded_path,
  heading_wording,
  input_from_nowhere,
  key_artifact_without_step,
  large_data_many_steps,
  latency_below_ten_ms,
  many_in_first_phase,
  mega_step,
  meta_pipeline,
  missing_data_flow,
  missing_data_sources,
  missing_key_artifacts,
  missing_model_control_plane,
  missing_orchestrator,
  missing_phase,
  missing_pipeline,
  missing_promotion,
  missing_purpose,
  missing_section,
  missing_steps,
  missing_title,
  missing_trigger,
  no_mvp,
  no_source_named,
  not_a_pipeline_without_alternative,
  old_python,
  overview_length,
  phase_gap,
  pipeline_chain,
  pipeline_numbers,
  pipeline_per_variant,
  placeholder,
  promotion_without_step,
  python_code,
  question_about_time_or_cost,
  realtime_retraining,
  repeated_pipeline,
  repeated_section,
  repeated_step,
  roadmap,
  section_order,
  setup_instructions,
  stack_command,
  step_microservices,
  step_without_artifact,
  step_without_description,
  time_estimate,
  too_few_steps,
  too_long,
  too_many_open_questions,
  too_many_pipelines,
  too_many_sources,
  too_many_steps,
  trigger_not_known,
  trivial_step,
  two_mvps,
  two_triggers,
  unknown_pipeline,
  unknown_section,
  yaml_block,
];
