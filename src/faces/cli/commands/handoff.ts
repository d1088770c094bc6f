import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { handoffText } from '#faces/cli/handoff-text';
import { openInterview } from '#faces/cli/open-interview';
import { print, printJson } from '#faces/cli/print';
import { architectureOf } from '#headwater';
import { DOCUMENT_NAME } from '#machine/files';
import { UserError } from '#machine/user-error';
import { handoff } from '#report/handoff';

/** `headwater handoff [--json]`: what the next skill needs to build the first pipeline. */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const session = openInterview(String(options.dir), { create: false });
  try {
    const { design, reading } = session.understanding();
    const architecture = architectureOf(design);
    const path = join(String(options.dir), DOCUMENT_NAME);
    const brief = architecture && handoff(architecture, reading, path);
    if (!brief) {
      throw new UserError({
        what: 'there is no pipeline to hand over yet',
        expected: 'an interview that has led to a plan',
        next: 'see what is missing with "headwater status", and tell it with "headwater answer --add TEXT" or "headwater interview"',
      });
    }
    const written = existsSync(path);
    const open = session.step().questions.map((q) => q.id);
    if (options.json) printJson({ ...brief, written, open });
    else print(handoffText(brief, { written, open }));
  } finally {
    session.close();
  }
  return 0;
}
