import type { Session } from '#faces/session';
import { type NewEntry, toClaims } from '#headwater';
import { scanShown } from '#faces/cli/scan-shown';

/** What the code says, as part of the brief: a text spoken by "code" and the claims about it. Said once, and again when the code changed. */
export async function beginFromCode(session: Session, folder: string): Promise<number> {
  const built = await scanShown(folder);
  const { speaker, text, claims } = toClaims(built);
  const before = session.brief().entries.findLast((e) => e.kind === 'passage' && e.speaker === speaker);
  if (before?.kind === 'passage' && before.text === text) return built.pipelines.length;
  if (before) session.say({ kind: 'retraction', speaker, of: before.id });
  const passage = session.say({ kind: 'passage', speaker, text, source: folder });
  session.say({ kind: 'claims', speaker, about: passage.id, reader: speaker, claims } satisfies NewEntry);
  return built.pipelines.length;
}
