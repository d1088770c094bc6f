import type { Decided, Reason } from '#design/design';
import type { Tie } from '#design/split/cut';
import type { Draft } from '#design/split/drafts';

/** Why each two pipelines are two, and why each is one: the strongest reasons of every cut and every join. */
export function explainCuts(drafts: readonly Draft[], ties: readonly Tie[]): Decided[] {
  const draftOf = new Map(drafts.flatMap((draft) => draft.stages.map((stage) => [stage.id, draft] as const)));
  const between = (a: Draft, b: Draft, effect: 'cut' | 'join'): Tie[] =>
    ties.filter((tie) => {
      const [one, two] = [draftOf.get(tie.a.id), draftOf.get(tie.b.id)];
      return tie.rule.effect === effect && ((one === a && two === b) || (one === b && two === a));
    });
  const splits = drafts.flatMap((a, place) =>
    drafts.slice(place + 1).flatMap((b): Decided[] => {
      const cuts = between(a, b, 'cut');
      return cuts.length === 0
        ? []
        : [
            {
              id: `split:${a.id}|${b.id}`,
              about: 'split',
              says: `${a.id} and ${b.id} are separate pipelines.`,
              reasons: strongest(cuts),
              restsOn: partsOf(cuts),
            },
          ];
    }),
  );
  const joins = drafts.flatMap((draft): Decided[] => {
    const held = between(draft, draft, 'join');
    return held.length === 0
      ? []
      : [
          {
            id: `join:${draft.id}`,
            about: 'join',
            says: `The parts of ${draft.id} are one pipeline.`,
            reasons: strongest(held),
            restsOn: partsOf(held),
          },
        ];
  });
  return [...splits, ...joins];
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
