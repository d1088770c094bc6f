/** Long enough for an answer to be on its way. */
const WAIT_MS = 20;

/** Work for the time between two calls, in which the host's model thinks. Nothing depends on it. */
export interface SpareTime {
  /** Does this from now on, one piece at a time, so that a call waits for one piece at most. Takes the place of other work. */
  use(pieces: Iterator<unknown>): void;
  /** Does this whenever there is nothing else to do, and after a call goes on where it was. */
  fill(pieces: Iterator<unknown>): void;
  /** A call has come. */
  stop(): void;
  /** It is done and leaves nothing to think about: whatever fills the time goes on. */
  resume(): void;
}

export function createSpareTime(): SpareTime {
  let working: Iterator<unknown> | null = null;
  let filling: Iterator<unknown> | null = null;
  const goOn = (pieces: Iterator<unknown>): void => {
    if (working !== pieces) return;
    try {
      if (pieces.next().done !== true) {
        setImmediate(goOn, pieces);
        return;
      }
    } catch {
      // Whatever is wrong is told by the first tool that meets it.
    }
    if (filling === pieces) filling = null;
    working = filling;
    if (working) setImmediate(goOn, working);
  };
  const use = (pieces: Iterator<unknown>): void => {
    working = pieces;
    setTimeout(goOn, WAIT_MS, pieces).unref();
  };
  return {
    use,
    fill: (pieces) => {
      filling = pieces;
      if (working === null) use(pieces);
    },
    stop: () => {
      working = null;
    },
    resume: () => {
      if (working === null && filling !== null) use(filling);
    },
  };
}
