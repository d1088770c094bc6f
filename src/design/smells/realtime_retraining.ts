import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';
import { modelWord, result } from '#design/smells/terms';
import { capital } from '#design/words/nouns';

/** Cadences that leave time to compare a model with the one in use. */
const CALM: ReadonlySet<string> = new Set(['daily', 'weekly', 'monthly', 'quarterly']);

export default smell({
  id: 'realtime_retraining',
  says: 'A model is to learn all the time or from each event.',
  because: 'A model that changes with each event cannot be compared, approved or brought back.',
  source: 'D9',
  cost: 'One broken input teaches every later answer, and there is no earlier version to return to.',
  instead: 'Retraining on a schedule, which serves nearly everybody.',
  shows: [
    {
      text: 'The recommender must learn from every purchase the moment it happens.',
      heard: { signals: [{ signal: 'learns_continuously', quote: 'learn from every purchase the moment it happens' }] },
    },
    {
      text: 'It refits every ten minutes so that it is never older than the last order.',
      heard: { signals: [{ signal: 'learns_continuously', quote: 'refits every ten minutes' }] },
    },
  ],
  clean: [
    {
      text: 'We retrain on the first of each month.',
      heard: { components: [{ kind: 'training', quote: 'retrain on the first of each month' }] },
    },
    {
      text: 'Learning live from single clicks: no.',
      heard: {
        components: [{ kind: 'retraining', quote: 'Learning live from single clicks', status: 'refused' }],
        signals: [{ signal: 'learns_continuously', quote: 'Learning live from single clicks' }],
      },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'learns_continuously', 'retraining');
    if (!signal) return null;
    const model = modelWord(context.reading);
    const end = result(context);
    const training = context.architecture?.pipelines.find(({ role }) => role === 'training');
    const calm = training?.trigger.kind === 'schedule' && CALM.has(training.trigger.cadence ?? '');
    const clock = calm ? training.trigger.detail : null;
    return {
      text: `${capital(model)} is to learn all the time: ${said(signal.evidence)}.`,
      cost: `It is then never twice the same: no version can be compared with the one before, approved or brought back. An hour of broken input is learned like any other, and ${end ? `what goes out as “${end}” is` : 'the answers are'} wrong until somebody starts over.`,
      instead: `Train ${model} ${clock ? `on its schedule (${clock})` : 'on a schedule'}, compare it with the one in use and promote the winner. Measure once how much a model loses in a week; only if that is a lot, train more often.`,
      evidence: signal.evidence,
    };
  },
});
