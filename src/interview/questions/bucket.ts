import { WEIGHTS } from '#architecture/weights';
import { inTheirWords } from '#interview/nouns';
import { SURELY_HEARD } from '#interview/known';
import { BEYOND_WORDING, type Trial } from '#interview/worth';
import type { Question } from '#interview/interview-step';
import { PART_STATUSES as STATUSES, partKey, settlePart } from '#interview/settle-part';
import type { View } from '#interview/question-rule';
import type { Component } from '#reading/reading';

/** Where the model comes from and how it is used is asked in words of its own; a click should not close that. */
const isAskedByTopic = ({ kind, status }: Component): boolean =>
  status === 'exists' && ['training', 'batch_inference', 'realtime_inference'].includes(kind);

const HOW = '. How is that to be taken?';

/** The faintest parts are weighed; the others would hardly be asked about before a person has had enough. */
const MOST_WEIGHED = 4;

/**
 * What moves less than another first pipeline moves the part itself and its step. Those stand in the table of all parts,
 * which is shown and confirmed anyway (D4.6); a question of its own is for what a pipeline hangs on.
 */
const BEYOND_ITS_ROW = WEIGHTS.mvp;

/** Questions about parts that were heard faintly, where another reading would change the pipelines; the weightiest first. */
export function doubtfulParts({ reading }: View, trial: Trial): Question[] {
  return reading.components
    .filter((c) => c.confidence < SURELY_HEARD && !isAskedByTopic(c))
    .sort((a, b) => a.confidence - b.confidence)
    .slice(0, MOST_WEIGHED)
    .flatMap((c) => {
      const about = partKey(c);
      const otherwise = c.status === 'wanted' ? (['exists', 'refused'] as const) : (['wanted', 'refused'] as const);
      const moved = otherwise.filter((s) => s !== c.status).map((s) => trial.try(settlePart(about, s)).distance);
      if (Math.max(...moved) < BEYOND_ITS_ROW) return [];
      const worth = (1 - c.confidence) * (moved.reduce((sum, d) => sum + d, 0) / moved.length);
      return worth >= BEYOND_WORDING ? [part(c, about, worth)] : [];
    })
    .sort((a, b) => b.worth - a.worth);
}

/** The question how a part is to be taken, be it heard faintly or not. */
export function part(component: Component, about: string, worth: number): Question {
  const words = inTheirWords(component, 90);
  const ordered = [...STATUSES].sort((a, b) => Number(b[0] === component.status) - Number(a[0] === component.status));
  return {
    id: `bucket:${about}`,
    topic: 'bucket',
    about,
    header: 'This part',
    text: `${words ? `You said ${words}` : `There is “${component.name}” in the plan`}${HOW}`,
    why: 'I am not sure that I understood it, and it changes which pipelines there are.',
    options: ordered.map(([id, text]) => ({ id, text, recommended: id === component.status, changes: null })),
    multiple: false,
    pushBack: false,
    worth,
    explanation:
      'I would like to know whether this is something to be built, something that is there and stays, a wish for later, or something you ruled out.',
  };
}

/** The question about a part put again, after an answer in which nothing of the kind was understood (D2.4). */
export function partAgain(question: Question, answer: string): Question {
  const about = question.text.replace(HOW, '');
  const text = `${about}. I could not tell from “${answer.trim().slice(0, 90)}” what is to become of it: is it to be built now, is it there already, can it wait, or is it not wanted?`;
  return { ...question, pushBack: true, text };
}
