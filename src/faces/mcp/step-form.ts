import * as z from 'zod';
import { cutForm } from '#faces/mcp/cut';

/** An interview's handle as tools take it. */
export const interviewInput = z
  .string()
  .min(1)
  .max(1200)
  .describe(
    'The interview id that headwater_start returned, copied exactly. It stays valid across sessions and restarts.',
  );

const optionForm = z.object({
  id: z.string(),
  text: z.string(),
  recommended: z.boolean(),
  changes: z.string().nullable().describe('What choosing it would change in the plan.'),
});

const questionForm = z.object({
  id: z.string().describe('Give it back in headwater_answer.'),
  topic: z.string(),
  header: z.string().describe('At most 12 characters, for a question tool.'),
  text: z.string(),
  why: z.string().describe('What the answer would change, in the person’s nouns. Say it with the question.'),
  options: z.array(optionForm).describe('Recommended first. Empty where only the person’s own words will do.'),
  multiple: z.boolean(),
  push_back: z.boolean().describe('True when the first answer was thin; this is the more concrete form.'),
  explanation: z.string().describe('What to say when the person asks what is meant.'),
});

/** Where an interview stands and what to ask next. */
export const stepForm = z.object({
  interview: z.string(),
  phase: z.string(),
  done: z.boolean().describe('True when no answer can change the plan any more, or the person has had enough.'),
  ready: z.boolean().describe('False: too early for an architecture; tell the remarks and stop kindly.'),
  remarks: z.array(z.string()).describe('To tell the person before the questions, unless you told them already.'),
  questions: z.array(questionForm).describe('One to three, the most valuable first.'),
  chat: z.string().nullable().describe('The questions numbered and lettered, for plain chat.'),
  next_action: z.string().describe('What to do now.'),
  ...cutForm,
});

export type StepOut = z.input<typeof stepForm>;
