import answers_are_kept from '#design/steps/answers_are_kept';
import large_data_in_one_step from '#design/steps/large_data_in_one_step';
import predictions_arrive_somewhere from '#design/steps/predictions_arrive_somewhere';
import promoted_by_a_step from '#design/steps/promoted_by_a_step';
import requests_are_checked from '#design/steps/requests_are_checked';
import runs_load_their_data from '#design/steps/runs_load_their_data';
import scoring_scores from '#design/steps/scoring_scores';
import seven_at_most from '#design/steps/seven_at_most';
import type { StepRule } from '#design/steps/step-rule';
import training_is_evaluated from '#design/steps/training_is_evaluated';
import training_trains from '#design/steps/training_trains';
import trivial_checks_join_the_load from '#design/steps/trivial_checks_join_the_load';

/** In the order in which they are applied: completing first, then grouping. */
export const STEP_RULES: readonly StepRule[] = [
  runs_load_their_data,
  training_trains,
  training_is_evaluated,
  promoted_by_a_step,
  scoring_scores,
  predictions_arrive_somewhere,
  requests_are_checked,
  answers_are_kept,
  trivial_checks_join_the_load,
  large_data_in_one_step,
  seven_at_most,
];
