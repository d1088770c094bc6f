import { factsOf } from '#design/facts';
import { DEPLOYMENT_FLOOR_MS } from '#design/zenml/editions';
import { limit } from '#design/zenml/limit-rule';

const planned = [
  { role: 'deployed', trigger: { kind: 'request', cadence: null, detail: null }, model: 'consumes' },
] as const;
const budget = (value: number, quote: string) =>
  [{ attribute: 'latency_ms', value, component: 'answer', quote }] as const;
const components = [{ kind: 'realtime_inference', quote: 'answer' }] as const;

export default limit({
  id: 'deployment_needs_benchmark',
  says: 'A deployed pipeline has less than about a hundred milliseconds for an answer.',
  because: 'It records a run with all its steps for each request, and no latency is promised.',
  source: 'D4.4, ZENML.md section 6',
  cost: 'The budget is spent on records before the model has been asked.',
  instead:
    'A benchmark with real payloads first, without materialized artifacts; a serving framework if it does not fit.',
  shows: [
    {
      text: 'The page needs an answer in 80 ms.',
      heard: { components, facts: budget(80, '80 ms') },
      planned,
    },
  ],
  clean: [
    {
      text: 'An answer within two seconds is fine.',
      heard: { components, facts: budget(2000, 'two seconds') },
      planned,
    },
    {
      text: 'The vendor gives an answer in 60 ms today.',
      heard: { components, facts: budget(60, '60 ms') },
      planned: [{ role: 'training', trigger: { kind: 'manual', cadence: null, detail: null } }],
    },
  ],
  judge: ({ architecture, reading }) => {
    const deployed = architecture.pipelines.find(({ role }) => role === 'deployed');
    if (!deployed) return null;
    const served = new Set(
      reading.components
        .filter(({ kind, status, stays }) => kind === 'realtime_inference' && status !== 'refused' && !stays)
        .map(({ id }) => `component:${id}`),
    );
    const tight = factsOf(reading, 'latency_ms')
      .filter(({ subject }) => subject === 'workflow' || subject === 'role:deployed' || served.has(subject))
      .filter(({ value }) => value < DEPLOYMENT_FLOOR_MS)
      .sort((a, b) => a.value - b.value)[0];
    if (!tight) return null;
    return {
      severity: 'warning',
      text: `${deployed.name} has ${tight.value} ms for an answer. A deployed pipeline records a run with its steps for each request, and about ${DEPLOYMENT_FLOOR_MS} ms is what to expect without special care.`,
      cost: 'If that is found out after the integration, whoever waits for the answer has been waiting too long for weeks.',
      instead: `Measure ${deployed.name} with realistic requests before anything is built on it, with artifacts kept in memory and the model loaded at start. If ${tight.value} ms cannot be held, serve the promoted model with a dedicated server (Triton, TorchServe, plain FastAPI) and keep the training as it is.`,
      evidence: tight.evidence,
    };
  },
});
