import { factOf, signalsOf } from '#design/facts';
import { often } from '#design/split/clock';
import { timing } from '#design/trigger/timing-rule';
import { saidClock } from '#design/trigger/said-clock';
import { CADENCES } from '#vocabulary/triggers';

export default timing({
  id: 'not_after_each_event',
  says: 'A model that is to learn from each event is trained on a schedule of its own instead.',
  because: 'One more event among years of them changes nothing in a model, but each training can go wrong.',
  source: 'D9 realtime_retraining',
  cost: 'Every run waits for a training that changes nothing, and a bad batch of data is in production minutes later.',
  instead: 'Train weekly, compare, promote; more often only when the comparison shows that it pays.',
  shows: [
    {
      text: 'Every half hour it fits the model again, so that it has always learned from the last arrival.',
      heard: {
        components: [{ kind: 'training', quote: 'fits the model again' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'minutes', words: 'Every half hour' },
            component: 'fits the model again',
            quote: 'Every half hour',
          },
        ],
        signals: [{ signal: 'learns_continuously', quote: 'it has always learned from the last arrival' }],
      },
    },
    {
      text: 'Fit the model, and with each sale it should learn at once.',
      heard: {
        components: [{ kind: 'training', quote: 'Fit the model' }],
        signals: [{ signal: 'learns_continuously', quote: 'with each sale it should learn at once' }],
      },
    },
  ],
  clean: [
    {
      text: 'Every four hours it fits the model again.',
      heard: {
        components: [{ kind: 'training', quote: 'fits the model again' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: '0 */4 * * *', words: 'Every four hours' },
            component: 'fits the model again',
            quote: 'Every four hours',
          },
        ],
      },
    },
  ],
  time: (draft, { reading }) => {
    const [wish] = signalsOf(reading, 'learns_continuously');
    const said = saidClock(draft, reading);
    if (draft.role !== 'training' || !wish || said?.status === 'confirmed') return null;
    if (!said && factOf(reading, 'trigger', 'workflow')) return null;
    const rank = said ? often(said.value) : null;
    if (said && (rank === null || rank >= CADENCES.indexOf('daily'))) return null;
    return {
      trigger: { kind: 'schedule', cadence: 'weekly', detail: null },
      text: 'Learning from each event gains nothing over a training on its own, slower schedule.',
      evidence: wish.evidence,
      restsOn: said ? [said.id] : [],
      assumption: {
        id: `trigger:${draft.id}`,
        rule: 'not_after_each_event',
        text: `The training runs weekly and not ${said?.value.words ?? 'after each event'}, until a comparison shows that more often pays.`,
      },
    };
  },
});
