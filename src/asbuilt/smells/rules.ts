import dynamic_everywhere from '#asbuilt/smells/dynamic_everywhere';
import duplicate_tracking from '#asbuilt/smells/duplicate_tracking';
import inference_on_latest from '#asbuilt/smells/inference_on_latest';
import large_data_many_steps from '#asbuilt/smells/large_data_many_steps';
import mega_step from '#asbuilt/smells/mega_step';
import meta_pipeline from '#asbuilt/smells/meta_pipeline';
import path_between_steps from '#asbuilt/smells/path_between_steps';
import pipeline_chain from '#asbuilt/smells/pipeline_chain';
import pipeline_per_model_variant from '#asbuilt/smells/pipeline_per_model_variant';
import pipeline_per_use_case from '#asbuilt/smells/pipeline_per_use_case';
import stage_without_promotion from '#asbuilt/smells/stage_without_promotion';
import step_per_transformation from '#asbuilt/smells/step_per_transformation';
import trivial_step from '#asbuilt/smells/trivial_step';
import type { CodeSmell } from '#asbuilt/smells/code-smell';

/** All smells that a scan looks for. A new one is a new file and a line here. */
export const CODE_SMELLS: readonly CodeSmell[] = [
  dynamic_everywhere,
  duplicate_tracking,
  inference_on_latest,
  large_data_many_steps,
  mega_step,
  meta_pipeline,
  path_between_steps,
  pipeline_chain,
  pipeline_per_model_variant,
  pipeline_per_use_case,
  stage_without_promotion,
  step_per_transformation,
  trivial_step,
];
