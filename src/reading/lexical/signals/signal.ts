import { type Phrase, phrase } from '#reading/lexical/cues/phrase';
import type { LexicalText } from '#reading/lexical/text';
import type { SignalId } from '#vocabulary/signals';

/** A stretch of text that gives a signal, with how often such a stretch means it, 0..1. */
export interface Sounding {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** How many, for what the shape itself counts. */
  readonly value?: number;
}

/** Two turns of speech that mean the signal when they stand near each other in one sentence, in either order. */
export interface Pair {
  readonly one: readonly Phrase[];
  readonly other: readonly Phrase[];
  /** At most so many characters between them. */
  readonly within: number;
  readonly weight: number;
}

/** How one signal sounds. */
export interface SignalSheet {
  readonly id: SignalId;
  /** Turns of speech with how often each means the signal, 0..1. */
  readonly cues: readonly { readonly phrase: Phrase; readonly weight: number }[];
  readonly pairs: readonly Pair[];
  /** What only the shape of the text shows: chains of arrows, long lists. */
  readonly shape: ((text: LexicalText) => readonly Sounding[]) | null;
  /** Turns of speech that look like it and are none. */
  readonly but: readonly Phrase[];
  /** It says itself what is absent or refused, so that a "no" before it is not held against it. */
  readonly negative: boolean;
  /** The number that a quote names, for signals that count. */
  readonly counts: ((quote: string) => number | null) | null;
}

interface Said {
  readonly strong?: readonly string[];
  readonly weak?: readonly string[];
  readonly together?: readonly {
    readonly one: readonly string[];
    readonly other: readonly string[];
    readonly within?: number;
    readonly weight?: number;
  }[];
  readonly shape?: (text: LexicalText) => readonly Sounding[];
  readonly but?: readonly string[];
  readonly negative?: boolean;
  readonly counts?: (quote: string) => number | null;
}

/** Declares a signal: strong turns of speech hardly mean anything else, weak ones often do. */
export function signal(
  id: SignalId,
  { strong = [], weak = [], together = [], shape, but = [], negative = false, counts }: Said,
): SignalSheet {
  return {
    id,
    cues: [
      ...strong.map((source) => ({ phrase: phrase(source), weight: 0.9 })),
      ...weak.map((source) => ({ phrase: phrase(source), weight: 0.6 })),
    ],
    pairs: together.map(({ one, other, within = 90, weight = 0.85 }) => ({
      one: one.map(phrase),
      other: other.map(phrase),
      within,
      weight,
    })),
    shape: shape ?? null,
    but: but.map(phrase),
    negative,
    counts: counts ?? null,
  };
}
