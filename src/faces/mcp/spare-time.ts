/** Long enough for an answer to be on its way. */
const WAIT_MS = 20;

/** Work for the time between two calls, in which the host's model thinks. Nothing depends on it, and it ends when the client leaves. */
export interface SpareTime {
  /** Does this from now on, one piece at a time, so that a call waits for one piece at most. Takes the place of other work. */
  use(pieces: Iterator<unknown>): void;
  /** A call has come. */
  stop(): void;
}

export function createSpareTime(): SpareTime {
  let working: Iterator<unknown> | null = null;
  const goOn = (pieces: Iterator<unknown>): void => {
    if (working !== pieces) return;
    try {
      if (pieces.next().done !== true) {
        setTimeout(goOn, 0, pieces).unref();
        return;
      }
    } catch {
      // Whatever is wrong is told by the first tool that meets it.
    }
    working = null;
  };
  return {
    use: (pieces) => {
      working = pieces;
      setTimeout(goOn, WAIT_MS, pieces).unref();
    },
    stop: () => {
      working = null;
    },
  };
}
