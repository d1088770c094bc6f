import { PRICE, relation } from '#design/split/relation';

export default relation({
  id: 'by_team',
  says: 'What another team builds is a pipeline of its own, with an artifact as the contract.',
  because: 'Two teams in one pipeline release together, fail together and wait for each other.',
  source: 'D5.3',
  cost: "Neither team could change its part without a release of the other's.",
  instead: 'Agree on the artifact that is handed over, its columns and its freshness.',
  effect: 'cut',
  weight: PRICE.must,
  shows: [
    {
      text: 'The data engineers are to build the loading, we train.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'the loading' },
          { kind: 'training', quote: 'train' },
        ],
        facts: [{ attribute: 'other_team', value: true, component: 'the loading', quote: 'The data engineers' }],
      },
    },
  ],
  clean: [
    {
      text: 'We load and we train.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'load' },
          { kind: 'training', quote: 'train' },
        ],
      },
    },
  ],
  between: (a, b) =>
    a.otherTeam === b.otherTeam
      ? null
      : () => ({
          text: `"${(a.otherTeam ? a : b).component.name}" belongs to another team than "${(a.otherTeam ? b : a).component.name}".`,
          evidence: (a.otherTeam ? a : b).component.evidence,
        }),
});
