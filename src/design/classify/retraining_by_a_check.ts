import { exception } from '#design/classify/classify-rule';
import driftCheck from '#design/classify/drift_check_on_its_own_clock';

export default exception({
  id: 'retraining_by_a_check',
  says: 'Retraining that a wanted check with a clock of its own starts is the trigger of the training pipeline.',
  because: 'The check exists anyway, its threshold was named, and a person would only repeat what it says.',
  source: 'D5.5',
  shows: [
    {
      text: 'Every Sunday compare the week with the training data; over 15 percent, training starts by itself.',
      heard: {
        components: [
          { kind: 'drift_detection', quote: 'compare the week with the training data' },
          { kind: 'retraining', quote: 'training starts by itself' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'weekly', words: 'Every Sunday' },
            component: 'compare the week with the training data',
            quote: 'Every Sunday',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'It should retrain itself when drift shows.',
      heard: { components: [{ kind: 'retraining', quote: 'retrain itself when drift shows' }] },
    },
  ],
  judge: ({ kind, status }, reading) => {
    if (kind !== 'retraining' || status !== 'wanted') return null;
    const check = reading.components.find(
      (other) => other.status === 'wanted' && driftCheck.judge(other, reading)?.bucket === 'pipeline',
    );
    return check
      ? {
          bucket: 'pipeline',
          text: `"${check.name}" says when a new model is due, so it sets off the training pipeline.`,
          evidence: check.evidence,
        }
      : null;
  },
});
