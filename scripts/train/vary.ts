import { randomFrom } from './learn';

/** A marked text as it was written; spans are [start, end, kind, status]. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly whole: boolean;
}
export type Span = readonly [number, number, string, string?];

type Edit = readonly [start: number, end: number, instead: string];
type Way = (text: string, random: () => number) => Edit[];

/**
 * The same brief as other people would have typed it: dictated, in lower case, as a list, as prose, in other spelling,
 * without the words that open a sentence. Marks move along. Same seed, same text.
 */
export function vary(source: Source, seed: number): Source {
  const random = randomFrom(seed);
  const roll = random();
  const ways: Way[] =
    roll < 0.3
      ? [dictated]
      : roll < 0.5
        ? [lowered, respelled]
        : roll < 0.75
          ? [listed(source.text) ? unlisted : itemised, respelled]
          : [unopened, respelled];
  const varied = ways.reduce((from, way) => edited(from, way(from.text, random)), source);
  return { ...varied, id: `${source.id}~${seed}` };
}

/** Applies edits that do not overlap, in order of place. A mark's ends inside an edit move to its nearer edge. */
export function edited(source: Source, edits: readonly Edit[]): Source {
  const sorted = [...edits].sort((a, b) => a[0] - b[0]);
  let text = '';
  let at = 0;
  const moves: [number, number, number, number][] = [];
  for (const [start, end, instead] of sorted) {
    if (start < at) continue;
    text += source.text.slice(at, start);
    moves.push([start, end, text.length, text.length + instead.length]);
    text += instead;
    at = end;
  }
  text += source.text.slice(at);
  const place = (was: number, isEnd: boolean): number => {
    let shift = 0;
    for (const [start, end, from, to] of moves) {
      if (was < start || (was === start && !isEnd)) break;
      if (was < end) return isEnd ? from : to;
      shift = to - end;
    }
    return was + shift;
  };
  const spans = source.spans
    .map(([start, end, kind, status]): Span => {
      const [from, to] = [place(start, false), place(end, true)];
      return status === undefined ? [from, to, kind] : [from, to, kind, status];
    })
    .filter(([start, end]) => end > start);
  return { ...source, text, spans };
}

const all = (text: string, pattern: RegExp, instead: (found: RegExpMatchArray) => string | null): Edit[] =>
  [...text.matchAll(pattern)].flatMap((found): Edit[] => {
    const by = instead(found);
    return by === null ? [] : [[found.index, found.index + found[0].length, by]];
  });

/** Speech: no capitals, hardly a mark, no lines. */
const dictated: Way = (text, random) =>
  all(text, /\n\s*(?:[-*•]|\d+[.)])?[ \t]*|[.!?,;:](?=\s)|[()"]|[A-Z]+|[.!?]$/g, ([found]) => {
    if (found.startsWith('\n')) return ' ';
    if (/[A-Z]/.test(found)) return found.toLowerCase();
    if (found === ',' && random() < 0.3) return ',';
    if (/[.!?]/.test(found) && random() < 0.35) return random() < 0.6 ? ' and' : ' so';
    return '';
  });

const lowered: Way = (text) => all(text, /[A-Z]+/g, ([found]) => found.toLowerCase());

const listed = (text: string): boolean => (text.match(/^\s*(?:[-*•]|\d+[.)]) /gm) ?? []).length >= 3;

/** Items become sentences of one paragraph. */
const unlisted: Way = (text) =>
  all(text, /([.!?;,]?)\n[ \t]*(?:[-*•]|\d+[.)])[ \t]+/g, ([, mark]) => (/[.!?]/.test(mark ?? '') ? `${mark} ` : '. '));

/** Sentences become items; commas before "then" break the line too. */
const itemised: Way = (text, random) =>
  all(text, /(?<=[a-z)])[.;] (?=[A-Za-z])|, then (?=[a-z])/g, ([found]) =>
    found.startsWith(',') ? '\n- ' : random() < 0.7 ? '\n- ' : null,
  );

/** Words that only open a sentence. */
const unopened: Way = (text) =>
  all(
    text,
    /(?<=[.!?]\s+|\n[-*•\s]*)(?:Then|So|Also|And|But|First|Second|Third|Finally|Afterwards|After that|Next|Well|Now|Okay|Basically|Actually|Of course|In the end),?\s+(?=[a-z])/g,
    () => '',
  );

const PAIRS: readonly (readonly [string, string])[] = [
  ['and', '&'],
  ['with', 'w/'],
  ['without', 'w/o'],
  ['because', 'bc'],
  ['do not', "don't"],
  ['is not', "isn't"],
  ['cannot', "can't"],
  ['we will', "we'll"],
  ['we have', "we've"],
  ['it is', "it's"],
  ["don't", 'do not'],
  ["isn't", 'is not'],
  ["we'll", 'we will'],
  ["it's", 'it is'],
  ['every day', 'daily'],
  ['every night', 'nightly'],
  ['each night', 'nightly'],
  ['every week', 'weekly'],
  ['weekly', 'every week'],
  ['nightly', 'each night'],
  ['every month', 'monthly'],
  ['monthly', 'once a month'],
  ['labels', 'labelled data'],
  ['data set', 'dataset'],
  ['dataset', 'data set'],
  ['roughly', 'approx.'],
  ['about', 'around'],
  ['want to', 'wanna'],
  ['model', 'ML model'],
];

const PATTERN = new RegExp(`\\b(?:${PAIRS.map(([from]) => from).join('|')})\\b`, 'g');
const BY_WORD: ReadonlyMap<string, string> = new Map(PAIRS);

/** Other spelling and shorter forms, here and there; British for American and the other way round. */
const respelled: Way = (text, random) => [
  ...all(text, PATTERN, ([found]) => (random() < 0.4 ? (BY_WORD.get(found) ?? null) : null)),
  ...all(text, /(?<=[a-z]{3}[tlrnm])i([sz])(?=e[sd]?\b|ing\b|ation\b)/g, ([, letter]) =>
    random() < 0.5 ? (letter === 's' ? 'iz' : 'is') : null,
  ),
];
