import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines of a stream one at a time, none lost between two questions; null at its end. */
export interface Lines {
  next(): Promise<string | null>;
  close(): void;
}

export function linesOf(input: Readable): Lines {
  const reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const waiting: string[] = [];
  let wake: (() => void) | null = null;
  let ended = false;
  const signal = () => {
    wake?.();
    wake = null;
  };
  reader.on('line', (line) => {
    waiting.push(line);
    signal();
  });
  reader.on('close', () => {
    ended = true;
    signal();
  });
  return {
    next: async () => {
      for (;;) {
        const line = waiting.shift();
        if (line !== undefined) return line;
        if (ended) return null;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close: () => reader.close(),
  };
}
