import { distance } from '#architecture/distance';
import type { Design } from '#design/design';
import { completed, outline } from '#design/judge';
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

/** Where something that was not said would lead. */
export interface Tried {
  /** How far the architecture would move from where it stands now. */
  readonly distance: number;
  /** The whole design, made when somebody looks: most answers are weighed by their distance and never shown. */
  design(): Design;
}

/** What one answer would lead to. */
export interface Imagined extends Tried {
  readonly answer: Plausible;
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
  readonly #tried = new Map<string, Tried>();

  constructor(listened: Listened, reading: Reading, now: Design) {
    this.#listened = listened;
    this.#reading = reading;
    this.#now = now;
  }

  /** Where an answer would lead. */
  try(settled: Settled): Tried {
    const key = JSON.stringify(settled);
    const known = this.#tried.get(key);
    if (known) return known;
    const result = isEmpty(settled) ? this.#stays() : this.#moves(settled);
    this.#tried.set(key, result);
    return result;
  }

  #stays(): Tried {
    return { distance: 0, design: () => this.#now };
  }

  #moves(settled: Settled): Tried {
    const then = outline(imagine(this.#listened, this.#reading, settled));
    let whole: Design | null = null;
    return {
      distance: distance(architectureOf(this.#now), then.built?.architecture ?? null),
      design: () => (whole ??= completed(then)),
    };
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
