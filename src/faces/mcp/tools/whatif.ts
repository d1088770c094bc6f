import * as z from 'zod';
import { cut, cutForm, page } from '#faces/mcp/cut';
import { interviewInput } from '#faces/mcp/step-form';
import { READS, tool } from '#faces/mcp/tool';
import { UserError } from '#machine/user-error';
import { topics } from '#vocabulary/topics';

const AT_ONCE = 20;

/** What an answer would change, without giving it. */
export default tool({
  name: 'headwater_whatif',
  title: 'What if',
  description:
    'What an answer would change in the plan, without giving it; nothing is written. For a person who hesitates, or who asks what it would take ' +
    `to get another plan. question is a question’s id, "mvp", "bucket:NAME of a part", or a topic (${topics.join(', ')}).`,
  input: z.strictObject({
    interview: interviewInput,
    question: z.string().min(1).max(300),
    answer: z.string().min(1).max(4000).describe("An option's id or text, or free words."),
  }),
  output: z.object({
    interview: z.string(),
    question: z.string(),
    taken_as: z.array(z.string()).describe('What the answer was taken for. Empty: nothing in it was understood.'),
    changes: z.array(z.string()).describe('Empty where nothing but wording would change.'),
    ...cutForm,
  }),
  annotations: READS,
  run({ interview: id, question, answer }, { interviews, reader, headwater }) {
    const interview = interviews.open(id);
    const found = headwater.whatIf(interview.state.brief(), reader(), question, answer);
    if (!found) {
      throw new UserError({
        what: `"${question}" is no question`,
        expected: `a question's id, mvp, bucket:NAME or one of ${topics.join(', ')}`,
        next: 'see the open questions with headwater_next',
      });
    }
    const { items, more } = page(found.changes, 0, AT_ONCE);
    return {
      interview: interview.id,
      question: found.question,
      taken_as: [...found.takenAs],
      changes: items.map((change) => change.text),
      ...cut(more, 'give the answer with headwater_answer and look at headwater_status; headwater_undo takes it back'),
    };
  },
});
