import { limit } from '#design/zenml/limit-rule';

const onRequest = { kind: 'request', cadence: null, detail: null } as const;
const byHand = { kind: 'manual', cadence: null, detail: null } as const;

export default limit({
  id: 'promoted_model_not_reloaded',
  says: 'A deployed pipeline keeps the model that it loaded at start when another version is promoted.',
  because: 'The model is loaded once for each replica; promotion changes a stage, not a running service.',
  source: 'ZENML.md section 6',
  cost: 'The better model is promoted, and the service goes on answering with the old one.',
  instead: 'A redeployment after each promotion, as its last act.',
  shows: [
    {
      text: 'The API answers with whatever model was released last.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'The API answers' }] },
      planned: [
        { role: 'training', trigger: byHand, model: 'produces' },
        { role: 'deployed', trigger: onRequest, phase: 2, model: 'consumes' },
      ],
    },
  ],
  clean: [
    {
      text: 'The API looks clauses up and asks a hosted model.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'The API looks clauses up' }] },
      planned: [{ role: 'deployed', trigger: onRequest }],
    },
  ],
  judge: ({ architecture }) => {
    const indexes = new Set(architecture.pipelines.filter(({ role }) => role === 'index').map(({ id }) => id));
    for (const pipeline of architecture.pipelines.filter(({ role }) => role === 'deployed')) {
      const model = architecture.models.find(
        ({ consumedBy, producedBy }) =>
          consumedBy.includes(pipeline.id) && producedBy.length > 0 && !producedBy.some((id) => indexes.has(id)),
      );
      if (!model) continue;
      return {
        severity: 'info',
        text: `${pipeline.name} loads the ${model.name} model when it starts and does not notice that another version was promoted.`,
        cost: `After a promotion ${pipeline.name} goes on answering with the old version until somebody restarts it.`,
        instead: `Make the redeployment of ${pipeline.name} part of the promotion: whoever or whatever promotes a version also redeploys.`,
        evidence: [],
      };
    }
    return null;
  },
});
