import type { Session } from '#faces/session';
import {
  type Architecture,
  architectureOf,
  type HandEdits,
  handEdits,
  lintDocument,
  parseDocument,
  understand,
  writeDocument,
} from '#headwater';
import { keepEarlier, lastWritten, writeOurs } from '#machine/document-on-disk';
import { DOCUMENT_NAME, readDocumentIfAny } from '#machine/files';
import { UserError } from '#machine/user-error';

/** What somebody changed in the document of an interview since Headwater wrote it. */
export interface Changed {
  readonly edits: HandEdits['edits'];
  /** The changes in words, one sentence each. */
  readonly sentences: readonly string[];
  /** What a rule has to say about the document now and had not before, each with the rule's id. */
  readonly against: readonly string[];
  /** What stands in the document and could not be understood. */
  readonly problems: readonly string[];
  /** The document as it was found. */
  readonly markdown: string;
}

/** A document that is there and can't be taken for an edited one of this interview, with the reason. */
export interface Foreign {
  readonly foreign: string;
}

/** Looks whether the folder's document was changed by hand; null where it was not, or where there is none. */
export async function changedByHand(folder: string, session: Session): Promise<Changed | Foreign | null> {
  let markdown: string | null;
  try {
    markdown = await readDocumentIfAny(folder);
  } catch (error) {
    if (error instanceof UserError) return { foreign: error.what };
    throw error;
  }
  const now = architectureOf(session.understanding().design);
  if (markdown === null || markdown === lastWritten(folder)) return null;
  if (now !== null && writeDocument(now) === markdown) return null;
  const base = baseOf(folder, session, markdown);
  if (base === null) return { foreign: `${DOCUMENT_NAME} was not written by this interview` };
  if (base.text === markdown) return null;
  if (parseDocument(markdown).architecture.pipelines.length === 0)
    return { foreign: `${DOCUMENT_NAME} describes no pipeline any more` };
  const { edits, sentences, problems } = handEdits(base.architecture, markdown);
  if (edits.length === 0) return null;
  const unclear = problems.map((p) => `line ${p.line}: ${p.text}`);
  return { edits, sentences, against: newFindings(base.text, markdown), problems: unclear, markdown };
}

interface Base {
  readonly text: string;
  readonly architecture: Architecture;
}

/** What the person's changes are changes of: the document as last written, or what some state of the log gives. */
function baseOf(folder: string, session: Session, markdown: string): Base | null {
  const written = lastWritten(folder);
  if (written !== null) return { text: written, architecture: parseDocument(written).architecture };
  const { entries } = session.brief();
  for (let length = entries.length - 1; length > 0; length--) {
    const architecture = architectureOf(understand({ entries: entries.slice(0, length) }, session.reader).design);
    if (architecture && writeDocument(architecture) === markdown) return { text: markdown, architecture };
  }
  const architecture = architectureOf(session.understanding().design);
  return architecture && { text: writeDocument(architecture), architecture };
}

function newFindings(before: string, after: string): string[] {
  const known = new Set(lintDocument(before).map((f) => `${f.rule} ${f.text}`));
  return lintDocument(after)
    .filter((f) => f.severity !== 'info' && !known.has(`${f.rule} ${f.text}`))
    .map((f) => `${f.rule}: ${f.text}${f.instead ? ` ${f.instead}` : ''}`);
}

/** What became of changes that were taken over. */
export interface Adopted {
  readonly path: string | null;
  /** Where the person's own version is kept, because not all of it could be carried over. */
  readonly kept: string | null;
  /** What could not be carried over, in words. */
  readonly lost: readonly string[];
}

/** Takes the changes into the log and writes the document anew, with them in it. */
export function adopt(folder: string, session: Session, changed: Changed, speaker: string): Adopted {
  for (const { path, from, to } of changed.edits) session.say({ kind: 'edit', speaker, path, from, to });
  const architecture = architectureOf(session.understanding().design);
  if (architecture === null) return { path: null, kept: null, lost: [] };
  const left = handEdits(architecture, changed.markdown).sentences;
  const lost = changed.sentences.filter((sentence) => left.includes(sentence));
  const kept = lost.length > 0 || changed.problems.length > 0 ? keepEarlier(folder) : null;
  return { path: writeOurs(folder, writeDocument(architecture)), kept, lost };
}

/** Writes the document as the log gives it now. A document that is not ours is kept under another name first. */
export async function writePlan(
  folder: string,
  markdown: string,
): Promise<{ readonly path: string; readonly kept: string | null }> {
  const there = await documentBytes(folder);
  const ours = there === null || there === markdown || there === lastWritten(folder);
  const kept = ours ? null : keepEarlier(folder);
  return { path: writeOurs(folder, markdown), kept };
}

/** Brings a document that Headwater wrote up to date with the log; one that is missing or changed by hand is left alone. */
export async function refresh(folder: string, session: Session): Promise<string | null> {
  const there = await documentBytes(folder);
  const architecture = architectureOf(session.understanding().design);
  if (there === null || architecture === null || there !== lastWritten(folder)) return null;
  const markdown = writeDocument(architecture);
  return markdown === there ? null : writeOurs(folder, markdown);
}

/** The document's text; "" for one that cannot be read as text. */
async function documentBytes(folder: string): Promise<string | null> {
  try {
    return await readDocumentIfAny(folder);
  } catch (error) {
    if (error instanceof UserError) return '';
    throw error;
  }
}
