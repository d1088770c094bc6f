import type { Brief, Entry, InterviewStep, NewEntry, Reader } from '#headwater';
import { nextStep, type Understanding, understand } from '#headwater';

/** What a face needs of the log on disk; `#machine/journal` gives it. */
export interface Log {
  readonly entries: readonly Entry[];
  append(entry: NewEntry): Entry;
  close(): void;
}

/**
 * One interview as a face sees it: the log is the truth, everything shown is derived from it. Whatever is added is on
 * disk before the next question is computed.
 */
export interface Session {
  readonly reader: Reader;
  brief(): Brief;
  say(entry: NewEntry): Entry;
  step(): InterviewStep;
  understanding(): Understanding;
  /** What would follow from more entries, which are not said. */
  imagine(entries: readonly NewEntry[]): Understanding;
  close(): void;
}

/** Derives step and understanding once per state of the log. */
export function openSession(log: Log, reader: Reader): Session {
  let known: { at: number; step?: InterviewStep; understanding?: Understanding } = { at: -1 };
  const brief = (): Brief => ({ entries: log.entries });
  const fresh = () => {
    if (known.at !== log.entries.length) known = { at: log.entries.length };
    return known;
  };
  return {
    reader,
    brief,
    say: (entry) => log.append(entry),
    step: () => {
      const state = fresh();
      state.step ??= nextStep(brief(), reader);
      return state.step;
    },
    understanding: () => {
      const state = fresh();
      state.understanding ??= understand(brief(), reader);
      return state.understanding;
    },
    imagine: (more) => {
      const { entries } = log;
      const imagined = more.map((entry, i) => ({ ...entry, id: `e${entries.length + i + 1}`, at: '' }) as Entry);
      return understand({ entries: [...entries, ...imagined] }, reader);
    },
    close: () => log.close(),
  };
}
