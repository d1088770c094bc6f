import { readEarly } from '#design/connect/first-version';
import { pipelineNames } from '#design/connect/gap-rule';
import { limit } from '#design/zenml/limit-rule';

const nightly = { kind: 'schedule', cadence: 'daily', detail: null } as const;
const byHand = { kind: 'manual', cadence: null, detail: null } as const;

export default limit({
  id: 'stage_read_before_promotion',
  says: 'A pipeline that reads the promoted model is built before any pipeline that produces one.',
  because: 'Reading a stage that no version holds ends in an error.',
  source: 'ZENML.md section 7',
  cost: 'The first run of the pipeline that is built first cannot finish.',
  instead: 'Register the model that exists once by hand and promote it, before the first run.',
  shows: [
    {
      text: 'Score every night with the model from the notebook; the training comes afterwards.',
      heard: { components: [{ kind: 'batch_inference', quote: 'Score every night' }] },
      planned: [
        { role: 'inference', trigger: nightly, phase: 1, model: 'consumes' },
        { role: 'training', trigger: byHand, phase: 2, model: 'produces' },
      ],
    },
  ],
  clean: [
    {
      text: 'Train first, then score every night.',
      heard: { components: [{ kind: 'batch_inference', quote: 'score every night' }] },
      planned: [
        { role: 'training', trigger: byHand, phase: 1, model: 'produces' },
        { role: 'inference', trigger: nightly, phase: 2, model: 'consumes' },
      ],
    },
  ],
  judge: ({ architecture }) => {
    // a model that no pipeline makes is told by consumer_without_producer
    for (const { model, readers: ids } of readEarly(architecture.models, architecture.pipelines)) {
      if (model.producedBy.length === 0) continue;
      const { name } = model;
      const readers = pipelineNames(architecture, ids);
      const many = ids.length > 1;
      return {
        severity: 'info',
        text: `${readers} ${many ? 'are' : 'is'} built before anything trains the ${name} model, and ${many ? 'read' : 'reads'} the promoted version of it.`,
        cost: `As long as no version of ${name} is promoted, reading it fails, and ${readers} cannot finish a run.`,
        instead: `Register the model that works today as the first version of ${name} and promote it by hand, once, before the first run.`,
        evidence: [],
      };
    }
    return null;
  },
});
