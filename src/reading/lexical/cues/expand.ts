/** More spellings than this and a word is no use as an anchor. */
const MOST = 1_000;

/** Signs that stand for something that cannot be spelt out. */
const NO_LETTERS = new Set(['#', '~', '\\\\', '[', ']', '{', '}', '+', '*', '^', '$']);

/** Letters and blanks that are spelt as they are; the last before a `?` may be missing and is not among them. */
const PLAIN = /[a-z0-9 ]+(?!\?)/y;

/**
 * Every spelling of one word of a phrase: `start(s|ed)?` gives start, starts, started. Null where the word may be empty,
 * holds a number, or has too many spellings.
 */
export function spellings(word: string): readonly string[] | null {
  const reader = { word, at: 0 };
  const all = alternatives(reader);
  if (all === null || all.includes('')) return null;
  return all;
}

function alternatives(reader: { word: string; at: number }): string[] | null {
  const all: string[] = [];
  let here: string[] | null = [''];
  for (; reader.at < reader.word.length; ) {
    PLAIN.lastIndex = reader.at;
    const [run] = PLAIN.exec(reader.word) ?? [];
    if (run !== undefined) {
      reader.at += run.length;
      here = here === null ? null : joined(here, [run]);
      continue;
    }
    const char = reader.word.charAt(reader.at);
    if (char === ')') break;
    reader.at++;
    if (char === '|') {
      if (here === null) return null;
      all.push(...here);
      here = [''];
      continue;
    }
    let piece: string[] | null = [char === "'" ? '' : char];
    if (char === '(') {
      if (reader.word.charAt(reader.at) === '?') return null;
      piece = alternatives(reader);
      reader.at++;
    } else if (NO_LETTERS.has(char)) piece = null;
    if (reader.word.charAt(reader.at) === '?') {
      reader.at++;
      if (piece !== null) piece = ['', ...piece];
    }
    here = piece === null || here === null ? null : joined(here, piece);
  }
  if (here === null) return null;
  all.push(...here);
  return all.length > MOST ? null : all;
}

function joined(heads: readonly string[], tails: readonly string[]): string[] | null {
  if (heads.length * tails.length > MOST) return null;
  if (tails.length === 1) {
    const tail = tails[0] as string;
    return heads.map((head) => head + tail);
  }
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}
