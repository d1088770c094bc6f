import { answerTo, earlierQuestion, questionAbout } from '#faces/cli/earlier-question';
import { nearest } from '#faces/cli/nearest';
import { additionOf, openDifferences } from '#faces/mcp/differences';
import { saidText } from '#faces/mcp/say';
import type { Session } from '#faces/session';
import { type Taken, taken } from '#faces/taken';
import {
  bucketNamed,
  entriesFor,
  moveEntries,
  type NewEntry,
  partCalled,
  type Question,
  questionFor,
  type Reader,
} from '#headwater';
import { UserError } from '#machine/user-error';
import { buckets } from '#vocabulary/buckets';

/** One reply as a client hands it over. */
export interface GivenReply {
  readonly question: string;
  readonly text?: string | undefined;
  readonly chosen?: readonly string[] | undefined;
  readonly declined?: boolean | undefined;
}

/** What a batch of replies adds to the log, judged against the questions that are open before any of them is given. */
export function entriesOf(
  replies: readonly GivenReply[],
  state: Session,
  reader: Reader,
  asked: readonly Question[],
  speaker: string,
): Taken {
  const all = replies.map((reply) => takenFrom(reply, state, reader, asked, speaker));
  return { entries: all.flatMap(({ entries }) => entries), notes: all.flatMap(({ notes }) => notes) };
}

function takenFrom(
  reply: GivenReply,
  state: Session,
  reader: Reader,
  asked: readonly Question[],
  speaker: string,
): Taken {
  const question = questionFor(asked, reply.question);
  const words = reply.text?.trim() ?? '';
  const isSorting = question?.topic === 'classification';
  const inWords = (reply.chosen ?? []).every((id) => isSorting && id === 'move') && !reply.declined && words !== '';
  if (!question || !inWords || question.topic === 'bucket')
    return { entries: entriesOfOne(reply, state, reader, asked, speaker), notes: [] };
  return taken(state, question, { text: saidText(words, `The answer to ${reply.question}`) }, speaker);
}

function entriesOfOne(
  reply: GivenReply,
  state: Session,
  reader: Reader,
  asked: readonly Question[],
  speaker: string,
): NewEntry[] {
  const { question: key } = reply;
  if (key.startsWith('heard:')) return difference(reply, state, reader, speaker);
  if (key === 'depth')
    return [{ kind: 'decision', speaker, decision: { about: 'depth', want: oneOf(reply, ['everything', 'enough']) } }];
  if (key === 'document')
    return [
      { kind: 'decision', speaker, decision: { about: 'confirmed', what: only(reply, 'confirmed', 'document') } },
    ];
  const question = questionFor(asked, key) ?? questionFor(state.step().questions, key) ?? notAskedNow(state, key);
  if (!question) throw key.startsWith('bucket:') ? unknownPart(key, state) : unknownQuestion(key, asked);
  const move = key.startsWith('bucket:') ? moved(reply, question, state, speaker) : null;
  if (move) return move;
  if (reply.declined) return declined(question, speaker);
  const chosen = chosenIn(question, reply);
  if (chosen.length > 0 && question.options.length > 0) {
    const isMove = question.topic === 'classification' && chosen.includes('move');
    if (isMove && reply.text === undefined) throw whichPart();
    if (!isMove) return withWords(entriesFor(question, { chosen }, speaker), reply.text, speaker);
  }
  return entriesFor(question, { text: saidText(reply.text ?? chosen.join('; '), `The answer to ${key}`) }, speaker);
}

/** Words that came with a choice are kept with it: nothing that was said is lost. */
function withWords(entries: readonly NewEntry[], text: string | undefined, speaker: string): NewEntry[] {
  if (text === undefined || text.trim() === '') return [...entries];
  const kept = entries.map((entry) => (entry.kind === 'answer' ? { ...entry, text } : entry));
  const hasWords = kept.some((entry) => entry.kind === 'answer');
  return hasWords ? kept : [...kept, { kind: 'passage', speaker, text, source: 'agent' }];
}

