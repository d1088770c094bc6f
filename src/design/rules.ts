import { ARRIVAL_RULES } from '#design/arrival/arrival';
import { CLASSIFY_RULES } from '#design/classify/rules';
import { GAP_RULES } from '#design/connect/rules';
import { COVERAGE_RULES } from '#design/coverage/covered';
import { MVP_RULES } from '#design/mvp/rules';
import { READINESS_RULES } from '#design/readiness/readiness';
import { SMELL_RULES } from '#design/smells/rules';
import { RELATIONS } from '#design/split/relations';
import deployed_is_implied from '#design/split/deployed_is_implied';
import inference_is_implied from '#design/split/inference_is_implied';
import training_is_implied from '#design/split/training_is_implied';
import { STEP_RULES } from '#design/steps/rules';
import { TIMING_RULES } from '#design/trigger/rules';
import { LIMIT_RULES } from '#design/zenml/rules';
import type { Example, RuleHead } from '#rule/rule';

/** All rules that judge what was heard, by family, in the order in which they are applied. */
export const DESIGN_RULES = {
  coverage: COVERAGE_RULES,
  readiness: READINESS_RULES,
  arrival: ARRIVAL_RULES,
  classify: CLASSIFY_RULES,
  implied: [deployed_is_implied, inference_is_implied, training_is_implied],
  split: RELATIONS,
  trigger: TIMING_RULES,
  steps: STEP_RULES,
  connect: GAP_RULES,
  mvp: MVP_RULES,
  smells: SMELL_RULES,
  zenml: LIMIT_RULES,
} as const satisfies Record<string, readonly RuleHead<string, Example>[]>;
