import { type Bucket, buckets } from '#vocabulary/buckets';
import type { Design, NewEntry } from '#headwater';
import { BUCKET_WORDS } from '#faces/cli/terminal/bucket-words';
import type { Hall } from '#faces/cli/terminal/hall';
import { partsInOrder, partsTable } from '#faces/cli/terminal/parts-table';
import { changesInWords, foreseen } from '#faces/cli/take-back';

/** The keys that name a bucket. */
const KEYS: Readonly<Record<Bucket, string>> = {
  pipeline: 'p',
  deployed_pipeline: 'd',
  not_a_pipeline: 'n',
  deferred: 'l',
};

/** Shows the sorted parts and lets the person move one; the wish is a decision in the log and wins over the rules. */
export async function moveAPart(hall: Hall, name?: string): Promise<void> {
  const { session, talk } = hall;
  const parts = partsInOrder(session.understanding().design);
  talk.block(partsTable(session.understanding().design, hall.columns, hall.colour));
  if (parts.length === 0) return;
  const part = name ?? (await chosenPart(hall, parts));
  if (part === null) return;
  const to = await talk.choose(
    `Where does "${part}" belong?`,
    [
      ...buckets.map((bucket) => ({ id: bucket, text: BUCKET_WORDS[bucket], key: KEYS[bucket] })),
      { id: 'none', text: 'leave it as it is', key: '0' },
    ],
    true,
  );
  const bucket = to.kind === 'chosen' ? buckets.find((id) => id === to.ids[0]) : undefined;
  if (!bucket) return;
  const decision = movesTo(hall, part, bucket);
  const changes = foreseen(session, [decision]);
  talk.say(changesInWords(changes));
  if (await talk.confirm(`Move "${part}"?`, true)) session.say(decision);
}

async function chosenPart({ talk }: Hall, parts: Design['components']): Promise<string | null> {
  const options = parts.map((part, i) => ({
    id: part.component.name,
    key: String(i + 1),
    text: `${part.component.name} (now: ${BUCKET_WORDS[part.bucket ?? 'pipeline']})`,
  }));
  const reply = await talk.choose('Which part should move?', [
    { id: '', text: 'None, leave them as they are', key: '0' },
    ...options,
  ]);
  return (reply.kind === 'chosen' && reply.ids[0]) || null;
}

/** "3 l" or "3 later" moves the third part; false where the words mean something else. */
export function moveTyped(hall: Hall, text: string): boolean {
  const [, number, where = ''] = /^\s*(\d{1,3})[\s:.)-]+(?:to\s+|into\s+)?([a-z_ ]+?)\s*$/i.exec(text) ?? [];
  const part = partsInOrder(hall.session.understanding().design)[Number(number) - 1];
  const word = where.toLowerCase();
  const bucket = buckets.find((id) => KEYS[id] === word || id === word || (word.length > 2 && NAMES[id].test(word)));
  if (number === undefined || !part || !bucket) return false;
  hall.session.say(movesTo(hall, part.component.name, bucket));
  hall.talk.say(`"${part.component.name}" is now: ${BUCKET_WORDS[bucket]}.`);
  return true;
}

const NAMES: Readonly<Record<Bucket, RegExp>> = {
  pipeline: /^(a )?pipeline$/,
  deployed_pipeline: /^(a )?(deployed|http)( pipeline)?$/,
  not_a_pipeline: /^not( a pipeline)?$/,
  deferred: /^(later|deferred|defer)$/,
};

/** By name: a component's id is given anew in every reading. */
const movesTo = ({ speaker }: Hall, component: string, bucket: Bucket): NewEntry => ({
  kind: 'decision',
  speaker,
  decision: { about: 'bucket', component, bucket },
});
