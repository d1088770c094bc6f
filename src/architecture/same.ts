import type { Architecture } from '#architecture/architecture';

/**
 * Whether two architectures say the same in every word that a document holds (D7.3). The ids of covered components are
 * no part of a document and do not count.
 */
export const sameArchitecture = (a: Architecture, b: Architecture): boolean => same(a, b, '');

type Tree = Readonly<Record<string, unknown>>;

/** `inside` is the field that holds the two values: only a step's own list of components is left out. */
function same(a: unknown, b: unknown, inside: string): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at], inside))
    );
  }
  const fields = (value: object): string[] =>
    Object.keys(value).filter((field) => !(inside === 'steps' && field === 'components'));
  const mine = fields(a);
  return (
    mine.length === fields(b).length &&
    mine.every((field) => Object.hasOwn(b, field) && same((a as Tree)[field], (b as Tree)[field], field))
  );
}
