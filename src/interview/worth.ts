import { distance } from '#architecture/distance';
import type { Design } from '#design/design';
import { design } from '#design/judge';
import type { Listened } from '#interview/hear';
import { imagine } from '#interview/imagine';
import type { Asking, OpenQuestion, Plausible, Settled, View } from '#interview/question-rule';
import { questionRules } from '#interview/questions';
import type { Reading } from '#reading/reading';

/**
 * From this distance on an answer changes the architecture beyond wording: less than a step, more than a differently
 * worded sentence or another name in a list (architecture/weights).
 */
export const BEYOND_WORDING = 1;

/** What one answer would lead to. */
export interface Imagined {
  readonly answer: Plausible;
  readonly design: Design;
  /** How far the architecture would move from where it stands now. */
  readonly distance: number;
}

/** An open question with what its answers could change. */
export interface Weighed extends OpenQuestion {
  /** Expected movement over the plausible answers. */
  readonly worth: number;
  /** Movement under the answer that moves most. */
  readonly most: number;
  readonly imagined: readonly Imagined[];
}

/** Every question that is still open, in the order of the topics. */
export const openQuestions = (view: View): OpenQuestion[] =>
  questionRules.flatMap((rule) =>
    rule.open(view).map((asking) => ({ id: `${rule.id}:${asking.about}`, rule, asking }) satisfies OpenQuestion),
  );

/** A bench on which answers are tried out; what settles the same is designed once. */
export class Trial {
  readonly #listened: Listened;
  readonly #reading: Reading;
  readonly #now: Design;
  readonly #tried = new Map<string, { design: Design; distance: number }>();

  constructor(listened: Listened, reading: Reading, now: Design) {
    this.#listened = listened;
    this.#reading = reading;
    this.#now = now;
  }

  /** Where an answer would lead. */
  try(settled: Settled): { readonly design: Design; readonly distance: number } {
    const key = JSON.stringify(settled);
    const known = this.#tried.get(key);
    if (known) return known;
    const then = isEmpty(settled) ? this.#now : design(imagine(this.#listened, this.#reading, settled));
    const moved = then === this.#now ? 0 : distance(architectureOf(this.#now), architectureOf(then));
    const result = { design: then, distance: moved };
    this.#tried.set(key, result);
    return result;
  }
}

/** Weighs every open question by designing again for each plausible answer. */
export function weigh(trial: Trial, open: readonly OpenQuestion[]): Weighed[] {
  return open.map((question) => {
    const imagined = question.asking.answers.map((answer) => ({
      answer,
      ...trial.try(question.rule.settle(question.asking.about, answer.id)),
    }));
    const chance = chances(question.asking);
    const worth = imagined.reduce((sum, one) => sum + (chance.get(one.answer.id) ?? 0) * one.distance, 0);
    return { ...question, imagined, worth, most: Math.max(0, ...imagined.map((one) => one.distance)) };
  });
}

/**
 * How likely each answer is. What was heard keeps the reader's confidence as its probability; the others share the rest
 * in proportion to how common they are.
 */
export function chances({ answers, heard }: Asking): ReadonlyMap<string, number> {
  const others = answers.filter((a) => a.id !== heard?.answer);
  const left = heard ? 1 - heard.confidence : 1;
  const all = others.reduce((sum, a) => sum + a.likely, 0) || 1;
  const map = new Map(others.map((a) => [a.id, (left * a.likely) / all]));
  if (heard) map.set(heard.answer, heard.confidence);
  return map;
}

/** Whether some answer would change more than words. What was heard, if faintly, must be worth it on average. */
export const matters = (question: Weighed): boolean =>
  question.asking.heard ? question.worth >= BEYOND_WORDING : question.most >= BEYOND_WORDING;

const architectureOf = (of: Design) => (of.ready ? of.architecture : null);

const isEmpty = (settled: Settled): boolean =>
  !settled.components?.length && !settled.facts?.length && !settled.signals?.length;
