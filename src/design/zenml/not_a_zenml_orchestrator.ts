import { factOf } from '#design/facts';
import { limit } from '#design/zenml/limit-rule';
import { flavorOf, noFlavor } from '#design/zenml/places';

const planned = [{ role: 'training', trigger: { kind: 'manual', cadence: null, detail: null } }] as const;

export default limit({
  id: 'not_a_zenml_orchestrator',
  says: 'The pipelines are to run on something for which ZenML has no orchestrator.',
  because: 'A ZenML pipeline runs on one of its orchestrator flavors.',
  source: 'ZENML.md section 10',
  cost: 'The first remote run has nowhere to go.',
  instead: 'An orchestrator that exists close to it, with the known tool starting the run.',
  shows: [
    {
      text: 'We run things on AWS Batch.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'aws batch', quote: 'AWS Batch' }] },
      planned,
    },
    {
      text: 'Dagster is what we have.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'dagster', quote: 'Dagster' }] },
      planned,
    },
  ],
  clean: [
    {
      text: 'Vertex AI it is.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'vertex', quote: 'Vertex AI' }] },
      planned,
    },
    { text: 'No idea yet where it runs.', heard: {}, planned },
  ],
  judge: ({ reading }) => {
    const place = factOf(reading, 'orchestrator', 'workflow');
    const other = place && noFlavor(place.value);
    if (!place || !other || flavorOf(place.value) !== null) return null;
    return {
      severity: 'warning',
      text: `You run things on ${other.called}, and ZenML has no orchestrator for it.`,
      cost: 'The pipeline works on a laptop, and its first run in the place where it belongs has nowhere to go.',
      instead: `Use ${other.instead}. Settle this with whoever runs ${other.called} before the first pipeline is finished.`,
      evidence: place.evidence,
    };
  },
});
