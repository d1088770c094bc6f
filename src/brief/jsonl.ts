import type { Entry } from '#brief/entry';
import { entryProblem } from '#brief/entry-form';
import { LOG_VERSION, migrate } from '#brief/migrations';

/** What the first line of a log says it is. */
export const LOG_FORM = 'interview/1';

/** Something in a log that could not be read. Nothing is ever removed from the file because of it. */
export interface LogProblem {
  /** Counts from 1, the header included. */
  readonly line: number;
  /** What stands there, what was expected and what to do. */
  readonly text: string;
}

export interface ParsedLog {
  /** In the order of the log. Entries of a kind that this version does not know are among them, untouched. */
  readonly entries: readonly Entry[];
  /** The last line was cut off while it was being written; it is left out. */
  readonly torn: boolean;
  /** What stands on the torn line; "" when nothing is torn. */
  readonly tail: string;
  /** The version of the file form; 0 without a header. */
  readonly version: number;
  /** Written by a newer version than this one: nothing was read, and nothing may be appended. */
  readonly newer: boolean;
  readonly problems: readonly LogProblem[];
}

/** The first line of every log. */
export const formatHeader = (): string => JSON.stringify({ headwater: LOG_FORM, version: LOG_VERSION });

/** One entry as one line, without the line end. */
export const formatEntry = (entry: Entry): string => JSON.stringify(entry);

/** Reads a log (SPEC.md). Never throws: a torn last line is set aside, any other damage is reported by its line. */
export function parseLog(text: string): ParsedLog {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const last = lines.pop() ?? '';
  const torn = last.trim() !== '' && objectIn(last) === null;
  if (!torn && last.trim() !== '') lines.push(last);
  const problems: LogProblem[] = [];
  const version = versionOf(objectIn(lines[0] ?? ''));
  const rest = { torn, tail: torn ? last : '', version: version ?? 0 };
  if (version !== null && version > LOG_VERSION) {
    const newer = `is of a newer form than this headwater knows, expected at most ${LOG_FORM}, version ${LOG_VERSION}. Update headwater, or go on where it was written.`;
    return { ...rest, entries: [], newer: true, problems: [{ line: 1, text: newer }] };
  }
  const entries: Entry[] = [];
  const ids = new Set<string>();
  lines.forEach((line, at) => {
    const report = (what: string): void => void problems.push({ line: at + 1, text: what });
    if (line.trim() === '' || (at === 0 && version !== null)) return;
    const object = objectIn(line);
    if (object === null) return report(unreadable(line));
    const entry = migrate(object, version ?? 0, entries.length + 1);
    const problem = entryProblem(entry);
    if (problem !== null) return report(`${problem}. Mend the line or delete it; the other lines were read.`);
    if (ids.has(String(entry['id']))) {
      return report(
        `uses the id "${String(entry['id'])}" a second time, expected each id once. Give it the next free id if both lines are meant to stand.`,
      );
    }
    ids.add(String(entry['id']));
    entries.push(entry as unknown as Entry);
  });
  return { ...rest, entries, newer: false, problems };
}

/** The version that a header states; null for a line that is no header. */
function versionOf(header: Readonly<Record<string, unknown>> | null): number | null {
  if (header?.['headwater'] === undefined) return null;
  const { headwater: form, version } = header;
  if (form !== LOG_FORM) return LOG_VERSION + 1;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

function unreadable(line: string): string {
  if (/^(<{7}|={7}|>{7})/.test(line)) {
    return 'is a mark of a merge conflict, expected an entry. Keep the lines of both sides, delete the marks, and give the second side the next free ids.';
  }
  return 'is not a brief entry, expected one JSON object. Mend the line or delete it; the other lines were read.';
}

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
