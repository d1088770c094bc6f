import type { Design } from '#design/design';
import { changesBetween } from '#interview/changes';
import { pipelinesOf } from '#interview/known';
import type { Settled } from '#interview/question-rule';
import { QUESTIONS } from '#interview/questions';
import type { Interview } from '#interview/state';
import { type Topic, topics } from '#vocabulary/topics';

/** An answer that would turn something around. */
export interface TurningAnswer {
  readonly question: string;
  readonly answer: string;
  /** What it would change, this and all else. */
  readonly changes: readonly string[];
}

const MOST = 5;
const CLOCKS = ['manual', 'hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'on_data'];

/** Option ids worth trying for each topic, be its question open or not. */
const OPTIONS: Readonly<Record<Topic, readonly string[]>> = {
  data_format: ['unknown'],
  prototype: ['exploring', 'nothing'],
  usage: ['batch', 'request', 'file'],
  cadence: CLOCKS,
  team: ['one', 'four'],
  latency: ['under_10', 'under_second'],
  failure_domains: ['goes_on', 'waits'],
  infrastructure: ['local', 'kubernetes', 'airflow'],
  value: ['training', 'inference', 'deployed', 'data', 'evaluation', 'index'],
  retraining: CLOCKS,
  promotion: ['rule', 'person', 'both'],
  data_volume: ['small', 'large'],
  sources: [],
  variants: ['few', 'many'],
  tried_before: [],
};

/** Ids of options that a question of this topic may be answered with, be it open or not. */
export const optionsOf = (topic: Topic): readonly string[] => OPTIONS[topic];

/** Answers to any question under which something no longer holds, the smallest changes first. */
export function turningAnswers(state: Interview, holds: (design: Design) => boolean): TurningAnswer[] {
  return worthTrying(state)
    .flatMap(({ topic, about, option, settled }) => {
      const design = state.trial.try(settled).design();
      if (holds(design)) return [];
      const changes = changesBetween(state.design, design).map((c) => c.text);
      return [{ question: `${topic}:${about}`, answer: option, changes }];
    })
    .sort((a, b) => a.changes.length - b.changes.length)
    .slice(0, MOST);
}

/** Tries the same answers one by one, for whoever has time before somebody asks why. */
export function* tryAhead(state: Interview): Generator<void> {
  for (const { settled } of worthTrying(state)) {
    state.trial.try(settled).design();
    yield;
  }
}

interface Try {
  readonly topic: Topic;
  readonly about: string;
  readonly option: string;
  readonly settled: Settled;
}

const worthTrying = (state: Interview): Try[] =>
  topics
    .flatMap((topic) =>
      subjectsOf(topic, state).flatMap((about) =>
        optionsFor(topic, about, state).map((option) => ({
          topic,
          about,
          option,
          settled: QUESTIONS[topic].settle(about, option),
        })),
      ),
    )
    .filter(({ settled }) => Object.values(settled).some((part) => part.length > 0));

/** What an open question offers; of a closed one what it may be answered with, where the plan has what is named. */
function optionsFor(topic: Topic, about: string, state: Interview): readonly string[] {
  const open = state.open.find((q) => q.id === `${topic}:${about}`);
  if (open) return open.asking.answers.map(({ id }) => id);
  const roles = new Set<string>(pipelinesOf(state).map(({ role }) => role));
  return topic === 'value' ? OPTIONS.value.filter((role) => roles.has(role)) : OPTIONS[topic];
}

function subjectsOf(topic: Topic, state: Interview): readonly string[] {
  if (topic === 'cadence') return [...new Set(pipelinesOf(state).map((p) => p.role))];
  if (topic === 'failure_domains') return ['inference|training', 'deployed|training', 'training|data'];
  return topic === 'retraining' || topic === 'promotion' ? ['training'] : ['workflow'];
}
