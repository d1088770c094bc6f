import type { Architecture, Pipeline, Step } from '#architecture/architecture';
import { renamedInTexts } from '#architecture/rename';
import type { Role } from '#vocabulary/roles';
import {
  type Edit,
  editList,
  fromPathPart,
  inOrder,
  LIST_FORMS,
  type ListForm,
  type ListName,
  parsed,
  PIPELINE_FIELDS,
  STEP_FORM,
  TEXT_FIELDS,
} from '#architecture/edit-forms';

export type { Edit } from '#architecture/edit-forms';

/**
 * The architecture with a person's edits, in their order. An edit whose place is gone (the design has changed since) does
 * nothing. Steps keep their components where they move. Where pipelines came, went, moved or changed their role, ids are
 * given afresh, by role and order.
 */
export const applyEdits = (architecture: Architecture, edits: readonly Edit[]): Architecture => {
  if (edits.length === 0) return architecture;
  const edited = edits.reduce((now, edit) => applyOne(now, edit, architecture), architecture);
  const rolesOf = ({ pipelines }: Architecture): string => JSON.stringify(pipelines.map(({ id, role }) => [id, role]));
  return withIds(edited, rolesOf(edited) !== rolesOf(architecture));
};

const applyOne = (now: Architecture, { path, to }: Edit, before: Architecture): Architecture => {
  const [head = '', ...parts] = path.split('/');
  const list = head.replace(/~order$/, '');
  if (head === 'name' || head === 'overview') return to === null ? now : { ...now, [head]: to };
  if (list === 'pipelines') return { ...now, ...editPipelines(now, head, parts, to, before) };
  if (!Object.hasOwn(LIST_FORMS, list)) return now;
  const form = LIST_FORMS[list as ListName] as ListForm<unknown>;
  return { ...now, [list]: editList(now[list as ListName], form, head, parts, to) };
};

const editPipelines = (
  now: Architecture,
  head: string,
  parts: readonly string[],
  to: string | null,
  before: Architecture,
): Partial<Architecture> => {
  if (head.endsWith('~order')) return { pipelines: inOrder(now.pipelines, ({ name }) => name, to) };
  const [part = '', field, ...rest] = parts;
  const found = findPipeline(now.pipelines, part);
  if (field === undefined) return to === null ? withoutPipeline(now, found) : { pipelines: added(now.pipelines, to) };
  if (found === undefined) return {};
  const list = field.replace(/~order$/, '');
  const edited =
    list === 'steps'
      ? { ...found, steps: editSteps(found.steps, field, rest, to, before) }
      : editField(found, field, to);
  const pipelines = now.pipelines.map((pipeline) => (pipeline === found ? edited : pipeline));
  return field === 'name' ? renamedInTexts({ ...now, pipelines }, found.name, edited.name) : { pipelines };
};

/** By its name, else by its id; "training:churn_training" carries both, and either alone is understood too. */
const findPipeline = (pipelines: readonly Pipeline[], part: string): Pipeline | undefined => {
  const text = fromPathPart(part);
  const colon = text.indexOf(':');
  const names = colon < 0 ? [text] : [text.slice(colon + 1), text];
  const found = pipelines.find(({ name }) => names.includes(name));
  return found ?? pipelines.find(({ id }) => id === (colon < 0 ? text : text.slice(0, colon)));
};

/** What a model was produced or read by stays as a name when that pipeline goes. */
const withoutPipeline = (now: Architecture, gone: Pipeline | undefined): Partial<Architecture> => {
  if (gone === undefined) return {};
  const named = (ids: readonly string[]) => ids.map((id) => (id === gone.id ? gone.name : id));
  return {
    pipelines: now.pipelines.filter((pipeline) => pipeline !== gone),
    models: now.models.map((model) => ({
      ...model,
      producedBy: named(model.producedBy),
      consumedBy: named(model.consumedBy),
    })),
  };
};

const added = (pipelines: readonly Pipeline[], to: string): readonly Pipeline[] => {
  const pipeline = parsed<Pipeline>(to);
  return pipeline === null ? pipelines : [...pipelines, { ...pipeline, id: `+${pipeline.name}` }];
};

const editField = (pipeline: Pipeline, field: string, to: string | null): Pipeline => {
  if (!(PIPELINE_FIELDS as readonly string[]).includes(field)) return pipeline;
  const value = to === null || TEXT_FIELDS.includes(field) ? to : parsed(to);
  return value === null && field !== 'modelControlPlane' ? pipeline : { ...pipeline, [field]: value };
};

const editSteps = (
  steps: readonly Step[],
  head: string,
  parts: readonly string[],
  to: string | null,
  before: Architecture,
): readonly Step[] => {
  const known = [...steps, ...before.pipelines.flatMap((pipeline) => pipeline.steps)];
  const [part] = parts;
  const edited = editList(steps, STEP_FORM, head, parts, to);
  return edited.map((step) => {
    if (step.components.length > 0) return step;
    const same =
      known.find(({ name }) => name === step.name) ?? known.find(({ name }) => name === fromPathPart(part ?? ''));
    return same === undefined || steps.includes(step) ? step : { ...step, components: same.components };
  });
};

const withIds = (now: Architecture, afresh: boolean): Architecture => {
  const seen = new Map<Role, number>();
  const renamed = new Map<string, string>();
  const pipelines = now.pipelines.map((pipeline) => {
    const count = (seen.get(pipeline.role) ?? 0) + 1;
    seen.set(pipeline.role, count);
    const byOrder = count === 1 ? pipeline.role : `${pipeline.role}_${count}`;
    const id = afresh ? byOrder : pipeline.id;
    renamed.set(pipeline.id, id);
    return { ...pipeline, id };
  });
  const idOf = (ref: string): string => renamed.get(ref) ?? pipelines.find(({ name }) => name === ref)?.id ?? ref;
  const models = now.models.map((model) => ({
    ...model,
    producedBy: model.producedBy.map(idOf),
    consumedBy: model.consumedBy.map(idOf),
  }));
  return { ...now, pipelines, models };
};
