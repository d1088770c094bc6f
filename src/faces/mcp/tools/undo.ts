import * as z from 'zod';
import { cut, page, shortened } from '#faces/mcp/cut';
import type { Desk } from '#faces/mcp/desk';
import { interviewInput, stepForm } from '#faces/mcp/step-form';
import { ADDS, tool } from '#faces/mcp/tool';
import type { Session } from '#faces/session';
import type { NewEntry } from '#headwater';

const LONGEST = 300;
const AT_ONCE = 12;

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
  output: stepForm.extend({
    did: z.string(),
    changes: z.array(z.string()).describe('What that changed in the plan; empty where nothing but wording.'),
  }),
  annotations: ADDS,
  async run({ interview: id, again }, desk) {
    const interview = desk.interviews.open(id);
    let step: Step = NOTHING(again);
    await interview.add((state) => {
      step = again ? broughtBack(state, desk) : takenBack(state, desk);
      return step.entries;
    });
    const { items, more } = page(step.changes, 0, AT_ONCE);
    const out = desk.stepOut(interview.now(), desk.reader());
    return {
      ...out,
      did: step.did,
      changes: [...items],
      ...(more > 0 && cut(more, 'headwater_status shows the plan as it is now')),
    };
  },
});

interface Step {
  readonly entries: readonly NewEntry[];
  readonly did: string;
  readonly changes: readonly string[];
}

const NOTHING = (again: boolean): Step => ({
  entries: [],
  did: `There is nothing to ${again ? 'bring' : 'take'} back.`,
  changes: [],
});

function takenBack(state: Session, { lastToTakeBack }: Desk): Step {
  const back = lastToTakeBack(state, 'person');
  if (!back) return NOTHING(false);
  return { entries: back.entries, did: `Taken back: ${shortened(back.what, LONGEST)}.`, changes: back.changes };
}

function broughtBack(state: Session, { headwater }: Desk): Step {
  const back = headwater.redo(state.brief());
  if (!back) return NOTHING(true);
  const entry: NewEntry = { ...back, speaker: 'person' };
  const now = state.understanding().design;
  const changes = headwater.changesBetween(now, state.imagine([entry]).design).map(({ text }) => text);
  return { entries: [entry], did: 'Brought back what the last undo took.', changes };
}
