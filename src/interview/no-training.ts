import { called } from '#interview/nouns';
import { isShaky, pipelineOf, pipelinesOf } from '#interview/known';
import type { Asking, Settled, View } from '#interview/question-rule';
import type { Component } from '#reading/reading';
import { ORDERED } from '#interview/parts';
import { settleTrigger } from '#interview/triggers';

/** The question's `about` where a model is used and nobody spoke of training it. */
export const ORIGIN = 'model';

const ANSWERS = [
  { id: 'manual', text: 'Somebody trains it again by hand when it is time', likely: 35 },
  { id: 'monthly', text: 'It is trained again by the calendar, every month or so', likely: 25 },
  { id: 'given', text: 'It comes from elsewhere and stays as it is', likely: 40 },
] as const;

/** Parts that say where a model comes from, or that there is none to be trained. */
const MODEL_WORK: ReadonlySet<string> = new Set([
  'training',
  'retraining',
  'index_building',
  'evaluation',
  'drift_detection',
]);

/**
 * Where much was heard faintly, a check or a wish to retrain does not say who trains the model, and a training that "stays as
 * it is" may be the very work that is to become a pipeline.
 */
const isDoubtful = (c: Component): boolean =>
  ['evaluation', 'drift_detection', 'retraining'].includes(c.kind) || (c.kind === 'training' && c.status === 'exists');

/** Where a model is used and no training was mentioned at all: where does the model come from? */
export function originOpen(view: View): Asking[] {
  const user = pipelineOf(view, 'inference') ?? pipelineOf(view, 'deployed');
  const shaky = isShaky(view);
  const spoken = view.reading.components.some((c) => MODEL_WORK.has(c.kind) && !(shaky && isDoubtful(c)));
  if (spoken || pipelinesOf(view).length === 0) return [];
  const what = user ? called(view, user.role) : 'whoever needs a prediction';
  return [
    {
      about: ORIGIN,
      text: `Where does the model that ${what} uses come from, and what should lead to a new version of it?`,
      why: 'If it is trained again now and then, that is a pipeline of its own, and the first to think about.',
      concrete: `Suppose the model behind ${what} gets worse next spring. Who makes a new one, from which data, and what do they start?`,
      meaning: `A model was trained once by somebody, or bought. I would like to know whether training it again belongs to this work, or whether ${what} simply uses what is there.`,
      answers: ANSWERS,
      recommended: null,
      open: 'Where does the model come from, and what leads to a new version?',
    },
  ];
}

/** What an answer about the model's origin settles. */
export function settleOrigin(option: string): Settled {
  if (option === 'given') {
    return {
      facts: [
        { subject: 'workflow', attribute: 'prototype', value: 'a model that comes from elsewhere and stays as it is' },
      ],
    };
  }
  const settled = settleTrigger('training', option);
  return settled.facts
    ? { ...settled, components: [{ kind: 'training', name: ORDERED.training, status: 'wanted' }] }
    : {};
}
