import { type Reader, createLexicalReader } from '#headwater';
import { readWeights } from '#machine/weights';

let reader: Reader | null = null;

/** The reader that works with no model, no key and no network; loaded once per process. */
export function builtInReader(): Reader {
  return (reader ??= createLexicalReader(readWeights() ?? undefined));
}
