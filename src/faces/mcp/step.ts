import { cut, shortened } from '#faces/mcp/cut';
import { differenceQuestions, openDifferences } from '#faces/mcp/differences';
import type { Interview } from '#faces/mcp/interviews';
import type { StepOut } from '#faces/mcp/step-form';
import { plain, type Question, type Reader, standing } from '#headwater';

const MOST_REMARKS = 4;
const LONGEST_REMARK = 700;

/**
 * The questions to put now. What a reader's claims left out comes first where it would change the plan, because everything
 * else is asked about the parts; not after the person has had enough.
 */
export function questionsNow({ state }: Interview, reader: Reader): readonly Question[] {
  const { questions } = state.step();
  const brief = state.brief();
  const hasEnough = standing(brief).some(
    (e) => e.kind === 'decision' && e.decision.about === 'depth' && e.decision.want === 'enough',
  );
  const missing = hasEnough ? [] : openDifferences(brief, reader).filter((one) => one.wouldChange);
  return missing.length > 0 ? differenceQuestions(missing) : questions;
}

/** The step of an interview as tools return it. */
export function stepOut(interview: Interview, reader: Reader): StepOut {
  const { state, id } = interview;
  const step = state.step();
  const questions = questionsNow(interview, reader);
  const done = questions.length === 0;
  const { ready } = state.understanding().design;
  const remarks = step.remarks.slice(0, MOST_REMARKS);
  return {
    interview: id,
    phase: step.phase,
    done,
    ready,
    remarks: remarks.map((remark) => shortened(remark.text, LONGEST_REMARK)),
    questions: questions.map(questionOut),
    chat: done ? null : plain(questions),
    next_action: thenFor(done, ready, questions),
    ...cut(
      step.remarks.length - remarks.length,
      'headwater_status with detail "findings" lists everything that was found',
    ),
  };
}

const questionOut = (q: Question): StepOut['questions'][number] => ({
  id: q.id,
  topic: q.topic,
  header: q.header,
  text: q.text,
  why: q.why,
  options: q.options.map(({ id, text, recommended, changes }) => ({ id, text, recommended, changes })),
  multiple: q.multiple,
  push_back: q.pushBack,
  explanation: q.explanation,
});

function thenFor(done: boolean, ready: boolean, questions: readonly Question[]): string {
  if (!ready && done)
    return 'Tell the person the remarks: it is too early for an architecture. What they said is kept; stop here and invite them back.';
  if (done)
    return 'Call headwater_document with write: true, show the document, ask whether anything needs adjusting, then headwater_handoff.';
  if (questions.some((q) => q.topic === 'opening'))
    return 'Invite the person to describe everything freely, in one go; give their words unchanged to headwater_answer.';
  return 'Put these questions to the person with your question tool or as numbered chat (see chat), wait, and give their own words to headwater_answer. Never answer for them.';
}
