import type { Decided, Reason } from '#design/design';
import type { Tie } from '#design/split/cut';
import type { Draft } from '#design/split/drafts';

/** Why each two pipelines are two, and why each is one: the strongest reasons of every cut and every join. */
export function explainCuts(drafts: readonly Draft[], ties: readonly Tie[]): Decided[] {
  const placeOf = new Map(drafts.flatMap((draft, place) => draft.stages.map((stage) => [stage.id, place] as const)));
  const found = new Map<string, Tie[]>();
  for (const tie of ties) {
    const [a, b] = [placeOf.get(tie.a.id), placeOf.get(tie.b.id)];
    if (a === undefined || b === undefined || (a === b) !== (tie.rule.effect === 'join')) continue;
    const key = `${Math.min(a, b)}|${Math.max(a, b)}`;
    const same = found.get(key);
    if (same) same.push(tie);
    else found.set(key, [tie]);
  }
  return drafts.flatMap((a, place) =>
    drafts.slice(place).flatMap((b, more): Decided[] => {
      const reasons = found.get(`${place}|${place + more}`);
      if (!reasons) return [];
      return [
        {
          id: a === b ? `join:${a.id}` : `split:${a.id}|${b.id}`,
          about: a === b ? 'join' : 'split',
          says: a === b ? `The parts of ${a.id} are one pipeline.` : `${a.id} and ${b.id} are separate pipelines.`,
          reasons: strongest(reasons),
          restsOn: partsOf(reasons),
        },
      ];
    }),
  );
}

/** One reason for each rule, the weightiest rules first. */
function strongest(ties: readonly Tie[]): Reason[] {
  const sorted = [...ties].sort((a, b) => b.rule.weight - a.rule.weight);
  const seen = new Set<string>();
  return sorted.flatMap(({ rule, say }) => {
    if (seen.has(rule.id)) return [];
    seen.add(rule.id);
    return [{ rule: rule.id, ...say() }];
  });
}

const partsOf = (ties: readonly Tie[]): string[] =>
  [...new Set(ties.flatMap(({ a, b }) => [a.component.id, b.component.id]))].sort();
