import { factsOf } from '#design/facts';
import { fit, toThePoint } from '#design/words/fit';
import { list, sentence } from '#design/words/nouns';
import type { Plan, Sketch } from '#design/words/plan';
import { pipelinesOf, titleOf } from '#design/words/subject';
import { when } from '#design/words/when';

/** Two or three sentences: what is built, how it hangs together, what comes first and why (D7.3). */
export function overview(plan: Plan): string {
  const { sketches, reading, subjects } = plan;
  if (sketches.length === 0) {
    return `Nothing in what was described (${titleOf(subjects)}) gains from being a ZenML pipeline today. What to use instead stands below.`;
  }
  const parts = sketches.map((sketch) => `${sketch.name} ${VERBS[sketch.draft.role]} ${when(sketch.timing.trigger)}`);
  const count = pipelinesOf(NUMBERS[sketches.length] ?? `${sketches.length}`, subjects);
  const first = sketches.find(({ mvp }) => mvp);
  const [prototype] = factsOf(reading, 'prototype');
  return [
    sentence(`${count}: ${list(parts)}`),
    ...(prototype
      ? [sentence(`The starting point is what works already: ${whoever(fit(toThePoint(prototype.value)))}`)]
      : []),
    ...(first && sketches.length > 1 ? [sentence(`${first.name} is built first${because(first, plan)}`)] : []),
  ].join(' ');
}

/** "Runs it by hand": somebody does. */
const whoever = (words: string): string =>
  /^(?:runs|starts|launches|executes|kicks|works) (?!on\b)/u.test(words) ? `somebody ${words}` : words;

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];

const VERBS: Record<Sketch['draft']['role'], string> = {
  data: 'prepares the data',
  training: 'makes a new version of the model',
  inference: 'makes the predictions with the version in production',
  deployed: 'answers',
  index: 'renews the index',
  evaluation: 'measures how good the results are',
  monitoring: 'checks for drift',
};

/** Why this one first, in the shortest true words. */
function because({ draft }: Sketch, { reading, models }: Plan): string {
  if (factsOf(reading, 'most_valuable').some(({ value }) => value === draft.role))
    return ', because it would be worth most tomorrow';
  const waiting = models.some(({ producedBy, consumedBy }) => producedBy.includes(draft.id) && consumedBy.length > 0);
  if (draft.role === 'training' || draft.role === 'index') {
    return waiting ? ', because the rest needs a version that can be trusted' : '';
  }
  if (draft.role === 'inference') return ', because a model for it exists and its results are used at once';
  return draft.role === 'data' ? ', because everything else works on its data' : '';
}
