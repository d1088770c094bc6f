import { partition } from '#design/split/partition';
import type { Pull, RelationRule } from '#design/split/relation';
import { RELATIONS } from '#design/split/relations';
import type { Stage } from '#design/split/stage';
import type { Reading } from '#reading/reading';

/** A group of stages that become one pipeline. */
export interface Group {
  readonly stages: readonly Stage[];
}

/** Why two stages are in different pipelines, or in the same. */
export interface Tie {
  readonly a: Stage;
  readonly b: Stage;
  readonly rule: RelationRule;
  readonly say: Pull;
}

/** Cuts the work into pipelines at least cost, with the reason of every cut and every join. */
export function cut(
  stages: readonly Stage[],
  reading: Reading,
  rules: readonly RelationRule[] = RELATIONS,
): { readonly groups: readonly Group[]; readonly ties: readonly Tie[] } {
  const ties = tiesBetween(stages, reading, rules);
  const at = new Map(stages.map((stage, place) => [stage, place]));
  const price = stages.map(() => stages.map(() => 0));
  for (const { a, b, rule } of ties) {
    const [i, j] = [at.get(a) ?? 0, at.get(b) ?? 0];
    const signed = rule.effect === 'cut' ? rule.weight : -rule.weight;
    for (const [from, to] of [
      [i, j],
      [j, i],
    ] as const) {
      const row = price[from];
      if (row) row[to] = (row[to] ?? 0) + signed;
    }
  }
  const groups = partition(price).map((places) => ({ stages: places.flatMap((place) => stages[place] ?? []) }));
  return { groups: prepareOnce(groups), ties };
}

function tiesBetween(stages: readonly Stage[], reading: Reading, rules: readonly RelationRule[]): Tie[] {
  const ties: Tie[] = [];
  stages.forEach((a, place) => {
    for (const b of stages.slice(place + 1)) {
      for (const rule of rules) {
        const say = rule.between(a, b, reading);
        if (say) ties.push({ a, b, rule, say });
      }
    }
  });
  return ties;
}

/** What a data pipeline prepares need not be prepared again where it is used: one copy stays. */
function prepareOnce(groups: readonly Group[]): Group[] {
  const isData = ({ stages }: Group): boolean => stages.every((stage) => stage.makes === null);
  const prepared = new Set<string>();
  return [...groups]
    .sort((a, b) => Number(isData(b)) - Number(isData(a)))
    .map((group) => {
      const stages = group.stages.filter(
        (stage, place) =>
          !prepared.has(stage.component.id) &&
          group.stages.findIndex((other) => other.component.id === stage.component.id) === place,
      );
      if (isData(group)) for (const stage of stages) prepared.add(stage.component.id);
      return { stages };
    })
    .filter(({ stages }) => stages.length > 0);
}
