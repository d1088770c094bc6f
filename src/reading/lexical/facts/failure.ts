import { fact, type HearContext } from '#reading/lexical/facts/context';
import { failuresIn } from '#reading/lexical/facts/failure-talk';
import type { FactClaim } from '#reading/claims';
import type { Role } from '#vocabulary/roles';

const DOWNSTREAM: readonly (readonly [Role, RegExp])[] = [
  ['deployed', /\b(?:serving|service|endpoint|api|requests|answers?|app|displays?)\b/i],
  [
    'inference',
    /\b(?:list|scores?|scoring|forecasts?|predictions?|estimates?|numbers|sheet|table|ranking|run|batch(?:es)?|coding|morning)\b/i,
  ],
  ['training', /\b(?:train(?:ing|ed)?|refit|model)\b/i],
];

/** What goes on or waits when something else failed (D5.2): "if a refit fails we carry on with last week's". */
export function hearFailure(context: HearContext): FactClaim[] {
  const facts: FactClaim[] = [];
  const seen = new Set<string>();
  for (const { sentence, upstream, waits } of failuresIn(context.text)) {
    const role = downstream(sentence.slice, upstream);
    const key = `${role}<${upstream}`;
    if (role === upstream || seen.has(key)) continue;
    seen.add(key);
    const asked = context.question?.topic === 'failure_domains';
    facts.push(
      fact(context.text, `role:${role}`, 'goes_on_without', { upstream, goesOn: !waits }, asked ? 0.85 : 0.7, sentence),
    );
  }
  return facts;
}

function downstream(slice: string, upstream: Role): Role {
  const named = DOWNSTREAM.find(([role, words]) => role !== upstream && words.test(slice));
  return named?.[0] ?? (upstream === 'training' ? 'inference' : upstream === 'index' ? 'deployed' : 'inference');
}
