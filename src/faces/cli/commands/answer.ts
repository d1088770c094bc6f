import { refresh, writePlan } from '#faces/hand-edits';
import { answerTo, earlierQuestion, questionAbout } from '#faces/cli/earlier-question';
import { nearest } from '#faces/cli/nearest';
import { openInterview } from '#faces/cli/open-interview';
import { print, printJson, tell } from '#faces/cli/print';
import { changesInWords, foreseen } from '#faces/cli/take-back';
import { scriptedEdits } from '#faces/cli/take-hand-edits';
import type { Session } from '#faces/session';
import { taken } from '#faces/taken';
import {
  admit,
  architectureOf,
  type InterviewStep,
  moveEntries,
  partCalled,
  partsInOrder,
  bucketNamed,
  questionFor,
  writeDocument,
} from '#headwater';
import { readJson } from '#machine/files';
import { UserError } from '#machine/user-error';

/** `headwater answer ID=VALUE … [--claims FILE] [--add TEXT]` */
export default async function run(
  given: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const speaker = typeof options.speaker === 'string' ? options.speaker : 'person';
  const claims = typeof options.claims === 'string' ? await readJson(options.claims) : null;
  if (given.length === 0 && claims === null && typeof options.add !== 'string') {
    throw new UserError({
      what: 'no answer was given',
      expected: 'ID=VALUE, --add TEXT or --claims FILE',
      next: 'see the open questions with "headwater next"',
    });
  }
  const folder = String(options.dir);
  const session = openInterview(folder, { create: true });
  try {
    await scriptedEdits(folder, session, speaker);
    const before = session.brief().entries.length;
    if (typeof options.add === 'string')
      session.say({ kind: 'passage', speaker, text: options.add, source: 'answer --add' });
    if (claims !== null) submit(session, claims);
    // The first answer of a batch may settle the second question; whoever was asked both may still answer both.
    const batch = session.step().questions;
    for (const one of given) answerOne(session, one, speaker, batch);
    const recorded = session.brief().entries.length > before ? 'Recorded.' : 'Nothing was recorded.';
    const step = session.step();
    const document = await documentAfter(folder, session);
    if (options.json) printJson({ schema: 'headwater.step/1', ...step, document });
    else {
      // Where more is asked, "headwater next" tells the remarks with the questions; told here as well, they would drown both.
      for (const remark of step.done ? step.remarks : []) print(`${remark.text}\n`);
      print(
        step.done ? `${recorded} Nothing is open that could still change the plan.` : `${recorded} ${stillOpen(step)}`,
      );
      if (document !== null) print(`Written: ${document}`);
    }
  } finally {
    session.close();
  }
  return 0;
}

function stillOpen({ questions, remarks }: InterviewStep): string {
  const told = ['', ', and a remark', `, and ${remarks.length} remarks`][Math.min(remarks.length, 2)];
  return `Still open: ${questions.map((q) => q.id).join(', ')} ("headwater next" puts the question${questions.length > 1 ? 's' : ''}${told})`;
}

function answerOne(session: Session, given: string, speaker: string, batch: InterviewStep['questions']): void {
  const equals = given.indexOf('=');
  if (equals < 1) {
    throw new UserError({
      what: `"${given}" names no question`,
      expected: 'ID=VALUE',
      next: "quote it as one word, e.g. 'cadence:inference=every Monday'",
    });
  }
  const key = given.slice(0, equals);
  const text = given.slice(equals + 1);
  const { questions } = session.step();
  const before = answerTo(session, key);
  const question =
    questionFor(questions, key) ??
    questionFor(batch, key) ??
    (before ? earlierQuestion(session, before) : questionAbout(session, key));
  if (!question) throw unknown(session, key, questions);
  const place = question.topic === 'bucket' ? bucketNamed(text) : null;
  const part = place && partCalled(session.understanding().design, question.about);
  const { entries, notes } =
    part && place
      ? { entries: moveEntries(part, place, speaker), notes: [] }
      : taken(session, question, { text }, speaker);
  for (const note of notes) tell(note);
  if (before !== null && before.state === 'answered') tell(changesInWords(foreseen(session, entries)));
  for (const entry of entries) session.say(entry);
}

function unknown(session: Session, key: string, questions: InterviewStep['questions']): UserError {
  const ids = questions.map((q) => q.id);
  const isPart = key.startsWith('bucket:');
  const names = partsInOrder(session.understanding().design).map(({ component }) => `bucket:${component.name}`);
  const meant = nearest(key, isPart ? names : ids);
  const open = ids.length > 0 ? `one of ${ids.join(', ')}` : 'no question is open';
  return new UserError({
    what: `there is no ${isPart ? 'part' : 'question'} "${key}"${meant ? `; did you mean "${meant}"?` : ''}`,
    expected: isPart ? `one of ${names.slice(0, 15).join(', ')}` : `${open}, or "bucket:NAME OF A PART" to move one`,
    next: isPart ? 'see the parts with "headwater status"' : 'see them with "headwater next"',
  });
}

/** The plan is written when nothing is open any more; a document that is there already follows every answer. */
async function documentAfter(folder: string, session: Session): Promise<string | null> {
  const architecture = architectureOf(session.understanding().design);
  if (session.step().done && architecture !== null) return (await writePlan(folder, writeDocument(architecture))).path;
  return refresh(folder, session);
}

function submit(session: Session, claims: unknown): void {
  const passage = session.brief().entries.find((e) => e.kind === 'passage');
  if (passage?.kind !== 'passage') {
    throw new UserError({
      what: 'there is no description that the claims could be about',
      expected: 'a description first',
      next: 'add it with "headwater answer --add TEXT", then give the claims',
    });
  }
  const { claims: admitted, refused } = admit(claims, passage.text);
  for (const { what, why } of refused) tell(`headwater: left out ${what}: ${why}`);
  session.say({ kind: 'claims', speaker: 'claims', about: passage.id, reader: 'claims', claims: admitted });
}
