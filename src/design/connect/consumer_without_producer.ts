import { gap, pipelineNames } from '#design/connect/gap-rule';

export default gap({
  id: 'consumer_without_producer',
  says: 'A model that is used is made by one of the pipelines, or registered once from where it comes.',
  because: 'A pipeline that reads a version in production stops with an error when there is none.',
  source: 'D5.6, ZENML.md section 7',
  cost: 'The first run fails before it has scored anything.',
  instead: 'Register the model that exists as the first version and move it to production by hand.',
  shows: [
    {
      text: 'A university lent us its network; every night we score the recordings with it.',
      heard: { components: [{ kind: 'batch_inference', quote: 'score the recordings' }] },
    },
  ],
  clean: [
    {
      text: 'Train once a month if the error went down, score every night.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'score' },
        ],
      },
    },
  ],
  judge: (architecture) => {
    const lacking = architecture.models.find(
      ({ producedBy, consumedBy }) => producedBy.length === 0 && consumedBy.length > 0,
    );
    if (!lacking) return null;
    const users = pipelineNames(architecture, lacking.consumedBy);
    const isOne = lacking.consumedBy.length === 1;
    return {
      severity: 'info',
      text: `${users} ${isOne ? 'reads' : 'read'} the model ${lacking.name}, and no pipeline here makes it.`,
      cost: `Until somebody has registered a version and moved it to ${lacking.stage}, ${users} ${isOne ? 'stops' : 'stop'} at the first run.`,
      instead: `Register the model that works today as the first version of ${lacking.name}, move it to ${lacking.stage} by hand, and add a training pipeline when a better one is wanted.`,
      evidence: [],
    };
  },
});
