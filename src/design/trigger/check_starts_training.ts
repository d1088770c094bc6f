import { timing } from '#design/trigger/timing-rule';
import { saidClock } from '#design/trigger/said-clock';

export default timing({
  id: 'check_starts_training',
  says: 'Where a wanted check decides whether a new model is due, its outcome starts the training.',
  because: 'The check exists anyway, and a person would only repeat what it says.',
  source: 'D5.5',
  shows: [
    {
      text: 'Every Sunday compare the week with the training data; over 15 percent, training starts by itself. Fit the model.',
      heard: {
        components: [
          { kind: 'drift_detection', quote: 'compare the week with the training data' },
          { kind: 'retraining', quote: 'training starts by itself' },
          { kind: 'training', quote: 'Fit the model' },
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
    { text: 'Fit the model every month.', heard: { components: [{ kind: 'training', quote: 'Fit the model' }] } },
  ],
  time: (draft, { judged, reading }) => {
    const retraining = judged.find(({ component, bucket }) => component.kind === 'retraining' && bucket === 'pipeline');
    const said = saidClock(draft, reading);
    if (draft.role !== 'training' || !retraining || said?.value.kind === 'schedule') return null;
    const words = said?.value.kind === 'event' ? said.value.words : 'the drift check says that a new model is due';
    return {
      trigger: { kind: 'event', cadence: null, detail: words },
      text: `"${retraining.component.name}" was asked for, and the check with its own clock says when.`,
      evidence: retraining.component.evidence,
      restsOn: [retraining.component.id, ...(said ? [said.id] : [])],
      assumption: null,
    };
  },
});
