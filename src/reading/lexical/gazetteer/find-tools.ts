import { distance } from 'fastest-levenshtein';
import { TOOL_NAMES, type ToolName } from '#reading/lexical/gazetteer/tools';
import { everyMatch } from '#reading/lexical/cues/every-match';
import { HEARD_AT_MOST } from '#reading/lexical/cues/scan';
import type { LexicalText } from '#reading/lexical/text';

export interface ToolHit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Found through a slip of the pen: "Kuberentes". */
  readonly mended: boolean;
}

/** Spellings in pieces as the tokens of a text would give them, longest first for each first piece. */
const BY_FIRST = (() => {
  const map = new Map<string, { pieces: readonly string[]; tool: ToolName }[]>();
  for (const [spelling, tool] of TOOL_NAMES) {
    const pieces = piecesOf(spelling);
    const first = pieces[0] ?? '';
    const there = map.get(first) ?? [];
    there.push({ pieces, tool });
    map.set(
      first,
      there.sort((a, b) => b.pieces.length - a.pieces.length),
    );
  }
  return map;
})();

/** Names long and odd enough that a single slip cannot turn an everyday word into them. */
const MENDABLE = [...TOOL_NAMES].filter(([spelling, tool]) => /^\p{L}{7,20}$/u.test(spelling) && !tool.cased);

function piecesOf(spelling: string): string[] {
  return spelling.match(/[\p{L}\p{N}]{1,40}|[^\s\p{L}\p{N}]/gu) ?? [];
}

const FOUND = new WeakMap<LexicalText, readonly ToolHit[]>();

/** Tools that a text names, by place; the longest name counts ("SAP PM", not "SAP"). Kept, because several ask for them. */
export function findTools(text: LexicalText): readonly ToolHit[] {
  let found = FOUND.get(text);
  if (found === undefined) FOUND.set(text, (found = toolsIn(text)));
  return found;
}

/** "An S3-compatible store" is something else that is spoken to in the same way: what follows a name says so. */
export const isOnlyLike = (following: string): boolean => /^[-‐ ]compatible/iu.test(following);

const PIECE = /[\p{L}\p{N}]{1,60}|[^\s\p{L}\p{N}]/gu;

function toolsIn(text: LexicalText): ToolHit[] {
  const pieces = everyMatch(PIECE, text.text.slice(0, HEARD_AT_MOST));
  const hits: ToolHit[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as RegExpExecArray;
    const candidates = BY_FIRST.get(piece[0].toLowerCase());
    const found = candidates?.find(({ pieces: wanted, tool }) => fits(text.text, pieces, at, wanted, tool));
    if (found !== undefined) {
      const last = pieces[at + found.pieces.length - 1] as RegExpExecArray;
      const end = last.index + last[0].length;
      if (isOnlyLike(text.text.slice(end, end + 12))) continue;
      hits.push({
        name: found.tool.name,
        start: piece.index,
        end,
        mended: false,
      });
      at += found.pieces.length - 1;
    }
  }
  return hits;
}

function fits(
  text: string,
  pieces: readonly RegExpExecArray[],
  at: number,
  wanted: readonly string[],
  tool: ToolName,
): boolean {
  const first = pieces[at] as RegExpExecArray;
  if (tool.cased && !/^\p{Lu}/u.test(first[0])) return false;
  if (tool.cased && startsSentence(text, first.index) && !/\p{Lu}.*\p{Lu}|\d/u.test(first[0])) return false;
  for (let step = 1; step < wanted.length; step++)
    if (pieces[at + step]?.[0].toLowerCase() !== wanted[step]) return false;
  const start = first.index;
  const before = text.charAt(start - 1);
  const last = pieces[at + wanted.length - 1] as RegExpExecArray;
  const after = text.charAt(last.index + last[0].length);
  return !/[\p{L}\p{N}_]/u.test(before) && !/[\p{L}\p{N}_]/u.test(after);
}

/** An everyday word has a capital there as well. */
function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n]["'(*_\s-]{0,6})$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** The tool a single unknown word was meant to name; null unless exactly one name is one slip away. */
export function mendTool(word: string): string | null {
  const plain = word.toLowerCase();
  if (plain.length < 7 || plain.length > 20 || TOOL_NAMES.has(plain)) return null;
  const near = MENDABLE.filter(
    ([spelling]) =>
      Math.abs(spelling.length - plain.length) <= 1 && spelling.charAt(0) === plain.charAt(0) && slip(spelling, plain),
  );
  return near.length === 1 ? (near[0]?.[1].name ?? null) : null;
}

/** One letter more, less or other, or two neighbours swapped. */
function slip(a: string, b: string): boolean {
  const apart = distance(a, b);
  if (apart === 1) return true;
  if (apart !== 2 || a.length !== b.length) return false;
  for (let at = 0; at < a.length - 1; at++) {
    if (a[at] !== b[at]) return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  }
  return false;
}
