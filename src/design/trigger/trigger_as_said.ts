import { type FactOf, factOf } from '#design/facts';
import type { Draft } from '#design/split/drafts';
import { saidClock } from '#design/trigger/said-clock';
import { type Timed, timing, type TimingContext } from '#design/trigger/timing-rule';

export default timing({
  id: 'trigger_as_said',
  says: 'A pipeline runs when the person said that its work is to run.',
  because: 'Whoever uses the result knows when it is needed.',
  source: 'D5.1',
  shows: [
    {
      text: 'Fit the model every month.',
      heard: {
        components: [{ kind: 'training', quote: 'Fit the model' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'monthly', words: 'every month' },
            component: 'Fit the model',
            quote: 'every month',
          },
        ],
      },
    },
  ],
  clean: [{ text: 'Fit the model.', heard: { components: [{ kind: 'training', quote: 'Fit the model' }] } }],
  time: (draft, context) => {
    const said = saidClock(draft, context.reading) ?? ofTheWhole(draft, context);
    if (!said || draft.role === 'deployed') return null;
    const { kind, cadence, words } = said.value;
    return {
      trigger: {
        kind: kind === 'request' ? 'event' : kind,
        cadence: kind === 'schedule' ? cadence : null,
        detail: words === '' ? null : words,
      },
      text: `It was said: ${words}.`,
      evidence: said.evidence,
      restsOn: [said.id],
      assumption: kind === 'schedule' && cadence === null ? unsettled(draft, words) : null,
    } satisfies Timed;
  },
});

/** What was said about the whole holds for a pipeline that is alone, or that makes what the whole is for. */
function ofTheWhole({ id }: Draft, { drafts, reading }: TimingContext): FactOf<'trigger'> | null {
  const batch = drafts.filter(({ role }) => role !== 'deployed');
  const main = batch.find(({ role }) => role === 'inference') ?? (batch.length === 1 ? batch[0] : undefined);
  return main?.id === id ? factOf(reading, 'trigger', 'workflow') : null;
}

const unsettled = ({ id }: Draft, words: string): Timed['assumption'] => ({
  id: `cadence:${id}`,
  rule: 'trigger_as_said',
  text: `"${words}" is a schedule, but how often it runs is still to be settled.`,
});
