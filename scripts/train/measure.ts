/** A stretch of a text taken for a component of a kind, or marked as one (then any of several kinds may be right). */
export interface Place {
  readonly start: number;
  readonly end: number;
}
export interface Guess {
  readonly places: readonly Place[];
  readonly kind: number;
}
export interface Truth {
  readonly places: readonly Place[];
  readonly kinds: readonly number[];
}

/** Sums of matches, one to one, by overlap and by overlap with kind: the way labelled cases are scored. */
export class Tally {
  found = 0;
  right = 0;
  truths = 0;
  guesses = 0;

  add(truths: readonly Truth[], guesses: readonly Guess[]): void {
    this.truths += truths.length;
    this.guesses += guesses.length;
    this.found += matches(truths, guesses, touches);
    this.right += matches(truths, guesses, touchesAlike);
  }

  get foundF1(): number {
    return (2 * this.found) / Math.max(1, this.truths + this.guesses);
  }

  get kindF1(): number {
    return (2 * this.right) / Math.max(1, this.truths + this.guesses);
  }

  toString(): string {
    const recall = (this.found / Math.max(1, this.truths)).toFixed(3);
    const precision = (this.found / Math.max(1, this.guesses)).toFixed(3);
    return `found ${this.foundF1.toFixed(3)}  with kind ${this.kindF1.toFixed(3)}  (recall ${recall}, precision ${precision})`;
  }
}

export const touches = (truth: Truth, guess: Guess): boolean =>
  truth.places.some((a) => guess.places.some((b) => a.start < b.end && b.start < a.end));

/** The same, and of the same kind. */
export const touchesAlike = (truth: Truth, guess: Guess): boolean =>
  truth.kinds.includes(guess.kind) && touches(truth, guess);

/** Which truth each guess is paired with, or -1: the largest number of pairs, by augmenting paths. */
export function pairs(
  truths: readonly Truth[],
  guesses: readonly Guess[],
  ok: (truth: Truth, guess: Guess) => boolean,
): readonly number[] {
  const owner = guesses.map(() => -1);
  const place = (t: number, seen: Set<number>): boolean => {
    for (let g = 0; g < guesses.length; g++) {
      if (seen.has(g) || !ok(truths[t] as Truth, guesses[g] as Guess)) continue;
      seen.add(g);
      if ((owner[g] as number) < 0 || place(owner[g] as number, seen)) {
        owner[g] = t;
        return true;
      }
    }
    return false;
  };
  truths.forEach((_, t) => place(t, new Set()));
  return owner;
}

const matches = (...given: Parameters<typeof pairs>): number => pairs(...given).filter((t) => t >= 0).length;
