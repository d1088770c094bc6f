import type { Architecture, Pipeline } from '#architecture/architecture';
import { applyEdits, type Edit } from '#architecture/edits';
import {
  fieldText,
  LIST_FORMS,
  type ListForm,
  type ListName,
  pathPart,
  PIPELINE_FIELDS,
  pipelinePart,
  STEP_FORM,
} from '#architecture/edit-forms';

/** The edits that turn the first architecture into the second: `applyEdits(from, editsBetween(from, to))` is `to`. */
export const editsBetween = (before: Architecture, to: Architecture): Edit[] => {
  const edits = renames(before, to);
  const from = applyEdits(before, edits);
  for (const field of ['name', 'overview'] as const) {
    if (from[field] !== to[field]) edits.push({ path: field, from: from[field], to: to[field] });
  }
  edits.push(...pipelineEdits(from, to));
  const now = applyEdits(before, edits);
  const models = { now: withNames(now), to: withNames(to) };
  edits.push(...listEdits('models', models.now, models.to, LIST_FORMS.models));
  for (const name of ['dataFlow', 'notPipelines', 'deferred', 'openQuestions', 'prose'] as const) {
    edits.push(...listEdits(name, now[name], to[name], LIST_FORMS[name as ListName] as ListForm<unknown>));
  }
  return edits;
};

/** Pipelines of both sides that are the same one: by name, else by id, else by most of their steps. */
export const pairPipelines = (from: readonly Pipeline[], to: readonly Pipeline[]): Map<Pipeline, Pipeline> => {
  const pairs = new Map<Pipeline, Pipeline>();
  const taken = new Set<Pipeline>();
  const pair = (same: (a: Pipeline, b: Pipeline) => boolean): void => {
    for (const a of from) {
      const b = pairs.has(a) ? undefined : to.find((b) => !taken.has(b) && same(a, b));
      if (b === undefined) continue;
      pairs.set(a, b);
      taken.add(b);
    }
  };
  pair((a, b) => a.name === b.name);
  pair((a, b) => a.id === b.id);
  pair((a, b) => a.steps.filter((step) => b.steps.some(({ name }) => name === step.name)).length * 2 > a.steps.length);
  return pairs;
};

/** New names come first: a rename reaches every sentence that calls the pipeline by its name. */
const renames = (from: Architecture, to: Architecture): Edit[] =>
  [...pairPipelines(from.pipelines, to.pipelines)].flatMap(([before, after]) =>
    before.name === after.name
      ? []
      : [{ path: `pipelines/${pipelinePart(before)}/name`, from: before.name, to: after.name }],
  );

const pipelineEdits = (from: Architecture, to: Architecture): Edit[] => {
  const pairs = pairPipelines(from.pipelines, to.pipelines);
  const kept = from.pipelines.filter((pipeline) => pairs.has(pipeline));
  const matched = new Set(pairs.values());
  const fresh = to.pipelines.filter((pipeline) => !matched.has(pipeline));
  const edits: Edit[] = [];
  for (const gone of from.pipelines.filter((pipeline) => !pairs.has(pipeline))) {
    edits.push({ path: `pipelines/${pipelinePart(gone)}`, from: JSON.stringify(gone), to: null });
  }
  for (const pipeline of kept) edits.push(...changesOf(pipeline, pairs.get(pipeline) ?? pipeline));
  for (const pipeline of fresh) {
    edits.push({ path: `pipelines/${pipelinePart(pipeline)}`, from: null, to: JSON.stringify(pipeline) });
  }
  const names = [...kept.map((pipeline) => pairs.get(pipeline) ?? pipeline), ...fresh].map(({ name }) => name);
  return [
    ...edits,
    ...orderEdit(
      'pipelines',
      names,
      to.pipelines.map(({ name }) => name),
    ),
  ];
};

const changesOf = (from: Pipeline, to: Pipeline): Edit[] => {
  const path = `pipelines/${pipelinePart(from)}`;
  const edits = listEdits(`${path}/steps`, from.steps, to.steps, STEP_FORM);
  for (const field of PIPELINE_FIELDS) {
    const [before, after] = [fieldText(from, field), fieldText(to, field)];
    if (before !== after) edits.push({ path: `${path}/${field}`, from: before, to: after });
  }
  return edits;
};

const listEdits = <T>(path: string, from: readonly T[], to: readonly T[], form: ListForm<T>): Edit[] => {
  const before = from.map((item) => ({ key: form.key(item), text: form.write(item) }));
  const after = to.map((item) => ({ key: form.key(item), text: form.write(item) }));
  if (
    before.length === after.length &&
    before.every(({ text, key }, at) => after[at]?.text === text && after[at]?.key === key)
  )
    return [];
  if (hasTwins(before) || hasTwins(after)) {
    return [
      { path, from: JSON.stringify(before.map(({ text }) => text)), to: JSON.stringify(after.map(({ text }) => text)) },
    ];
  }
  const news = new Map(after.map((item) => [item.key, item]));
  const olds = new Set(before.map(({ key }) => key));
  const edits: Edit[] = [];
  const keys: string[] = [];
  const reworded = new Set<string>();
  before.forEach(({ key, text }, at) => {
    const same = news.get(key);
    const inPlace = after[at];
    const isReworded =
      same === undefined && inPlace !== undefined && !olds.has(inPlace.key) && form !== (LIST_FORMS.prose as unknown);
    const now = same ?? (isReworded ? inPlace : undefined);
    if (isReworded && inPlace !== undefined) reworded.add(inPlace.key);
    if (now !== undefined) keys.push(now.key);
    if (now?.text !== text) edits.push({ path: `${path}/${pathPart(key)}`, from: text, to: now?.text ?? null });
  });
  for (const { key, text } of after) {
    if (olds.has(key) || reworded.has(key)) continue;
    keys.push(key);
    edits.push({ path: `${path}/${pathPart(key)}`, from: null, to: text });
  }
  return [
    ...edits,
    ...orderEdit(
      path,
      keys,
      after.map(({ key }) => key),
    ),
  ];
};

const hasTwins = (items: readonly { key: string }[]): boolean =>
  new Set(items.map(({ key }) => key)).size < items.length;

const orderEdit = (path: string, now: readonly string[], wanted: readonly string[]): Edit[] =>
  now.length === wanted.length && now.every((key, at) => key === wanted[at])
    ? []
    : [{ path: `${path}~order`, from: JSON.stringify(now), to: JSON.stringify(wanted) }];

/** Models with the names of pipelines in place of ids, which may change with the order. */
const withNames = ({ models, pipelines }: Architecture): Architecture['models'] => {
  const nameOf = (id: string): string => pipelines.find((pipeline) => pipeline.id === id)?.name ?? id;
  return models.map((model) => ({
    ...model,
    producedBy: model.producedBy.map(nameOf),
    consumedBy: model.consumedBy.map(nameOf),
  }));
};
