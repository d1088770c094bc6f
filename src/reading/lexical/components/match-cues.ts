import type { CueSheet } from '#reading/lexical/components/cue';
import { CLASS_INDEX, classesOf } from '#reading/lexical/components/lexicon/word-classes';
import type { LexicalText, Token } from '#reading/lexical/text';

/** A turn of speech that was found: tokens [first, last) speak of a component of this kind. */
export interface CueHit {
  readonly kind: number;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

type Element =
  | {
      readonly is: 'word';
      readonly words: ReadonlySet<string>;
      readonly classes: readonly number[];
      readonly optional: boolean;
    }
  | { readonly is: 'pos'; readonly pos: string; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number };

interface Turn {
  readonly kind: number;
  readonly weight: number;
  readonly elements: readonly Element[];
}

/** Turns by what their first word must be, so that most are never tried. */
export interface CueBook {
  readonly byWord: ReadonlyMap<string, readonly Turn[]>;
  readonly byClass: ReadonlyMap<number, readonly Turn[]>;
  readonly byPos: ReadonlyMap<string, readonly Turn[]>;
}

/** Compiles the sheets; the place of a kind in `kinds` is its number in the hits. */
export function cueBook(sheets: readonly CueSheet[], kinds: readonly string[]): CueBook {
  const byWord = new Map<string, Turn[]>();
  const byClass = new Map<number, Turn[]>();
  const byPos = new Map<string, Turn[]>();
  const put = <Key>(shelf: Map<Key, Turn[]>, key: Key, turn: Turn): void => {
    const there = shelf.get(key);
    if (there === undefined) shelf.set(key, [turn]);
    else there.push(turn);
  };
  for (const sheet of sheets)
    for (const { weight, turns } of sheet.says)
      for (const source of turns) {
        const turn = { kind: kinds.indexOf(sheet.kind), weight, elements: source.split(' ').map(element) };
        const head = turn.elements[0];
        if (head?.is === 'word') {
          for (const word of head.words) put(byWord, word, turn);
          for (const one of head.classes) put(byClass, one, turn);
        } else if (head?.is === 'pos') put(byPos, head.pos, turn);
        else throw new Error(`Unexpected cue "${source}" of ${sheet.kind}, expected it to begin with a word.`);
      }
  return { byWord, byClass, byPos };
}

function element(source: string): Element {
  if (source.startsWith('~')) return { is: 'gap', most: Number(source.slice(1)) };
  const optional = source.endsWith('?') && source.length > 1;
  const plain = optional ? source.slice(0, -1) : source;
  if (plain.startsWith('<')) return { is: 'pos', pos: plain.slice(1, -1), optional };
  const parts = plain.split('|');
  const classes = parts
    .filter((part) => part.startsWith('{'))
    .map((part) => {
      const bare = part.slice(1, -1);
      const at = CLASS_INDEX.get(`a:${bare}`) ?? CLASS_INDEX.get(`t:${bare}`);
      if (at === undefined) throw new Error(`Unexpected word class ${part} in a cue, expected one of lexicon/.`);
      return at;
    });
  return { is: 'word', words: new Set(parts.filter((part) => !part.startsWith('{'))), classes, optional };
}

/** Every turn that stands in the text, in order of place. */
export function matchCues(book: CueBook, text: LexicalText): CueHit[] {
  const hits: CueHit[] = [];
  const classes = text.tokens.map(classesOf);
  const attempt = (turns: readonly Turn[] | undefined, at: number): void => {
    for (const turn of turns ?? []) {
      const last = follow(
        turn.elements,
        0,
        at,
        text,
        classes,
        (text.sentences[(text.tokens[at] as Token).sentence]?.last ?? at) as number,
      );
      if (last > at) hits.push({ kind: turn.kind, first: at, last, weight: turn.weight });
    }
  };
  text.tokens.forEach((token, at) => {
    attempt(book.byWord.get(token.lower), at);
    if (token.lemma !== token.lower) attempt(book.byWord.get(token.lemma), at);
    attempt(book.byPos.get(token.pos), at);
    for (const one of classes[at] as readonly number[]) attempt(book.byClass.get(one), at);
  });
  return hits;
}

/** The place after the match, or -1. Gaps are short, so trying them one by one stays linear in the text. */
function follow(
  elements: readonly Element[],
  e: number,
  at: number,
  text: LexicalText,
  classes: readonly (readonly number[])[],
  end: number,
): number {
  const want = elements[e];
  if (want === undefined) return at;
  if (want.is === 'gap') {
    for (let skip = 0; skip <= want.most && at + skip < end; skip++) {
      const last = follow(elements, e + 1, at + skip, text, classes, end);
      if (last >= 0) return last;
      if (/^[;:()]$/.test((text.tokens[at + skip] as Token).lower)) return -1;
    }
    return -1;
  }
  const token = at < end ? text.tokens[at] : undefined;
  if (token !== undefined && fits(want, token, classes[at] as readonly number[])) {
    const last = follow(elements, e + 1, at + 1, text, classes, end);
    if (last >= 0) return last;
  }
  return want.optional ? follow(elements, e + 1, at, text, classes, end) : -1;
}

function fits(want: Exclude<Element, { is: 'gap' }>, token: Token, classes: readonly number[]): boolean {
  if (want.is === 'pos') return token.pos === want.pos;
  return (
    want.words.has(token.lower) || want.words.has(token.lemma) || want.classes.some((one) => classes.includes(one))
  );
}
