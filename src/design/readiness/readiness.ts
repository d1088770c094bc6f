import type { Reason } from '#design/design';
import noPrototype from '#design/readiness/no_prototype';
import type { ReadinessRule } from '#design/readiness/readiness-rule';
import stillExploring from '#design/readiness/still_exploring';
import unknownData from '#design/readiness/unknown_data';
import { worksAlready } from '#design/readiness/works-already';
import type { Reading } from '#reading/reading';
import type { ReadinessSign } from '#vocabulary/readiness-signs';

/** The three signs (D3.4), in the order in which they are spoken about. */
export const READINESS_RULES: readonly ReadinessRule[] = [stillExploring, noPrototype, unknownData];

export interface Readiness {
  readonly ready: boolean;
  readonly signs: readonly ReadinessSign[];
  readonly reasons: readonly Reason[];
  /** What would make the person ready, one thing each. Empty where they are. */
  readonly missing: readonly string[];
}

/** Whether an architecture makes sense yet. One sign is enough to wait; nothing said leaves the person ready (D3.4). */
export function readiness(reading: Reading, rules: readonly ReadinessRule[] = READINESS_RULES): Readiness {
  const shown = rules.flatMap((rule) => {
    const notYet = rule.judge(reading);
    return notYet ? [{ id: rule.id, notYet }] : [];
  });
  const reasons = shown.map(({ id, notYet }) => ({ rule: id, text: notYet.text, evidence: notYet.evidence }));
  const works = worksAlready(reading);
  return {
    ready: shown.length === 0,
    signs: shown.map(({ id }) => id),
    reasons:
      reasons.length === 0 && works.length > 0
        ? [
            {
              rule: 'works_already',
              text: 'Something gives a useful result already, and a pipeline can repeat it.',
              evidence: works,
            },
          ]
        : reasons,
    missing: shown.map(({ notYet }) => notYet.missing),
  };
}
