import type { EntryId } from '#brief/entry';

/** A stretch of something that a person said. Invariant: entry.text.slice(start, end) === quote (UTF-16 code units). */
export interface Evidence {
  readonly entry: EntryId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
