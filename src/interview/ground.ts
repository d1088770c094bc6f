import type { Design } from '#design/design';
import { design } from '#design/judge';
import type { Component, Fact, Reading, Signal } from '#reading/reading';

/** One thing that was heard and that a decision can rest on. */
export type Ground =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'component'; readonly component: Component }
  | { readonly kind: 'signal'; readonly signal: Signal };

/**
 * A smallest set of what was heard under which the claim still holds: everything else was taken away, in ever smaller
 * handfuls, and it made no difference. Facts go first, because a decision should rest on few words.
 */
export function smallestGround(reading: Reading, holds: (design: Design) => boolean): Ground[] {
  let left = reading;
  const needed = (grounds: readonly Ground[], isSomeNeeded: boolean): readonly Ground[] => {
    const there = grounds.filter((ground) => stillThere(left, ground));
    if (there.length === 0) return [];
    if (!isSomeNeeded) {
      const without = there.reduce(remove, left);
      if (holds(design(without))) {
        left = without;
        return [];
      }
    }
    if (there.length === 1) return there;
    const half = Math.ceil(there.length / 2);
    const first = needed(there.slice(0, half), false);
    return [...first, ...needed(there.slice(half), first.length === 0)];
  };
  return [...needed(groundsOf(reading), false)];
}

const groundsOf = (reading: Reading): Ground[] => [
  ...reading.signals.map((signal): Ground => ({ kind: 'signal', signal })),
  ...reading.facts.map((fact): Ground => ({ kind: 'fact', fact })),
  ...reading.components.map((component): Ground => ({ kind: 'component', component })),
];

const stillThere = (reading: Reading, ground: Ground): boolean =>
  ground.kind !== 'fact' || reading.facts.some((f) => f.id === ground.fact.id);

/** The reading as if this had not been heard; facts about a component go with it. */
function remove(reading: Reading, ground: Ground): Reading {
  if (ground.kind === 'signal') return { ...reading, signals: reading.signals.filter((s) => s !== ground.signal) };
  if (ground.kind === 'fact') return { ...reading, facts: reading.facts.filter((f) => f.id !== ground.fact.id) };
  const { id } = ground.component;
  return {
    ...reading,
    components: reading.components
      .filter((c) => c.id !== id)
      .map((c) => (c.dependsOn.includes(id) ? { ...c, dependsOn: c.dependsOn.filter((d) => d !== id) } : c)),
    facts: reading.facts.filter((f) => f.subject !== `component:${id}`),
  };
}
