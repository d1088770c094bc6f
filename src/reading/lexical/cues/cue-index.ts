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
  const tried = new Set<Cue<Means>>();
  const hits: CueHit<Means>[] = [];
  const attempt = (cue: Cue<Means>): void => {
    if (tried.has(cue)) return;
    tried.add(cue);
    if (hits.length >= HITS_AT_MOST) return;
    const { needs, pattern } = cue.phrase;
    if (!needs.every((set) => set.some((word) => words.has(word)))) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
      const start = base + match.index;
      hits.push({ means: cue.means, start, end: start + match[0].length });
      if (hits.length >= HITS_AT_MOST) return;
      if (match[0] === '') pattern.lastIndex++;
    }
  };
  for (const word of words) for (const cue of index.byAnchor.get(word) ?? []) attempt(cue);
  for (const cue of index.always) attempt(cue);
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}
