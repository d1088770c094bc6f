import type { WordGroups } from '#reading/lexical/model/word-groups';
import { kindIds } from '#vocabulary/kinds';
import { type Example, exampleOf } from './examples';
import { randomFrom } from './learn';

/** An excerpt has at most so many sentences: what somebody types who tries it out. */
const LONGEST = 4;

/** A few sentences of a brief with the marks that lie in them, so that the reader also learns how short texts are told; null where none ends. */
export function excerptOf({ id, text, marked }: Example, seed: number, groups: WordGroups): Example | null {
  const { sentences } = text;
  const random = randomFrom(seed);
  const first = sentences[Math.floor(random() * sentences.length)];
  if (first === undefined) return null;
  const at = sentences.indexOf(first);
  const last = sentences[Math.min(sentences.length - 1, at + Math.floor(random() * LONGEST))] ?? first;
  const spans = marked
    .filter(({ start, end }) => first.start <= start && end <= last.end)
    .map(({ start, end, kind, status }): [number, number, string, string] => [
      start - first.start,
      end - first.start,
      kindIds[kind] as string,
      status,
    ]);
  const said = text.text.slice(first.start, last.end);
  return exampleOf({ id: `${id} excerpt`, text: said, spans, whole: false }, groups);
}
