import { BUCKET_WORDS } from '#faces/cli/terminal/bucket-words';
import type { Hall } from '#faces/cli/terminal/hall';

/** Lets the person move one part to another bucket; the wish is a decision in the log and wins over the rules. */
export async function moveAPart({ session, talk, speaker }: Hall): Promise<void> {
  const parts = session.understanding().design.components.filter((c) => c.bucket !== null);
  const options = parts.map((c) => ({
    id: c.component.id,
    text: `${c.component.name} (now: ${BUCKET_WORDS[c.bucket ?? 'pipeline']})`,
  }));
  const part = await talk.choose('Which part?', [...options, { id: 'none', text: 'none, leave it as it is' }]);
  const id = part.kind === 'chosen' ? part.ids[0] : undefined;
  if (!id || id === 'none') return;
  const to = await talk.choose(
    'Where does it belong?',
    Object.entries(BUCKET_WORDS).map(([bucket, text]) => ({ id: bucket, text })),
  );
  const bucket = to.kind === 'chosen' ? to.ids[0] : undefined;
  if (!bucket) return;
  session.say({ kind: 'decision', speaker, decision: { about: 'bucket', component: id, bucket } });
}
