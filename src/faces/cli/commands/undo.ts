import { refresh } from '#faces/hand-edits';
import { openInterview } from '#faces/cli/open-interview';
import { print, printJson } from '#faces/cli/print';
import { changesInWords, lastToTakeBack } from '#faces/cli/take-back';
import { scriptedEdits } from '#faces/cli/take-hand-edits';

/** `headwater undo`: takes the last thing that was said or chosen back, and says what that changed. */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const folder = String(options.dir);
  const session = openInterview(folder, { create: false });
  try {
    await scriptedEdits(folder, session);
    const back = lastToTakeBack(session, 'person');
    for (const entry of back?.entries ?? []) session.say(entry);
    await refresh(folder, session);
    const said = back ? `Taken back: ${back.what}.` : 'There is nothing to take back.';
    if (options.json)
      printJson({ undone: said, changes: back?.changes ?? [], entries: session.brief().entries.length });
    else print(back ? `${said} ${changesInWords(back.changes)}` : said);
  } finally {
    session.close();
  }
  return 0;
}
