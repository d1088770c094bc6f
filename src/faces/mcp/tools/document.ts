import * as z from 'zod';
import type { Desk } from '#faces/mcp/desk';
import type { Interview } from '#faces/mcp/interviews';
import { interviewInput } from '#faces/mcp/step-form';
import { ADDS, tool } from '#faces/mcp/tool';
import { DOCUMENT_NAME } from '#machine/files';
import { UserError } from '#machine/user-error';

const BY_HAND = ['ask', 'adopt', 'replace'] as const;

/** Renders the document, and writes it where that is asked for. */
export default tool({
  name: 'headwater_document',
  title: 'The architecture document',
  description:
    `Renders ${DOCUMENT_NAME} from the interview as it stands. With write: true, saves it in the project's folder. Where somebody changed the ` +
    'document there by hand, nothing is written and hand_edits tells the changes: ask the person, then call again with by_hand adopt (the changes ' +
    'go into the plan) or replace (their version is kept under another name). Show the document and ask whether anything needs adjusting; ' +
    'adjustments go in as headwater_answer with add.',
  input: z.strictObject({
    interview: interviewInput,
    write: z.boolean().default(false),
    by_hand: z
      .enum(BY_HAND)
      .default('ask')
      .describe('What to do with changes made by hand. Ask the person before adopt or replace.'),
  }),
  output: z.object({
    interview: z.string(),
    markdown: z.string(),
    lines: z.number(),
    done: z.boolean().describe('False: questions are still open that could change it.'),
    written: z.string().nullable().describe('Its path, where it was written.'),
    hand_edits: z
      .array(z.string())
      .describe('Changes made by hand that nobody has decided about; nothing was written then.'),
    against_rules: z.array(z.string()).describe('Rules that the changes by hand go against.'),
    kept: z.string().nullable().describe("Where the person's own version is kept, if it had to make room."),
    lost: z.array(z.string()).describe('Changes by hand that could not be carried over.'),
    problems: z.array(z.string()).describe('What Headwater’s own lint says about it.'),
    next_action: z.string(),
  }),
  annotations: { ...ADDS, idempotentHint: true },
  async run({ interview: id, write, by_hand }, desk) {
    const interview = desk.interviews.open(id);
    const saved = write ? await save(interview, by_hand, markdownOf(interview, desk), desk) : NOT_SAVED;
    const now = interview.now();
    const markdown = markdownOf(now, desk);
    const done = now.state.step().done;
    return {
      interview: now.id,
      markdown,
      lines: markdown.split('\n').length,
      done,
      ...saved,
      problems: desk.headwater.lintDocument(markdown).map((f) => f.text),
      next_action: nextAction(write, saved.hand_edits.length > 0, done),
    };
  },
});

interface Saved {
  readonly written: string | null;
  readonly hand_edits: string[];
  readonly against_rules: string[];
  readonly kept: string | null;
  readonly lost: string[];
}

const NOT_SAVED: Saved = { written: null, hand_edits: [], against_rules: [], kept: null, lost: [] };

function markdownOf({ state }: Interview, { headwater }: Desk): string {
  const architecture = headwater.architectureOf(state.understanding().design);
  if (architecture) return headwater.writeDocument(architecture);
  throw new UserError({
    what: 'It is too early for an architecture',
    expected: 'an interview that has got past readiness',
    next: 'tell the person the remarks of headwater_next; what they said is kept',
  });
}

/** Saves the document; what somebody changed in it by hand is never lost, and taken over only when that was asked for. */
async function save(
  interview: Interview,
  byHand: (typeof BY_HAND)[number],
  markdown: string,
  desk: Desk,
): Promise<Saved> {
  const { folder, state } = interview;
  const changed = await desk.changedByHand(folder, state);
  if (changed !== null && byHand === 'ask') {
    if ('foreign' in changed) return { ...NOT_SAVED, hand_edits: [`${changed.foreign}.`] };
    return { ...NOT_SAVED, hand_edits: [...changed.sentences], against_rules: [...changed.against] };
  }
  if (changed === null || byHand === 'replace' || 'foreign' in changed) {
    const { path, kept } = await desk.writePlan(folder, markdown);
    return { ...NOT_SAVED, written: path, kept };
  }
  await interview.add(() =>
    changed.edits.map(({ path, from, to }) => ({ kind: 'edit', speaker: 'person', path, from, to })),
  );
  const { path, kept, lost } = desk.adopt(folder, interview.now().state, { ...changed, edits: [] }, 'person');
  return { ...NOT_SAVED, written: path, kept, lost: [...lost] };
}

function nextAction(write: boolean, undecided: boolean, done: boolean): string {
  if (undecided) {
    return 'The document in the folder was changed by hand and nothing was written. Tell the person the changes, and the rules that they go against; then call again with by_hand adopt or replace, as they say.';
  }
  const open = done ? '' : 'Questions are still open: say so. ';
  return `${open}Show the document and ask whether anything needs adjusting.${write ? ' On yes to building, call headwater_handoff.' : ' Call again with write: true to save it.'}`;
}
