import * as z from 'zod';
import { cut } from '#faces/mcp/cut';
import type { Desk } from '#faces/mcp/desk';
import { heardIn } from '#faces/mcp/heard-words';
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
    resumed: z.boolean(),
    folder: z.string(),
    entry: z.string().nullable().describe('The entry that holds text: what headwater_claims is about.'),
    heard: z
      .array(z.string())
      .describe('What the built-in reader heard in text. Read it yourself: you will hear more.'),
  }),
  annotations: ADDS,
  async run({ folder, text, speaker, fresh }, desk) {
    if (text !== undefined) saidText(text, 'text');
    const { interview, resumed } = desk.interviews.begin(desk.roots.folder(folder), fresh);
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
      ...(words ? heardStep(now, words, desk) : { ...desk.stepOut(now, desk.reader()), heard: [] }),
      resumed,
      folder: now.folder,
      entry: about?.id ?? null,
    };
  },
});

/**
 * What comes after new words: to read them. No question is planned, because the agent's claims take the place of what was
 * heard here, and decide what is asked.
 */
function heardStep({ id, state }: Interview, words: Entry, { headwater, reader }: Desk): StepOut & { heard: string[] } {
  const reading = headwater.readBrief(state.brief(), reader());
  return {
    interview: id,
    phase: 'opening',
    done: false,
    ready: headwater.design(reading).ready,
    remarks: [],
    questions: [],
    chat: null,
    next_action: `Read ${words.id} yourself and call headwater_claims about it before you ask anything; its result holds the first questions. Where you submit no claims, headwater_next gives them.`,
    heard: heardIn(reading, [words]).lines,
    ...cut(0, ''),
  };
}
