import { factsOf } from '#design/facts';
import { standingSignal } from '#design/standing-signal';
import { overlaps } from '#reading/canonical-evidence';
import type { Evidence } from '#reading/evidence';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';
import type { SignalId } from '#vocabulary/signals';

/** What runs today and could not run without a model that gives something useful. */
const MODEL_WORK: ReadonlySet<KindId> = new Set(['training', 'batch_inference', 'realtime_inference']);

/** A prototype that was heard less well than this weighs no more than a turn of speech. */
const HEARD_WELL = 0.5;

const DOUBTS: readonly SignalId[] = ['no_useful_result', 'unknown_format', 'still_exploring', 'no_clear_goal'];

/**
 * Whether what works outweighs the doubts about it (D3.4). Somebody who is asked and then tells of a result has answered
 * the doubt; within one breath each stretch counts once, a prototype and a model that runs count twice. One half-sentence
 * that sounds like success does not undo three that say nothing works.
 */
export function worksInSpiteOfDoubts(reading: Reading): boolean {
  const works = worksAlready(reading);
  const doubts = DOUBTS.flatMap((id) => standingSignal(reading, id)?.evidence ?? []);
  if (works.some(({ entry }) => !doubts.some((doubt) => doubt.entry === entry))) return true;
  const running = runningModels(reading).length;
  const shown = factsOf(reading, 'prototype').filter(
    ({ confidence, evidence }) =>
      confidence >= HEARD_WELL && evidence.some((words) => works.some((other) => overlaps(words, other))),
  ).length;
  const weight = works.length + running + shown;
  return weight > 0 && weight >= doubts.length;
}

/**
 * What speaks for a result that is useful already: said, shown by a prototype, or running in the person's own hands
 * (D3.4). Empty where nothing does. "It does no better than guessing" tells of a prototype and is no useful result.
 */
export function worksAlready(reading: Reading): readonly Evidence[] {
  const doubts = [standingSignal(reading, 'no_useful_result'), standingSignal(reading, 'still_exploring')].flatMap(
    (signal) => signal?.evidence ?? [],
  );
  const prototypes = factsOf(reading, 'prototype')
    .flatMap(({ evidence }) => evidence)
    .filter((words) => !doubts.some((doubt) => overlaps(doubt, words)));
  return [
    ...(standingSignal(reading, 'useful_result')?.evidence ?? []),
    ...prototypes,
    ...runningModels(reading).flatMap(({ evidence }) => evidence),
  ];
}

const runningModels = (reading: Reading): readonly Component[] =>
  reading.components.filter(({ kind, status, stays }) => status === 'exists' && !stays && MODEL_WORK.has(kind));
