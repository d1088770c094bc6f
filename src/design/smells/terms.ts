import { inWords } from '#design/say';
import type { DesignContext } from '#design/context';
import { factsOf, valueOf } from '#design/facts';
import { saidSubjects } from '#design/words/subject';
import type { Pipeline } from '#architecture/architecture';
import type { Reading } from '#reading/reading';
import type { Bucket } from '#vocabulary/buckets';
import type { KindId } from '#vocabulary/kinds';

/** "the churn model", or "the model" where nobody said what it is about. */
export function modelWord(reading: Reading): string {
  const [subject] = saidSubjects(reading);
  return subject ? `the ${subject} model` : 'the model';
}

/** How many people look after what is built: the team as stated, or the roles that were counted. */
export function maintainers(reading: Reading): number | null {
  const team = valueOf(reading, 'team_size');
  if (team !== null) return team;
  const roles = (['ml_engineers', 'data_engineers', 'data_scientists'] as const).map((role) => valueOf(reading, role));
  const known = roles.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return known > 0 ? known : null;
}

/** Who would have to keep it alive: "one person", "the two of you", "the team". */
export function keepers(reading: Reading): string {
  const count = maintainers(reading);
  if (count === null || count < 1) return 'the team';
  return count === 1 ? 'one person' : `a team of ${inWords(count)}`;
}

const BUILT: readonly (Bucket | null)[] = ['pipeline', 'deployed_pipeline'];

/** The name of a component of one of the kinds, in the person's nouns; what is built before what is put off or stays. */
export function nameOf(context: DesignContext, ...kinds: readonly KindId[]): string | null {
  const named = kinds.flatMap((kind) => context.components.filter(({ component }) => component.kind === kind));
  const found = named.find(({ bucket }) => BUILT.includes(bucket)) ?? named.find(({ bucket }) => bucket !== null);
  return found?.component.name ?? null;
}

/** What comes out at the end and would be missed: "at-risk list in Salesforce". */
export const result = (context: DesignContext): string | null =>
  nameOf(context, 'data_export', 'batch_inference', 'model_export', 'reporting', 'realtime_inference');

/** Names of the sources of the first version, in alphabetical order. */
export function sourcesOf(reading: Reading): string[] {
  const names = new Map(factsOf(reading, 'source').map(({ value }) => [value.toLowerCase(), value]));
  return [...names.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

/** The pipeline that is built first, or null where there is no architecture. */
export const firstPipeline = ({ architecture }: DesignContext): Pipeline | null =>
  architecture?.pipelines.find(({ mvp }) => mvp) ?? null;

/** Its name, or "the first pipeline" where there is no architecture. */
export const firstPipelineWord = (context: DesignContext): string =>
  firstPipeline(context)?.name ?? 'the first pipeline';

/** The steps of the design's longest pipeline, or none. */
export function longestPipeline({ architecture }: DesignContext): Pipeline | null {
  const byLength = [...(architecture?.pipelines ?? [])].sort((a, b) => b.steps.length - a.steps.length);
  return byLength[0] ?? null;
}
