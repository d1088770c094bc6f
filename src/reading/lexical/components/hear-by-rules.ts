import { type CueHit } from '#reading/lexical/components/match-cues';
import type { Clause, LexicalText, Token } from '#reading/lexical/text';

/** A stretch of words [first, last) that a voice takes for a component of a kind. */
export interface Heard {
  readonly first: number;
  readonly last: number;
  readonly kind: number;
  /** 0..1: how sure the voice is. */
  readonly sure: number;
}

const SURE_ENOUGH = 0.44;
const EDGE = new Set(
  'and or then but so also , . ; : - – — ( ) " \' * then, please we i it they the a an to will would should must can which that is are'.split(
    ' ',
  ),
);

/** The rules' voice: in each clause the kind for which the turns of speech speak most. */
export function hearByRules(text: LexicalText, hits: readonly CueHit[]): Heard[] {
  const byClause = new Map<number, CueHit[]>();
  for (const hit of hits) {
    const clause = (text.tokens[hit.first] as Token).clause;
    const there = byClause.get(clause);
    if (there === undefined) byClause.set(clause, [hit]);
    else there.push(hit);
  }
  const heard: Heard[] = [];
  for (const [at, here] of [...byClause].sort((a, b) => a[0] - b[0])) {
    const strongest = new Map<string, CueHit>();
    for (const hit of here) {
      const place = `${hit.kind}:${hit.first}`;
      if ((strongest.get(place)?.weight ?? 0) < hit.weight) strongest.set(place, hit);
    }
    const doubt = new Map<number, number>();
    for (const { kind, weight } of strongest.values()) doubt.set(kind, (doubt.get(kind) ?? 1) * (1 - weight));
    const [kind, left] = [...doubt].reduce((best, one) => (one[1] < best[1] ? one : best));
    if (1 - left < SURE_ENOUGH) continue;
    const own = here.filter((hit) => hit.kind === kind);
    const clause = text.clauses[at] as Clause;
    const [first, last] = trimmed(
      text,
      Math.min(...own.map((hit) => hit.first)),
      Math.max(clause.last, ...own.map((hit) => hit.last)),
    );
    if (last > first) heard.push({ first, last, kind, sure: 1 - left });
  }
  return apart(heard);
}

/** Leaves out words at the edges that say nothing. */
function trimmed(text: LexicalText, first: number, last: number): [number, number] {
  while (first < last && EDGE.has((text.tokens[first] as Token).lower)) first++;
  while (last > first && EDGE.has((text.tokens[last - 1] as Token).lower)) last--;
  return [first, last];
}

/** Where two overlap the surer one keeps the words. */
function apart(heard: readonly Heard[]): Heard[] {
  const kept: Heard[] = [];
  for (const one of heard) {
    const before = kept.at(-1);
    if (before !== undefined && one.first < before.last) {
      if (one.kind === before.kind || before.sure >= one.sure) continue;
      kept.pop();
    }
    kept.push(one);
  }
  return kept;
}
