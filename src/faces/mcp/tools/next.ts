import * as z from 'zod';
import { interviewInput, stepForm } from '#faces/mcp/step-form';
import { READS, tool } from '#faces/mcp/tool';

/** The next questions, shaped for the question tool that the host has. */
export default tool({
  name: 'headwater_next',
  title: 'Next questions',
  description:
    'What to ask the person next: one to three questions, each with why it matters and the recommended option first. Asking again gives the same ' +
    'questions until one is answered. With as, the batch comes shaped for a question tool (Claude Code: ask-user-question; Codex: ' +
    'request-user-input); questions that such a tool cannot put stand in chat.',
  input: z.strictObject({
    interview: interviewInput,
    as: z
      .enum(['plain', 'ask-user-question', 'request-user-input'])
      .default('plain')
      .describe('The question tool that you have.'),
  }),
  output: stepForm.extend({
    shaped: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('Pass this to your question tool as it is; null for plain chat.'),
  }),
  annotations: READS,
  run({ interview: id, as }, { interviews, reader, headwater, questionsNow, stepOut }) {
    const interview = interviews.open(id);
    const step = stepOut(interview, reader());
    if (as === 'plain') return { ...step, shaped: null };
    const questions = questionsNow(interview, reader());
    const { batch, chat } =
      as === 'ask-user-question' ? headwater.askUserQuestion(questions) : headwater.requestUserInput(questions);
    return { ...step, chat, shaped: batch as Record<string, unknown> | null };
  },
});
