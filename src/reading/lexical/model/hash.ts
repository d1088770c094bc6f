/** FNV-1a over UTF-16 code units; 32 bits, unsigned. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash ^= word.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Folds a value into a hash, so that features are built from numbers and no string is ever joined. Order matters. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash + 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ Math.imul(value + 0x7f4a7c15, 0xc2b2ae35), 0x27d4eb2f);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
