import { openInterview } from '#faces/cli/open-interview';
import { print, printJson } from '#faces/cli/print';
import { scriptedEdits } from '#faces/cli/take-hand-edits';
import type { Session } from '#faces/session';
import { architectureOf, askUserQuestion, plain, requestUserInput } from '#headwater';

/** `headwater next [--as FORM]`: the next questions, shaped for whoever puts them to the person. */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const folder = String(options.dir);
  const session = openInterview(folder, { create: true });
  try {
    await scriptedEdits(folder, session);
    const step = session.step();
    switch (options.as ?? (options.json ? 'json' : 'plain')) {
      case 'ask-user-question':
        printJson({ ...askUserQuestion(step.questions), remarks: step.remarks, done: step.done });
        break;
      case 'request-user-input':
        printJson({ ...requestUserInput(step.questions), remarks: step.remarks, done: step.done });
        break;
      case 'json':
        printJson({ schema: 'headwater.step/1', ...step });
        break;
      default:
        for (const remark of step.remarks) print(`${remark.text}\n`);
        print(step.done ? nothingOpen(session) : plain(step.questions));
        if (!step.done) print(`\nAnswer with: headwater answer ${step.questions.map((q) => `'${q.id}=…'`).join(' ')}`);
    }
  } finally {
    session.close();
  }
  return 0;
}

/** What to do now that no question is left: only where there is a plan can it be shown or handed on. */
function nothingOpen(session: Session): string {
  return architectureOf(session.understanding().design)
    ? 'Nothing is open that could still change the plan. Write it with "headwater show --format markdown", or go on with "headwater handoff".'
    : 'There is no plan yet and nothing left to ask. Tell more with "headwater answer --add TEXT" when there is more to tell.';
}
