import { CARRIER } from '#reading/lexical/components/naming/small-words';
import type { NounPhrase, Words } from '#reading/lexical/components/naming/noun-phrase';

/** Where the work is said that something carries: behind "that", "which", "for" or at once; null where it is only named. */
export function carriedFrom({ tokens, parts }: Words, { first, head, last }: NounPhrase): number | null {
  if (!CARRIER.test(tokens[head]?.lower ?? '') || head - first > 1) return null;
  const next = tokens[head + 1]?.lower ?? '';
  if (/^(?:that|which)$/u.test(next)) return head + 2;
  if (next === 'for' && tokens[head + 2]?.lower.endsWith('ing')) return head + 2;
  return parts[head + 1] === 'verb' && next.endsWith('ing') && last === head + 1 ? head + 1 : null;
}
