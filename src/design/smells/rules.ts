import automateEverything from '#design/smells/automate_everything';
import duplicateTracking from '#design/smells/duplicate_tracking';
import dynamicEverywhere from '#design/smells/dynamic_everywhere';
import everythingAnArtifact from '#design/smells/everything_an_artifact';
import featureStoreFirst from '#design/smells/feature_store_first';
import largeDataManySteps from '#design/smells/large_data_many_steps';
import megaStep from '#design/smells/mega_step';
import metaPipeline from '#design/smells/meta_pipeline';
import pipelineChain from '#design/smells/pipeline_chain';
import pipelinePerModelVariant from '#design/smells/pipeline_per_model_variant';
import pipelinePerUseCase from '#design/smells/pipeline_per_use_case';
import realtimeRetraining from '#design/smells/realtime_retraining';
import type { SmellRule } from '#design/smells/smell';
import stepMicroservices from '#design/smells/step_microservices';
import stepPerTransformation from '#design/smells/step_per_transformation';
import tooManyPipelinesForTeam from '#design/smells/too_many_pipelines_for_team';
import tooManySources from '#design/smells/too_many_sources';
import trivialStep from '#design/smells/trivial_step';

/** All smells (D9), in the order in which they are raised: the shape of the whole first, then steps, then tracking. */
export const SMELL_RULES: readonly SmellRule[] = [
  pipelinePerModelVariant,
  pipelinePerUseCase,
  metaPipeline,
  pipelineChain,
  tooManyPipelinesForTeam,
  tooManySources,
  automateEverything,
  realtimeRetraining,
  featureStoreFirst,
  stepMicroservices,
  megaStep,
  stepPerTransformation,
  largeDataManySteps,
  trivialStep,
  dynamicEverywhere,
  everythingAnArtifact,
  duplicateTracking,
];
