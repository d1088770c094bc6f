import { builtInReader } from '#faces/cli/built-in-reader';
import { openInterview } from '#faces/cli/open-interview';
import { print, printJson } from '#faces/cli/print';
import { whatIf } from '#headwater';
import { UserError } from '#machine/user-error';
import { topics } from '#vocabulary/topics';

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
      printJson({ schema: 'headwater.whatif/1', question: found.question, changes: found.changes });
    } else if (found.changes.length === 0) print('Nothing would change but wording.');
    else print(`Would change:\n${found.changes.map((c) => `- ${c.text}`).join('\n')}`);
  } finally {
    session.close();
  }
  return 0;
}
