import type { Brief, Decision, Entry } from '#brief/entry';
import { standing } from '#brief/fold';
import type { Design } from '#design/design';
import { design } from '#design/judge';
import { listen, type Listened, readingOf } from '#interview/hear';
import type { OpenQuestion } from '#interview/question-rule';
import { openQuestions, Trial } from '#interview/worth';
import type { Reader } from '#reading/reader';
import type { PersonDecision, Reading } from '#reading/reading';

/** What follows from everything that was said, with a bench to try answers on. */
export interface WorkedOut {
  readonly listened: Listened;
  readonly reading: Reading;
  readonly design: Design;
  readonly trial: Trial;
  readonly questions: readonly OpenQuestion[];
}

/** What one interview goes back and forth between: where it stands, where it stood, where an answer would lead. */
const KEPT = 3;
const memory = new WeakMap<Reader, Map<string, WorkedOut>>();

/**
 * Works out what follows from a brief. Entries that stand are all that it rests on, so what was worked out before an undo
 * or for a "what if" counts again when the same stands.
 */
export function workOut(brief: Brief, reader: Reader): WorkedOut {
  const said = standing(brief);
  const key = JSON.stringify(
    said
      .filter((entry) => entry.kind !== 'decision' || steersThePlan(entry.decision))
      .map((entry) => ({ ...entry, at: '' })),
  );
  const known = memory.get(reader) ?? new Map<string, WorkedOut>();
  const found = known.get(key) ?? fresh(brief, reader);
  known.delete(key);
  known.set(key, found);
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(oldest);
  }
  memory.set(reader, known);
  const overruled = new Set(
    found.listened.decisions.flatMap((d) => (found.reading.decisions.includes(d) ? [] : [d.entry])),
  );
  const decisions = said.flatMap(decisionIn).filter(({ entry }) => !overruled.has(entry));
  return {
    ...found,
    listened: { ...found.listened, decisions },
    reading: { ...found.reading, decisions },
  };
}

function fresh(brief: Brief, reader: Reader): WorkedOut {
  const all = listen(brief, reader);
  const listened = { ...all, decisions: all.decisions.filter(({ decision }) => steersThePlan(decision)) };
  const reading = readingOf(listened);
  const judged = design(reading);
  return {
    listened,
    reading,
    design: judged,
    trial: new Trial(listened, reading, judged),
    questions: openQuestions({ reading, design: judged }),
  };
}

/** How much the person wants to be asked and what they have confirmed leads the interview and not the design. */
const steersThePlan = ({ about }: Decision): boolean => about !== 'depth' && about !== 'confirmed';

const decisionIn = (entry: Entry): PersonDecision[] =>
  entry.kind === 'decision' ? [{ entry: entry.id, speaker: entry.speaker, decision: entry.decision }] : [];
