import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { counted, inWords, listed, said } from '#design/say';
import { longestPipeline } from '#design/smells/terms';
import { capital } from '#design/words/nouns';
import { volumeWords } from '#design/smells/volume-words';

/** "More than about ten steps" (vocabulary). */
const MOST = 10;

export default smell({
  id: 'step_per_transformation',
  says: 'Each small transformation is to be a step of its own, more than about ten in all.',
  because: 'Every step boundary serializes, stores and reads back what crosses it.',
  source: 'D5.7, D5.8, D9',
  cost: 'Most of the run goes into writing and reading the same table, and the run view shows a thread of boxes instead of stages.',
  instead: 'Three to seven substantial steps; what always runs together shares one.',
  shows: [
    {
      text: 'Each column operation is its own step so we can see it in the UI.',
      heard: { signals: [{ signal: 'step_per_transformation', quote: 'Each column operation is its own step' }] },
    },
    {
      text: 'I have drawn 24 steps for the training.',
      heard: { signals: [{ signal: 'many_steps_planned', quote: '24 steps', value: 24 }] },
    },
  ],
  clean: [
    {
      text: 'I think of six steps: load, clean, features, train, test, release.',
      heard: { signals: [{ signal: 'many_steps_planned', quote: 'six steps', value: 6 }] },
    },
  ],
  judge: (context) => {
    const small = standingSignal(context.reading, 'step_per_transformation');
    const named = standingSignal(context.reading, 'many_steps_planned');
    const many = named && (named.value ?? 0) > MOST ? named : null;
    const signal = small ?? many;
    if (!signal) return null;
    const count = many?.value ?? null;
    const volume = volumeWords(context.reading);
    const steps = longestPipeline(context)?.steps.map(({ name }) => name) ?? [];
    return {
      text: `${count ? `${capital(counted(count, 'step'))} are planned` : 'Each small transformation is to be a step'}: ${said(signal.evidence)}.`,
      cost: `At each boundary the data is serialized, stored and read back${count ? `, ${inWords(count - 1)} times in a row` : ''}${volume ? `, and you have ${volume}` : ''}. Restarting anywhere sounds good, but nobody restarts between two lines that take seconds.`,
      instead: `Group them into three to seven steps along the places where you would really start again or look at the result${steps.length > 2 ? `, for example ${listed(steps, 7)}` : ''}. The small transformations become functions inside them, tested without a run.`,
      evidence: [...(small?.evidence ?? []), ...(many?.evidence ?? [])],
    };
  },
});
