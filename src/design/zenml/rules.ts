import deploymentNeedsBenchmark from '#design/zenml/deployment_needs_benchmark';
import dynamicUnsupported from '#design/zenml/dynamic_unsupported';
import eventTriggerNeedsPro from '#design/zenml/event_trigger_needs_pro';
import type { LimitRule } from '#design/zenml/limit-rule';
import notAZenmlOrchestrator from '#design/zenml/not_a_zenml_orchestrator';
import orchestratorUnproven from '#design/zenml/orchestrator_unproven';
import promotedModelNotReloaded from '#design/zenml/promoted_model_not_reloaded';
import pythonUnsupported from '#design/zenml/python_unsupported';
import scheduleWithoutScheduler from '#design/zenml/schedule_without_scheduler';
import stageReadBeforePromotion from '#design/zenml/stage_read_before_promotion';
import versionTooOld from '#design/zenml/version_too_old';

/** ZenML's limits by version, edition and orchestrator; where they run first, how they are started next. */
export const LIMIT_RULES: readonly LimitRule[] = [
  notAZenmlOrchestrator,
  orchestratorUnproven,
  scheduleWithoutScheduler,
  eventTriggerNeedsPro,
  dynamicUnsupported,
  deploymentNeedsBenchmark,
  promotedModelNotReloaded,
  stageReadBeforePromotion,
  versionTooOld,
  pythonUnsupported,
];
