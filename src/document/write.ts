import type { Architecture, Pipeline } from '#architecture/architecture';
import { distinctFrom, escapeHeading, escapeStart, escapeText } from '#document/escape-text';
import { type Layout, setOut } from '#document/layout';
import { writeModel } from '#document/phrases/model-phrase';
import { writeDeferred, writeKeyArtifact, writeNotAPipeline } from '#document/phrases/named-phrase';
import { writePurpose } from '#document/phrases/purpose-phrase';
import { writeStep, writeSteps, writeTakes } from '#document/phrases/step-phrase';
import { writeTrigger } from '#document/phrases/trigger-phrase';
import { type Page, startPage } from '#document/page';
import { joinEscaped, joinList } from '#document/raw-text';
import { FIELDS, type FieldId, placeOfPipeline, SECTIONS, type SectionId, TITLE } from '#document/sections';

/**
 * The document of an architecture: `pipeline_architecture.md` as D7.3 wants it, at most 150 lines where its content allows
 * (D7.2). `parseDocument` is the inverse. Prose that people added stands where it stood.
 */
export const writeDocument = (architecture: Architecture): string => {
  const withoutProse = { ...architecture, prose: [] };
  const lines = setOut(
    architecture.pipelines.length,
    (layout) => setDocument(architecture, layout),
    (layout) => setDocument(withoutProse, layout),
  );
  return `${lines.join('\n')}\n`;
};

const setDocument = (architecture: Architecture, layout: Layout): string[] => {
  const page = startPage(architecture.prose, layout.dense);
  page.prose('start');
  page.heading(`# ${TITLE}: ${escapeHeading(architecture.name)}`, 'title');
  setOverview(page, architecture.overview);
  setDecomposition(page, architecture.pipelines, layout);
  const { pipelines } = architecture;
  const names = { nameOf: (id: string) => pipelines.find((pipeline) => pipeline.id === id)?.name ?? id, idOf: String };
  setSection(page, layout, 'data_flow', [
    ...architecture.dataFlow.map((sentence) => `- ${escapeStart(sentence)}`),
    ...architecture.models.map((model) => `- ${writeModel(model, names)}`),
  ]);
  setSection(
    page,
    layout,
    'not_pipelines',
    architecture.notPipelines.map((item) => `- ${writeNotAPipeline(item)}`),
  );
  setSection(
    page,
    layout,
    'deferred',
    architecture.deferred.map((item) => `- ${writeDeferred(item)}`),
  );
  const questions = architecture.openQuestions.map((question, index) => `${index + 1}. ${escapeStart(question)}`);
  setSection(page, layout, 'open_questions', questions);
  page.proseLeftOver();
  return page.lines();
};

const setOverview = (page: Page, overview: string): void => {
  page.heading(`## ${SECTIONS.overview.heading}`, 'overview');
  if (overview !== '') page.paragraph(escapeStart(overview));
  page.prose('overview/end');
};

const setSection = (page: Page, { airyLists }: Layout, id: SectionId, items: readonly string[]): void => {
  page.heading(`## ${SECTIONS[id].heading}`, id);
  const { nothing } = SECTIONS[id];
  if (items.length === 0 && nothing !== null && !page.has(id)) page.paragraph(nothing);
  items.forEach((item, index) => {
    if (airyLists) page.gap();
    page.line(item);
    if (index < items.length - 1) page.prose(`${id}/${index + 1}`);
  });
  page.proseOf(`${id}/`);
};

const setDecomposition = (page: Page, pipelines: readonly Pipeline[], layout: Layout): void => {
  page.heading(`## ${SECTIONS.decomposition.heading}`, 'decomposition');
  if (pipelines.length === 0 && !page.has('decomposition')) page.paragraph(SECTIONS.decomposition.nothing);
  pipelines.forEach((pipeline, index) => {
    const stepsInline = index >= pipelines.length - layout.stepsInline;
    setPipeline(page, pipeline, index + 1, { ...layout, stepsInline: stepsInline ? 1 : 0 });
  });
  page.proseOf('decomposition/');
};

const setPipeline = (page: Page, pipeline: Pipeline, number: number, layout: Layout): void => {
  const place = placeOfPipeline(pipeline.name);
  page.heading(`### Pipeline ${number}: ${escapeHeading(pipeline.name)} (${phaseLabel(pipeline)})`, place);
  const bullet = (id: FieldId, value: string, members: readonly string[] = []): void => {
    if (layout.airy && id !== 'purpose') page.gap();
    const label = id === 'steps' ? `**${FIELDS[id].label}** (approximate)` : `**${FIELDS[id].label}**`;
    page.line(`- ${label}:${value === '' ? '' : ` ${value}`}`);
    for (const member of members) page.line(`  - ${member}`);
    if (id !== 'steps') page.prose(`${place}/${id}`);
  };
  const list = (id: FieldId, members: readonly string[], inline: string): void => {
    if (members.length === 0) bullet(id, FIELDS[id].nothing);
    else if (layout.airy || (layout.listed && members.length > 1)) bullet(id, '', members);
    else bullet(id, distinctFrom(FIELDS[id].nothing, inline));
  };
  bullet('purpose', writePurpose(pipeline.role, pipeline.purpose));
  bullet('trigger', writeTrigger(pipeline.trigger));
  setSteps(page, pipeline, layout, bullet);
  list('dataSources', pipeline.dataSources.map(escapeStart), joinList(pipeline.dataSources));
  const artifacts = pipeline.keyArtifacts.map(writeKeyArtifact);
  list('keyArtifacts', artifacts, joinEscaped(artifacts));
  bullet('orchestrator', orNothing('orchestrator', pipeline.orchestrator));
  bullet('modelControlPlane', orNothing('modelControlPlane', pipeline.modelControlPlane ?? ''));
  page.proseOf(`${place}/`);
};

const setSteps = (
  page: Page,
  pipeline: Pipeline,
  layout: Layout,
  bullet: (id: FieldId, value: string) => void,
): void => {
  const place = `${placeOfPipeline(pipeline.name)}/steps`;
  const { steps } = pipeline;
  if (steps.length === 0) bullet('steps', FIELDS.steps.nothing);
  else if (layout.stepsInline > 0) bullet('steps', distinctFrom(FIELDS.steps.nothing, writeSteps(steps)));
  else bullet('steps', '');
  page.prose(place);
  steps.forEach((step, index) => {
    if (layout.stepsInline === 0) {
      page.line(`  ${index + 1}. ${writeStep(step, !layout.takesBelow)}`);
      if (layout.takesBelow && step.takes.length > 0) page.line(`     - ${writeTakes(step.takes)}`);
    }
    page.prose(`${place}/${index + 1}`);
  });
};

const orNothing = (id: 'orchestrator' | 'modelControlPlane', text: string): string =>
  text === '' ? FIELDS[id].nothing : distinctFrom(FIELDS[id].nothing, escapeText(text));

const phaseLabel = ({ mvp, phase }: Pipeline): string => {
  if (!mvp) return `Phase ${phase}`;
  return phase === 1 ? 'MVP' : `MVP, Phase ${phase}`;
};
