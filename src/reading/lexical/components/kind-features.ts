import { AROUND } from '#reading/lexical/components/stretch-features';
import type { Known } from '#reading/lexical/components/stretches';
import { STATUSES } from '#reading/lexical/status/status-model';
import type { LexicalText } from '#reading/lexical/text';

/** The kind that the model takes for the next likeliest. */
export function secondKind({ shares, stretch }: Known): number {
  let best = stretch.kind === 0 ? 1 : 0;
  shares.forEach((share, kind) => {
    if (kind !== stretch.kind && share > (shares[best] as number)) best = kind;
  });
  return best;
}

/** What speaks for the second kind against the first: which two they are, how sure each is, and where else either was told. */
export function kindFeatures(text: LexicalText, known: readonly Known[]): Float32Array[] {
  return known.map((one, at) => {
    const first = one.stretch.kind;
    const second = secondKind(one);
    const [sure, less] = [one.own, one.shares[second] as number];
    const before = known[at - 1]?.stretch.kind ?? -1;
    const after = known[at + 1]?.stretch.kind ?? -1;
    return Float32Array.of(
      first,
      second,
      sure,
      less,
      sure - less,
      less / (sure + 1e-6),
      ...elsewhere(known, at, first),
      ...elsewhere(known, at, second),
      before,
      after,
      before === first ? 1 : 0,
      before === second ? 1 : 0,
      after === first ? 1 : 0,
      after === second ? 1 : 0,
      STATUSES.indexOf(one.status.status),
      one.from.start / (text.text.length + 1),
      known.length,
      one.stretch.last - one.stretch.first,
    );
  });
}

/** How many other stretches are of a kind, and how likely any other is: among those, before, after. */
function elsewhere(known: readonly Known[], at: number, kind: number): number[] {
  let [count, among, before, after] = [0, 0, 0, 0];
  for (let o = Math.max(0, at - AROUND); o < Math.min(known.length, at + AROUND + 1); o++) {
    if (o === at) continue;
    const { stretch, shares } = known[o] as Known;
    const share = shares[kind] as number;
    if (o < at) before = Math.max(before, share);
    else after = Math.max(after, share);
    if (stretch.kind !== kind) continue;
    count++;
    among = Math.max(among, share);
  }
  return [count, among, before, after];
}
