import type { BuiltPipeline, DeploymentSite } from '#asbuilt/as-built';
import type { Observations, SeenCall } from '#asbuilt/observed/observations';
import { textOf } from '#asbuilt/wiring/either';
import type { Options, PipelineDefinition, Value } from '#asbuilt/wiring/value';

/** The key of a settings dictionary that speaks of serving a pipeline: "deployment", "deployer", "deployer.gcp" (ZENML.md 12.13). */
export const speaksOfDeployment = (key: string): boolean => /^deploy(?:ment|er)(?:\.|$)/.test(key);

/** What code says about serving: pipelines deployed, pipelines with settings for it, and models handed to a model deployer. */
export function codeDeployments(
  observations: Observations,
  defined: readonly PipelineDefinition[],
  pipelines: readonly BuiltPipeline[],
): DeploymentSite[] {
  return [
    ...deployed(observations),
    ...withSettings(observations, defined),
    ...deployerSteps(pipelines),
    ...observations.calls.flatMap((call) => deploymentCall(call, pipelines)),
  ];
}

/** `.deploy(…)` counts only on pipelines; SageMaker and BentoML have methods of that name too. */
function deployed(observations: Observations): DeploymentSite[] {
  return observations.uses.flatMap((use): DeploymentSite[] => {
    if (use.how !== 'deploy') return [];
    const name = textOf(use.args.named.get('deployment_name') ?? use.args.positional[0]);
    return [
      { file: use.file, line: use.line, sure: 'certain', how: 'deploy', name, pipelines: [use.pipeline.pipeline.id] },
    ];
  });
}

/** Settings say how a pipeline is to be served, not that it is: never more than likely. */
function withSettings(observations: Observations, defined: readonly PipelineDefinition[]): DeploymentSite[] {
  const sites: DeploymentSite[] = [];
  const add = (id: string, options: Options, file: string, line: number): void => {
    const known = sites.some((site) => site.pipelines.includes(id));
    if (!known && holdsDeployment(options.get('settings')))
      sites.push({ file, line, sure: 'likely', how: 'settings', name: null, pipelines: [id] });
  };
  for (const { id, options, file, decoratorLine } of defined) add(id, options, file, decoratorLine);
  for (const { pipeline, file, line } of observations.uses) add(pipeline.pipeline.id, pipeline.options, file, line);
  return sites;
}

function holdsDeployment(settings: Value | undefined): boolean {
  if (settings?.kind === 'either') return settings.options.some(holdsDeployment);
  return settings?.kind === 'dict' && [...settings.entries.keys()].some(speaksOfDeployment);
}

/** Ready-made steps of integrations that serve a model: mlflow_model_deployer_step, bentoml_model_deployer_step… */
function deployerSteps(pipelines: readonly BuiltPipeline[]): DeploymentSite[] {
  const sites = new Map<string, DeploymentSite>();
  for (const pipeline of pipelines) {
    for (const { definition, file, line, name } of pipeline.invocations) {
      if (definition === null || !/^zenml\..*deployer_step$/.test(definition)) continue;
      const place = `${file}:${line}`;
      const pipelineIds = [...new Set([...(sites.get(place)?.pipelines ?? []), pipeline.id])];
      sites.set(place, { file, line, sure: 'certain', how: 'model_deployer', name, pipelines: pipelineIds });
    }
  }
  return [...sites.values()];
}

/** `deploy_model` of a model deployer, and `Client().provision_deployment`. */
function deploymentCall(call: SeenCall, pipelines: readonly BuiltPipeline[]): DeploymentSite[] {
  if (!call.path.startsWith('zenml.')) return [];
  const how = call.path.endsWith('.deploy_model')
    ? 'model_deployer'
    : call.path.endsWith('.provision_deployment')
      ? 'deploy'
      : null;
  if (how === null) return [];
  const { file, line, args, within } = call;
  const given =
    how === 'deploy'
      ? (args.named.get('name_id_or_prefix') ?? args.named.get('name') ?? args.positional[0])
      : undefined;
  const around = pipelines.filter((pipeline) =>
    pipeline.invocations.some((i) => i.definition?.startsWith(`${file}::`) && i.step === within),
  );
  const users =
    call.pipeline === null ? (how === 'deploy' ? [] : around.map((pipeline) => pipeline.id)) : [call.pipeline];
  return [{ file, line, sure: 'certain', how, name: textOf(given), pipelines: users }];
}
