import { mvpRule } from '#design/mvp/mvp-rule';

export default mvpRule({
  id: 'works_today',
  criterion: 'achievable',
  says: 'Scoring that somebody does by script or by hand today can become a pipeline at once.',
  because: 'Its model, its data and its users exist; only the person or the script it hangs on has to be replaced.',
  source: 'D6.2',
  shows: [
    {
      text: 'Each morning my script scores the herds; the new model we still have to train.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'scores the herds', status: 'exists' },
          { kind: 'training', quote: 'train' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'We want to score the herds each morning and train each month.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'score the herds' },
          { kind: 'training', quote: 'train' },
        ],
      },
    },
  ],
  score: ({ role, stages }) => {
    const running = stages.find(({ makes, component }) => makes === 'inference' && component.status === 'exists');
    return role === 'inference' && running
      ? {
          points: 4,
          text: `"${running.component.name}" runs already; as a pipeline it no longer hangs on one script.`,
          evidence: running.component.evidence,
        }
      : null;
  },
});
