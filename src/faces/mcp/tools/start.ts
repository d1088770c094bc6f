import * as z from 'zod';
import { heardIn } from '#faces/mcp/heard-words';
import { saidText } from '#faces/mcp/say';
import { stepForm } from '#faces/mcp/step-form';
import { ADDS, tool } from '#faces/mcp/tool';

/** Begins or resumes the interview of a project's folder. */
export default tool({
  name: 'headwater_start',
  title: 'Start or resume an interview',
  description:
    "Starts the interview about an ML workflow in a project's folder, or resumes the one that has begun there, and says what to ask next. " +
    'Give the whole description in the person’s own words as text; do not summarise it. Then read it yourself and submit what you heard with ' +
    'headwater_claims. The interview lives in .headwater/interview.jsonl in that folder for as long as the file does; its id is the handle for ' +
    'all other tools.',
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
    resumed: z.boolean(),
    folder: z.string(),
    entry: z.string().nullable().describe('The entry that holds text: what headwater_claims is about.'),
    heard: z
      .array(z.string())
      .describe('What the built-in reader heard in text. Read it yourself: you will hear more.'),
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
    const { lines } = heardIn(now.state.understanding().reading, added);
    const step = stepOut(now, reader());
    return {
      ...step,
      resumed,
      folder: now.folder,
      entry: about?.id ?? null,
      heard: lines,
      next_action:
        added.length > 0
          ? `Read ${added[0]?.id} yourself and call headwater_claims about it before you ask anything. Then: ${step.next_action}`
          : step.next_action,
    };
  },
});
