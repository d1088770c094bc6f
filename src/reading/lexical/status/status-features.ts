import { hashWord, mix } from '#reading/lexical/model/hash';
import { isDigit } from '#reading/lexical/model/word-hashes';
import { lineOver } from '#reading/lexical/status/titles';
import type { StatusSigns } from '#reading/lexical/status/scope';
import type { LexicalText, SentenceStretch, Stretch, Token } from '#reading/lexical/text';

/** A component's place and kind, as far as its status depends on them. */
export interface StatusPlace {
  /** Tokens [first, last). */
  readonly first: number;
  readonly last: number;
  /** Number of the kind in the vocabulary. */
  readonly kind: number;
}

/** The component told before, with the number of its status: "not wanted: a, b, c" refuses three. */
export interface ToldBefore {
  readonly last: number;
  readonly status: number;
}

/** A sentence of at most so many words may be a verdict on its neighbour: "Not for us." */
const SHORT = 7;
const WINDOW = 14;

const NO_WORD = hashWord('');
const WORDS = new WeakMap<LexicalText, Uint32Array>();

/** Each token's word as a number, all numbers alike; kept, because each component asks. */
function wordsIn(text: LexicalText): Uint32Array {
  let words = WORDS.get(text);
  if (words === undefined) {
    words = Uint32Array.from(text.tokens, ({ lemma }) => hashWord(isDigit(lemma.charCodeAt(0)) ? '0' : lemma));
    WORDS.set(text, words);
  }
  return words;
}

/** What speaks for a status: the words around, the titles above, what the rules make of them, what was told before. */
export function statusFeatures(
  text: LexicalText,
  place: StatusPlace,
  signs: StatusSigns,
  before: ToldBefore | null,
): Uint32Array {
  const { first, last, kind } = place;
  const { tokens } = text;
  const features = new Set<number>();
  const put = (feature: number): void => {
    features.add(feature);
  };
  const token = tokens[first] as Token;
  const sentence = text.sentences[token.sentence] as SentenceStretch;
  const end = text.sentences[(tokens[last - 1] as Token).sentence] as SentenceStretch;
  const words = wordsIn(text);
  const word = (at: number): number => words[at] ?? NO_WORD;
  const bag = (slot: number, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      put(mix(slot, word(at)));
      if (at + 1 < to) put(mix(mix(slot + 1, word(at)), word(at + 1)));
    }
  };
  put(mix(1, kind));
  bag(10, first, last);
  for (let d = 1; d <= WINDOW && first - d >= sentence.first; d++) {
    const near = d <= 2 ? 0 : d <= 6 ? 1 : 2;
    put(mix(20 + near, word(first - d)));
    if (d <= 6) put(mix(mix(24, word(first - d)), word(first - d + 1)));
    if (d <= 6) put(mix(mix(mix(25, word(first - d)), word(first - d + 1)), word(first - d + 2)));
  }
  for (let d = 0; d < WINDOW && last + d < end.last; d++) {
    const near = d < 2 ? 0 : d < 6 ? 1 : 2;
    put(mix(30 + near, word(last + d)));
    if (d < 6) put(mix(mix(34, word(last + d - 1)), word(last + d)));
    if (d < 6) put(mix(mix(mix(35, word(last + d - 2)), word(last + d - 1)), word(last + d)));
  }
  const beside = (at: number): SentenceStretch | undefined => {
    const one = text.sentences[at];
    return one !== undefined && one.first < one.last && one.block === sentence.block ? one : undefined;
  };
  const prior = beside(token.sentence - 1);
  if (prior !== undefined)
    bag(prior.last - prior.first <= SHORT ? 40 : 42, Math.max(prior.first, prior.last - 8), prior.last);
  const next = beside((tokens[last - 1] as Token).sentence + 1);
  if (next !== undefined)
    bag(next.last - next.first <= SHORT ? 44 : 46, next.first, Math.min(next.last, next.first + SHORT));
  for (const { slot, first: from, last: to } of titles(text, token)) bag(slot, from, to);
  put(mix(60, Math.round(signs.refused * 5)));
  put(mix(61, Math.round(signs.later * 5)));
  put(mix(62, Math.round(signs.exists * 5)));
  put(mix(63, Math.round(signs.stays * 5)));
  put(mix(mix(64, kind), signs.exists >= 0.5 ? 1 : 0));
  put(mix(mix(65, kind), signs.stays >= 0.5 ? 1 : 0));
  put(mix(66, (signs.refused >= 0.5 ? 1 : 0) + (signs.later >= 0.5 ? 2 : 0) + (signs.exists >= 0.5 ? 4 : 0)));
  const gap = before === null ? 4 : gapOf(text, before.last, first);
  const status = before?.status ?? 4;
  put(mix(mix(70, status), gap));
  put(mix(mix(mix(71, status), gap), kind));
  if (before !== null && first - before.last <= 4)
    for (let at = before.last; at < first; at++) put(mix(mix(72, status), word(at)));
  put(mix(80, Math.floor((6 * first) / tokens.length)));
  put(mix(mix(81, text.blocks[token.block]?.form === 'item' ? 1 : 0), first === sentence.first ? 1 : 0));
  for (let at = first; at < last; at++) if (tokens[at]?.negated) put(mix(82, 1));
  return Uint32Array.from(features);
}

function titles(text: LexicalText, { start, block }: Token): (Stretch & { slot: number })[] {
  const over = text.sections
    .filter((section) => section.start <= start && start < section.end)
    .map(({ title, form }) => ({ ...title, slot: form === 'label' ? 50 : 52 }));
  const line = lineOver(text, block);
  return line === null ? over : [...over, { ...line, slot: 54 }];
}

/** How a component follows the one before: right after, in the sentence, in the paragraph, elsewhere. */
function gapOf(text: LexicalText, from: number, to: number): number {
  const before = text.tokens[from - 1] as Token;
  const here = text.tokens[to] as Token;
  if (before.sentence === here.sentence) return to - from <= 2 ? 0 : 1;
  return before.block === here.block ? 2 : 3;
}
