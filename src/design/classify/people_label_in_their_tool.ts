import { aboutComponent, factsOf } from '#design/facts';
import { exception } from '#design/classify/classify-rule';

export default exception({
  id: 'people_label_in_their_tool',
  says: 'Labelling that people do today in a tool of their own stays there.',
  because: 'No run can wait for days until people have clicked; the finished labels are data like any other.',
  source: 'D4.2',
  instead: 'Read the finished labels at the start of the training run.',
  shows: [
    {
      text: 'Three nurses mark the seizures in Label Studio, whenever they have time.',
      heard: {
        components: [{ kind: 'labeling', quote: 'mark the seizures', status: 'exists' }],
        facts: [{ attribute: 'owner', value: 'three nurses', component: 'mark the seizures', quote: 'Three nurses' }],
      },
    },
  ],
  clean: [
    {
      text: 'Match the repair reports to the recordings as labels.',
      heard: { components: [{ kind: 'labeling', quote: 'Match the repair reports to the recordings' }] },
    },
  ],
  judge: (component, reading) => {
    if (component.kind !== 'labeling' || component.status !== 'exists') return null;
    const [who] = factsOf(reading, 'owner', aboutComponent(component));
    return who
      ? {
          bucket: 'not_a_pipeline',
          text: `${who.value} do this by hand, and a run cannot wait for people; it reads what they have finished.`,
          evidence: who.evidence,
        }
      : null;
  },
});
