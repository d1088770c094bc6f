import type { Heard } from '#reading/lexical/components/hear-by-rules';
import { tokenAt } from '#reading/lexical/cues/scan';
import { nameIn, nameFits, type Named } from '#reading/lexical/status/named-again';
import { cuesReaching, type StatusHeard } from '#reading/lexical/status/scope';
import type { LexicalText, Token } from '#reading/lexical/text';

/** What is said of an earlier part where it is named again, and in which words [first, last). */
export interface SaidAgain extends Named {
  readonly part: Heard;
  readonly status: StatusHeard;
}

/** A turn of speech weaker than this says too little to overrule what was heard where the part was told. */
const PLAIN = 0.84;

/** A piece of more words tells of something else as well. */
const SHORT = 16;

/**
 * Parts that are named again by their nouns, in words that hold no other part, and put off, refused or given to
 * somebody else there: "the dashboard can wait", "that load is theirs", "training isn't our task".
 */
export function saidAgain(text: LexicalText, heard: readonly Heard[]): SaidAgain[] {
  return piecesOf(text).flatMap((piece): SaidAgain[] => {
    if (piece.last - piece.first > SHORT) return [];
    const named = nameIn(text, piece);
    if (named === null) return [];
    const fits = heard.filter((part) => part.last <= piece.first && nameFits(text, part, named));
    const [part] = fits;
    if (part === undefined || fits.some(({ kind }) => kind !== part.kind)) return [];
    const there = heard.filter(({ first, last }) => first < piece.last && piece.first < last);
    if (there.some(({ kind }) => kind !== part.kind)) return [];
    const status = statusThere(text, piece, named);
    return status === null ? [] : [{ part, status, ...named }];
  });
}

/** Clauses cut at their commas; a label goes with what follows its colon. */
function piecesOf(text: LexicalText): Named[] {
  const pieces: Named[] = [];
  text.clauses.forEach((clause, at) => {
    let first = clause.first;
    for (let token = clause.first; token < clause.last; token++) {
      if (text.tokens[token]?.lower !== ',') continue;
      pieces.push({ first, last: token });
      first = token + 1;
    }
    const next = text.clauses[at + 1];
    pieces.push({ first, last: next?.opener === ':' && next.sentence === clause.sentence ? next.last : clause.last });
  });
  return pieces;
}

/** Small words between a name and what is said of it. */
const BETWEEN = new Set(
  "is are was were be been being will would can could may might should shall must has have had it that this itself also too then however we i : - – ( ' 's the a an our any".split(
    ' ',
  ),
);

function statusThere(text: LexicalText, piece: Named, { first, last }: Named): StatusHeard | null {
  const { start } = text.tokens[first] as Token;
  const { end } = text.tokens[last - 1] as Token;
  const label = text.tokens[last]?.lower === ':';
  let best: StatusHeard | null = null;
  for (const { weight: near, means, status, start: from, end: to } of cuesReaching(text, { start, end })) {
    const weight = label ? means.weight : near;
    if (weight < PLAIN || means.soft === true || (status === 'exists' && means.stays !== true)) continue;
    const cue = { first: tokenAt(text, from), last: tokenAt(text, to - 1) + 1 };
    if (cue.first < piece.first || piece.last < cue.last || (cue.first < last && first < cue.last)) continue;
    const behind = cue.first >= last;
    const between = behind ? text.tokens.slice(last, cue.first) : text.tokens.slice(cue.last, first);
    if (between.length > (label ? 6 : 4) || !(label || between.every(({ lower }) => BETWEEN.has(lower)))) continue;
    if (!behind && !endsThere(text, piece, last)) continue;
    if (best === null || best.confidence < weight) best = { status, stays: means.stays === true, confidence: weight };
  }
  return best;
}

/** "No training for now", but not "no training on Sundays". */
function endsThere(text: LexicalText, piece: Named, last: number): boolean {
  const rest = text.tokens.slice(last, piece.last).map(({ lower }) => lower);
  return /^\W*(?:(?:for now|please|pls|thanks|either|for a start|then|ever)\W*)?$/u.test(rest.join(' '));
}
