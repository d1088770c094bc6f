import type { Token } from '#reading/lexical/text';

const WISHES = /^(?:want|need|like|love|imagine|picture|wish|mean|miss|ask|seek|wanted|needed|mind)$/u;

/** "What I don't want is a system": who wants it says nothing of the thing. */
export function behindWish(tokens: readonly Token[], from: number): number {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (lower(from) !== 'what' && lower(from) !== 'all') return from;
  const is = tokens.slice(from, from + 8).findIndex((token) => /^(?:is|was|be|'s)$/u.test(token.lower));
  if (is < 0 || !tokens.slice(from, from + is).some((token) => WISHES.test(token.lower))) return from;
  return from + is + (lower(from + is + 1) === 'that' || lower(from + is + 1) === ':' ? 2 : 1);
}
