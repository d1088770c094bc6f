import { z } from 'zod';
import { shortened } from '#faces/mcp/cut';
import { interviewInput, stepForm } from '#faces/mcp/step-form';
import { ADDS, tool } from '#faces/mcp/tool';
import type { Entry } from '#headwater';

/** Takes the last thing that was said or chosen back, or brings it back again. */
export default tool({
  name: 'headwater_undo',
  title: 'Take back',
  description:
    'Takes back the last thing that the person said or chose, by an entry of its own: nothing is deleted. With again: true, brings back what the ' +
    'last undo took. To change an earlier answer instead, answer the same question again with headwater_answer.',
  input: z.strictObject({
    interview: interviewInput,
    again: z.boolean().default(false).describe('Redo instead of undo.'),
  }),
  output: stepForm.extend({ did: z.string() }),
  annotations: ADDS,
  async run({ interview: id, again }, { interviews, reader, headwater, stepOut }) {
    const interview = interviews.open(id);
    let did = again ? 'There is nothing to bring back.' : 'There is nothing to take back.';
    await interview.add((state) => {
      const step = again ? headwater.redo(state.brief()) : headwater.undo(state.brief());
      if (!step) return [];
      const { entries } = state.brief();
      const of = entries.find((e) => e.id === step.of);
      const meant = of?.kind === 'retraction' ? entries.find((e) => e.id === of.of) : of;
      did = `${again ? 'Brought back' : 'Taken back'}: ${meant ? named(meant) : step.of}.`;
      return [{ ...step, speaker: 'person' }];
    });
    return { ...stepOut(interview.now(), reader()), did };
  },
});

const LONGEST = 80;

function named(entry: Entry): string {
  switch (entry.kind) {
    case 'answer':
      return `the answer "${shortened(entry.text, LONGEST)}" to "${shortened(entry.asked, LONGEST)}"`;
    case 'passage':
    case 'correction':
      return `"${shortened(entry.text, LONGEST)}"`;
    case 'decision':
      return `the decision about ${entry.decision.about}`;
    default:
      return `the last ${entry.kind}`;
  }
}
