import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';
import { firstPipelineWord, modelWord, result } from '#design/smells/terms';

export default smell({
  id: 'automate_everything',
  says: 'Everything is to run without a person from the first day.',
  because: 'Nobody has seen yet how it goes wrong, so nobody knows what an automatic check would have to look for.',
  source: 'D9',
  cost: 'The first bad result goes out before anybody has looked at one.',
  instead: 'A start by hand for the first runs; automation is the second phase.',
  shows: [
    {
      text: 'No human in the loop, fully automatic from go-live, that is not negotiable.',
      heard: { signals: [{ signal: 'full_automation_now', quote: 'fully automatic from go-live' }] },
    },
    {
      text: 'i dont want to click anything ever, not even the first time',
      heard: {
        signals: [
          { signal: 'full_automation_now', quote: 'i dont want to click anything ever, not even the first time' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'In the end it should run hands-off, but I can start it myself for the first months.',
      heard: {
        signals: [
          { signal: 'full_automation_now', quote: 'it should run hands-off' },
          { signal: 'manual_is_fine', quote: 'I can start it myself for the first months' },
        ],
      },
    },
    {
      text: 'The list comes every night by itself.',
      heard: { components: [{ kind: 'batch_inference', quote: 'The list comes every night' }] },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'full_automation_now');
    if (!signal || standingSignal(context.reading, 'manual_is_fine')) return null;
    const end = result(context);
    return {
      text: `Nobody is to touch it from the first day: ${said(signal.evidence)}.`,
      cost: `Nobody has seen yet how ${modelWord(context.reading)} goes wrong when no person is there, so every automatic check would be a guess. The first bad run goes out${end ? ` as “${end}”` : ''} before anybody has looked at a single one.`,
      instead: `Start ${firstPipelineWord(context)} by hand for its first runs and read what comes out. Turn its schedule on when it has been right a few times, and let a rule replace the person who approves a model last of all.`,
      evidence: signal.evidence,
    };
  },
});
