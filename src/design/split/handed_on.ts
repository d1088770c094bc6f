import { PRICE, relation } from '#design/split/relation';
import { FEEDING } from '#design/split/stage';

export default relation({
  id: 'handed_on',
  says: 'A part that works on what another part has just made follows it in the same pipeline.',
  because: 'Data that crosses a pipeline boundary has to be stored, named and found again.',
  source: 'D5.4, D5.8',
  effect: 'join',
  weight: PRICE.slight,
  shows: [
    {
      text: 'Load the meters, then fill the gaps.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load the meters' },
          { kind: 'preprocessing', quote: 'fill the gaps' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Score everybody, and the board has its screen.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score everybody' },
          { kind: 'reporting', quote: 'its screen' },
        ],
      },
    },
  ],
  between: (a, b) => {
    const said = a.component.dependsOn.includes(b.component.id) || b.component.dependsOn.includes(a.component.id);
    const flows = FEEDING.has(a.kind) && FEEDING.has(b.kind) && a.worksFor === b.worksFor;
    return said || flows
      ? () => ({ text: `"${b.component.name}" works on what "${a.component.name}" hands on.`, evidence: [] })
      : null;
  },
});
