import checks_come_later from '#design/mvp/checks_come_later';
import each_arrival_waits from '#design/mvp/each_arrival_waits';
import model_at_hand from '#design/mvp/model_at_hand';
import model_before_use from '#design/mvp/model_before_use';
import type { MvpRule } from '#design/mvp/mvp-rule';
import no_model_to_use_yet from '#design/mvp/no_model_to_use_yet';
import sources_before_answers from '#design/mvp/sources_before_answers';
import starts_by_itself from '#design/mvp/starts_by_itself';
import training_without_a_clock from '#design/mvp/training_without_a_clock';
import waits_for_an_event from '#design/mvp/waits_for_an_event';
import waits_for_labels from '#design/mvp/waits_for_labels';
import works_today from '#design/mvp/works_today';
import worth_most_tomorrow from '#design/mvp/worth_most_tomorrow';

/** What speaks for and against each pipeline as the first (D6.2, D6.3). */
export const MVP_RULES: readonly MvpRule[] = [
  worth_most_tomorrow,
  works_today,
  model_at_hand,
  each_arrival_waits,
  waits_for_labels,
  waits_for_an_event,
  training_without_a_clock,
  no_model_to_use_yet,
  model_before_use,
  sources_before_answers,
  checks_come_later,
  starts_by_itself,
];
