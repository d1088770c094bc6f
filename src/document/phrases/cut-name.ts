import { without } from '#document/escape-text';
import { withoutSequence } from '#document/raw-text';

const THEIR_SEPARATORS = [': ', ' - ', ' – ', ' -- '] as const;

/** Cuts "name: rest", as people write it where we write a dash: only after a first word, so that prose stays whole. */
export const cutName = (markdown: string): { name: string; rest: string } => {
  const match = /^(\S{1,80})(?:: | - | – | -- )/.exec(markdown);
  if (match === null) return { name: markdown, rest: '' };
  return { name: match[1] ?? '', rest: markdown.slice(match[0].length).trim() };
};

/** An escaped name that stands alone on its line, written so that nothing in it looks like a separator. */
export const closedName = (escaped: string): string =>
  THEIR_SEPARATORS.reduce((text, separator) => withoutSequence(separator, text), without('—', escaped));
