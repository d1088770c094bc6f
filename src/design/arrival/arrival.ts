import type { ArrivalRule } from '#design/arrival/arrival-rule';
import foggyScope from '#design/arrival/foggy_scope';
import kitchenSink from '#design/arrival/kitchen_sink';
import megaPipeline from '#design/arrival/mega_pipeline';
import prematureArchitecture from '#design/arrival/premature_architecture';
import type { JudgedComponent, Reason } from '#design/design';
import type { Reading } from '#reading/reading';
import type { ArrivalPattern } from '#vocabulary/arrival-patterns';

/** The four patterns (D1). The first that shows is the one the interview adapts to: no goal outweighs any drawing of it. */
export const ARRIVAL_RULES: readonly ArrivalRule[] = [foggyScope, prematureArchitecture, kitchenSink, megaPipeline];

export interface Arrival {
  readonly pattern: ArrivalPattern | null;
  readonly reasons: readonly Reason[];
}

/** In which of the four ways somebody arrives, or in none of them (D1). */
export function arrival(
  reading: Reading,
  judged: readonly JudgedComponent[],
  rules: readonly ArrivalRule[] = ARRIVAL_RULES,
): Arrival {
  for (const rule of rules) {
    const arrived = rule.judge(reading, judged);
    if (!arrived) continue;
    return { pattern: rule.id, reasons: [{ rule: rule.id, text: arrived.text, evidence: arrived.evidence }] };
  }
  return { pattern: null, reasons: [] };
}
