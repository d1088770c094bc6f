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

/** Of one word and its groups. */
export const GROUP_BYTES = 7;

/** Reads the groups of so many words. Throws where the bytes end before. */
export function readGroups(view: DataView, from: number, words: number): WordGroups {
  const groups: WordGroups = {
    hashes: new Uint32Array(words),
    fine: new Uint16Array(words),
    coarse: new Uint8Array(words),
  };
  if (view.byteLength < from + GROUP_BYTES * words)
    throw new Error('Unexpected end of reader weights. Make them anew with scripts/train.ts.');
  for (let w = 0; w < words; w++) {
    const at = from + GROUP_BYTES * w;
    groups.hashes[w] = view.getUint32(at, true);
    groups.fine[w] = view.getUint16(at + 4, true);
    groups.coarse[w] = view.getUint8(at + 6);
  }
  return groups;
}

/** Writes them at a place. */
export function writeGroups(view: DataView, from: number, { hashes, fine, coarse }: WordGroups): void {
  hashes.forEach((hash, w) => {
    const at = from + GROUP_BYTES * w;
    view.setUint32(at, hash, true);
    view.setUint16(at + 4, fine[w] as number, true);
    view.setUint8(at + 6, coarse[w] as number);
  });
}
