import { type Design, moveEntries, partsInOrder, type Place } from '#headwater';
import { PLACE_WORDS } from '#faces/taken';
import type { Hall } from '#faces/cli/terminal/hall';
import { partsTable } from '#faces/cli/terminal/parts-table';
import { changesInWords, foreseen } from '#faces/cli/take-back';

/** The keys that name a place. */
const KEYS: Readonly<Record<Place, string>> = {
  pipeline: 'p',
  deployed_pipeline: 'd',
  not_a_pipeline: 'n',
  deferred: 'l',
  refused: 'x',
};
const places = Object.keys(KEYS) as Place[];

/** Shows the sorted parts and lets the person move one; the wish is a decision in the log and wins over the rules. */
export async function moveAPart(hall: Hall, name?: string): Promise<void> {
  const { session, talk } = hall;
  const parts = partsInOrder(session.understanding().design);
  talk.block(partsTable(session.understanding().design, hall.columns, hall.colour));
  if (parts.length === 0) return;
  const judged = name === undefined ? await chosenPart(hall, parts) : parts.find((p) => p.component.name === name);
  if (!judged) return;
  const part = judged.component.name;
  const to = await talk.choose(
    `Where does "${part}" belong?`,
    [
      ...places.map((place) => ({ id: place, text: PLACE_WORDS[place], key: KEYS[place] })),
      { id: 'none', text: 'leave it as it is', key: '0' },
    ],
    true,
  );
  const place = to.kind === 'chosen' ? places.find((id) => id === to.ids[0]) : undefined;
  if (!place) return;
  const entries = moveEntries(judged, place, hall.speaker);
  const changes = foreseen(session, entries);
  talk.say(changesInWords(changes));
  if (await talk.confirm(`Move "${part}"?`, true)) for (const entry of entries) session.say(entry);
}

async function chosenPart(
  { talk }: Hall,
  parts: Design['components'],
): Promise<Design['components'][number] | undefined> {
  const options = parts.map((part, i) => ({
    id: String(i),
    key: String(i + 1),
    text: `${part.component.name} (now: ${PLACE_WORDS[part.bucket ?? 'refused']})`,
  }));
  const reply = await talk.choose('Which part should move?', [
    { id: '', text: 'None, leave them as they are', key: '0' },
    ...options,
  ]);
  return reply.kind === 'chosen' && reply.ids[0] !== '' ? parts[Number(reply.ids[0])] : undefined;
}
