import { factsOf } from '#design/facts';
import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { listed, said } from '#design/say';

const TRACKERS = /^(mlflow|weights & biases|wandb|neptune|comet|tensorboard|clearml)$/iu;

export default smell({
  id: 'duplicate_tracking',
  says: 'The same values are kept twice: as artifact and as metadata, or in two trackers.',
  because: 'Two records of one number differ sooner or later, and then neither is believed.',
  source: 'D9, ZENML.md section 9',
  cost: 'Somebody has to find out which of two numbers is the right one, on the day a model has to be defended.',
  instead: 'Metrics as metadata, large outputs as artifacts, one tracker for curves.',
  shows: [
    {
      text: 'We log the AUC to MLflow, to Weights & Biases and as an artifact as well.',
      heard: {
        facts: [
          { attribute: 'tool', value: 'MLflow', quote: 'MLflow' },
          { attribute: 'tool', value: 'Weights & Biases', quote: 'Weights & Biases' },
        ],
        signals: [{ signal: 'tracked_twice', quote: 'to MLflow, to Weights & Biases and as an artifact' }],
      },
    },
  ],
  clean: [
    {
      text: 'Metrics are in MLflow, the predictions in a table.',
      heard: { facts: [{ attribute: 'tool', value: 'MLflow', quote: 'MLflow' }] },
    },
  ],
  judge: ({ reading }) => {
    const signal = standingSignal(reading, 'tracked_twice');
    if (!signal) return null;
    const trackers = factsOf(reading, 'tool')
      .map(({ value }) => value)
      .filter((tool) => TRACKERS.test(tool));
    return {
      text: `The same values are to be kept in two places: ${said(signal.evidence)}.`,
      cost: `On the day two of them differ, somebody has to find out which number is right${trackers.length > 1 ? `, the one in ${listed(trackers)}` : ''}, and every step carries the code to write both.`,
      instead: `Log metrics once, as metadata of the model version, where they can be searched and compared; keep what is large as an artifact${trackers.length > 0 ? `, and leave curves over epochs to ${trackers[0]} alone` : ''}.`,
      evidence: signal.evidence,
    };
  },
});
