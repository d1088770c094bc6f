import type { Log } from '#faces/session';
import type { Entry } from '#headwater';

/** A log that is kept nowhere, for one look. */
export function inMemory(start: readonly Entry[]): Log {
  let entries = start;
  return {
    get entries() {
      return entries;
    },
    append: (given) => {
      const entry = { id: `e${entries.length + 1}`, at: '', ...given } as Entry;
      entries = [...entries, entry];
      return entry;
    },
    close: () => {},
  };
}
