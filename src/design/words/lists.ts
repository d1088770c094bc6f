import type { Deferred, KeyArtifact, NotAPipeline } from '#architecture/architecture';
import { usesItAtOnce } from '#design/connect/models';
import type { Plan, Sketch } from '#design/words/plan';
import { capital, list } from '#design/words/nouns';
import { tells } from '#design/words/telling';
import { ownSources, sourcesOf, sourcesOfAll } from '#design/words/sources';
import type { KindId } from '#vocabulary/kinds';

/** What does not belong into a pipeline, why, and what to use instead (D4.3). */
export function notPipelines({ judged }: Plan): NotAPipeline[] {
  const all = judged
    .filter(({ bucket, component }) => bucket === 'not_a_pipeline' && component.status !== 'refused')
    .map(({ component, alternative, reasons }) => ({
      name: capital(component.name),
      why: reasons[0]?.text ?? '',
      instead: alternative ?? '',
      exists: component.status === 'exists',
    }));
  return all.filter((one, at) => all.findIndex((other) => isSameLine(one, other)) === at);
}

/** The same thing, named twice, takes one line; what runs today is another thing than what is wished for. */
const isSameLine = (one: NotAPipeline, other: NotAPipeline): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase() && one.exists === other.exists;

/** What waits, and what would bring it back (D4.5). */
export const deferred = ({ judged, reading }: Plan): Deferred[] => [
  ...laterSources(reading),
  ...judged
    .filter(({ bucket }) => bucket === 'deferred')
    .map(({ component, reasons }) => ({
      name: capital(component.name),
      why: `${reasons[0]?.text ?? ''}${RETURNS[component.kind] ? ` ${RETURNS[component.kind]}` : ''}`,
    })),
];

/** More sources than this are too many for a first version (D9 too_many_sources). */
export const MOST_SOURCES = 5;

/** Sources beyond the first two or three, where there are many. */
function laterSources(reading: Plan['reading']): Deferred[] {
  const count = sourcesOfAll(reading).length;
  return count <= MOST_SOURCES
    ? []
    : [
        {
          name: 'Further data sources',
          why: `${count} sources are ${count} things that can be late or change their form. Each comes back, one at a time, when the first two or three have proved the result.`,
        },
      ];
}

/** What brings a deferred part back, by kind. */
const RETURNS: Partial<Record<KindId, string>> = {
  hyperparameter_tuning: 'Comes back when a fixed recipe runs and its numbers no longer improve.',
  ab_testing:
    'Comes back when two versions are good enough for production and offline numbers cannot decide between them.',
  feature_store: 'Comes back when a second team needs the same features, or they have to be served within a request.',
  drift_detection: 'Comes back when a few runs have shown what normal looks like.',
  retraining: 'Comes back when the training has run by itself often enough that nobody has to look.',
  training: 'Comes back when there is enough to learn from.',
  realtime_inference: 'Comes back when somebody is ready to call it; the promoted version can then be served as it is.',
  batch_inference: 'Comes back when the first pipeline delivers a version worth using.',
  reporting: 'Comes back as one more step when the numbers behind it are stable.',
  data_export: 'Comes back when what is delivered now has proved itself.',
  ingestion: 'Comes back as a further source when the first ones have proved themselves.',
};

/** The sources that a pipeline reads: its own where that was said, otherwise those of the whole. */
export function dataSources({ draft }: Sketch, plan: Plan): string[] {
  const { reading, sketches } = plan;
  const parts = draft.stages.map(({ component }) => component);
  const own = ownSources(reading, parts);
  if (own.length > 0) return own;
  if (draft.role === 'deployed') return ['the request itself'];
  const data = sketches.find((other) => other.draft.role === 'data');
  if (data && draft.role !== 'data' && !draft.stages.some(({ kind }) => kind === 'ingestion')) {
    return [`what ${data.name} has prepared`];
  }
  const all = sourcesOf(reading, parts);
  if (all.length > MOST_SOURCES) return [`at first the two or three that matter most of ${list(all, all.length)}`];
  if (all.length > 0) return all;
  const named = draft.stages.filter(({ kind, component }) => kind === 'ingestion' && tells(component));
  return named.map(({ component }) => component.name);
}

/** The artifacts that somebody will look for again, with what for. */
export function keyArtifacts({ steps, draft }: Sketch): KeyArtifact[] {
  const all = steps.flatMap(({ produces, name }) => {
    const [artifact, type] = /^(\S+) \((.+)\)$/u.exec(produces[0] ?? '')?.slice(1) ?? [];
    return artifact === undefined || type === undefined ? [] : [{ artifact, sort: sortOf(name, type) }];
  });
  const last = all.findLast(({ sort }) => sort === 'data' || sort === 'features');
  return all.flatMap(({ artifact, sort }): KeyArtifact[] => {
    const why = draft.role === 'data' && artifact === last?.artifact ? PREPARED : (special(draft)[sort] ?? WORTH[sort]);
    return why === undefined ? [] : [{ name: artifact, why }];
  });
}

/** What kind of thing an artifact is; a table is told by the step that makes it. */
function sortOf(step: string, type: string): string {
  if (step.startsWith('deliver_')) return 'file';
  if (type === 'files') return 'data';
  if (type !== 'table') return type;
  if (step.startsWith('predict_')) return 'predictions';
  return step.startsWith('build_') ? 'features' : 'data';
}

/** Where an artifact serves something else than usual. */
function special(draft: Sketch['draft']): Readonly<Record<string, string>> {
  if (usesItAtOnce(draft)) {
    return {
      model: 'the model of this run that explains what came out of it',
      metrics: 'how good it was from run to run',
    };
  }
  return draft.stages.some(({ kind }) => kind === 'promotion') || draft.role === 'training'
    ? {}
    : { metrics: 'how good it was from run to run' };
}

const PREPARED = 'what the other pipelines work on and name as the data they saw';

const WORTH: Record<string, string> = {
  model: 'the version that is judged and promoted and can be taken back',
  metrics: 'what the promotion rests on from run to run',
  predictions: 'what was predicted from which data with which version',
  features: 'what the model saw when a result has to be repeated or explained',
  index: 'the version that answers come from and that can be put back',
  report: 'what people read and which run made it',
  decision: 'who or what released which version and why',
  file: 'exactly what was handed over',
  response: 'what was answered to which request and by which version',
};
