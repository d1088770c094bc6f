import type { ClassifyRule } from '#design/classify/classify-rule';
import { insteadOf } from '#design/classify/instead';
import { usualReason } from '#design/classify/usual-reason';
import { CLASSIFY_RULES } from '#design/classify/rules';
import type { JudgedComponent, Reason } from '#design/design';
import type { Component, Reading } from '#reading/reading';
import { KINDS } from '#vocabulary/kinds';

/** Sorts everything that was described into the four buckets (D4.1), each with its reason. */
export const classify = (
  reading: Reading,
  rules: readonly ClassifyRule[] = CLASSIFY_RULES,
): readonly JudgedComponent[] => reading.components.map((component) => judge(component, reading, rules));

function judge(component: Component, reading: Reading, rules: readonly ClassifyRule[]): JudgedComponent {
  for (const rule of rules) {
    const verdict = rule.judge(component, reading);
    if (!verdict) continue;
    const reason: Reason = {
      rule: rule.id,
      text: verdict.text,
      evidence: [...component.evidence, ...(verdict.evidence ?? [])],
    };
    return {
      component,
      bucket: verdict.bucket,
      alternative: verdict.bucket === 'not_a_pipeline' ? (verdict.instead ?? insteadOf(component, reading)) : null,
      reasons: [reason],
    };
  }
  const { usual } = KINDS[component.kind];
  return {
    component,
    bucket: usual,
    alternative: usual === 'not_a_pipeline' ? insteadOf(component, reading) : null,
    reasons: [{ rule: 'usual_bucket', text: usualReason(component.kind), evidence: component.evidence }],
  };
}
