import type { RuleWords } from '#rulebook';

/** A rule for a person who asks why: what it says, why, the cost, what instead, and sentences that show it. */
export function ruleText(rule: RuleWords): string {
  const lines = [`${rule.id} (${rule.family}, ${rule.source})`, '', rule.says];
  if (rule.because) lines.push('', `Why: ${rule.because}`);
  if (rule.cost) lines.push(`Cost: ${rule.cost}`);
  if (rule.instead) lines.push(`Instead: ${rule.instead}`);
  const examples = (title: string, texts: readonly string[]) => {
    const short = texts.filter((text) => text.length <= 400);
    if (short.length > 0) lines.push('', title, ...short.map((text) => `- ${text.replaceAll('\n', '\n  ')}`));
  };
  examples('Applies to:', rule.shows);
  examples('Keeps silent about:', rule.clean);
  return lines.join('\n');
}
