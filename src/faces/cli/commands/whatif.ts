import { builtInReader } from '#faces/cli/built-in-reader';
import { openInterview } from '#faces/cli/open-interview';
import { print, printJson } from '#faces/cli/print';
import { optionsOf, whatIf } from '#headwater';
import { UserError } from '#machine/user-error';
import { type Topic, topics } from '#vocabulary/topics';

/** `headwater whatif QUESTION=ANSWER`: what an answer would change; nothing is written. */
export default async function run(
  [given = '']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const equals = given.indexOf('=');
  const session = openInterview(String(options.dir), { create: false });
  try {
    const found =
      equals > 0 ? whatIf(session.brief(), builtInReader(), given.slice(0, equals), given.slice(equals + 1)) : null;
    if (!found) {
      throw new UserError({
        what: `"${given}" is no question with an answer`,
        expected: `QUESTION=ANSWER, where QUESTION is a question's id, mvp, bucket:NAME or one of ${topics.join(', ')}`,
        next: "for example: headwater whatif 'retraining=every night'",
      });
    }
    if (options.json) {
      printJson({
        schema: 'headwater.whatif/1',
        question: found.question,
        takenAs: found.takenAs,
        changes: found.changes,
      });
    } else if (found.takenAs.length === 0) print(notUnderstood(found.question, given.slice(equals + 1)));
    else if (found.changes.length === 0)
      print(`Taken as: ${found.takenAs.join('; ')}.\nNothing would change but wording.`);
    else
      print(
        `Taken as: ${found.takenAs.join('; ')}.\nWould change:\n${found.changes.map((c) => `- ${c.text}`).join('\n')}`,
      );
  } finally {
    session.close();
  }
  return 0;
}

/** Nothing was heard in the answer, which is another thing than an answer that changes nothing. */
function notUnderstood(question: string, answer: string): string {
  const topic = question.slice(0, Math.max(0, question.indexOf(':')));
  const options = topics.some((one) => one === topic) ? optionsOf(topic as Topic) : [];
  const hint = options.length > 0 ? `one of ${options.join(', ')}, or in other words` : 'it in other words';
  return `Nothing was understood in "${answer}" as an answer to ${question}, so nothing would change. Try ${hint}.`;
}
