import type { Step, Trigger } from '#architecture/architecture';
import type { Edit } from '#architecture/edits';
import { fromPathPart, parsed } from '#architecture/edit-forms';
import { FIELDS } from '#document/sections';
import { writeTrigger } from '#document/phrases/trigger-phrase';
import { unescapeText } from '#document/unescape-text';

/** Edits as a person would tell them: "Step "evaluate" moved from "training" to "scoring"." */
export const sayEdits = (edits: readonly Edit[]): string[] => {
  const moved = movedSteps(edits);
  const told = edits.filter((edit) => ![...moved.values()].includes(edit));
  return told.map((edit) => {
    const arrival = moved.get(edit);
    return arrival === undefined ? sayEdit(edit) : sayMove(edit, arrival);
  });
};

/** Steps that left one pipeline and arrived in another: the edit that removed them, and the one that added them. */
const movedSteps = (edits: readonly Edit[]): Map<Edit, Edit> => {
  const steps = edits
    .map((edit) => ({ edit, place: placeOf(edit) }))
    .filter(({ place }) => place.list === 'steps' && place.item !== null);
  const moves = new Map<Edit, Edit>();
  for (const { edit, place } of steps) {
    if (edit.to !== null) continue;
    const arrival = steps.find((other) => other.edit.from === null && other.place.item === place.item);
    if (arrival !== undefined) moves.set(edit, arrival.edit);
  }
  return moves;
};

interface EditPlace {
  readonly list: string;
  readonly isOrder: boolean;
  /** The pipeline's name, where the edit is inside of one. */
  readonly pipeline: string | null;
  readonly item: string | null;
}

const placeOf = ({ path }: Edit): EditPlace => {
  const [head = '', part, field, item] = path.split('/');
  const isOrder = path.endsWith('~order');
  const plain = (text: string): string => text.replace(/~order$/, '');
  const pipeline = head === 'pipelines' && part !== undefined ? fromPathPart(part).replace(/^[^:]*:/, '') : null;
  if (field !== undefined)
    return { list: plain(field), isOrder, pipeline, item: item === undefined ? null : fromPathPart(item) };
  return {
    list: plain(head),
    isOrder,
    pipeline,
    item: part === undefined || head === 'pipelines' ? null : fromPathPart(part),
  };
};

const NOUNS: Readonly<Record<string, string>> = {
  models: 'Model',
  dataFlow: 'Sentence about the data flow',
  notPipelines: 'Not-a-pipeline component',
  deferred: 'Deferred item',
  openQuestions: 'Open question',
  steps: 'Step',
};

const sayEdit = (edit: Edit): string => {
  const place = placeOf(edit);
  const { list, pipeline, item, isOrder } = place;
  if (isOrder)
    return `The order of ${pipeline === null ? listNoun(list) : `the steps of "${pipeline}"`} changed: ${joined(edit.to)}.`;
  if (list === 'prose') return sayProse(edit);
  if (list === 'name')
    return pipeline === null
      ? `The project is now called "${edit.to}" (was "${edit.from}").`
      : `Pipeline "${edit.from}" is now called "${edit.to}".`;
  if (list === 'overview') return 'The overview was rewritten.';
  if (list === 'pipelines' && pipeline !== null)
    return `Pipeline "${pipeline}" was ${edit.to === null ? 'deleted' : 'added'}.`;
  if (pipeline !== null && list !== 'steps') return sayField(pipeline, list, edit);
  const where = pipeline === null ? '' : ` of "${pipeline}"`;
  if (item === null) return `The list of ${listNoun(list)}${where} was rewritten.`;
  const noun = `${NOUNS[list] ?? 'Item'} "${item}"${where}`;
  if (edit.to === null) return `${noun} was deleted.`;
  if (edit.from === null) return `${noun} was added.`;
  const name = parsed<{ name?: string }>(edit.to)?.name ?? edit.to;
  return name === item ? `${noun} was changed: ${changedParts(edit)}.` : `${noun} now reads "${name}".`;
};

const sayField = (pipeline: string, field: string, { from, to }: Edit): string => {
  if (field === 'mvp') return to === 'true' ? `"${pipeline}" is now the MVP.` : `"${pipeline}" is no longer the MVP.`;
  if (field === 'phase') return `"${pipeline}" now belongs to phase ${to} (was phase ${from}).`;
  if (field === 'trigger') return `"${pipeline}" has another trigger: ${triggerText(to)} (was ${triggerText(from)}).`;
  if (field === 'role') return `"${pipeline}" is now a pipeline of the role ${to} (was ${from}).`;
  const label = field in FIELDS ? FIELDS[field as keyof typeof FIELDS].label : field;
  return `"${label}" of "${pipeline}" now reads: ${listed(to)}.`;
};

const sayMove = (left: Edit, arrived: Edit): string => {
  const [from, to] = [placeOf(left), placeOf(arrived)];
  return `Step "${from.item}" moved from "${from.pipeline}" to "${to.pipeline}".`;
};

const sayProse = ({ from, to }: Edit): string => {
  const opening = (to ?? from ?? '').trim().split('\n')[0]?.slice(0, 60) ?? '';
  const verb = from === null ? 'was added' : to === null ? 'was deleted' : 'was changed';
  return `Text of your own ${verb}: "${opening}".`;
};

const listNoun = (list: string): string =>
  list === 'pipelines'
    ? 'the pipelines'
    : list === 'models'
      ? 'the models'
      : `the section on ${list.replaceAll(/([A-Z])/g, ' $1').toLowerCase()}`;

const joined = (text: string | null): string => {
  const names = parsed<string[]>(text ?? '');
  return Array.isArray(names) ? names.join(', ') : (text ?? '');
};

const listed = (text: string | null): string => {
  const value = text === null ? null : parsed<unknown>(text);
  if (!Array.isArray(value)) return text ?? 'nothing';
  const names = value.map((item: unknown) =>
    typeof item === 'string' ? item : String((item as { name?: unknown }).name),
  );
  return names.length === 0 ? 'nothing' : names.join(', ');
};

const triggerText = (text: string | null): string => {
  const trigger = text === null ? null : parsed<Trigger>(text);
  return trigger === null ? 'none' : unescapeText(writeTrigger(trigger));
};

const changedParts = ({ from, to }: Edit): string => {
  const before = parsed<Partial<Step>>(from ?? '') ?? {};
  const after = parsed<Partial<Step>>(to ?? '') ?? {};
  const keys = Object.keys(after) as (keyof Step)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return changed.map((key) => `${key} ${listed(JSON.stringify(after[key]))}`.replaceAll('"', '')).join('; ');
};
