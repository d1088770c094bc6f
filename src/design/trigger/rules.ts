import check_starts_training from '#design/trigger/check_starts_training';
import deployed_answers_requests from '#design/trigger/deployed_answers_requests';
import not_after_each_event from '#design/trigger/not_after_each_event';
import safe_default from '#design/trigger/safe_default';
import type { TimingRule } from '#design/trigger/timing-rule';
import trigger_as_said from '#design/trigger/trigger_as_said';

/** What sets a pipeline off, the strongest reason first: the first rule that has something to say decides. */
export const TIMING_RULES: readonly TimingRule[] = [
  deployed_answers_requests,
  check_starts_training,
  not_after_each_event,
  trigger_as_said,
  safe_default,
];
