import type { Segment } from '#reading/lexical/model/best-segments';
import { MOST_CHUNKS, type Segments } from '#reading/lexical/model/segment-features';
import { type Beliefs, columnsOf } from '#reading/lexical/model/segment-model';
import type { StatusHeard } from '#reading/lexical/status/scope';
import type { LexicalText, Token } from '#reading/lexical/text';

/** A stretch that may be a component; `firstChoice` where the best reading holds it, too. */
export interface Stretch extends Segment {
  readonly firstChoice: boolean;
}

/** A stretch with what is known of it before it is weighed. */
export interface Known {
  readonly stretch: Stretch;
  readonly from: Token;
  readonly to: Token;
  /** Tokens [first, last). */
  readonly tokens: readonly [first: number, last: number];
  /** How likely its chunks belong to a component of each kind. */
  readonly shares: Float32Array;
  /** The same of its own kind. */
  readonly own: number;
  /** How likely the whole stretch, and no longer or shorter one, is a component of its kind. */
  readonly exact: number;
  readonly words: ReadonlySet<string>;
  readonly status: StatusHeard;
}

/** Gathers what is known of each stretch, in their order. */
export function knowStretches(
  text: LexicalText,
  segments: Segments,
  beliefs: Beliefs,
  kinds: number,
  stretches: readonly Stretch[],
  statuses: readonly StatusHeard[],
): Known[] {
  const sums = chunkShares(beliefs, segments, kinds);
  return stretches.map((stretch, at): Known => {
    const { first: from, last: to, kind } = stretch;
    const shares = new Float32Array(kinds);
    for (let c = from; c < to; c++)
      for (let k = 0; k < kinds; k++) shares[k] = (shares[k] as number) + (sums[c * kinds + k] as number) / (to - from);
    const first = segments.chunks[from]?.first ?? 0;
    const last = segments.chunks[to - 1]?.last ?? first + 1;
    const tokens = text.tokens.slice(first, last);
    return {
      stretch,
      from: tokens[0] as Token,
      to: tokens.at(-1) as Token,
      tokens: [first, last],
      shares,
      own: shares[kind] as number,
      exact: beliefs.shares[(from * MOST_CHUNKS + to - from - 1) * columnsOf(kinds) + kind] ?? 0,
      words: new Set(tokens.filter(({ pos }) => BEARS.has(pos)).map(({ lemma }) => lemma)),
      status: statuses[at] as StatusHeard,
    };
  });
}

const BEARS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB']);

/** How likely each chunk belongs to a component of each kind: chunks x kinds. */
function chunkShares({ shares }: Beliefs, { chunks, longest }: Segments, kinds: number): Float32Array {
  const C = columnsOf(kinds);
  const sums = new Float32Array(chunks.length * kinds);
  longest.forEach((most, from) => {
    for (let length = 1; length <= most; length++)
      for (let k = 0; k < kinds; k++) {
        const share = shares[(from * MOST_CHUNKS + length - 1) * C + k] as number;
        if (share < 1e-5) continue;
        for (let c = from; c < from + length; c++) sums[c * kinds + k] = (sums[c * kinds + k] as number) + share;
      }
  });
  return sums;
}
