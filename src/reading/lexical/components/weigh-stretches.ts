import { kindFeatures, secondKind } from '#reading/lexical/components/kind-features';
import { stretchFeatures } from '#reading/lexical/components/stretch-features';
import type { Known } from '#reading/lexical/components/stretches';
import { chance } from '#reading/lexical/model/chance';
import { sumOf, type Trees } from '#reading/lexical/model/trees';
import type { LexicalText } from '#reading/lexical/text';

/** What decides which stretches are heard: learnt from briefs that the model had not seen (scripts/train.ts). */
export interface Weighing {
  /** Whether a stretch is a component at all. */
  readonly isPart: Trees;
  /** Whether it is of the kind that the model took for the next likeliest. */
  readonly isSecond: Trees;
  /** From how likely a part on it is heard. */
  readonly least: number;
}

/** A stretch after weighing, by its place among those weighed. */
export interface Weighed {
  readonly at: number;
  readonly kind: number;
  /** How likely it is a component of any kind, … */
  readonly part: number;
  /** … and how likely of this one. */
  readonly belief: number;
}

/** Keeps the stretches that are likelier components than not, each with the likelier of its two kinds. */
export function weighStretches(
  { isPart, isSecond, least }: Weighing,
  text: LexicalText,
  known: readonly Known[],
): Weighed[] {
  const kinds = kindFeatures(text, known);
  return stretchFeatures(text, known).flatMap((features, at): Weighed[] => {
    const part = chance(sumOf(isPart, features));
    if (part < least) return [];
    const one = known[at] as Known;
    const second = chance(sumOf(isSecond, kinds[at] as Float32Array));
    const takesSecond = second > 0.5;
    const kind = takesSecond ? secondKind(one) : one.stretch.kind;
    const sure = takesSecond ? second : Math.min(1 - second, one.own / Math.max(1e-6, all(one)));
    return [{ at, kind, part, belief: part * sure }];
  });
}

const all = ({ shares }: Known): number => shares.reduce((sum, share) => sum + share, 0);
