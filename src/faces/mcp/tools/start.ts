import * as z from 'zod';
import { cut } from '#faces/mcp/cut';
import type { Interview } from '#faces/mcp/interviews';
import { saidText } from '#faces/mcp/say';
import { type StepOut, stepForm } from '#faces/mcp/step-form';
import { ADDS, tool } from '#faces/mcp/tool';
import type { Entry } from '#headwater';

/** Begins or resumes the interview of a project's folder. */
export default tool({
  name: 'headwater_start',
  title: 'Start or resume an interview',
  description:
    "Starts the interview about an ML workflow in a project's folder, or resumes the one that has begun there and says what to ask next. " +
    'Give the whole description in the person’s own words as text; do not summarise it. Then read it yourself and submit what you heard with ' +
    'headwater_claims, which gives the first questions; where you submit no claims, headwater_next does. The interview lives in ' +
    '.headwater/interview.jsonl in that folder for as long as the file does; its id is the handle for all other tools.',
  input: z.strictObject({
    folder: z
      .string()
      .max(1000)
      .default('.')
      .describe("The project's folder, relative to where the server may work. Default: that folder itself."),
    text: z
      .string()
      .optional()
      .describe("The description in the person's own words, unchanged. Leave it out when they have not said it yet."),
    speaker: z.string().min(1).max(80).default('person').describe('Who says it, where several people take part.'),
    fresh: z.boolean().default(false).describe('Begin anew. The earlier interview is kept beside the new one.'),
  }),
  output: stepForm.extend({
    questions: stepForm.shape.questions.describe(
      'One to three, the most valuable first. Empty after a new text: what is asked depends on your claims about it.',
    ),
    ready: stepForm.shape.ready
      .nullable()
      .describe('False: too early for an architecture. Null after a new text, which nobody has read yet.'),
    resumed: z.boolean(),
    folder: z.string(),
    entry: z.string().nullable().describe('The entry that holds text: what headwater_claims is about.'),
  }),
  annotations: ADDS,
  async run({ folder, text, speaker, fresh }, { interviews, roots, reader, stepOut }) {
    if (text !== undefined) saidText(text, 'text');
    const { interview, resumed } = interviews.begin(roots.folder(folder), fresh);
    const added =
      text === undefined
        ? []
        : await interview.add((state) =>
            state.brief().entries.some((e) => e.kind === 'passage' && e.text === text)
              ? []
              : [{ kind: 'passage', speaker, text, source: 'agent' }],
          );
    const now = interview.now();
    const about = now.state
      .brief()
      .entries.find((e) => e.kind === 'passage' && (text === undefined || e.text === text));
    const [words] = added;
    return {
      ...(words ? toBeRead(now, words) : stepOut(now, reader())),
      resumed,
      folder: now.folder,
      entry: about?.id ?? null,
    };
  },
});

/**
 * What comes after new words: that the agent reads them. Nothing is read or planned here, because its claims take the place of what
 * the built-in reader hears, and decide what is asked.
 */
const toBeRead = ({ id }: Interview, words: Entry): Omit<StepOut, 'ready'> & { ready: null } => ({
  interview: id,
  phase: 'opening',
  done: false,
  ready: null,
  remarks: [],
  questions: [],
  chat: null,
  next_action: `Read ${words.id} yourself and call headwater_claims about it before you ask anything; its result holds the first questions. Where you submit no claims, headwater_next gives them.`,
  ...cut(0, ''),
});
