import type { BuiltPipeline, DeploymentSite, ModelUse, RunConfig, ScheduleSite } from '#asbuilt/as-built';
import { quickConfig } from '#asbuilt/configs/quick-config';
import { isRecord, lineOfKey, readYaml } from '#asbuilt/configs/yaml-file';
import { speaksOfDeployment } from '#asbuilt/observed/deployments';
import { asStage, roleOf } from '#asbuilt/observed/model-uses';
import type { SourceTree } from '#asbuilt/source-tree';

/** Keys of a pipeline run configuration (ZENML.md section 2). */
const RUN_KEYS = new Set([
  'run_name',
  'enable_cache',
  'enable_artifact_metadata',
  'enable_artifact_visualization',
  'enable_step_logs',
  'enable_pipeline_logs',
  'schedule',
  'build',
  'steps',
  'settings',
  'environment',
  'secrets',
  'tags',
  'extra',
  'model',
  'parameters',
  'retry',
  'failure_hook_source',
  'success_hook_source',
  'init_hook_source',
  'init_hook_kwargs',
  'cleanup_hook_source',
  'substitutions',
  'cache_policy',
  'execution_mode',
]);
const MODEL_KEYS = new Set([
  'name',
  'license',
  'description',
  'audience',
  'use_cases',
  'limitations',
  'trade_offs',
  'ethics',
  'tags',
  'version',
  'save_models_to_registry',
  'suppress_class_validation_warnings',
]);
const LOOKS_LIKE_ONE = /^(steps|model|schedule|settings)\s*:/m;

export interface RunConfigs {
  readonly configs: readonly RunConfig[];
  readonly models: readonly ModelUse[];
  readonly schedules: readonly ScheduleSite[];
  readonly deployments: readonly DeploymentSite[];
}

/** What a pipeline offers for a configuration to hold on to. */
export interface Configurable {
  readonly pipeline: BuiltPipeline;
  readonly parameters: readonly string[];
  /** Base names of configuration files that its run sites name. */
  readonly configFiles: readonly string[];
}

/** Reads run configurations and links each to the pipelines that its `steps:` keys fit best (ZENML.md 12.7). */
export function runConfigs(tree: SourceTree, pipelines: readonly Configurable[]): RunConfigs {
  if (pipelines.length === 0) return { configs: [], models: [], schedules: [], deployments: [] };
  const configs: RunConfig[] = [];
  const models: ModelUse[] = [];
  const schedules: ScheduleSite[] = [];
  const deployments: DeploymentSite[] = [];
  for (const file of tree.paths) {
    if (!/\.ya?ml$/.test(file) || file.startsWith('.github/') || file.includes('/.github/')) continue;
    const text = tree.read(file);
    if (text === null || !LOOKS_LIKE_ONE.test(text)) continue;
    const yaml: Record<string, unknown> | null = quickConfig(text) ?? readYaml(text);
    if (yaml === null) continue;
    const steps = isRecord(yaml['steps']) ? Object.keys(yaml['steps']) : [];
    const model = modelIn(yaml);
    const linked = link(file, steps, isRecord(yaml['parameters']) ? Object.keys(yaml['parameters']) : [], pipelines);
    if (model === null && linked.length === 0) continue;
    const ids = linked.map((p) => p.id);
    const ambiguous = linked.length > 1;
    configs.push({ file, steps, pipelines: ids, ambiguous });
    const seen = {
      file,
      sure: ambiguous || linked.length === 0 ? ('likely' as const) : ('certain' as const),
      pipelines: ids,
    };
    if (model !== null) {
      models.push({
        ...seen,
        line: lineOfKey(text, 'model'),
        where: 'yaml',
        name: model.name,
        version: model.version,
        stage: asStage(model.version),
        role: roleOf(model.version, false),
      });
    }
    if (linked.length > 0 && isRecord(yaml['settings']) && Object.keys(yaml['settings']).some(speaksOfDeployment))
      deployments.push({ ...seen, sure: 'likely', line: lineOfKey(text, 'settings'), how: 'settings', name: null });
    const schedule = yaml['schedule'];
    if (isRecord(schedule) && linked.length > 0) {
      const cron = typeof schedule['cron_expression'] === 'string' ? schedule['cron_expression'] : null;
      schedules.push({
        ...seen,
        line: lineOfKey(text, 'schedule'),
        cron,
        intervalSeconds: null,
        how: 'yaml',
        attached: true,
      });
    }
  }
  return { configs, models, schedules, deployments };
}

/**
 * A `model:` in the form of ZenML's Model: a mapping with a name and no key that Model does not know. In a file that is not
 * mostly a run configuration (a project's own settings) a name alone is not enough.
 */
function modelIn(yaml: Record<string, unknown>): { name: string; version: string | null } | null {
  const model = yaml['model'];
  if (!isRecord(model) || typeof model['name'] !== 'string') return null;
  const foreign = Object.keys(model).filter((key) => !MODEL_KEYS.has(key));
  const others = Object.keys(yaml).filter((key) => !RUN_KEYS.has(key));
  if (foreign.length > 0 || (others.length > Object.keys(yaml).length / 2 && Object.keys(model).length < 2))
    return null;
  const version = model['version'];
  return { name: model['name'], version: version === undefined || version === null ? null : String(version) };
}

function link(
  file: string,
  steps: readonly string[],
  parameters: readonly string[],
  pipelines: readonly Configurable[],
): BuiltPipeline[] {
  const base = file.slice(file.lastIndexOf('/') + 1);
  const named = pipelines.filter((p) => p.configFiles.includes(base));
  const near = nearest(file, named.length > 0 ? named : pipelines);
  const scored = near.map((p) => ({
    p,
    score:
      overlap(
        steps,
        p.pipeline.invocations.flatMap((i) => [i.id, i.name]),
      ) *
        10 +
      overlap(parameters, p.parameters),
  }));
  const best = Math.max(0, ...scored.map((s) => s.score));
  if (best === 0) return named.length === 1 && steps.length + parameters.length > 0 ? [named[0]!.pipeline] : [];
  const fits = scored.filter((s) => s.score === best).map((s) => s.p.pipeline);
  const stem = words(base.replace(/\.ya?ml$/, ''));
  const alike = fits.filter((p) =>
    words(p.name).some((word) => stem.some((other) => other.startsWith(word.slice(0, 5)))),
  );
  return alike.length === 1 ? alike : fits;
}

const overlap = (keys: readonly string[], names: readonly string[]): number =>
  keys.filter((key) => names.includes(key)).length;

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3 && !['pipeline', 'config'].includes(word));

/** Pipelines of the same sub-project: those that share the longest folder path with the file. */
function nearest(file: string, pipelines: readonly Configurable[]): readonly Configurable[] {
  const depths = pipelines.map((p) => sharedFolders(p.pipeline.file, file));
  const most = Math.max(0, ...depths);
  return pipelines.filter((_, i) => depths[i] === most);
}

/** How many folders two paths begin with alike. */
function sharedFolders(a: string, b: string): number {
  let folders = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === '/') folders++;
  return folders;
}
