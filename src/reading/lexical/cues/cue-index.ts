import type { Passage } from '#reading/lexical/cues/passage';
import type { Phrase } from '#reading/lexical/cues/phrase';

/** A phrase with what it stands for. */
export interface Cue<Means> {
  readonly phrase: Phrase;
  readonly means: Means;
}

export interface CueHit<Means> {
  readonly means: Means;
  readonly start: number;
  readonly end: number;
}

/** Cues ordered by the words that must stand in a text before a cue can match: most cues are never tried. */
export interface CueIndex<Means> {
  readonly byAnchor: ReadonlyMap<string, readonly Cue<Means>[]>;
  readonly always: readonly Cue<Means>[];
}

export function indexCues<Means>(cues: readonly Cue<Means>[]): CueIndex<Means> {
  const byAnchor = new Map<string, Cue<Means>[]>();
  const always: Cue<Means>[] = [];
  for (const cue of cues) {
    if (cue.phrase.anchors === null) always.push(cue);
    else
      for (const anchor of cue.phrase.anchors) {
        const there = byAnchor.get(anchor);
        if (there === undefined) byAnchor.set(anchor, [cue]);
        else there.push(cue);
      }
  }
  return { byAnchor, always };
}

/** More hits than this in one sentence mean that it is no sentence. */
const HITS_AT_MOST = 300;

/** Where cues stand in a passage, by place. `base` is added to offsets. */
export function findCues<Means>(index: CueIndex<Means>, { words, lower }: Passage, base = 0): CueHit<Means>[] {
  const hits: CueHit<Means>[] = [];
  for (const { phrase, means } of anchored(index, words)) {
    if (!phrase.needs.every((set) => set.some((word) => words.has(word)))) continue;
    const { pattern } = phrase;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
      const start = base + match.index;
      hits.push({ means, start, end: start + match[0].length });
      if (hits.length >= HITS_AT_MOST) return hits.sort(byPlace);
      if (match[0] === '') pattern.lastIndex++;
    }
  }
  return hits.length > 1 ? hits.sort(byPlace) : hits;
}

const byPlace = (a: CueHit<unknown>, b: CueHit<unknown>): number => a.start - b.start || b.end - a.end;

/** The cues of which an anchor is among the words, each once. */
function anchored<Means>({ byAnchor, always }: CueIndex<Means>, words: ReadonlySet<string>): Iterable<Cue<Means>> {
  let cues: Set<Cue<Means>> | null = null;
  for (const word of words) {
    const here = byAnchor.get(word);
    if (here === undefined) continue;
    cues ??= new Set();
    for (const cue of here) cues.add(cue);
  }
  if (cues === null) return always;
  for (const cue of always) cues.add(cue);
  return cues;
}
