import { z } from 'zod';
import { interviewInput } from '#faces/mcp/step-form';
import type { Desk } from '#faces/mcp/desk';
import { ADDS, tool } from '#faces/mcp/tool';
import type { Brief } from '#headwater';
import { DOCUMENT_NAME, readDocumentIfAny, saveDocument } from '#machine/files';
import { UserError } from '#machine/user-error';

/** Renders the document, and writes it where that is asked for. */
export default tool({
  name: 'headwater_document',
  title: 'The architecture document',
  description:
    `Renders ${DOCUMENT_NAME} from the interview as it stands. With write: true, saves it in the project's folder. A document there that was ` +
    'changed by hand is not overwritten: it comes back as kept, and overwrite: true replaces it after you asked the person. Show the document ' +
    'and ask whether anything needs adjusting; adjustments go in as headwater_answer with add.',
  input: z.strictObject({
    interview: interviewInput,
    write: z.boolean().default(false),
    overwrite: z
      .boolean()
      .default(false)
      .describe('Replace a document that was changed by hand. Ask the person first.'),
  }),
  output: z.object({
    interview: z.string(),
    markdown: z.string(),
    lines: z.number(),
    done: z.boolean().describe('False: questions are still open that could change it.'),
    written: z.string().nullable().describe('Its path, where it was written.'),
    kept: z.string().nullable().describe('Path of a document changed by hand that was left as it is.'),
    problems: z.array(z.string()).describe('What Headwater’s own lint says about it.'),
    next_action: z.string(),
  }),
  annotations: { ...ADDS, idempotentHint: true },
  async run({ interview: id, write, overwrite }, desk) {
    const { interviews, headwater } = desk;
    const interview = interviews.open(id);
    const { state, folder } = interview;
    const architecture = headwater.architectureOf(state.understanding().design);
    if (!architecture) {
      throw new UserError({
        what: 'It is too early for an architecture',
        expected: 'an interview that has got past readiness',
        next: 'tell the person the remarks of headwater_next; what they said is kept',
      });
    }
    const markdown = headwater.writeDocument(architecture);
    const before = write ? await readDocumentIfAny(folder) : null;
    const byHand = before !== null && before !== markdown && !(await wasOurs(before, state.brief(), desk));
    const saves = write && (!byHand || overwrite);
    const done = state.step().done;
    return {
      interview: interview.id,
      markdown,
      lines: markdown.split('\n').length,
      done,
      written: saves ? saveDocument(folder, markdown) : null,
      kept: byHand && !overwrite ? `${folder}/${DOCUMENT_NAME}` : null,
      problems: headwater.lintDocument(markdown).map((f) => f.text),
      next_action: thenFor(write, byHand && !overwrite, done),
    };
  },
});

/** How many states of the interview are looked back at for the one that a document was written from. */
const LOOK_BACK = 12;

/** Whether a document is what an earlier state of this interview gives: then nobody has changed it by hand. */
async function wasOurs(text: string, { entries }: Brief, { headwater, reader }: Desk): Promise<boolean> {
  for (let back = 1; back <= Math.min(LOOK_BACK, entries.length - 1); back++) {
    const { design } = headwater.understand({ entries: entries.slice(0, entries.length - back) }, reader());
    const then = headwater.architectureOf(design);
    if (then && headwater.writeDocument(then) === text) return true;
    await new Promise(setImmediate);
  }
  return false;
}

function thenFor(write: boolean, kept: boolean, done: boolean): string {
  if (kept)
    return 'The document in the folder was changed by hand and was left alone. Show the person both; call again with overwrite: true only on their yes, or give their changes to headwater_answer with add.';
  const open = done ? '' : 'Questions are still open: say so. ';
  return `${open}Show the document and ask whether anything needs adjusting.${write ? ' On yes to building, call headwater_handoff.' : ' Call again with write: true to save it.'}`;
}
