import { factOf } from '#design/facts';
import { ORCHESTRATORS, UNPROVEN_FLAVORS } from '#design/zenml/capabilities';
import { limit } from '#design/zenml/limit-rule';
import { flavorOf } from '#design/zenml/places';

const planned = [{ role: 'training', trigger: { kind: 'manual', cadence: null, detail: null } }] as const;

export default limit({
  id: 'orchestrator_unproven',
  says: 'The orchestrator is documented, and no release is known for sure to ship it.',
  because: 'Documentation can describe what is not released yet.',
  source: 'ZENML.md section 10',
  cost: 'The plan rests on an integration that the installed release may not have.',
  instead: 'A look at the installed release first; a run started inside a job as the way out.',
  shows: [
    {
      text: 'The university has Slurm.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'slurm', quote: 'Slurm' }] },
      planned,
    },
  ],
  clean: [
    {
      text: 'The company has Kubeflow.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'kubeflow', quote: 'Kubeflow' }] },
      planned,
    },
  ],
  judge: ({ reading }) => {
    const place = factOf(reading, 'orchestrator', 'workflow');
    const flavor = place && flavorOf(place.value);
    if (!place || !flavor || !UNPROVEN_FLAVORS.has(flavor)) return null;
    const { called } = ORCHESTRATORS[flavor];
    return {
      severity: 'info',
      text: `ZenML documents an orchestrator for ${called}; check that the release you install has it.`,
      cost: 'If it has not, nothing of the pipelines changes, but they cannot hand single steps to the cluster.',
      instead: `Try one step on ${called} before the pipeline is written. Otherwise run the whole pipeline with the local orchestrator inside one ${called} job.`,
      evidence: place.evidence,
    };
  },
});
