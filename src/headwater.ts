/**
 * The one public door of the library: pure functions from what a person said to what follows from it. Nothing here
 * touches a file, a clock or a network.
 */
import type { Architecture } from '#architecture/architecture';
import type { Brief, ClaimsEntry, PassageEntry } from '#brief/entry';
import type { Design } from '#design/design';
import { writeDocument } from '#document/write';
import type { InterviewStep } from '#interview/interview-step';
import { nextStep } from '#interview/next';
import { designOf } from '#interview/open-questions';
import { interviewOf } from '#interview/state';
import { appended } from '#interview/scripted';
import { admit } from '#reading/admit';
import { part } from '#interview/questions/bucket';
import { partKey } from '#interview/settle-part';
import { questionNamed } from '#interview/question-named';
import { partCalled } from '#interview/moves';
import type { Question } from '#interview/interview-step';
import { tryAhead } from '#interview/turning-answers';
export { optionsOf } from '#interview/turning-answers';
import type { Reader } from '#reading/reader';
import type { Reading } from '#reading/reading';
import { type Analysis, toAnalysis } from '#report/analysis';
export { toAnalysis } from '#report/analysis';

export type { Architecture, Pipeline, Step } from '#architecture/architecture';
export { asBuiltSchema } from '#asbuilt/as-built-schema';
export type { AsBuilt } from '#asbuilt/as-built';
export { toArchitecture } from '#asbuilt/to-architecture';
export { toClaims } from '#asbuilt/to-claims';
export type { Brief, Decision, Entry, NewEntry } from '#brief/entry';
export { standing } from '#brief/fold';
export { redo, undo } from '#brief/undo';
export { parseLog, formatEntry } from '#brief/jsonl';
export type { Design } from '#design/design';
export { design } from '#design/judge';
export { type HandEdits, handEdits } from '#document/edits';
export { fixDocument, lintDocument, LINT_RULES } from '#document/lint';
export { parseDocument } from '#document/parse';
export { writeDocument } from '#document/write';
export { accept, type Baseline, EMPTY_BASELINE, judge, readBaseline, shrink, writeBaseline } from '#drift/baseline';
export { drift } from '#drift/drift';
export { driftFindings } from '#drift/findings';
export { placesIn } from '#drift/places';
export { readBrief } from '#interview/hear';
export {
  bucketNamed,
  moveEntries,
  movesTyped,
  partCalled,
  partsInOrder,
  type Place,
  placesSaid,
} from '#interview/moves';
export type { InterviewStep, Option, Question } from '#interview/interview-step';
export { nextStep } from '#interview/next';
export { choiceIn, entriesFor, type Reply } from '#interview/reply';
export { holdScripted, type Held, type ScriptedAnswers } from '#interview/scripted';
export {
  askUserQuestion,
  HOSTS,
  type Host,
  plain,
  questionFor,
  refusalMeans,
  requestUserInput,
  unlabelled,
} from '#interview/shape';
export { type WhatIf, whatIf, whatWould } from '#interview/what-if';
export { explain, explainable, type Explanation } from '#interview/explain';
export { changesBetween, type Change } from '#interview/changes';
export type { Claims } from '#reading/claims';
export { admit } from '#reading/admit';
export { claimsJsonSchema } from '#reading/claims-schema';
export { createLexicalReader } from '#reading/lexical/lexical-reader';
export type { Reader, Spoken } from '#reading/reader';
export type { Reading } from '#reading/reading';
export type { Finding } from '#rule/finding';
export type { Analysis } from '#report/analysis';

/** Everything that follows from a brief as it stands. */
export interface Understanding {
  readonly brief: Brief;
  readonly reading: Reading;
  readonly design: Design;
}

/** A brief of one passage: what a person said before any question. Its entry is "e1". */
export function briefOf(text: string, source = 'text', speaker = 'person'): Brief {
  const passage: PassageEntry = { id: 'e1', kind: 'passage', speaker, at: '', text, source };
  return { entries: [passage] };
}

/** Reads and judges a brief. What the person could not say and what matters stands among the design's open questions. */
export function understand(brief: Brief, reader: Reader): Understanding {
  const state = interviewOf(brief, reader);
  return { brief, reading: state.reading, design: designOf(state) };
}

/**
 * Works out, piece by piece, what `explain` and the next step will ask for. For a face that has time while a person thinks;
 * nothing depends on it.
 */
export function* thinkAhead(brief: Brief, reader: Reader): Generator<void> {
  yield* tryAhead(interviewOf(brief, reader));
}

/**
 * A question that the interview does not put now and that somebody names: "bucket:NAME" of any part, or the id of a topic's
 * question. Null where there is no such part or subject.
 */
export function askable(brief: Brief, reader: Reader, id: string): Question | null {
  const state = interviewOf(brief, reader);
  if (!id.startsWith('bucket:')) return questionNamed(state, id);
  const found = partCalled(state.design, id.slice('bucket:'.length));
  return found && part(found.component, partKey(found.component), 0);
}

/** The document of a brief as it stands; null where there is nothing to write yet. */
export function documentOf(brief: Brief, reader: Reader): string | null {
  const architecture = architectureOf(understand(brief, reader).design);
  return architecture && writeDocument(architecture);
}

/** One look at a brief, with the questions that an interview would ask next. */
export function analyze(brief: Brief, reader: Reader): Analysis {
  const { reading, design: judged } = understand(brief, reader);
  const step: InterviewStep = nextStep(brief, reader);
  return toAnalysis(reading, judged, step.questions, brief.entries.find((e) => e.kind === 'passage')?.id ?? 'e1');
}

/** A reader that hears nothing by itself: for judging claims that somebody else made. */
export const silentReader: Reader = {
  name: 'silent',
  read: () => ({ schema: 'headwater.claims/1', components: [], facts: [], signals: [] }),
};

/**
 * The brief together with what another reader heard in it. Quotes that do not stand in the text are left out and told.
 * @returns the brief to judge and what was refused, each with how to mend it
 */
export function withClaims(
  brief: Brief,
  claims: unknown,
  reader: string,
): { brief: Brief; refused: readonly { what: string; why: string }[] } {
  const about = brief.entries.find((e): e is PassageEntry => e.kind === 'passage');
  if (!about) return { brief, refused: [{ what: 'the claims', why: 'there is no passage that they could be about' }] };
  const admitted = admit(claims, about.text);
  const entry: Omit<ClaimsEntry, 'id' | 'at'> = {
    kind: 'claims',
    speaker: reader,
    about: about.id,
    reader,
    claims: admitted.claims,
  };
  return { brief: appended(brief, entry), refused: admitted.refused };
}

/** The architecture that a document or a face shows, or null where there is none to show. */
export const architectureOf = (judged: Design): Architecture | null => (judged.ready ? judged.architecture : null);
