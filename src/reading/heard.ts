import type { Speaker } from '#brief/entry';
import type { Claims } from '#reading/claims';
import type { Spoken } from '#reading/reader';

/** What one reader heard in one entry. The same entry may stand here once for each reader. */
export interface Heard {
  readonly spoken: Spoken;
  readonly speaker: Speaker;
  readonly via: 'passage' | 'answer';
  readonly claims: Claims;
}
