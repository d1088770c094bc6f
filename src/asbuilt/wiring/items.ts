import type { Value } from '#asbuilt/wiring/value';
import { sourcesOf } from '#asbuilt/wiring/sources';
import { unknown } from '#asbuilt/wiring/value';

/** A loop over more known items than this is followed once. */
const MOST_ITEMS = 24;

/**
 * The values a loop variable takes, as far as it matters: each item of a known list that holds steps, pipelines or
 * texts; otherwise one value that stands for any item.
 */
export function itemsToFollow(over: Value): readonly Value[] {
  if (over.kind === 'list' && over.items.length > 0 && over.items.length <= MOST_ITEMS && over.items.some(isCallable))
    return over.items;
  if (over.kind === 'list' && over.items.length === 1) return over.items;
  if (over.kind === 'list') return [unknown(sourcesOf(over))];
  return [unknown(sourcesOf(over))];
}

function isCallable(value: Value): boolean {
  if (value.kind === 'list') return value.items.some(isCallable);
  return value.kind === 'step' || value.kind === 'pipeline' || value.kind === 'function';
}
