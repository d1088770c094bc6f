import { hashWord } from '#reading/lexical/model/hash';

/**
 * Common words put into groups by the company they keep (derived from GloVe vectors), so that a word that the training
 * texts never used still means something. Sorted by hash; `fine` and `coarse` are numbers of groups, from 1.
 */
export interface WordGroups {
  readonly hashes: Uint32Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
}

export const NO_GROUPS: WordGroups = {
  hashes: new Uint32Array(0),
  fine: new Uint16Array(0),
  coarse: new Uint8Array(0),
};

/** Reads lines of the form "fine coarse word word …". */
export function parseGroups(lines: string): WordGroups {
  const found = new Map<number, [number, number]>();
  for (const line of lines.split('\n')) {
    const [fine, coarse, ...words] = line.split(' ');
    for (const word of words) found.set(hashWord(word), [Number(fine), Number(coarse)]);
  }
  const sorted = [...found].sort((one, other) => one[0] - other[0]);
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    fine: Uint16Array.from(sorted, ([, [fine]]) => fine),
    coarse: Uint8Array.from(sorted, ([, [, coarse]]) => coarse),
  };
}

/** The place of a word's group, or -1 where it is in none. */
export function groupAt(groups: WordGroups, hash: number): number {
  let [low, high] = [0, groups.hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = groups.hashes[middle] as number;
    if (here === hash) return middle;
    if (here < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
