import { builtInReader } from '#faces/cli/built-in-reader';
import { tell } from '#faces/cli/print';
import type { Session } from '#faces/session';
import { type Claims, type Entry, type Spoken, standing } from '#headwater';
import type { Endpoint, Environment } from '#machine/models/endpoint';
import type { Progress } from '#machine/models/read-with-model';
import { ModelTrouble } from '#machine/models/trouble';

/** A model that reads along in this run, and what became of it so far. */
export interface ModelInUse {
  readonly endpoint: Endpoint;
  /** Entries that it has been given in this run, heard or not. */
  readonly tried: Set<string>;
  /** Given up for this run: the next text would meet the same trouble. */
  off: boolean;
}

export interface HearOptions {
  /** Says something to the person. */
  readonly say?: (text: string) => void;
  readonly environment?: Environment;
}

export const inUse = (endpoint: Endpoint): ModelInUse => ({ endpoint, tried: new Set(), off: false });

/**
 * Lets the model read every standing passage and answer that it has not read yet, and puts what it heard into the log, so
 * that the interview can be replayed without it. Where it can't read, the built-in reader does, and the person is told.
 */
export async function hearWithModel(session: Session, model: ModelInUse, options: HearOptions = {}): Promise<void> {
  for (const spoken of unread(session, model)) {
    if (model.off) return;
    model.tried.add(spoken.entry);
    await hearOne(session, model, spoken, options);
  }
}

async function hearOne(session: Session, model: ModelInUse, spoken: Spoken, options: HearOptions): Promise<void> {
  const { say = tell, environment = process.env } = options;
  const { provider, name, reader } = model.endpoint;
  const { readWithModel } = await import('#machine/models/read-with-model');
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  try {
    say(`${reader} reads ${spoken.question ? 'your answer' : 'your description'} … (Ctrl-C goes on without it)`);
    const { text, question } = spoken;
    const onProgress = (progress: Progress): void => {
      if (progress !== 'sent') say(SAYS[progress]);
    };
    const { claims, refused } = await readWithModel({
      provider,
      name,
      text,
      question,
      signal: stop.signal,
      onProgress,
      environment,
    });
    if (refused.length > 0) say(leftOut(reader, refused.length));
    if (claims.components.length + claims.facts.length + claims.signals.length === 0) return;
    session.say({
      kind: 'claims',
      speaker: reader,
      about: spoken.entry,
      reader,
      claims: withSentences(claims, spoken),
    });
  } catch (error) {
    if (!(error instanceof ModelTrouble)) throw error;
    model.off = error.lasting;
    say(`${error.message} The built-in reader reads ${model.off ? 'from here on' : 'this one'}.`);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

const SAYS: Readonly<Record<Exclude<Progress, 'sent'>, string>> = {
  again: 'No answer yet; I ask once more.',
  mending: 'Some of it does not stand in your words; I send that back once.',
};

const leftOut = (reader: string, count: number): string =>
  `${count} ${count === 1 ? 'claim' : 'claims'} of ${reader} left out: your words do not carry ${count === 1 ? 'it' : 'them'}.`;

function unread(session: Session, { endpoint, tried }: ModelInUse): Spoken[] {
  const entries = standing(session.brief());
  const read = new Set(entries.flatMap((e) => (e.kind === 'claims' && e.reader === endpoint.reader ? [e.about] : [])));
  return entries.flatMap(spokenIn).filter(({ entry }) => !read.has(entry) && !tried.has(entry));
}

/** What holds words of the person's own; a chosen option says what it says. */
function spokenIn(entry: Entry): Spoken[] {
  if (entry.kind === 'passage' && entry.text.trim() !== '') return [{ entry: entry.id, text: entry.text }];
  if (entry.kind !== 'answer' || entry.state !== 'answered' || entry.text.trim() === '') return [];
  if (entry.chosen && entry.chosen.length > 0) return [];
  const { id, question, topic, asked, text } = entry;
  return [
    { entry: id, text, question: { id: question, topic, asked, about: [question.slice(question.indexOf(':') + 1)] } },
  ];
}

/** Models give no offsets, so where sentences begin and which are background is the built-in reader's to say. What only that one understood counts as not heard. */
function withSentences(claims: Claims, spoken: Spoken): Claims {
  const { sentences } = builtInReader().read(spoken);
  if (!sentences) return claims;
  return {
    ...claims,
    sentences: sentences.map((one) => (one.heard === 'understood' ? { ...one, heard: 'unheard' } : one)),
  };
}
