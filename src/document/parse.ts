import type { Architecture, Model, Pipeline, Prose, Trigger } from '#architecture/architecture';
import type { Role } from '#vocabulary/roles';
import { type OutlinedField, type OutlinedPipeline, type Outline, outline } from '#document/outline';
import { readModel } from '#document/phrases/model-phrase';
import { readDeferred, readKeyArtifact, readNotAPipeline } from '#document/phrases/named-phrase';
import { guessRole, readPurpose } from '#document/phrases/purpose-phrase';
import { readStep, readSteps, readTakes } from '#document/phrases/step-phrase';
import { readTrigger } from '#document/phrases/trigger-phrase';
import { splitList } from '#document/raw-text';
import { FIELDS, fieldIds, type FieldId, SECTIONS, type SectionId, sectionIds, TITLE } from '#document/sections';
import { unescapeText } from '#document/unescape-text';

/** Something that a document does not say, or says in a form that cannot be understood. */
export interface ParseProblem {
  readonly line: number;
  readonly column: number;
  /** "Unexpected X, expected Y." */
  readonly text: string;
}

/** A document as an architecture, with what could not be understood. Takes any text and never throws. */
export const parseDocument = (markdown: string): { architecture: Architecture; problems: ParseProblem[] } => {
  const document = outline(markdown);
  const problems = problemsOf(document);
  const itemsOf = (id: SectionId) =>
    document.sections.filter((section) => section.id === id).flatMap(({ items }) => items);
  const pipelines = withIds(document.pipelines.map((pipeline, index) => readPipeline(pipeline, index, problems)));
  const idOf = (name: string): string => pipelines.find((pipeline) => pipeline.name === name)?.id ?? name;
  const flow = itemsOf('data_flow').map(({ text }) => readModel(text, { idOf, nameOf: String }) ?? unescapeText(text));
  const overview = document.sections.find(({ id, paragraph }) => id === 'overview' && paragraph !== null)?.paragraph;
  return {
    architecture: {
      name: document.title?.name ?? '',
      overview: unescapeText(overview?.text ?? ''),
      pipelines,
      models: flow.filter((item): item is Model => typeof item !== 'string'),
      dataFlow: flow.filter((item): item is string => typeof item === 'string'),
      notPipelines: itemsOf('not_pipelines').map(({ text }) => readNotAPipeline(text)),
      deferred: itemsOf('deferred').map(({ text }) => readDeferred(text)),
      openQuestions: itemsOf('open_questions').map(({ text }) => unescapeText(text)),
      prose: proseOf(document),
    },
    problems,
  };
};

const readPipeline = (source: OutlinedPipeline, index: number, problems: ParseProblem[]): Omit<Pipeline, 'id'> => {
  const field = (id: FieldId): OutlinedField | undefined => source.fields.find((field) => field.id === id);
  const value = (id: FieldId): string => field(id)?.value ?? '';
  const said = (id: FieldId): string => (value(id) === FIELDS[id].nothing ? '' : value(id));
  const list = <T>(id: FieldId, read: (text: string) => T): T[] => {
    const inline = said(id) === '' ? [] : splitList(said(id));
    return [...inline, ...(field(id)?.members ?? []).map(({ block }) => block.text)].map(read);
  };
  const trigger = readTrigger(value('trigger'));
  if (trigger === null && value('trigger') !== '') problems.push(unreadable(field('trigger'), source.name));
  const steps = [
    ...(said('steps') === '' ? [] : readSteps(said('steps'))),
    ...(field('steps')?.members ?? []).map(({ block, takes }) => {
      const step = readStep(block.text);
      return { ...step, takes: [...step.takes, ...(takes === null ? [] : (readTakes(takes.text) ?? []))] };
    }),
  ];
  const { role, purpose } = readPurpose(value('purpose'));
  const onRequest = trigger?.kind === 'request';
  return {
    name: source.name,
    role:
      role ??
      guessRole(
        source.name,
        onRequest,
        steps.map((step) => step.name),
        purpose,
      ),
    phase: source.phase ?? index + 1,
    mvp: source.mvp,
    purpose,
    trigger: trigger ?? unknownTrigger(value('trigger')),
    steps,
    dataSources: list('dataSources', unescapeText),
    keyArtifacts: list('keyArtifacts', readKeyArtifact),
    orchestrator: unescapeText(said('orchestrator')),
    modelControlPlane: said('modelControlPlane') === '' ? null : unescapeText(said('modelControlPlane')),
  };
};

/** Started by hand until somebody says otherwise; what was written stays as the detail. */
const unknownTrigger = (written: string): Trigger => ({
  kind: 'manual',
  cadence: null,
  detail: written === '' ? null : unescapeText(written),
});

/** The role, with a number from the second pipeline of a role on. */
const withIds = (pipelines: readonly Omit<Pipeline, 'id'>[]): Pipeline[] => {
  const seen = new Map<Role, number>();
  return pipelines.map((pipeline) => {
    const count = (seen.get(pipeline.role) ?? 0) + 1;
    seen.set(pipeline.role, count);
    return { id: count === 1 ? pipeline.role : `${pipeline.role}_${count}`, ...pipeline };
  });
};

const proseOf = ({ lines, loose }: Outline): Prose[] => {
  const runs = new Map<string, { from: number; to: number }[]>();
  for (const { after, block } of loose) {
    const known = runs.get(after) ?? [];
    const last = known.at(-1);
    const between = last === undefined ? ['?'] : lines.slice(last.to, block.line - 1);
    if (last !== undefined && between.every((line) => line.trim() === '')) last.to = block.endLine;
    else known.push({ from: block.line, to: block.endLine });
    runs.set(after, known);
  }
  return [...runs].map(([after, parts]) => ({
    after,
    markdown: parts.map(({ from, to }) => lines.slice(from - 1, to).join('\n')).join('\n\n'),
  }));
};

const unreadable = (field: OutlinedField | undefined, pipeline: string): ParseProblem => ({
  line: field?.block.line ?? 1,
  column: field?.column ?? 1,
  text: `Unexpected trigger of "${pipeline}", expected one of schedule, event, manual, HTTP request.`,
});

const problemsOf = (document: Outline): ParseProblem[] => {
  const problems: ParseProblem[] = [];
  if (document.title === null) {
    problems.push({ line: 1, column: 1, text: `Unexpected document without a title, expected "# ${TITLE}: NAME".` });
  }
  const last = document.lines.length;
  for (const id of sectionIds) {
    if (document.sections.some((section) => section.id === id)) continue;
    problems.push({ line: last, column: 1, text: `Unexpected end, expected "## ${SECTIONS[id].heading}".` });
  }
  for (const pipeline of document.pipelines) {
    const missing = fieldIds.filter((id) => !pipeline.fields.some((field) => field.id === id));
    if (missing.length === 0) continue;
    const labels = missing.map((id) => FIELDS[id].label).join(', ');
    const { line, column } = pipeline.heading;
    problems.push({
      line,
      column,
      text: `Unexpected pipeline "${pipeline.name}" without ${labels}, expected all seven bullets.`,
    });
  }
  return problems;
};
