import { emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';

/** One key, or one pasted text. */
export interface Key {
  /** "return", "up", "backspace", "a", … or "paste". */
  readonly name: string;
  /** What it writes; "" for keys that write nothing. */
  readonly text: string;
  readonly ctrl: boolean;
}

/** Keys of a terminal, one at a time; null at the end of input. */
export interface Keys {
  next(): Promise<Key | null>;
  /** Listens to single keys; off, the terminal handles lines and Ctrl-C itself. */
  listen(on: boolean): void;
  /** Forgets keys that were pressed before there was anything to answer, but not Ctrl-C. */
  drain(): Promise<void>;
  close(): void;
}

/** What may come in at once from a hand on a keyboard; more with a line end inside is a paste. */
const AT_ONCE_BY_HAND = 8;

/** In this time the terminal hands over what was typed while something was computed. */
const TYPED_AHEAD_MS = 40;

interface RawKey {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

/**
 * Reads keys of a terminal. A pasted text is one key, whether the terminal marks pastes or not, so that the line ends in it
 * never answer the questions that follow.
 */
export function keysOf(input: ReadStream, mark: (text: string) => void): Keys {
  const waiting: (Key | null)[] = [];
  let burst: Key[] = [];
  let pasted: string | null = null;
  let wake: (() => void) | null = null;
  const give = (...keys: (Key | null)[]) => {
    waiting.push(...keys);
    wake?.();
    wake = null;
  };
  const flush = () => {
    const keys = burst;
    burst = [];
    if (keys.length > 0)
      give(...(isPaste(keys) ? [{ name: 'paste', text: keys.map(writes).join(''), ctrl: false }] : keys));
  };
  const onKey = (text: string | undefined, raw: RawKey) => {
    if (raw.name === 'paste-start') pasted = '';
    else if (raw.name === 'paste-end') {
      flush();
      give({ name: 'paste', text: pasted ?? '', ctrl: false });
      pasted = null;
    } else if (pasted !== null)
      pasted += raw.name === 'return' || raw.name === 'enter' ? '\n' : (raw.sequence ?? text ?? '');
    else {
      if (burst.length === 0) setImmediate(flush);
      burst.push(keyOf(text, raw));
    }
  };
  const onEnd = () => {
    flush();
    give(null);
  };
  emitKeypressEvents(input);
  input.on('keypress', onKey).on('end', onEnd).on('close', onEnd);
  return {
    next: async () => {
      while (waiting.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.shift() ?? null;
    },
    listen: (on) => {
      input.setRawMode?.(on);
      mark(on ? '\u001b[?2004h' : '\u001b[?2004l');
      if (on) input.resume();
      else input.pause();
    },
    drain: async () => {
      await new Promise((resolve) => setTimeout(resolve, TYPED_AHEAD_MS));
      waiting.splice(0, waiting.length, ...waiting.filter((key) => key === null || (key.ctrl && key.name === 'c')));
    },
    close: () => {
      input.off('keypress', onKey).off('end', onEnd).off('close', onEnd);
      input.pause();
    },
  };
}

function keyOf(text: string | undefined, { name, ctrl = false, meta = false, sequence = '' }: RawKey): Key {
  if (name === 'enter') return { name: sequence === '\n' && !ctrl ? 'return' : 'enter', text: '', ctrl: false };
  const isText = !ctrl && !meta && text !== undefined && !/[\p{Cc}]/u.test(text);
  return { name: name ?? text ?? '', text: isText ? text : '', ctrl };
}

const writes = ({ name, text }: Key): string => (name === 'return' ? '\n' : name === 'tab' ? '\t' : text);

const isPaste = (keys: readonly Key[]): boolean =>
  keys.length > AT_ONCE_BY_HAND && keys.slice(0, -1).some(({ name }) => name === 'return');
