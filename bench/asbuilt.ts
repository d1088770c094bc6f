// Compares the scan with facts about public repositories.
//   npx tsx --conditions=source bench/asbuilt.ts --gold FILE --repos DIR [--only NAME] [--show]
// DIR holds one folder per repository, named owner+name, at the commit that the facts name.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';
import { scanProject } from '#machine/scan-project';

interface GoldPipeline {
  name: string;
  name_static?: boolean;
  function: string;
  file: string;
  line: number;
  api: string;
  steps: { id: string; step: string; name: string }[];
  edges: [string, string, boolean][];
  after: [string, string][];
  model?: { name?: string };
  schedules?: unknown[];
  calls_pipelines?: string[];
  dynamic?: boolean;
}
interface GoldRepository {
  repo: string;
  commit: string;
  part?: string;
  pipelines: GoldPipeline[];
  step_definitions: { name: string; file: string; line: number; outputs: string[] }[];
  yaml_models: { file: string; name: string | null }[];
  promotions: { file: string; line: number }[];
}

class Tally {
  hit = 0;
  missed = 0;
  extra = 0;
  compare(
    gold: readonly string[],
    found: readonly string[],
    lenient: readonly string[] = gold,
  ): { missed: string[]; extra: string[] } {
    const left = [...found];
    const missed = gold.filter((item) => {
      const at = left.indexOf(item);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const also = [...lenient];
    for (const item of gold) also.splice(also.indexOf(item), also.includes(item) ? 1 : 0);
    const extra = left.filter((item) => {
      const at = also.indexOf(item);
      if (at >= 0) also.splice(at, 1);
      return at < 0;
    });
    this.hit += gold.length - missed.length;
    this.missed += missed.length;
    this.extra += extra.length;
    return { missed, extra };
  }
  toString(): string {
    const share = (of: number) => (of === 0 ? '    –' : (this.hit / of).toFixed(4));
    return `precision ${share(this.hit + this.extra)}  recall ${share(this.hit + this.missed)}  (${this.hit} found, ${this.missed} missed, ${this.extra} too many)`;
  }
}

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    repos: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'boolean' },
    list: { type: 'boolean' },
  },
});
if (!values.gold || !values.repos) throw new Error('Say --gold FILE and --repos DIR.');
const gold = JSON.parse(readFileSync(values.gold, 'utf8')) as GoldRepository[];

const names = [
  'pipelines',
  'pipelines without ZenML',
  'invocations',
  'straight edges',
  'all edges',
  'after',
  'step definitions',
  'outputs',
  'models',
  'promotions',
  'schedules',
  'calls',
  'era',
  'dynamic',
] as const;
const tallies = Object.fromEntries(names.map((name) => [name, new Tally()])) as Record<(typeof names)[number], Tally>;
let scanned = 0;
for (const repository of gold) {
  const folder = join(values.repos, repository.repo.replace('/', '+'));
  if (!existsSync(folder) || (values.only && !repository.repo.includes(values.only))) continue;
  scanned++;
  const built = restrict(await scanProject(folder), repository);
  compareRepository(repository, built);
  if (values.list) console.log(`${repository.repo} ${repository.commit} ${built.pipelines.length}`);
}
console.log(`${scanned} repositories`);
for (const name of names) console.log(`${name.padEnd(24)} ${tallies[name]}`);

/** Facts on a part of a repository judge that part only; facts on notebooks were not taken. */
function restrict(built: AsBuilt, repository: GoldRepository): AsBuilt {
  const tops = new Set(
    [...repository.pipelines, ...repository.step_definitions, ...repository.yaml_models].map(
      (p) => p.file.split('/')[0],
    ),
  );
  const keep = <T extends { file: string }>(items: readonly T[]): T[] =>
    items.filter((item) => !item.file.endsWith('.ipynb') && (!repository.part || tops.has(item.file.split('/')[0])));
  return {
    ...built,
    pipelines: keep(built.pipelines),
    steps: keep(built.steps),
    models: keep(built.models),
    promotions: keep(built.promotions),
  };
}

