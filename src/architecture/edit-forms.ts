import type { Architecture, Model, Pipeline, Prose, Step } from '#architecture/architecture';

/**
 * A change that a person made to an architecture by hand; an EditEntry of the brief carries the same three.
 * Paths: "name", "overview", "pipelines/training:churn_training" (added, removed), "…/trigger" and every other field,
 * "…/steps/train_model", "models/churn", "dataFlow/…", "notPipelines/…", "deferred/…", "openQuestions/…", "prose/…", each
 * also with "~order" for the order of that list, or "/why", "/does" and the like for one text of an item. Texts stand as they are, everything else as JSON; null is "not there".
 */
export interface Edit {
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** How the items of a list are told apart and written into an edit. */
export interface ListForm<T> {
  readonly key: (item: T) => string;
  readonly write: (item: T) => string;
  /** null for what is no such item. */
  readonly read: (text: string, key: string) => T | null;
}

const json = <T extends object>(key: (item: T) => string): ListForm<T> => ({
  key,
  write: (item) => JSON.stringify(item),
  read: (text) => parsed<T>(text),
});

const texts: ListForm<string> = { key: (text) => text, write: (text) => text, read: (text) => text };

const prose: ListForm<Prose> = {
  key: ({ after }) => after,
  write: ({ markdown }) => markdown,
  read: (markdown, after) => ({ after, markdown }),
};

/** The lists of an architecture that are edited item by item. Models name pipelines by name, as the document does. */
export const LIST_FORMS = {
  models: json(({ name }: Model) => name),
  dataFlow: texts,
  notPipelines: json(({ name }: Architecture['notPipelines'][number]) => name),
  deferred: json(({ name }: Architecture['deferred'][number]) => name),
  openQuestions: texts,
  prose,
} as const;

export type ListName = keyof typeof LIST_FORMS;

/** Steps without their components, which no document states. */
export const STEP_FORM: ListForm<Step> = {
  key: ({ name }) => name,
  write: ({ components: _covered, ...step }) => JSON.stringify(step),
  read: (text) => {
    const step = parsed<Step>(text);
    return step === null ? null : { ...step, components: [] };
  },
};

/** The fields of a pipeline that are edited as a whole; those in TEXT_FIELDS stand in an edit as they are. */
export const PIPELINE_FIELDS = [
  'name',
  'role',
  'phase',
  'mvp',
  'purpose',
  'trigger',
  'dataSources',
  'keyArtifacts',
  'orchestrator',
  'modelControlPlane',
] as const satisfies readonly (keyof Pipeline)[];

/** Fields whose value is text. */
export const TEXT_FIELDS: readonly string[] = ['name', 'role', 'purpose', 'orchestrator', 'modelControlPlane'];

/** One part of a path; a slash inside it is not taken for the end of the part. */
export const pathPart = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1');

/** The text that a part of a path stands for. */
export const fromPathPart = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** Names a pipeline so that it is found again by its name, or by its id once the design calls it otherwise. */
export const pipelinePart = ({ id, name }: Pipeline): string => pathPart(`${id}:${name}`);

/** The value of a pipeline's field as it stands in an edit. */
export const fieldText = (pipeline: Pipeline, field: (typeof PIPELINE_FIELDS)[number]): string | null => {
  const value = pipeline[field];
  if (value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A list with one edit applied: an item changed, added or removed, the whole list replaced, or its order set. */
export const editList = <T>(
  items: readonly T[],
  form: ListForm<T>,
  head: string,
  parts: readonly string[],
  to: string | null,
): readonly T[] => {
  if (head.endsWith('~order')) return inOrder(items, form.key, to);
  const [part, field] = parts;
  if (part === undefined) {
    const all = to === null ? null : parsed<string[]>(to);
    return Array.isArray(all) ? all.map((text) => form.read(text, '')).filter((item) => item !== null) : items;
  }
  const key = fromPathPart(part);
  const at = items.findIndex((item) => form.key(item) === key);
  if (field !== undefined) return editedText(items, at, field, to);
  if (to === null) return items.filter((_, index) => index !== at);
  const item = form.read(to, key);
  if (item === null) return items;
  return at < 0 ? [...items, item] : items.with(at, item);
};

const editedText = <T>(items: readonly T[], at: number, field: string, to: string | null): readonly T[] => {
  const item = items[at];
  const isText =
    typeof item === 'object' && item !== null && typeof (item as Record<string, unknown>)[field] === 'string';
  return isText && to !== null && Object.hasOwn(item, field) ? items.with(at, { ...item, [field]: to }) : items;
};

/** Items in the order of the keys that an edit lists; those it does not know stay behind the item they stood behind. */
export const inOrder = <T>(items: readonly T[], key: (item: T) => string, to: string | null): readonly T[] => {
  const order = to === null ? null : parsed<string[]>(to);
  if (!Array.isArray(order)) return items;
  const place = new Map(order.map((name, index) => [name, index]));
  let last = -1;
  const ranked = items.map((item) => {
    last = place.get(key(item)) ?? last;
    return { item, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
};

/** JSON from a log, or null where it is none. */
export const parsed = <T>(text: string): T | null => {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
};
