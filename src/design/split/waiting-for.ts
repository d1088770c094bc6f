import type { JudgedComponent } from '#design/design';
import { type FactOf, factsOf } from '#design/facts';
import { clockOf } from '#design/split/stages';
import { overlaps } from '#reading/canonical-evidence';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** Somebody waits for an answer that has to be there within so many milliseconds; beyond, a result is fetched later. */
const WAITED_FOR = 60_000;
/** From here on a budget was said of an answer, where something scores or delivers; and where nothing does. */
const HEARD_WELL = 0.6;
const SURELY_SAID = 0.8;

type Said = FactOf<'latency_ms'> | FactOf<'most_valuable'>;

/** What tells that somebody waits for an answer, and the part that gives it; absent where nobody spoke of that part. */
export interface Waiting {
  readonly said: Said;
  readonly carrier: Component | undefined;
}

/** Whether somebody waits for answers of which nobody said how they are given, and that are not made ahead of time. */
export function waitingFor(judged: readonly JudgedComponent[], reading: Reading): Waiting | null {
  const said = saidOf(reading);
  if (!said || judged.some(isServed)) return null;
  const planned = judged.filter(({ bucket }) => bucket === 'pipeline' || bucket === 'deployed_pipeline');
  const of = (kind: KindId) => planned.filter(({ component }) => component.kind === kind);
  const [scoring, outs] = [of('batch_inference'), of('data_export')];
  if (scoring.length > 1 || scoring.some((one) => hasTime(one, reading))) return null;
  if (scoring.length === 0 && (of('training').length === 0 || outs.some((one) => hasTime(one, reading)))) return null;
  const carrier = (scoring[0] ?? outs[0])?.component;
  if (judged.some(({ component }) => component.id !== carrier?.id && isSaidOf(component, said))) return null;
  return carrier || said.confidence >= SURELY_SAID ? { said, carrier } : null;
}

/** What says itself how answers are given. */
const SERVED: readonly KindId[] = ['realtime_inference', 'index_building', 'model_export'];

const isServed = ({ component: { kind, status } }: JudgedComponent): boolean =>
  SERVED.includes(kind) && status !== 'refused' && status !== 'later';

/** A budget that stands within what was said of some other part belongs to that part. */
const isSaidOf = (component: Component, { attribute, evidence }: Said): boolean =>
  attribute === 'latency_ms' && component.evidence.some((words) => evidence.some((one) => overlaps(words, one)));

const saidOf = (reading: Reading): Said | null =>
  factsOf(reading, 'latency_ms', 'role:deployed').find(
    ({ value, confidence }) => confidence >= HEARD_WELL && value > 0 && value <= WAITED_FOR,
  ) ??
  factsOf(reading, 'most_valuable').find(({ value, confidence }) => value === 'deployed' && confidence >= HEARD_WELL) ??
  null;

const hasTime = ({ component }: JudgedComponent, reading: Reading): boolean => {
  const clock = clockOf(component, 'inference', reading);
  return clock !== null && clock.value.kind !== 'request';
};
