import type { Architecture, Pipeline } from '#architecture/architecture';
import { readEarly } from '#design/connect/first-version';
import { limits } from '#design/zenml/limits';
import type { Reading } from '#reading/reading';

/** What the next skill needs to build one pipeline of the plan (D8), with what nobody has said named as unknown. */
export interface Handoff {
  readonly schema: 'headwater.handoff/1';
  readonly skill: 'zenml-pipeline-authoring';
  readonly document: string;
  readonly pipeline: {
    readonly name: string;
    readonly role: string;
    readonly phase: number;
    readonly steps: readonly string[];
  };
  /** What has to be there or known before its first run can finish: models to register, limits of ZenML that it meets. */
  readonly beforeTheFirstRun: readonly string[];
  /** The skill's own first questions, in its order, each answered or named as open. */
  readonly answers: readonly HandedAnswer[];
  /** Pipelines after this one, in phase order: one at a time. */
  readonly afterwards: readonly string[];
}

export interface HandedAnswer {
  readonly asks:
    | 'static_or_dynamic'
    | 'local_or_remote'
    | 'custom_types'
    | 'location'
    | 'data_sources'
    | 'small_data_mode'
    | 'python';
  readonly answer: string | null;
  /** What the answer rests on, or what has to be found out. */
  readonly because: string;
}

/** Local runs need no remote stack; these are the words that mean them. */
const LOCAL = new Set(['local', 'local_docker', 'docker']);

/**
 * The brief for building `pipeline` (by default the MVP).
 * @param document path of pipeline_architecture.md as the reader of the hand-over can open it
 * @returns null where the plan has no pipeline
 */
export function handoff(architecture: Architecture, reading: Reading, document: string, name?: string): Handoff | null {
  const inOrder = [...architecture.pipelines].sort((a, b) => a.phase - b.phase);
  const pipeline =
    inOrder.find((p) => (name === undefined ? p.mvp : p.name === name || p.id === name)) ??
    (name === undefined ? inOrder[0] : undefined);
  if (!pipeline) return null;
  return {
    schema: 'headwater.handoff/1',
    skill: 'zenml-pipeline-authoring',
    document,
    pipeline: {
      name: pipeline.name,
      role: pipeline.role,
      phase: pipeline.phase,
      steps: pipeline.steps.map((s) => `${s.name}: ${s.does}`),
    },
    beforeTheFirstRun: beforehand(architecture, pipeline, reading),
    answers: [
      shape(reading),
      place(reading),
      types(pipeline),
      {
        asks: 'location',
        answer: null,
        because: `Ask where the project lives; ${document} lies in the folder that was planned in.`,
      },
      sources(pipeline),
      smallData(reading),
      python(reading),
    ],
    afterwards: inOrder.filter((p) => p.phase > pipeline.phase).map((p) => p.name),
  };
}

/** The models that nobody has made by then come first: without them no run can finish. */
function beforehand(architecture: Architecture, { id, name }: Pipeline, reading: Reading): string[] {
  const early = readEarly(architecture.models, architecture.pipelines).filter(({ readers }) => readers.includes(id));
  return [
    ...early.map(
      ({ model }) =>
        `Register the model that works today as the first version of ${model.name} and move it to ${model.stage} by hand, once: ${name} reads the version in ${model.stage}, no pipeline has made one by then, and without it no run can finish.`,
    ),
    ...limits(architecture, reading)
      .filter(({ rule, text }) => rule !== 'stage_read_before_promotion' && text.includes(name))
      .map(({ text, instead }) => `${text} ${instead}`),
  ];
}

const stated = (reading: Reading, attribute: string) =>
  reading.facts.filter((f) => f.attribute === attribute && (f.status === 'stated' || f.status === 'confirmed'));

function shape(reading: Reading): HandedAnswer {
  const dynamic = reading.signals.find((s) => s.signal === 'dynamic_logic');
  return {
    asks: 'static_or_dynamic',
    answer: 'static',
    because: dynamic
      ? `Loops or branches were mentioned ("${dynamic.evidence[0]?.quote ?? ''}"); the plan keeps them inside steps.`
      : 'The steps are the same in every run; nothing that was said makes their number depend on the data.',
  };
}

function place(reading: Reading): HandedAnswer {
  const [orchestrator] = stated(reading, 'orchestrator');
  if (!orchestrator) {
    return {
      asks: 'local_or_remote',
      answer: null,
      because: 'No orchestrator was named. Start locally and ask where it is to run.',
    };
  }
  const where = String(orchestrator.value);
  return {
    asks: 'local_or_remote',
    answer: LOCAL.has(where) ? 'local' : `remote (${where})`,
    because: `Said: "${orchestrator.evidence[0]?.quote ?? where}".`,
  };
}

function types(pipeline: Pipeline): HandedAnswer {
  const produced = [...new Set(pipeline.steps.flatMap((s) => s.produces))];
  return {
    asks: 'custom_types',
    answer: null,
    because:
      produced.length > 0
        ? `The plan names ${produced.join(', ')}. Ask which Python types they are; tables, metrics and common model libraries need no materializer of your own.`
        : 'The plan names no artifacts for this pipeline; ask which Python types pass between its steps.',
  };
}

function sources(pipeline: Pipeline): HandedAnswer {
  return pipeline.dataSources.length > 0
    ? { asks: 'data_sources', answer: pipeline.dataSources.join('; '), because: 'Named in the plan.' }
    : { asks: 'data_sources', answer: null, because: 'No source was named for this pipeline.' };
}

function smallData(reading: Reading): HandedAnswer {
  const [gigabytes] = stated(reading, 'gigabytes_per_run');
  const [volume] = stated(reading, 'data_volume');
  if (!gigabytes && !volume) {
    return { asks: 'small_data_mode', answer: null, because: 'Nobody said how much data a run handles.' };
  }
  const large = gigabytes !== undefined && Number(gigabytes.value) >= 1;
  const quote = (gigabytes ?? volume)?.evidence[0]?.quote ?? '';
  return {
    asks: 'small_data_mode',
    answer: large ? 'yes' : 'optional',
    because: large
      ? `A run handles "${quote}"; a sample makes the first runs quick.`
      : `The data is of a size that runs as it is ("${quote}").`,
  };
}

function python(reading: Reading): HandedAnswer {
  const [version] = stated(reading, 'python_version');
  return {
    asks: 'python',
    answer: version ? String(version.value) : '3.12',
    because: version
      ? `Said: "${version.evidence[0]?.quote ?? version.value}".`
      : 'The minimum assumed for new projects where nobody says otherwise (D7.6).',
  };
}
