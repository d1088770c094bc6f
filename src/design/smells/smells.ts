import type { DesignContext } from '#design/context';
import { quotesOf } from '#design/quotes';
import { SMELL_RULES } from '#design/smells/rules';
import type { SmellRule } from '#design/smells/smell';
import type { Finding } from '#rule/finding';

/** Everything over-engineered in what was described, each with its cost here and the simpler way (D9). */
export const smells = (context: DesignContext, rules: readonly SmellRule[] = SMELL_RULES): Finding[] =>
  rules.flatMap((rule) => {
    const smelt = rule.judge(context);
    if (!smelt) return [];
    return [
      {
        rule: rule.id,
        severity: 'warning' as const,
        text: smelt.text,
        cost: smelt.cost,
        instead: smelt.instead,
        quotes: quotesOf(smelt.evidence),
        place: null,
      },
    ];
  });
