import { TIMES, type Words } from '#reading/lexical/components/naming/noun-phrase';

/** What may follow a time that only says when: something that is named or done. */
const GOES_ON = /^(?:noun|attribute|determiner|pronoun|verb|comma|adverb)$/u;

/** The place behind a time that opens a stretch: "every night", "at 6:30", "on Fridays", "first of every month", "Mondays". */
export function behindTime({ tokens, parts }: Words, from: number): number {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  let at = from;
  if (/^(?:first|last|end|start|beginning|middle)$/u.test(lower(at)) && lower(at + 1) === 'of') at += 2;
  else if (/^(?:at|on|by|before|from|in|until|around)$/u.test(lower(at))) at++;
  else if (/^(?:once|twice)$/u.test(lower(at)) && /^(?:an?|per|every|each)$/u.test(lower(at + 1))) at += 2;
  if (/^(?:every|each|the)$/u.test(lower(at)) && (at > from || lower(at) !== 'the')) at++;
  const counted = at === from ? null : /^(?:first|second|last|next|1st|2nd|15th)$/u;
  if (counted?.test(lower(at)) === true) at++;
  const last = timeAt(lower, at, at > from);
  if (last === at) return from;
  const then = parts[last] === 'preposition' ? behindTime({ tokens, parts }, last) : last;
  return GOES_ON.test(parts[then] ?? '') ? then : from;
}

/** The end of the time that stands at a place; a bare noun is one only where it is a weekday in the plural. */
function timeAt(lower: (at: number) => string, at: number, announced: boolean): number {
  if (announced && /^\d{1,2}$/u.test(lower(at)) && lower(at + 1) === ':' && /^\d{2}$/u.test(lower(at + 2)))
    return at + 3;
  if (announced && /^(?:\d{1,2}(?:[:.]\d{2}|am|pm|h)|\d{1,2}[:.]\d{2}(?:am|pm|h))$/u.test(lower(at))) return at + 1;
  if (announced && /^\d{1,2}$/u.test(lower(at)) && /^(?:am|pm|o'clock|uhr)$/u.test(lower(at + 1))) return at + 2;
  if (announced && /^(?:noon|midnight|season)$/u.test(lower(at))) return at + 1;
  if (!TIMES.has(lower(at)) || /^(?:end|start|beginning|hand|may|second)$/u.test(lower(at))) return at;
  return announced || (lower(at).endsWith('days') && lower(at) !== 'days') ? at + 1 : at;
}