function chosenIn(question: Question, { chosen = [], text, question: key }: GivenReply): readonly string[] {
  if (chosen.length === 0 && text === undefined) {
    throw new UserError({
      what: `The reply to ${key} is empty`,
      expected: 'text (their own words), chosen (ids of options) or declined: true',
      next: 'ask the person; where they did not answer, leave the question out and it stays open',
    });
  }
  if (question.options.length === 0) return chosen;
  const ids = question.options.map(({ id }) => id);
  const wrong = chosen.find((id) => !ids.includes(id));
  if (wrong !== undefined) {
    throw new UserError({
      what: `"${wrong.slice(0, 60)}" is no option of ${key}`,
      expected: `ids out of ${ids.join(', ')}`,
      next: 'give the id of an option, or the person’s own words as text',
    });
  }
  if (chosen.length > 1 && !question.multiple) {
    throw new UserError({
      what: `${key} takes one option and ${chosen.length} were chosen`,
      expected: 'one id',
      next: 'ask which of them counts, or give their own words as text',
    });
  }
  return chosen;
}

/** "Rather not say" and "don't know" are answers: recorded as such, with the safe default assumed. */
const declined = (question: Question, speaker: string): NewEntry[] =>
  entriesFor(question, { text: "I'd rather not say" }, speaker).map((entry) =>
    entry.kind === 'answer' ? { ...entry, state: 'declined' } : entry,
  );

function difference(reply: GivenReply, state: Session, reader: Reader, speaker: string): NewEntry[] {
  const open = openDifferences(state.brief(), reader);
  const found = open.find(({ id }) => id === reply.question);
  if (!found) throw unknownQuestion(reply.question, []);
  const yes = oneOf(reply, ['yes', 'no']) === 'yes';
  if (yes) return [{ ...additionOf(state.brief(), found), speaker }];
  return [{ kind: 'decision', speaker, decision: { about: 'sentence', quote: found.quote, as: 'background' } }];
}

/** A part put into a bucket; null where the reply says something else of it. */
function moved(
  { chosen = [], text }: GivenReply,
  { about }: Question,
  state: Session,
  speaker: string,
): NewEntry[] | null {
  const bucket = bucketNamed(chosen[0] ?? text ?? '');
  const part = bucket ? partCalled(state.understanding().design, about) : null;
  return part && bucket ? moveEntries(part, bucket, speaker) : null;
}

function unknownPart(key: string, state: Session): UserError {
  const name = key.slice('bucket:'.length);
  const names = state.understanding().design.components.map(({ component }) => component.name);
  const meant = nearest(name, names);
  return new UserError({
    what: `No part is called "${name.slice(0, 80)}"${meant ? `; did you mean "${meant}"?` : ''}`,
    expected: `one of ${names
      .slice(0, 15)
      .map((one) => `"${one}"`)
      .join(', ')}`,
    next: 'see all parts with headwater_status and detail "components"',
  });
}

function oneOf<T extends string>({ question, text, chosen = [] }: GivenReply, allowed: readonly T[]): T {
  const said = (chosen[0] ?? text ?? '').trim().toLowerCase();
  const found = allowed.find((one) => one === said);
  if (found) return found;
  throw new UserError({
    what: `"${said.slice(0, 60)}" does not answer ${question}`,
    expected: `one of ${allowed.join(', ')}`,
    next: 'give one of them as chosen',
  });
}

const only = <T>(reply: GivenReply, word: string, means: T): T => {
  oneOf(reply, [word]);
  return means;
};

/** A question that was answered before may be answered again, and one that is not put may be named: the later answer counts. */
function notAskedNow(state: Session, id: string): Question | null {
  const before = answerTo(state, id);
  return before ? earlierQuestion(state, before) : questionAbout(state, id);
}

const whichPart = (): UserError =>
  new UserError({
    what: 'Something is to move, and it was not said what',
    expected: 'the part and where it belongs',
    next: `ask which part, then answer question "bucket:NAME OF THE PART" with chosen [one of ${buckets.join(', ')}]`,
  });

function unknownQuestion(key: string, asked: readonly Question[]): UserError {
  const ids = asked.map(({ id }) => id);
  const meant = nearest(key, ids);
  return new UserError({
    what: `There is no question "${key.slice(0, 80)}"${meant ? `; did you mean "${meant}"?` : ''}`,
    expected: ids.length > 0 ? `one of ${ids.join(', ')}, or one that was answered before` : 'no question is open now',
    next: 'see the open questions with headwater_next; nothing was written',
  });
}
