import a_rule_needs_no_model from '#design/classify/a_rule_needs_no_model';
import below_ten_milliseconds from '#design/classify/below_ten_milliseconds';
import type { ClassifyRule } from '#design/classify/classify-rule';
import drift_check_on_its_own_clock from '#design/classify/drift_check_on_its_own_clock';
import etl_where_zenml_runs from '#design/classify/etl_where_zenml_runs';
import exists_and_stays from '#design/classify/exists_and_stays';
import fitted_once from '#design/classify/fitted_once';
import later_is_deferred from '#design/classify/later_is_deferred';
import lists_are_made_ahead from '#design/classify/lists_are_made_ahead';
import moved_by_the_person from '#design/classify/moved_by_the_person';
import other_team_owns_it from '#design/classify/other_team_owns_it';
import people_label_in_their_tool from '#design/classify/people_label_in_their_tool';
import refused_stays_out from '#design/classify/refused_stays_out';
import retraining_by_a_check from '#design/classify/retraining_by_a_check';
import runs_elsewhere_already from '#design/classify/runs_elsewhere_already';
import serving_that_runs_stays from '#design/classify/serving_that_runs_stays';
import shipped_as_a_file from '#design/classify/shipped_as_a_file';
import trading_or_live_video from '#design/classify/trading_or_live_video';

/** The exceptions to the usual bucket, strongest first: the first that has something to say decides. */
export const CLASSIFY_RULES: readonly ClassifyRule[] = [
  moved_by_the_person,
  refused_stays_out,
  exists_and_stays,
  serving_that_runs_stays,
  other_team_owns_it,
  people_label_in_their_tool,
  runs_elsewhere_already,
  later_is_deferred,
  below_ten_milliseconds,
  trading_or_live_video,
  fitted_once,
  shipped_as_a_file,
  a_rule_needs_no_model,
  lists_are_made_ahead,
  etl_where_zenml_runs,
  drift_check_on_its_own_clock,
  retraining_by_a_check,
];
