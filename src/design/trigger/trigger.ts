import type { Trigger } from '#architecture/architecture';
import type { Assumption, Reason } from '#design/design';
import type { Draft } from '#design/split/drafts';
import { TIMING_RULES } from '#design/trigger/rules';
import type { TimingContext, TimingRule } from '#design/trigger/timing-rule';

export interface Timing {
  readonly trigger: Trigger;
  readonly reason: Reason;
  readonly assumption: Assumption | null;
  readonly restsOn: readonly string[];
}

/** What sets a pipeline off: the first rule that has something to say about it. */
export function timingOf(draft: Draft, context: TimingContext, rules: readonly TimingRule[] = TIMING_RULES): Timing {
  for (const rule of rules) {
    const timed = rule.time(draft, context);
    if (!timed) continue;
    const { trigger, text, evidence, assumption, restsOn } = timed;
    return { trigger, assumption, restsOn, reason: { rule: rule.id, text, evidence } };
  }
  throw new Error(`Unexpected pipeline ${draft.id} without a trigger, expected the last timing rule to hold for all.`);
}
