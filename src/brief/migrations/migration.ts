/** One step of the file form: from version `to - 1` to version `to`. Once released it is never changed, only followed by another. */
export interface Migration {
  readonly to: number;
  /** What it does, as a sentence. */
  readonly says: string;
  /** Turns one entry of the version before into one of this version. `line` counts the log's entries from 1. */
  up(entry: Readonly<Record<string, unknown>>, line: number): Readonly<Record<string, unknown>>;
}
