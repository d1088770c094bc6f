import type { Session } from '#faces/session';
import {
  choiceIn,
  entriesFor,
  movesTyped,
  type NewEntry,
  type Place,
  placesSaid,
  type Question,
  type Reply,
} from '#headwater';

/** What a reply adds to the log, and what the person should be told about it. */
export interface Taken {
  readonly entries: readonly NewEntry[];
  readonly notes: readonly string[];
}

/** The places of a part as a person would say them. */
export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  pipeline: 'a pipeline',
  deployed_pipeline: 'a deployed pipeline (HTTP)',
  not_a_pipeline: 'not a pipeline',
  deferred: 'later',
  refused: 'not wanted',
};

/** How a move is said, wherever there is no menu for it. */
export const HOW_TO_MOVE =
  'To move a part, say which and where: "drop the dashboard", "the scoring goes into a pipeline", "the chatbot can wait"; or by the number that ' +
  '"headwater status" shows: "3 p" into a pipeline, "3 d" a deployed one, "3 n" not a pipeline, "3 l" later, "3 x" not wanted; several with commas.';

/** Takes a reply to a question. What asks for a move is a move, wherever it is typed; what could not be understood is told. */
export function taken(session: Session, question: Question, reply: Reply, speaker?: string): Taken {
  const chosen = 'chosen' in reply ? reply.chosen : choiceIn(question, reply.text);
  const isSorting = question.topic === 'classification';
  if (isSorting && chosen.includes('move')) return { entries: [], notes: [HOW_TO_MOVE] };
  if (!('text' in reply) || chosen.length > 0) return { entries: entriesFor(question, reply, speaker), notes: [] };
  if (isSorting) return sorted(session, question, reply.text, speaker);
  const { topic } = question;
  const isStray = topic !== 'opening' && STRAY.test(reply.text) && (topic === 'bucket' || !SPAN.test(reply.text));
  return isStray
    ? {
        entries: [],
        notes: [`"${reply.text.trim()}" reads like the move of a part, so it is not taken as the answer.`],
      }
    : { entries: entriesFor(question, reply, speaker), notes: [] };
}

/** "7 n", "2 n, 7 l": no question but that about the sorted parts is answered so; only "3 d" may be three days. */
const STRAY = /^\s*\d{1,3}\s*[pdnlx](?:[\s,;]+\d{1,3}\s*[pdnlx])*[\s.]*$/i;
const SPAN = /^\s*\d{1,3}\s*d[\s.]*$/i;

function sorted(session: Session, question: Question, text: string, speaker: string | undefined): Taken {
  const { design } = session.understanding();
  const typed = movesTyped(design, text, speaker);
  if (typed) {
    const notes = typed.moved.map(({ name, to }) => `"${name}" is now: ${PLACE_WORDS[to]}.`);
    const unclear = typed.unclear.map((piece) => `"${piece}" was not understood.`);
    return { entries: typed.entries, notes: [...notes, ...unclear, ...(unclear.length > 0 ? [HOW_TO_MOVE] : [])] };
  }
  const said = entriesFor(question, { text }, speaker);
  if (said.every(({ kind }) => kind !== 'passage')) return { entries: said, notes: [] };
  const entries = [...said, ...placesSaid(design, text, speaker)];
  return { entries, notes: told(session, entries, text) };
}

/** Which parts stand elsewhere afterwards; where none does and nothing was heard, how a move is said. */
function told(session: Session, entries: readonly NewEntry[], text: string): string[] {
  const before = session.understanding().design.components;
  const after = session.imagine(entries).design.components;
  const moved = after.flatMap(({ component, bucket }) => {
    const was = before.find((c) => c.component.name === component.name && c.component.kind === component.kind);
    return was && was.bucket !== bucket ? [`"${component.name}" is now: ${PLACE_WORDS[bucket ?? 'refused']}.`] : [];
  });
  const isHeard = moved.length > 0 || after.length !== before.length;
  return isHeard ? moved : [`I understood no part and no place in "${text.trim().slice(0, 120)}". ${HOW_TO_MOVE}`];
}
