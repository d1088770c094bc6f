import { openInterview } from '#faces/cli/open-interview';
import { print, printJson } from '#faces/cli/print';
import { undoLast } from '#faces/cli/undo-last';

/** `headwater undo` */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const session = openInterview(String(options.dir), { create: false });
  try {
    const said = undoLast(session, 'person');
    if (options.json) printJson({ undone: said, entries: session.brief().entries.length });
    else print(said);
  } finally {
    session.close();
  }
  return 0;
}
