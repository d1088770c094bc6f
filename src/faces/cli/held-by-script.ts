import { resolve } from 'node:path';
import { writePlan } from '#faces/hand-edits';
import { builtInReader } from '#faces/cli/built-in-reader';
import { nearest } from '#faces/cli/nearest';
import {
  architectureOf,
  type Held,
  holdScripted,
  nextStep,
  type ScriptedAnswers,
  toAnalysis,
  writeDocument,
} from '#headwater';
import { readBriefText, readJson } from '#machine/files';
import { hasJournal, openJournal } from '#machine/journal';
import { systemClock } from '#machine/system-clock';
import { UserError } from '#machine/user-error';
import { TOPICS, topics } from '#vocabulary/topics';

/** The result of an interview that was held to its end (`headwater.interview/1`). */
export interface InterviewResult {
  readonly schema: 'headwater.interview/1';
  readonly asked: Held['asked'];
  readonly analysis: ReturnType<typeof toAnalysis>;
  /** Path of the document; null where the person is not ready. */
  readonly document: string | null;
  readonly left_unasked: readonly {
    readonly topic: string;
    readonly about: string;
    readonly changes_nothing: boolean;
    readonly because: string;
  }[];
}

/** Holds the interview with a scripted person, keeps its log and writes its document into `folder`. */
export async function heldByScript(briefPath: string, answersPath: string, folder: string): Promise<InterviewResult> {
  const text = await readBriefText(briefPath);
  const answers = await scriptedAnswers(answersPath);
  if (hasJournal(folder)) {
    throw new UserError({
      what: `${folder} holds an interview already`,
      expected: 'a folder without one',
      next: 'name another folder with --out, or add --new to start over (the earlier one is kept)',
    });
  }
  const held = holdScripted(text, answers, builtInReader());
  const journal = openJournal(folder, { create: true, clock: systemClock });
  try {
    for (const { id: _id, at: _at, ...entry } of held.brief.entries) journal.append(entry);
  } finally {
    journal.close();
  }
  const architecture = architectureOf(held.design);
  return {
    schema: 'headwater.interview/1',
    asked: held.asked,
    analysis: toAnalysis(held.reading, held.design, nextStep(held.brief, builtInReader()).questions, 'e1'),
    document: architecture ? resolve((await writePlan(folder, writeDocument(architecture))).path) : null,
    left_unasked: held.leftUnasked.map((l) => ({
      topic: l.topic,
      about: l.about,
      changes_nothing: l.changesNothing,
      because: l.because,
    })),
  };
}

async function scriptedAnswers(path: string): Promise<ScriptedAnswers> {
  const answers = await readJson(path);
  const fits = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
  if (!fits || Object.entries(answers).some(([key, value]) => key !== 'decisions' && typeof value !== 'string')) {
    throw new UserError({
      what: `${path} does not hold scripted answers`,
      expected: 'an object that maps topics to texts, such as {"cadence": "every Monday"}',
      next: 'mend the file; topics are listed in the documentation of the contract',
    });
  }
  const unknown = Object.keys(answers).find((key) => key !== 'decisions' && !Object.hasOwn(TOPICS, key));
  if (unknown !== undefined) {
    const meant = nearest(unknown, topics);
    throw new UserError({
      what: `${path} answers "${unknown}", and no question has that topic${meant ? `; did you mean "${meant}"?` : ''}`,
      expected: `topics out of ${topics.join(', ')}, or decisions`,
      next: 'rename or remove it',
    });
  }
  return answers as ScriptedAnswers;
}
