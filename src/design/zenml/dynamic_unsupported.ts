import { factOf } from '#design/facts';
import { standingSignal } from '#design/standing-signal';
import { ORCHESTRATORS } from '#design/zenml/capabilities';
import { limit } from '#design/zenml/limit-rule';
import { canDo, flavorOf } from '#design/zenml/places';

const planned = [{ role: 'training', trigger: { kind: 'manual', cadence: null, detail: null } }] as const;

export default limit({
  id: 'dynamic_unsupported',
  says: 'What runs is to be decided at run time, on an orchestrator without dynamic pipelines.',
  because: 'Only some orchestrators can run a pipeline whose shape is not known before.',
  source: 'ZENML.md section 5',
  cost: 'The run stops with an error before its first step.',
  instead: 'A static pipeline with the decision inside a step.',
  shows: [
    {
      text: 'On Kubeflow, with loops and branches that depend on the scores.',
      heard: {
        facts: [{ attribute: 'orchestrator', value: 'kubeflow', quote: 'Kubeflow' }],
        signals: [{ signal: 'dynamic_logic', quote: 'loops and branches that depend on the scores' }],
      },
      planned,
    },
  ],
  clean: [
    {
      text: 'On Kubernetes, with branches that depend on the scores.',
      heard: {
        facts: [{ attribute: 'orchestrator', value: 'kubernetes', quote: 'Kubernetes' }],
        signals: [{ signal: 'dynamic_logic', quote: 'branches that depend on the scores' }],
      },
      planned,
    },
    {
      text: 'On Kubeflow, always the same five steps.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'kubeflow', quote: 'Kubeflow' }] },
      planned,
    },
  ],
  judge: ({ reading }) => {
    const place = factOf(reading, 'orchestrator', 'workflow');
    const signal = standingSignal(reading, 'dynamic_logic');
    const flavor = place && flavorOf(place.value);
    if (!signal || !place || !flavor || canDo(place.value, 'dynamic') !== 'no') return null;
    const { called } = ORCHESTRATORS[flavor];
    return {
      severity: 'warning',
      text: `A pipeline whose shape is decided while it runs is a dynamic one, and ZenML has none on ${called}.`,
      cost: 'Such a run stops with an error before its first step.',
      instead: `Keep the pipeline static on ${called}: the step that has the data makes the decision and handles all cases, or two pipelines take one path each.`,
      evidence: [...signal.evidence, ...place.evidence],
    };
  },
});
