/** The places of the document that Headwater writes, in order (D7.3). The headings stand exactly so. */
export const SECTIONS = {
  overview: {
    heading: 'Overview',
    also: ['summary', 'introduction'],
    nothing: null,
    holds: 'two or three sentences: what is built and for whom',
  },
  decomposition: {
    heading: 'Pipeline Decomposition',
    also: ['pipelines', 'decomposition'],
    nothing: 'No pipeline is planned yet.',
    holds: 'the pipelines, each with its seven bullets',
  },
  data_flow: {
    heading: 'Cross-Pipeline Data Flow',
    also: ['data flow', 'cross pipeline dataflow'],
    nothing: 'Nothing is shared between pipelines.',
    holds: 'who produces, who consumes and what promotes a model version',
  },
  not_pipelines: {
    heading: 'Not-a-Pipeline Components',
    also: ['not a pipeline', 'non pipeline components', 'not pipelines', 'outside zenml'],
    nothing: 'Everything that was named belongs in a pipeline.',
    holds: 'what belongs in another tool, and which',
  },
  deferred: {
    heading: 'Deferred / Future Work',
    also: ['deferred', 'future work', 'later', 'deferred and future work'],
    nothing: 'Nothing is deferred.',
    holds: 'what waits for a later phase, and for what',
  },
  open_questions: {
    heading: 'Open Questions',
    also: ['questions', 'open points'],
    nothing: 'None: everything that matters has an answer.',
    holds: 'one to three things that nobody in the interview could know',
  },
} as const;

export type SectionId = keyof typeof SECTIONS;

export const sectionIds = Object.keys(SECTIONS) as SectionId[];

/** What stands before the project's name in the document's first heading. */
export const TITLE = 'Pipeline Architecture';

/** The seven bullets of a pipeline, in order (D7.3). `nothing` is written where the architecture has nothing to say. */
export const FIELDS = {
  purpose: { label: 'Purpose', also: ['goal'], nothing: '' },
  trigger: { label: 'Trigger', also: ['triggers', 'schedule'], nothing: '' },
  steps: { label: 'Steps', also: ['pipeline steps'], nothing: 'none named' },
  dataSources: { label: 'Data sources', also: ['data source', 'inputs', 'sources'], nothing: 'none named' },
  keyArtifacts: { label: 'Key artifacts', also: ['artifacts', 'outputs'], nothing: 'none named' },
  orchestrator: {
    label: 'Orchestrator requirements',
    also: ['orchestrator', 'orchestration', 'infrastructure'],
    nothing: 'not settled yet',
  },
  modelControlPlane: {
    label: 'Model Control Plane',
    also: ['mcp', 'model'],
    nothing: 'takes no part, no model is made or read here',
  },
} as const;

export type FieldId = keyof typeof FIELDS;

export const fieldIds = Object.keys(FIELDS) as FieldId[];

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

const byName = <Id extends string>(rows: readonly (readonly [Id, readonly string[]])[]): ReadonlyMap<string, Id> =>
  new Map(rows.flatMap(([id, names]) => names.map((name) => [normal(name), id] as const)));

const SECTION_BY_NAME = byName(sectionIds.map((id) => [id, [SECTIONS[id].heading, ...SECTIONS[id].also]] as const));
const FIELD_BY_NAME = byName(fieldIds.map((id) => [id, [FIELDS[id].label, ...FIELDS[id].also]] as const));

/** The section that a second-level heading means, whatever its case, numbering and punctuation; null for unknown ones. */
export const sectionOf = (heading: string): SectionId | null => SECTION_BY_NAME.get(normal(heading)) ?? null;

/** The bullet that a label means; null for unknown ones. */
export const fieldOf = (label: string): FieldId | null => FIELD_BY_NAME.get(normal(label)) ?? null;

/** The place of a pipeline's heading, as Prose.after names it; a slash in the name cannot be taken for a part. */
export const placeOfPipeline = (name: string): string => `pipeline:${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
