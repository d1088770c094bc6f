import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import type { Entry } from '#headwater';
import { UserError } from '#machine/user-error';

/**
 * The handle of an interview: "hw-3f9a2c1b04-churn". It holds where the interview lies below a root and a print of how it
 * began, so that no server has to remember it, and so that a handle of an interview that was since started over is known
 * to be stale. It opens nothing by itself: the roots are checked each time.
 */
export type InterviewId = string;

const FORM = /^hw-(?<print>[0-9a-f]{10})-(?<slug>[\w.!~*'()-]{1,1000})$/;
const NOTHING_SAID = '0'.repeat(10);

/** The handle of the interview in a folder. */
export function idOf(roots: readonly string[], folder: string, entries: readonly Entry[]): InterviewId {
  const root =
    roots.find((path) => folder === path || folder.startsWith(path.endsWith(sep) ? path : path + sep)) ?? folder;
  return `hw-${printOf(folder, entries)}-${slugOf(relative(root, folder) || '.')}`;
}

/** Where a handle points below each root; throws when it is no handle. */
export function placesOf(
  roots: readonly string[],
  id: string,
): { readonly print: string; readonly folders: readonly string[] } {
  const { print, slug } = FORM.exec(id)?.groups ?? {};
  const way = slug === undefined ? null : wayOf(slug);
  if (print === undefined || way === null) {
    throw new UserError({
      what: `"${id.slice(0, 80)}" is no interview id`,
      expected: 'the value of "interview" that headwater_start returned, copied exactly',
      next: "call headwater_start with the project's folder; it resumes an interview that has begun there",
    });
  }
  return { print, folders: roots.map((root) => resolve(root, way)) };
}

/** Whether a print fits the log of a folder. One that was given before anything was said fits whatever was said since. */
export const fits = (print: string, folder: string, entries: readonly Entry[]): boolean =>
  print === NOTHING_SAID || print === printOf(folder, entries);

function printOf(folder: string, [first]: readonly Entry[]): string {
  if (!first) return NOTHING_SAID;
  return createHash('sha256')
    .update(JSON.stringify([folder, first]))
    .digest('hex')
    .slice(0, NOTHING_SAID.length);
}

/** A path as one readable segment of a URI. */
const slugOf = (way: string): string =>
  encodeURIComponent(way.replaceAll(sep, '/')).replaceAll('~', '%7E').replaceAll('%', '~');

function wayOf(slug: string): string | null {
  try {
    return decodeURIComponent(slug.replaceAll('~', '%'));
  } catch {
    return null;
  }
}
