import { closest, distance } from 'fastest-levenshtein';

/** The name that was probably meant: at most two letters off, or null. */
export function nearest(typed: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const best = closest(typed, [...names]);
  return distance(typed, best) <= 2 ? best : null;
}
