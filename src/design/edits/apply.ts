import type { Architecture } from '#architecture/architecture';
import type { PersonEdit } from '#reading/reading';

/**
 * Puts the person's own changes of the document over what was designed, so that a new draft does not undo them. A path
 * names the element by field, id or name, separated by "/": "overview", "pipelines/training/purpose",
 * "pipelines/training/steps/train_model/does", "deferred/Feast/why", "openQuestions/<text>". `to` is the new text; null
 * takes the element out; a path to a text that is not there adds it. A path that leads nowhere any more is left alone.
 */
export const applyEdits = (architecture: Architecture, edits: readonly PersonEdit[]): Architecture =>
  edits.reduce((current, { path, to }) => put(current, path.split('/'), to) as Architecture, architecture);

type Tree = { readonly [key: string]: unknown };

function put(node: unknown, path: readonly string[], to: string | null): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(node)) return putInList(node, key, rest, to);
  if (!isTree(node) || !Object.hasOwn(node, key)) return node;
  if (rest.length === 0 && typeof node[key] === 'object' && node[key] !== null) return node;
  return { ...node, [key]: put(node[key], rest, to) };
}

function putInList(list: readonly unknown[], key: string, rest: readonly string[], to: string | null): unknown[] {
  const place = list.findIndex(
    (entry) => entry === key || (isTree(entry) && [entry['id'], entry['name']].includes(key)),
  );
  if (place < 0)
    return rest.length === 0 && to !== null && list.every((entry) => typeof entry === 'string')
      ? [...list, to]
      : [...list];
  if (rest.length === 0 && to === null) return list.filter((_, at) => at !== place);
  if (rest.length === 0 && isTree(list[place])) return [...list];
  return list.map((entry, at) => (at === place ? put(entry, rest, to) : entry));
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
