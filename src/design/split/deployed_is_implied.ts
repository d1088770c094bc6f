import type { JudgedComponent } from '#design/design';
import { type FactOf, factsOf } from '#design/facts';
import { implied } from '#design/split/implied-rule';
import { clockOf } from '#design/split/stages';
import { overlaps } from '#reading/canonical-evidence';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** Somebody waits for an answer that has to be there within so many milliseconds; beyond, a result is fetched later. */
const WAITED_FOR = 60_000;
/** From here on a budget was said of an answer, where something scores or delivers; and where nothing does. */
const HEARD_WELL = 0.6;
const SURELY_SAID = 0.8;

type Waits = FactOf<'latency_ms'> | FactOf<'most_valuable'>;

export default implied({
  id: 'deployed_is_implied',
  role: 'deployed',
  says: 'Where an answer has to be there within seconds and no scoring has a time of its own, it is given on request.',
  because: 'Nobody names the service; people say how long somebody stands and waits.',
  source: 'D4.4, D5.5',
  shows: [
    {
      text: 'The caller gets the tariff within ten seconds; the model is fitted anew each month.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'gets the tariff' },
          { kind: 'training', quote: 'the model is fitted anew' },
        ],
        facts: [
          { attribute: 'latency_ms', value: 10_000, subject: 'role:deployed', quote: 'within ten seconds' },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'monthly', words: 'each month' },
            component: 'the model is fitted anew',
            quote: 'each month',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Every night the tariffs are worked out, and the page shows them within ten seconds.',
      heard: {
        components: [{ kind: 'batch_inference', quote: 'the tariffs are worked out' }],
        facts: [
          { attribute: 'latency_ms', value: 10_000, subject: 'role:deployed', quote: 'within ten seconds' },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'Every night' },
            component: 'the tariffs are worked out',
            quote: 'Every night',
          },
        ],
      },
    },
    {
      text: 'The model is fitted anew each month, and the lists are written.',
      heard: {
        components: [
          { kind: 'training', quote: 'The model is fitted anew' },
          { kind: 'batch_inference', quote: 'the lists are written' },
        ],
      },
    },
  ],
  judge: (judged, reading) => {
    const waits = waitedFor(reading);
    if (!waits || judged.some(isServed)) return null;
    const planned = judged.filter(({ bucket }) => bucket === 'pipeline' || bucket === 'deployed_pipeline');
    const scoring = planned.filter(({ component }) => component.kind === 'batch_inference');
    if (scoring.length > 1 || scoring.some((one) => hasTime(one, reading))) return null;
    const trains = planned.some(({ component }) => component.kind === 'training');
    const outs = planned.filter(({ component }) => component.kind === 'data_export');
    if (scoring.length === 0 && (!trains || outs.some((one) => hasTime(one, reading)))) return null;
    const carrier = (scoring[0] ?? outs[0])?.component;
    if (judged.some(({ component }) => component.id !== carrier?.id && isSaidOf(component, waits))) return null;
    if (!carrier && waits.confidence < SURELY_SAID) return null;
    return {
      text: `Somebody waits for the answer ("${waits.evidence[0]?.quote ?? ''}"), so it is given on request.`,
      evidence: waits.evidence,
      ...(carrier && { carrier: carrier.id }),
    };
  },
});

/** What says itself how answers are given. */
const SERVED: readonly KindId[] = ['realtime_inference', 'index_building', 'model_export'];

const isServed = ({ component: { kind, status } }: JudgedComponent): boolean =>
  SERVED.includes(kind) && status !== 'refused' && status !== 'later';

/** A budget that stands within what was said of some other part belongs to that part. */
const isSaidOf = (component: Component, { attribute, evidence }: Waits): boolean =>
  attribute === 'latency_ms' && component.evidence.some((words) => evidence.some((one) => overlaps(words, one)));

const waitedFor = (reading: Reading): Waits | null =>
  factsOf(reading, 'latency_ms', 'role:deployed').find(
    ({ value, confidence }) => confidence >= HEARD_WELL && value > 0 && value <= WAITED_FOR,
  ) ??
  factsOf(reading, 'most_valuable').find(({ value, confidence }) => value === 'deployed' && confidence >= HEARD_WELL) ??
  null;

const hasTime = ({ component }: JudgedComponent, reading: Reading): boolean => {
  const clock = clockOf(component, 'inference', reading);
  return clock !== null && clock.value.kind !== 'request';
};
