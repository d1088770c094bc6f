import { byPlace, byText, turnOf } from '#reading/canonical-evidence';
import type { Evidence } from '#reading/evidence';
import type { Heard } from '#reading/heard';
import type { Sentence } from '#reading/reading';

/** A sentence of one entry before it has been compared with what other readers made of it. */
type Part = Omit<Sentence, 'entry' | 'text'>;

const SURE = { understood: 2, background: 1, unheard: 0 } as const;

/**
 * What became of each sentence of each entry: where two readers differ, the one that made more of it counts, and a sentence
 * that any fact rests on is understood. Texts whose reader says nothing about sentences are cut at full stops and line ends.
 * In canonical order, by their words.
 */
export function collectSentences(heard: readonly Heard[], evidence: readonly Evidence[]): Sentence[] {
  const entries = new Map<string, Heard[]>();
  for (const of of heard) entries.set(of.spoken.entry, [...(entries.get(of.spoken.entry) ?? []), of]);
  const sentences = [...entries.values()].flatMap((readers) => {
    const [first] = readers as [Heard, ...Heard[]];
    const { entry, text } = first.spoken;
    const quoted = evidence.filter((one) => one.entry === entry);
    return partsOf(readers, text).map((part): Sentence => {
      const rested = quoted.some((one) => one.start < part.end && one.end > part.start);
      const judged = rested
        ? { heard: 'understood' as const, because: null }
        : { heard: part.heard, because: part.because };
      return { entry, start: part.start, end: part.end, text: text.slice(part.start, part.end), ...judged };
    });
  });
  return sentences.sort((a, b) => byText(a.text, b.text) || byPlace({ ...a, quote: a.text }, { ...b, quote: b.text }));
}

function partsOf(readers: readonly Heard[], text: string): Part[] {
  const told = readers.map(({ claims }) => claims.sentences).filter((sentences) => sentences !== undefined);
  const [base, ...others] = [...told].sort((a, b) => b.length - a.length);
  if (!base) return cut(text);
  return base.map((part) => {
    const same = others.flatMap((sentences) => sentences.filter((one) => one.start < part.end && one.end > part.start));
    const best = same.reduce((most, one) => (SURE[one.heard] > SURE[most.heard] ? one : most), part);
    return { start: part.start, end: part.end, heard: best.heard, because: best.because };
  });
}

const SENTENCE_END = /[.!?](?=\s)|\n/g;

function cut(text: string): Part[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + 1);
  let from = 0;
  return [...ends, text.length].flatMap((end) => {
    const piece = text.slice(from, end);
    const start = from + (piece.length - piece.trimStart().length);
    from = end;
    return piece.trim() === ''
      ? []
      : [{ start, end: start + piece.trim().length, heard: 'unheard' as const, because: null }];
  });
}

const WORD = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** 0..1: the share of the person's words that stand in sentences which were understood or are background; 1 when nothing was said. */
export function heardShare(heard: readonly Heard[], sentences: readonly Sentence[]): number {
  const texts = new Map(heard.map(({ spoken }) => [turnOf(spoken.entry), spoken.text]));
  const all = [...texts.values()].reduce((sum, text) => sum + wordsIn(text), 0);
  if (all === 0) return 1;
  const accounted = sentences.filter((one) => one.heard !== 'unheard').reduce((sum, one) => sum + wordsIn(one.text), 0);
  return Math.min(1, accounted / all);
}