function compareRepository(repository: GoldRepository, built: AsBuilt): void {
  const say = (what: string, result: { missed: string[]; extra: string[] }): void => {
    if (!values.show) return;
    for (const item of result.missed) console.log(`${repository.repo}: ${what} missed ${item}`);
    for (const item of result.extra) console.log(`${repository.repo}: ${what} extra  ${item}`);
  };
  const key = (p: { file: string; line: number; function: string; name: string }) =>
    `${p.file}:${p.line} ${p.function} "${p.name}"`;
  const compared = tallies.pipelines.compare(repository.pipelines.map(key), built.pipelines.map(key));
  say('pipeline', compared);
  if (repository.pipelines.length === 0) tallies['pipelines without ZenML'].compare([], built.pipelines.map(key));
  const place = (p: { file: string; line: number }) => `${p.file}:${p.line}`;
  const found = new Map(built.pipelines.map((p) => [place(p), p]));
  for (const pipeline of repository.pipelines) comparePipeline(pipeline, found.get(place(pipeline)), built, say);
  const stepKey = (s: { name: string; file: string; line: number }) => `${s.file}:${s.line} ${s.name}`;
  say('step', tallies['step definitions'].compare(repository.step_definitions.map(stepKey), built.steps.map(stepKey)));
  const outputs = (s: { file: string; line: number; outputs: readonly string[] }) =>
    `${s.file}:${s.line} ${s.outputs.join(',')}`;
  say('outputs', tallies.outputs.compare(repository.step_definitions.map(outputs), built.steps.map(outputs)));
  const yaml = built.models.filter((m) => m.where === 'yaml').map((m) => `${m.file} ${m.name}`);
  const goldYaml = repository.yaml_models.filter((m) => m.name !== null).map((m) => `${m.file} ${m.name}`);
  say('yaml model', tallies.models.compare(goldYaml, yaml));
  say(
    'promotion',
    tallies.promotions.compare(
      repository.promotions.map(place),
      built.promotions.filter((p) => p.how !== 'command' && p.how !== 'registry').map(place),
    ),
  );
}

function comparePipeline(
  pipeline: GoldPipeline,
  found: BuiltPipeline | undefined,
  built: AsBuilt,
  say: (what: string, result: { missed: string[]; extra: string[] }) => void,
): void {
  const prefix = `${pipeline.file} ${pipeline.name}: `;
  const mark = (items: string[]) => items.map((item) => prefix + item);
  say(
    'invocation',
    tallies.invocations.compare(mark(pipeline.steps.map((s) => s.id)), mark(found?.invocations.map((i) => i.id) ?? [])),
  );
  const straight = pipeline.edges.filter((e) => e[2]).map((e) => `${e[0]} → ${e[1]}`);
  const all = pipeline.edges.map((e) => `${e[0]} → ${e[1]}`);
  const foundAll = found?.edges.map((e) => `${e.from} → ${e.to}`) ?? [];
  const foundStraight =
    found?.edges
      .filter((e) => e.straight || straight.includes(`${e.from} → ${e.to}`))
      .map((e) => `${e.from} → ${e.to}`) ?? [];
  say('straight edge', tallies['straight edges'].compare(mark(straight), mark(foundStraight), mark(all)));
  say('edge', tallies['all edges'].compare(mark(all), mark(foundAll)));
  say(
    'after',
    tallies.after.compare(
      mark(pipeline.after.map((e) => `${e[0]} → ${e[1]}`)),
      mark(found?.after.map((e) => `${e.from} → ${e.to}`) ?? []),
    ),
  );
  const id = found?.id;
  const models =
    id === undefined
      ? []
      : built.models.filter(
          (m) => m.where !== 'yaml' && ['decorator', 'with_options'].includes(m.where) && m.pipelines.includes(id),
        );
  if (pipeline.model?.name !== undefined)
    say(
      'model',
      tallies.models.compare(mark([pipeline.model.name]), mark(models.map((m) => String(m.name)).slice(0, 1))),
    );
  const schedules =
    id === undefined ? [] : built.schedules.filter((s) => s.how === 'code' && s.attached && s.pipelines.includes(id));
  say(
    'schedule',
    tallies.schedules.compare(
      mark((pipeline.schedules ?? []).map(() => 'schedule')),
      mark(schedules.map(() => 'schedule')),
    ),
  );
  say('call', tallies.calls.compare(mark(pipeline.calls_pipelines ?? []), mark([...(found?.calls ?? [])])));
  say(
    'era',
    tallies.era.compare(
      mark([pipeline.api === 'functional' ? 'functional' : 'injected']),
      mark(found ? [found.era] : []),
    ),
  );
  say(
    'dynamic',
    tallies.dynamic.compare(mark(pipeline.dynamic ? ['dynamic'] : []), mark(found?.dynamic ? ['dynamic'] : [])),
  );
}
