import { PRICE, relation } from '#design/split/relation';

export default relation({
  id: 'same_purpose',
  says: 'Parts with the same purpose share a pipeline.',
  because: 'Two pipelines that differ in a parameter are twice the code and twice the failures.',
  source: 'D5.4, D9',
  instead: 'One pipeline with parameters for what differs.',
  effect: 'join',
  weight: PRICE.strong,
  shows: [
    {
      text: 'We train the tree model and we train the network.',
      heard: {
        components: [
          { kind: 'training', quote: 'train the tree model' },
          { kind: 'training', quote: 'train the network' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'We train the model and we build the index.',
      heard: {
        components: [
          { kind: 'training', quote: 'train the model' },
          { kind: 'index_building', quote: 'build the index' },
        ],
      },
    },
  ],
  between: (a, b) =>
    a.makes !== null && a.makes === b.makes
      ? () => ({ text: `"${a.component.name}" and "${b.component.name}" have the same purpose.`, evidence: [] })
      : null,
});
