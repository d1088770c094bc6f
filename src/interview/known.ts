import type { View } from '#interview/question-rule';
import { HEART } from '#interview/nouns';
import type { FactAttribute, Subject, TriggerValue } from '#reading/claims';
import type { Component, Fact } from '#reading/reading';
import type { Pipeline } from '#architecture/architecture';
import type { KindId } from '#vocabulary/kinds';
import type { SignalId } from '#vocabulary/signals';
import type { Role } from '#vocabulary/roles';

/** Below this the reader is not sure enough of what it heard for the matter to be closed. */
export const SURE = 0.75;
/** The same of a part: its kind and its status both have to be right. */
export const SURELY_HEARD = 0.64;

const carries = (fact: Fact): boolean => fact.status === 'stated' || fact.status === 'confirmed';

/** Facts of an attribute that somebody gave, the surest first; of one subject or of any. */
export function given<A extends FactAttribute>(
  view: View,
  attribute: A,
  subject?: Subject,
): Extract<Fact, { attribute: A }>[] {
  return view.reading.facts
    .filter((f): f is Extract<Fact, { attribute: A }> => f.attribute === attribute && carries(f))
    .filter((f) => subject === undefined || f.subject === subject)
    .sort((a, b) => b.confidence - a.confidence);
}

/** Whether somebody gave this as an answer, or said it and the reader is sure enough. */
export const isKnown = (view: View, attribute: FactAttribute, subject?: Subject): boolean =>
  given(view, attribute, subject).some((f) => f.status === 'confirmed' || f.confidence >= SURE);

export const hears = (view: View, ...signals: readonly SignalId[]): boolean =>
  view.reading.signals.some((s) => signals.includes(s.signal) && s.confidence >= 0.5);

/** Components of these kinds that the person wants to have built, now. */
export const wanted = (view: View, ...kinds: readonly KindId[]): Component[] =>
  view.reading.components.filter((c) => kinds.includes(c.kind) && c.status !== 'refused' && c.status !== 'later');

/** Whether a good part of what was described was heard only faintly, so that something may have been missed altogether. */
export function isShaky({ reading }: View): boolean {
  const faint = reading.components.filter((c) => c.confidence < 0.77).length;
  return faint > 0 && faint >= 0.3 * reading.components.length;
}

export const pipelinesOf = (view: View): readonly Pipeline[] => view.design.architecture?.pipelines ?? [];

export const pipelineOf = (view: View, role: Role): Pipeline | null =>
  pipelinesOf(view).find((p) => p.role === role) ?? null;

/** What the design took as this pipeline's trigger, and how sure that is. */
export interface HeardTrigger {
  readonly value: TriggerValue;
  readonly confirmed: boolean;
  /** 0..1; lower where the words were about a mere part of the pipeline, or ask for what rarely pays. */
  readonly confidence: number;
}

/** A clock that was given for one part only may or may not be meant for the whole pipeline. */
const OF_A_PART = 0.5;

/** What was heard about this pipeline's trigger; null where the design had to assume it or took it from elsewhere. */
export function heardTrigger(view: View, pipeline: Pipeline): HeardTrigger | null {
  const ground = view.design.decisions
    .filter((d) => d.about === 'trigger' && d.id.endsWith(`:${pipeline.id}`))
    .flatMap((d) => d.restsOn);
  const fact = given(view, 'trigger').find((f) => ground.includes(f.id));
  if (!fact) return null;
  const part = view.reading.components.find((c) => fact.subject === `component:${c.id}`);
  const meant = part ? HEART[pipeline.role].includes(part.kind) : true;
  return {
    value: fact.value,
    confirmed: fact.status === 'confirmed',
    confidence: fact.confidence * (meant ? 1 : OF_A_PART),
  };
}

/** Whether it has to be asked what sets this pipeline off. */
export function isTriggerOpen(view: View, pipeline: Pipeline, heard: HeardTrigger | null): boolean {
  if (heard) return !heard.confirmed && heard.confidence < SURE;
  return view.design.assumptions.some((a) => [`trigger:${pipeline.id}`, `cadence:${pipeline.id}`].includes(a.id));
}
