import * as z from 'zod';
import type { Desk } from '#faces/mcp/desk';
import { askByForm, formOutcome } from '#faces/mcp/forms';
import { heardIn } from '#faces/mcp/heard-words';
import type { Interview } from '#faces/mcp/interviews';
import type { GivenReply } from '#faces/mcp/replies';
import { saidText } from '#faces/mcp/say';
import { interviewInput, stepForm } from '#faces/mcp/step-form';
import { ADDS, tool } from '#faces/mcp/tool';
import type { Entry } from '#headwater';
import { UserError } from '#machine/user-error';

const replyForm = z.strictObject({
  question: z.string().min(1).max(300).describe('The question’s id.'),
  text: z.string().max(200_000).optional().describe('The person’s own words, unchanged. "I don’t know" is an answer.'),
  chosen: z.array(z.string().max(200)).max(10).optional().describe('Ids of the options that they picked.'),
  declined: z
    .boolean()
    .optional()
    .describe('True when they would rather not answer. Leave the question out when they were not asked.'),
});

/** Records what the person said. */
export default tool({
  name: 'headwater_answer',
  title: 'Record answers',
  description:
    'Records the person’s answers and gives the next questions. Give their own words as text, or option ids as chosen; never answer for them. ' +
    'Besides open questions: "bucket:NAME OF A PART" with chosen [pipeline|deployed_pipeline|not_a_pipeline|deferred] moves a part, or [wanted|exists|later|refused] says what becomes of it; "mvp" takes a ' +
    'role; "depth" takes enough (stop asking) or everything; "document" with chosen [confirmed] says that it is right; an earlier question’s id ' +
    'changes that answer. add takes anything else that they said. With ask: true and no answers, a client that shows forms puts the questions itself.',
  input: z.strictObject({
    interview: interviewInput,
    answers: z.array(replyForm).max(20).default([]),
    add: z.string().optional().describe('Something to add to the description, in their own words.'),
    speaker: z.string().min(1).max(80).default('person'),
    ask: z.boolean().default(false).describe('Let the client show the open questions as a form, where it can.'),
  }),
  output: stepForm.extend({
    recorded: z.array(z.string()).describe('Ids of the entries that were written.'),
    heard: z
      .array(z.string())
      .describe('What the built-in reader heard in them. Correct it with headwater_claims about that entry.'),
    notes: z.array(z.string()),
  }),
  annotations: ADDS,
  async run({ interview: id, answers, add, speaker, ask }, desk, { context, showsForms }) {
    const interview = desk.interviews.open(id);
    if (answers.length > 0 || add !== undefined) return record(interview, { answers, add, speaker }, desk);
    if (!ask) throw nothingGiven();
    const questions = desk.questionsNow(interview, desk.reader());
    if (!showsForms || questions.length === 0) {
      const note =
        questions.length === 0 ? 'Nothing is open.' : 'This client shows no forms: put the questions yourself.';
      return { ...desk.stepOut(interview, desk.reader()), recorded: [], heard: [], notes: [note] };
    }
    const outcome = formOutcome(context, desk.headwater.refusalMeans);
    switch (outcome.kind) {
      case 'not_asked':
        return askByForm(questions);
      case 'filled':
        return record(interview, { answers: outcome.replies, add: undefined, speaker }, desk);
      case 'not_shown':
        return unanswered(
          interview,
          desk,
          'The form was not shown to anybody. Put the questions yourself, in the chat.',
        );
      case 'declined':
        return unanswered(
          interview,
          desk,
          'The person closed the form without answering. The questions stay open; ask whether to go on in the chat.',
        );
    }
  },
});

interface Given {
  readonly answers: readonly GivenReply[];
  readonly add: string | undefined;
  readonly speaker: string;
}

async function record(interview: Interview, { answers, add, speaker }: Given, desk: Desk) {
  const asked = desk.questionsNow(interview, desk.reader());
  if (add !== undefined) saidText(add, 'add');
  let before: readonly Entry[] = [];
  let notes: readonly string[] = [];
  const written = await interview.add((state) => {
    before = state.brief().entries;
    const taken = desk.entriesOf(answers, state, desk.reader(), asked, speaker);
    notes = taken.notes;
    return [
      ...taken.entries,
      ...(add === undefined ? [] : [{ kind: 'passage' as const, speaker, text: add, source: 'agent' }]),
    ];
  });
  const now = interview.now();
  const { lines } = heardIn(now.state.understanding().reading, written);
  return {
    ...desk.stepOut(now, desk.reader()),
    recorded: written.map((entry) => entry.id),
    heard: lines,
    notes: [...notes, ...replaced(before, written)],
  };
}

/** Says which earlier answers no longer count, so that two clients on one interview do not overrule each other unseen. */
const replaced = (before: readonly Entry[], written: readonly Entry[]): string[] =>
  written.flatMap((entry) => {
    const earlier = before.findLast(
      (e) => entry.kind === 'answer' && e.kind === 'answer' && e.question === entry.question,
    );
    if (earlier?.kind !== 'answer' || entry.kind !== 'answer' || earlier.state === 'unanswered') return [];
    return [`${entry.question} was answered before ("${earlier.text.slice(0, 80)}"); the later answer counts.`];
  });

const unanswered = (interview: Interview, desk: Desk, note: string) => ({
  ...desk.stepOut(interview, desk.reader()),
  recorded: [],
  heard: [],
  notes: [note],
});

const nothingGiven = (): UserError =>
  new UserError({
    what: 'No answer was given',
    expected: 'answers, add, or ask: true',
    next: 'put the questions of headwater_next to the person and give what they say',
  });
