import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { CleanText } from '#reading/lexical/text/clean';
import type { Word } from '#reading/lexical/text/words';
import type { PartOfSpeech } from '#reading/lexical/text/lexical-text';

/** What wink-nlp says about a word. */
export interface Tag {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly negated: boolean;
}

/** Beyond this many characters words get no tags but their shape: no brief is so long, and time must stay bounded. */
const TAGGED_AT_MOST = 150_000;

let nlp: ReturnType<typeof winkNLP> | null = null;

/**
 * Lemma, part of speech and negation for each word. The only module that knows wink-nlp. wink cuts words in its own way;
 * a word takes the tag of the wink token in which it starts.
 */
export function tagWords(clean: CleanText, words: readonly Word[]): Tag[] {
  nlp ??= winkNLP(model, ['sbd', 'negation', 'pos']);
  const its = nlp.its;
  const tags: Tag[] = words.map((word) => ({ lemma: word.lower, pos: shapeOf(word.lower), negated: false }));
  let at = 0;
  for (const [from, to] of chunksOf(clean.text)) {
    const chunk = mute(clean.text.slice(from, to));
    const tokens = nlp.readDoc(chunk).tokens();
    const values = tokens.out(its.value) as string[];
    const spaces = tokens.out(its.precedingSpaces) as string[];
    const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
    const poses = tokens.out(its.pos) as string[];
    const negated = tokens.out(its.negationFlag) as unknown as boolean[];
    let cursor = from;
    for (let t = 0; t < values.length; t++) {
      const value = values[t] as string;
      const start = cursor + (spaces[t] as string).length;
      cursor = start + value.length;
      while (at < words.length && (words[at] as Word).start < start) at++;
      while (at < words.length && (words[at] as Word).start < cursor) {
        const word = words[at] as Word;
        const whole = word.start === start && word.end === cursor;
        const pos = posOf(poses[t] as string, word.lower, whole);
        tags[at] = {
          lemma: whole ? lemmaOf(lemmas[t], word.lower) : (FIXED.get(word.lower) ?? hyphenLemma(word.lower, pos)),
          pos,
          negated: negated[t] === true,
        };
        at++;
      }
    }
  }
  return tags;
}

/** wink looks words up in plain objects: it has no lemma for some, and for "constructor" what every object has. */
const lemmaOf = (lemma: unknown, lower: string): string => (typeof lemma === 'string' ? lemma : lower);

const FIXED: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'be'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'be'],
]);

function posOf(pos: string, lower: string, whole: boolean): PartOfSpeech {
  if (pos === 'SPACE') return 'X';
  if (!whole && isHyphenNoun(pos, lower)) return 'NOUN';
  if (!whole && /[\p{L}]/u.test(lower) && (pos === 'SYM' || pos === 'PUNCT')) return 'NOUN';
  return pos as PartOfSpeech;
}

/** "No-show", "walk-in", "by-products": wink tags the first piece, which is no noun; the whole is one. */
const isHyphenNoun = (pos: string, lower: string): boolean =>
  /^(?:DET|PRON|CCONJ)$/u.test(pos)
    ? /^\p{L}+-\p{L}{3,}$/u.test(lower) && !/^(?:all|any|each|every|both|same|self)-/u.test(lower)
    : pos === 'VERB' && /^\p{L}{3,}-(?:in|off|out|up|down|over|away|through|back|by)s?$/u.test(lower);

/** The singular of such a noun; wink has no lemma for it. */
const hyphenLemma = (lower: string, pos: string): string =>
  pos === 'NOUN' && /^\p{L}+-\p{L}+[^s\P{L}]s$/u.test(lower) ? lower.slice(0, -1) : lower;

function shapeOf(lower: string): PartOfSpeech {
  if (/^\d/.test(lower)) return 'NUM';
  return /[\p{L}]/u.test(lower) ? 'NOUN' : 'PUNCT';
}

/** Long runs without a space (base64, hostile text) are blanked one for one: wink is quadratic on them. */
function mute(chunk: string): string {
  return chunk.replace(/\S{41,}/g, (run) => ' '.repeat(run.length)).replace(/[\t\r\f\v]/g, ' ');
}

/** Cuts at line ends into stretches of a few thousand characters, so that no single call sees a whole book. */
function* chunksOf(text: string): Generator<[number, number]> {
  const limit = Math.min(text.length, TAGGED_AT_MOST);
  let from = 0;
  while (from < limit) {
    let to = text.indexOf('\n\n', from);
    if (to < 0 || to > limit) to = limit;
    if (to - from > 4_000) {
      const space = text.lastIndexOf(' ', from + 4_000);
      to = space > from ? space : from + 4_000;
    }
    if (to === from) to = Math.min(limit, from + 2);
    yield [from, to];
    from = to;
  }
}
