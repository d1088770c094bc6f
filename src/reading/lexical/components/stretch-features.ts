import type { Known } from '#reading/lexical/components/stretches';
import { STATUSES } from '#reading/lexical/status/status-model';
import type { LexicalText } from '#reading/lexical/text';

/** So many stretches before and after are looked at: all of a brief, and time stays bounded on a book. */
export const AROUND = 40;

/**
 * What tells a component from a stretch that only sounds like one, in the light of the whole brief: how sure the model is,
 * where it stands and beside what, its status, and whether the same was said elsewhere with more certainty.
 */
export function stretchFeatures(text: LexicalText, known: readonly Known[]): Float32Array[] {
  const surest = known.reduce((sum, { own }) => sum + own, 0);
  const bySentence = new Map<number, number>();
  for (const { from } of known) bySentence.set(from.sentence, (bySentence.get(from.sentence) ?? 0) + 1);
  let [sentence, ahead] = [-1, 0];
  return known.map((one, at) => {
    const { stretch, from, to, status } = one;
    ahead = from.sentence === sentence ? ahead + 1 : 0;
    sentence = from.sentence;
    const own = text.sentences[from.sentence] ?? { start: from.start, end: to.end, first: one.tokens[0] };
    const long = to.end - from.start;
    return Float32Array.of(
      ...sharesOf(one),
      stretch.last - stretch.first,
      stretch.firstChoice ? 1 : 0,
      STATUSES.indexOf(status.status),
      status.confidence,
      from.start / (text.text.length + 1),
      from.sentence / Math.max(1, text.sentences.length),
      from.sentence,
      known.length,
      bySentence.get(from.sentence) as number,
      ...amongOthers(known, at),
      ...beside(one, known[at - 1], known[at + 1]),
      long,
      long / Math.max(1, own.end - own.start),
      own.end - own.start,
      text.tokens.length,
      stretch.kind,
      surest,
      ahead,
      one.tokens[0] - own.first <= 1 ? 1 : 0,
    );
  });
}

function sharesOf({ shares, own, exact }: Known): number[] {
  let [all, highest, second] = [0, 0, 0];
  for (const share of shares) {
    all += share;
    if (share > highest) [highest, second] = [share, highest];
    else if (share > second) second = share;
  }
  return [own, all, highest, second, exact];
}

/** How many others there are of the kind, how sure they are at most (at all, before, after), and how many words are shared. */
function amongOthers(known: readonly Known[], at: number): number[] {
  const one = known[at] as Known;
  const { kind } = one.stretch;
  let [count, before, after, likest, likestAny, likestBefore] = [0, 0, 0, 0, 0, 0];
  for (let o = Math.max(0, at - AROUND); o < Math.min(known.length, at + AROUND + 1); o++) {
    if (o === at) continue;
    const other = known[o] as Known;
    const like = likeness(one.words, other.words);
    likestAny = Math.max(likestAny, like);
    if (o < at) likestBefore = Math.max(likestBefore, like);
    if (other.stretch.kind !== kind) continue;
    count++;
    likest = Math.max(likest, like);
    if (o < at) before = Math.max(before, other.own);
    else after = Math.max(after, other.own);
  }
  return [count, Math.max(before, after), before, after, likest, likestAny, likestBefore];
}

/** Shared words as a share of all words of the two. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** The kind, the distance in words and the certainty of the neighbours; -1 where there is none. */
function beside(one: Known, before: Known | undefined, after: Known | undefined): number[] {
  return [
    ...(before ? [before.stretch.kind, one.tokens[0] - before.tokens[1], before.own] : NOBODY),
    ...(after ? [after.stretch.kind, after.tokens[0] - one.tokens[1], after.own] : NOBODY),
  ];
}

const NOBODY = [-1, -1, -1];
