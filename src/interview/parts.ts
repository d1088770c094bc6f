import type { AnswerEntry } from '#brief/entry';
import { saidOf } from '#interview/said/said-of';
import type { Verdict } from '#interview/said/turns';
import { PART_STATUSES, partKey, partOf } from '#interview/settle-part';
import type { ComponentClaim, ComponentStatus } from '#reading/claims';
import type { Evidence } from '#reading/evidence';
import type { Heard } from '#reading/heard';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** What a person said about one part when asked how it is to be taken. */
export interface PartSaid {
  /** Kind and name, as in the question's id. */
  readonly about: string;
  readonly status: ComponentStatus;
  readonly evidence: readonly Evidence[];
}

/** What an answer to a question about a part says of it, by its option or in own words; null where it says nothing of the kind. */
export function partSaid(entry: AnswerEntry): PartSaid | null {
  if (!entry.question.startsWith('bucket:') || entry.state !== 'answered') return null;
  const about = entry.question.slice('bucket:'.length);
  const chosen = PART_STATUSES.find(([id]) => entry.chosen?.includes(id))?.[0];
  const status = chosen ?? statusIn(entry, about);
  const evidence = [{ entry: entry.id, start: 0, end: entry.text.length, quote: entry.text }];
  return status === null ? null : { about, status, evidence };
}

function statusIn({ text, asked, chosen }: AnswerEntry, about: string): ComponentStatus | null {
  const part = partOf(about);
  if (!part || (chosen?.length ?? 0) > 0) return null;
  const meant = { ...part, quotes: [asked] };
  return statusOf(saidOf(text, [meant], [meant], true).at(-1)?.says);
}

/** A place in a pipeline is asked for something that is to be built. */
export const statusOf = (says: Verdict | undefined): ComponentStatus | null =>
  says === undefined || says === 'not_a_pipeline'
    ? null
    : says === 'pipeline' || says === 'deployed_pipeline'
      ? 'wanted'
      : says;

/**
 * The reading with what was said about its parts. A word about a part that was heard changes that part; it does not make
 * a second one. What differs from it was misheard, so it is no contradiction any more.
 */
export function withParts(reading: Reading, said: readonly PartSaid[]): Reading {
  if (said.length === 0) return reading;
  const last = new Map(said.map((one) => [one.about, one]));
  const settled = new Set<string>();
  const components = reading.components.map((component): Component => {
    const one = last.get(partKey(component)) ?? calledBefore(component, reading, [...last.values()]);
    if (!one) return component;
    settled.add(`component:${component.id}`);
    const stays = one.status === 'exists';
    return {
      ...component,
      status: one.status,
      stays,
      confidence: 1,
      evidence: [...component.evidence, ...one.evidence],
    };
  });
  const contradictions = reading.contradictions.filter((c) => c.attribute !== 'status' || !settled.has(c.subject));
  return { ...reading, components, contradictions };
}

/** What was said of a part while it had another name: the words it was called by then stand among its quotes. */
function calledBefore(component: Component, reading: Reading, said: readonly PartSaid[]): PartSaid | undefined {
  const keys = new Set(reading.components.map(partKey));
  return said.findLast(({ about }) => {
    const part = keys.has(about) ? null : partOf(about);
    const words = part?.name.toLowerCase() ?? '';
    return part?.kind === component.kind && component.evidence.some(({ quote }) => quote.toLowerCase().includes(words));
  });
}

/** Names of parts that our own questions bring up; who agrees to one of them orders it and does not mention it in passing. */
export const ORDERED = {
  training: 'model',
  batch_inference: 'scores for each case',
  realtime_inference: 'prediction service',
  model_export: 'model hand-over',
} as const satisfies Partial<Record<KindId, string>>;

/** The reading in which a part that was ordered in an answer is to be built, even if it was taken for something that stays. */
export function withOrders(reading: Reading, heard: readonly Heard[]): Reading {
  const orders = heard.flatMap((h) =>
    h.via !== 'answer'
      ? []
      : h.claims.components.flatMap((c) => (isOrder(c) ? [{ kind: c.kind, entry: h.spoken.entry }] : [])),
  );
  const ordered = (c: Component) =>
    c.status === 'exists' && orders.some((o) => o.kind === c.kind && c.evidence.some((e) => e.entry === o.entry));
  if (!reading.components.some(ordered)) return reading;
  const components = reading.components.map(
    (c): Component => (ordered(c) ? { ...c, status: 'wanted', stays: false } : c),
  );
  return { ...reading, components };
}

const isOrder = ({ kind, name, status }: ComponentClaim): boolean =>
  status === 'wanted' && kind in ORDERED && ORDERED[kind as keyof typeof ORDERED] === name;
