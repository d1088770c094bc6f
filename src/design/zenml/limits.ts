import type { Architecture } from '#architecture/architecture';
import { quotesOf } from '#design/quotes';
import type { LimitRule } from '#design/zenml/limit-rule';
import { LIMIT_RULES } from '#design/zenml/rules';
import type { Reading } from '#reading/reading';
import type { Finding } from '#rule/finding';

/** Where a plan meets a limit of ZenML, and what to do about it (D2.6). */
export const limits = (
  architecture: Architecture,
  reading: Reading,
  rules: readonly LimitRule[] = LIMIT_RULES,
): Finding[] =>
  rules.flatMap((rule) => {
    const met = rule.judge({ architecture, reading });
    if (!met) return [];
    const { severity, text, cost, instead, evidence } = met;
    return [{ rule: rule.id, severity, text, cost, instead, quotes: quotesOf(evidence), place: null }];
  });
