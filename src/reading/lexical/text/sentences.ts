import type { Block, SentenceStretch } from '#reading/lexical/text/lexical-text';
import type { CleanText } from '#reading/lexical/text/clean';
import type { Tag } from '#reading/lexical/text/tag-words';
import type { Word } from '#reading/lexical/text/words';

/** Abbreviations after which a full stop ends nothing. "ms", "min" and other units are no such: "50 ms. Labels arrive". */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms. prof st vs eg ie ca approx no nr fig sec dept inc ltd e.g i.e resp incl excl cf etc jr sr'.split(' '),
);
const STRONG = new Set([
  'then',
  'so',
  'but',
  'okay',
  'ok',
  'anyway',
  'also',
  'oh',
  'um',
  'uh',
  'well',
  'now',
  'finally',
  'next',
]);
/** Dictation: a stretch without punctuation longer than this is cut at words with which people begin anew. */
const UNPUNCTUATED = 32;
const SHORTEST_CUT = 9;

/** Sentences within each block. In dictation without punctuation the joining words stand in for full stops. */
export function sentencesOf(
  clean: CleanText,
  words: readonly Word[],
  tags: readonly Tag[],
  blocks: readonly Block[],
): SentenceStretch[] {
  const sentences: SentenceStretch[] = [];
  const push = (first: number, last: number, block: number): void => {
    if (last <= first) return;
    const start = (words[first] as Word).start;
    sentences.push({ first, last, start, end: (words[last - 1] as Word).end, block });
  };
  blocks.forEach((block, b) => {
    let first = block.first;
    for (let at = block.first; at < block.last; at++) {
      if (!ends(clean.text, words, at, block)) continue;
      let next = at + 1;
      while (
        next < block.last &&
        /^["')\]*]$/.test((words[next] as Word).lower) &&
        (words[next] as Word).start === (words[next - 1] as Word).end
      )
        next++;
      cutDictation(words, tags, first, next, (from, to) => push(from, to, b));
      first = next;
      at = next - 1;
    }
    cutDictation(words, tags, first, block.last, (from, to) => push(from, to, b));
  });
  return sentences;
}

function ends(text: string, words: readonly Word[], at: number, block: Block): boolean {
  const mark = (words[at] as Word).lower;
  if (!/^(?:[.!?]|\.{2,8}|…)$/.test(mark)) return false;
  const next = words[at + 1];
  if (next === undefined || at + 1 >= block.last) return true;
  const glued = next.start === (words[at] as Word).end;
  if (glued && !/^["')\]*]$/.test(next.lower))
    return mark !== '.' && /^[!?]$/.test(next.lower) === false && mark.length === 1 && mark !== '.';
  const before = words[at - 1];
  const after = text[nextWordy(words, at + 1)?.start ?? next.start] ?? '';
  const capital = /[\p{Lu}\d]/u.test(after);
  if (mark === '.' && before !== undefined && before.end === (words[at] as Word).start) {
    if (ABBREVIATIONS.has(before.lower)) return before.lower === 'etc' && capital;
    // initials ("J. Meyer") and the inner parts of "e.g." or "p.m."
    if (before.lower.length === 1 && /\p{L}/u.test(before.lower)) {
      const inner = words[at - 2]?.lower === '.' && words[at - 3]?.lower.length === 1;
      return inner
        ? capital && /^[pam]$/.test(before.lower)
        : before.lower === 'i'
          ? false
          : !/\p{Lu}/u.test(text[before.start] ?? '');
    }
  }
  if (mark.length > 1 || mark === '…') return capital;
  return true;
}

function nextWordy(words: readonly Word[], at: number): Word | undefined {
  while (at < words.length && /^["'(*[]$/.test((words[at] as Word).lower)) at++;
  return words[at];
}

function cutDictation(
  words: readonly Word[],
  tags: readonly Tag[],
  first: number,
  last: number,
  push: (from: number, to: number) => void,
): void {
  if (last - first <= UNPUNCTUATED || hasMarks(words, first, last)) {
    push(first, last);
    return;
  }
  let from = first;
  for (let at = first + 1; at < last - 4; at++) {
    if (at - from < SHORTEST_CUT) continue;
    const word = (words[at] as Word).lower;
    const joined = (words[at - 1] as Word).lower;
    const fresh =
      (STRONG.has(word) &&
        joined !== 'and' &&
        joined !== 'but' &&
        !(word === 'so' && (tags[at + 1]?.pos === 'ADJ' || (words[at + 1] as Word).lower === 'that')) &&
        !isNowAndThen(words, at)) ||
      (word === 'and' &&
        !isNowAndThen(words, at - 1) &&
        (STRONG.has((words[at + 1] as Word).lower) || isSubject((words[at + 1] as Word).lower))) ||
      (isSubject(word) &&
        /^(?:NOUN|PROPN|VERB|NUM)$/.test(tags[at - 1]?.pos ?? '') &&
        /^(?:AUX|VERB)$/.test(tags[at + 1]?.pos ?? ''));
    if (fresh) {
      push(from, at);
      from = at;
    }
  }
  push(from, last);
}

/** "I do that by hand now and then when the stock comes in": three words for seldom. */
const isNowAndThen = (words: readonly Word[], now: number): boolean =>
  ['now and then', 'now and again'].includes(
    words
      .slice(now, now + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** At least one mark for each twenty words: the person punctuates. */
function hasMarks(words: readonly Word[], first: number, last: number): boolean {
  let marks = 0;
  for (let at = first; at < last; at++) if (/^[,;:.!?()–—-]$/.test((words[at] as Word).lower)) marks++;
  return marks * 20 >= last - first;
}

const isSubject = (lower: string): boolean =>
  /^(?:we|i|he|she|they|it|there|this|that's|nobody|somebody|you)$/.test(lower);
