import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';

export default smell({
  id: 'dynamic_everywhere',
  says: 'Loops, branches or nested dynamic pipelines decide what runs.',
  because:
    'Dynamic pipelines suit a simple fan-out; with loops, branches and nesting they become a workflow engine inside ZenML.',
  source: 'D9, ZENML.md section 5',
  cost: 'No two runs have the same shape, so runs cannot be compared and a failed one cannot be understood from its picture.',
  instead: 'A static pipeline with the logic inside its steps, a plain fan-out, or two pipelines.',
  shows: [
    {
      text: 'Depending on the score it branches, loops back to the features and starts nested pipelines.',
      heard: {
        signals: [
          { signal: 'dynamic_logic', quote: 'it branches, loops back to the features and starts nested pipelines' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'The same step runs once for each of the 40 documents.',
      heard: { components: [{ kind: 'preprocessing', quote: 'runs once for each of the 40 documents' }] },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'dynamic_logic');
    if (!signal) return null;
    return {
      text: `What runs is to be decided while it runs: ${said(signal.evidence)}.`,
      cost: `No two runs then have the same shape. Nobody can compare last week's with this week's, and the one that failed has to be understood from its log, branch by branch.`,
      instead:
        'Keep the pipeline static: put a decision that is about data into the step that has the data, use a plain fan-out where the same step runs for many items, and make two pipelines where two paths share nothing.',
      evidence: signal.evidence,
    };
  },
});
