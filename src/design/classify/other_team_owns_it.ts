import { aboutComponent, factsOf } from '#design/facts';
import { exception } from '#design/classify/classify-rule';
import { isTheWorkItself } from '#design/classify/work-itself';

export default exception({
  id: 'other_team_owns_it',
  says: 'What another team runs already stays with that team.',
  because:
    'Two owners of one job means that neither mends it at night; an agreed table or file is the contract (D5.3).',
  source: 'D5.3',
  instead: 'Read what the other team publishes, and check it on arrival.',
  shows: [
    {
      text: 'The data engineers fill the order tables, that is their job.',
      heard: {
        components: [{ kind: 'ingestion', quote: 'fill the order tables', status: 'exists' }],
        facts: [{ attribute: 'other_team', value: true, component: 'fill the order tables', quote: 'their job' }],
      },
    },
  ],
  clean: [
    {
      text: 'I pull the order tables by hand today.',
      heard: { components: [{ kind: 'ingestion', quote: 'pull the order tables by hand', status: 'exists' }] },
    },
  ],
  judge: (component, reading) => {
    if (component.status !== 'exists' || isTheWorkItself(component, reading)) return null;
    const theirs = factsOf(reading, 'other_team', aboutComponent(component)).find((fact) => fact.value);
    if (!theirs) return null;
    return {
      bucket: 'not_a_pipeline',
      instead: `Leave "${component.name}" with the team that runs it; the pipelines start from what it publishes.`,
      text: 'Another team runs it already, and what it publishes is the contract.',
      evidence: theirs.evidence,
    };
  },
});
