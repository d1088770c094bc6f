import type { Settled } from '#interview/question-rule';
import type { ComponentStatus } from '#reading/claims';
import type { Component } from '#reading/reading';
import { kindIds } from '#vocabulary/kinds';

/** What a person can say about a part that was heard faintly. */
export const PART_STATUSES: readonly (readonly [ComponentStatus, string])[] = [
  ['wanted', 'It is to be built now'],
  ['exists', 'It runs already and stays as it is'],
  ['later', 'It can wait for a later version'],
  ['refused', 'We do not want it'],
];

/** A component's stable name in a question's id: its kind and its name, as ids of components are numbered anew. */
export const partKey = (c: Pick<Component, 'kind' | 'name'>): string => `${c.kind}/${c.name}`;

/** Kind and name of the part that a question is about; null where no kind stands there. */
export function partOf(about: string): Pick<Component, 'kind' | 'name'> | null {
  const slash = about.indexOf('/');
  const kind = kindIds.find((id) => id === about.slice(0, slash));
  return kind ? { kind, name: about.slice(slash + 1) } : null;
}

/** What choosing an option of a question about a part settles. */
export function settlePart(about: string, option: string): Settled {
  const part = partOf(about);
  const status = PART_STATUSES.find(([id]) => id === option)?.[0];
  return part && status ? { components: [{ ...part, status }] } : {};
}
