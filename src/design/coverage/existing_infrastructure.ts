import { category, saidInFacts, saidOfKinds } from '#design/coverage/coverage-rule';
import { overlaps } from '#reading/canonical-evidence';
import { type KindId, kindIds } from '#vocabulary/kinds';

/** A look at the data in a spreadsheet or notebook is not infrastructure. */
const RUNNING: ReadonlySet<KindId> = new Set(kindIds.filter((kind) => kind !== 'exploration'));

/** Everybody has these; a sheet or a chat window says nothing about what runs. */
const ON_EVERY_DESK: ReadonlySet<string> = new Set(['excel', 'word', 'powerpoint', 'chatgpt', 'google sheets']);

export default category({
  id: 'existing_infrastructure',
  says: 'It is known what runs already and on which tools and platforms.',
  because: 'What works is built around, not replaced (D2.6).',
  source: 'D3.2',
  shows: [
    {
      text: 'We have a Kubernetes cluster on Azure.',
      heard: {
        facts: [
          { attribute: 'orchestrator', value: 'kubernetes', quote: 'Kubernetes cluster' },
          { attribute: 'cloud', value: 'azure', quote: 'Azure' },
        ],
      },
    },
    {
      text: 'The board looks at Power BI, that stays.',
      heard: { components: [{ kind: 'dashboard', quote: 'Power BI', status: 'exists', stays: true }] },
    },
  ],
  clean: [
    {
      text: 'Somebody asked ChatGPT once.',
      heard: { facts: [{ attribute: 'tool', value: 'ChatGPT', quote: 'ChatGPT' }] },
    },
    {
      text: 'There is data in SAP, and an intern made charts in Excel.',
      heard: {
        components: [{ kind: 'exploration', quote: 'made charts in Excel', status: 'exists' }],
        facts: [
          { attribute: 'source', value: 'SAP', quote: 'SAP' },
          { attribute: 'tool', value: 'SAP', quote: 'SAP' },
          { attribute: 'tool', value: 'Excel', quote: 'Excel' },
        ],
      },
    },
  ],
  judge: (reading) => {
    const looking = reading.components.filter(({ kind }) => kind === 'exploration').flatMap(({ evidence }) => evidence);
    const sources = new Set(
      reading.facts.flatMap((fact) => (fact.attribute === 'source' ? [fact.value.toLowerCase()] : [])),
    );
    return [
      ...saidOfKinds(reading, RUNNING, ({ status }) => status === 'exists'),
      ...saidInFacts(reading, new Set(['orchestrator', 'cloud', 'zenml_version', 'zenml_edition'])),
      ...saidInFacts(
        reading,
        new Set(['tool']),
        (fact) =>
          fact.attribute === 'tool' &&
          !sources.has(fact.value.toLowerCase()) &&
          !ON_EVERY_DESK.has(fact.value.toLowerCase()) &&
          !fact.evidence.every((words) => looking.some((other) => overlaps(words, other))),
      ),
    ];
  },
});
