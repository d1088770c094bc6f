import type { EntryId } from '#brief/entry';
import type { Topic } from '#vocabulary/topics';
import type { Claims } from '#reading/claims';

/** A text to be read: a passage, or an answer together with the question that it answers. */
export interface Spoken {
  readonly entry: EntryId;
  readonly text: string;
  /** For answers: what was asked. The same words mean something else under another question. */
  readonly question?: {
    readonly id: string;
    readonly topic: Topic;
    readonly asked: string;
    readonly about?: readonly string[];
  };
}

/**
 * The port behind which every way of hearing stands. A reader turns text into quoted claims and decides nothing.
 * Invariants, tested for every reader by reader.contract.ts: each quote is exactly text.slice(start, end); the same
 * text gives the same claims; no text makes it throw.
 */
export interface Reader {
  readonly name: string;
  read(spoken: Spoken): Claims;
}
