import type { GapRule } from '#design/connect/gap-rule';
import { GAP_RULES } from '#design/connect/rules';
import type { DesignContext } from '#design/context';
import { quotesOf } from '#design/quotes';
import type { Finding } from '#rule/finding';

/** What is missing between those who make a model and those who use it (D5.6). */
export function gaps(context: DesignContext, rules: readonly GapRule[] = GAP_RULES): Finding[] {
  const { architecture } = context;
  if (!architecture) return [];
  return rules.flatMap((rule): Finding[] => {
    const found = rule.judge(architecture, context);
    if (!found) return [];
    const { severity, text, cost, instead, evidence } = found;
    return [{ rule: rule.id, severity, text, cost, instead, quotes: quotesOf(evidence), place: null }];
  });
}
