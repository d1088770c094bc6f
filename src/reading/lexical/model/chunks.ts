import type { LexicalText, Token } from '#reading/lexical/text';

/** The smallest stretch that can be, or be part of, a component: what stands between marks and joining words. */
export interface Chunk {
  /** Tokens [first, last). */
  readonly first: number;
  readonly last: number;
}

const MARKS = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '–',
  '—',
  '…',
  '->',
  '=>',
  '→',
  '|',
  '/',
  '.',
  '!',
  '?',
  '+',
  '"',
  '•',
  '>',
  '<',
  '·',
  '»',
  '⇒',
  '⟶',
  '➜',
  '=',
  '*',
]);
const JOINING = new Set(['and', 'or', 'but', 'then', 'plus', '&']);
const OPENING = new Set(
  'so while whereas because which who where when whenever if unless until once before after since although though what whatever'.split(
    ' ',
  ),
);

/** Cuts a text into chunks. No chunk crosses a sentence or a line; marks and joining words lie between chunks. */
export function chunksOf(text: LexicalText): Chunk[] {
  const chunks: Chunk[] = [];
  const { tokens } = text;
  let first = 0;
  const close = (last: number, next: number): void => {
    if (tokens.slice(first, last).some(isWordy)) chunks.push({ first, last });
    first = next;
  };
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (before !== undefined && before.sentence !== token.sentence) close(at, at);
    const { lower } = token;
    if (MARKS.has(lower) || /^\.{2,8}$/.test(lower) || isDash(tokens, at)) close(at, at + 1);
    else if (at > first && JOINING.has(lower)) close(at, at + 1);
    else if (at > first && (OPENING.has(lower) || before?.clause !== token.clause || startsLine(text, at)))
      close(at, at);
  });
  close(tokens.length, tokens.length);
  return chunks;
}

function startsLine({ text, tokens }: LexicalText, at: number): boolean {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes('\n');
}

const isWordy = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.lower);

function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  return (
    token.lower === '-' &&
    (tokens[at - 1]?.end ?? token.start) < token.start &&
    (after === undefined || token.end < after.start)
  );
}
