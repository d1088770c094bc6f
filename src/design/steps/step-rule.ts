import type { Slot } from '#design/steps/slot';
import type { Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';
import type { Role } from '#vocabulary/roles';

/** What a step rule may look at besides the slots. */
export interface StepContext {
  readonly role: Role;
  readonly reading: Reading;
}

/** A way of grouping, breaking up or completing the steps of a pipeline (D5.7, D5.8); null where it has nothing to do. */
export interface StepRule<Id extends string = string> extends RuleHead<Id> {
  readonly apply: (
    slots: readonly Slot[],
    context: StepContext,
  ) => { readonly slots: readonly Slot[]; readonly text: string } | null;
}

/** Declares a step rule; the generic keeps the id's literal type. */
export const stepRule = <const Id extends string>(rule: StepRule<Id>): StepRule<Id> => rule;

/** Puts one slot's stages into another slot and removes it. */
export function fold(slots: readonly Slot[], from: Slot, into: Slot): Slot[] {
  return slots.flatMap((slot) =>
    slot === from ? [] : slot === into ? [{ ...into, stages: [...into.stages, ...from.stages] }] : [slot],
  );
}

/** Adds a slot that nobody asked for behind the last of the given ones, or at the front. */
export function addAfter(slots: readonly Slot[], after: readonly Slot['id'][], id: Slot['id'], rule: string): Slot[] {
  const place = slots.findLastIndex((slot) => after.includes(slot.id)) + 1;
  return [...slots.slice(0, place), { id, stages: [], assumedBy: rule }, ...slots.slice(place)];
}
