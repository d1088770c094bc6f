import type { Finding } from '#rule/finding';

/**
 * What the code of a ZenML project says about its architecture (headwater.architecture/1): read from Python, notebooks,
 * run configurations, scripts and workflows, never imported, never run. What syntax cannot prove is not here, or says
 * how sure it is (SAFETY.md).
 */
export interface AsBuilt {
  readonly schema: 'headwater.architecture/1';
  /** The scanned folder's name. */
  readonly name: string;
  readonly pipelines: readonly BuiltPipeline[];
  readonly steps: readonly BuiltStep[];
  readonly models: readonly ModelUse[];
  readonly promotions: readonly PromotionSite[];
  readonly artifacts: readonly ArtifactFetch[];
  readonly sources: readonly DataSourceSite[];
  readonly schedules: readonly ScheduleSite[];
  readonly deployments: readonly DeploymentSite[];
  readonly triggers: readonly TriggerSite[];
  readonly configs: readonly RunConfig[];
  /** Stacks and orchestrators named in scripts and documents of the repository. */
  readonly orchestrators: readonly OrchestratorMention[];
  /** The ZenML requirement as it is pinned: "zenml[server]>=0.70"; null where none was found. */
  readonly requirement: { readonly text: string; readonly file: string; readonly line: number } | null;
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly files: FileCounts;
}

/** certain: the syntax leaves no other reading. likely: one link was inferred. guess: a name or a damaged file speaks for it. */
export type Sure = 'certain' | 'likely' | 'guess';

/** Where something was read; lines count from 1. */
export interface Seen {
  readonly file: string;
  readonly line: number;
  readonly sure: Sure;
}

export interface BuiltPipeline extends Seen {
  /** Stable within the scan: "pipelines/train.py::training". */
  readonly id: string;
  /** As ZenML registers it. */
  readonly name: string;
  /** False where the name is computed and `name` holds the function's name or a pattern instead. */
  readonly nameKnown: boolean;
  readonly function: string;
  readonly decoratorLine: number;
  readonly form: 'decorator' | 'call' | 'class';
  /** injected: the pre-0.40 syntax, in which parameters of the pipeline are its steps. */
  readonly era: 'functional' | 'injected';
  readonly dynamic: boolean;
  /** Keywords given to the decorator or to with_options: "enable_cache", "settings". */
  readonly options: readonly string[];
  readonly invocations: readonly Invocation[];
  readonly edges: readonly Edge[];
  readonly after: readonly AfterEdge[];
  /** The first sentence of its docstring. */
  readonly summary: string | null;
  /** Names of pipelines that it calls, directly or through one that it calls: inlined where static. */
  readonly calls: readonly string[];
}

export interface Invocation {
  /** The key ZenML gives it: step name, `_2` from the second on, or `id=`; "x@dynamic_id" where the id is computed. */
  readonly id: string;
  /** The function or, for injected steps, the parameter. */
  readonly step: string;
  /** The step's registered name. */
  readonly name: string;
  /** Id of the step's definition in `steps`; null for steps of integrations and for injected steps that nobody injects. */
  readonly definition: string | null;
  readonly file: string;
  readonly line: number;
  /** It stands in a pipeline that this one calls. */
  readonly inlined: boolean;
  /** Under if, for, while, try or a comprehension: it may run not at all or several times. */
  readonly conditional: boolean;
  /** In a loop, or by `.map` or `.product`: any number of runs. */
  readonly many: boolean;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The consumer runs in any case, so the edge exists in every run. */
  readonly straight: boolean;
  /** Names of the outputs that travel, where they are known. */
  readonly artifacts: readonly string[];
}

export interface AfterEdge {
  readonly from: string;
  readonly to: string;
}

export interface BuiltStep extends Seen {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly form: 'decorator' | 'call' | 'class';
  readonly parameters: readonly string[];
  /** Output names as ZenML gives them; [] where nothing is returned. */
  readonly outputs: readonly string[];
  /** Their types as annotated, "" where unknown. */
  readonly types: readonly string[];
  readonly options: readonly string[];
  readonly tracker: string | null;
  readonly operator: string | null;
  /** The first sentence of its docstring. */
  readonly summary: string | null;
  /** Body lines without blank ones. */
  readonly length: number;
}

export interface ModelUse extends Seen {
  /** null where the name is computed. */
  readonly name: string | null;
  /** As written: "1.0.5", "production"; null where unset, which means a new version for each run. */
  readonly version: string | null;
  readonly stage: 'staging' | 'production' | 'latest' | 'archived' | null;
  readonly role: 'producer' | 'consumer' | 'unknown';
  readonly where: 'decorator' | 'with_options' | 'step' | 'yaml' | 'client' | 'code';
  /** Ids of the pipelines it belongs to, where a link was found. */
  readonly pipelines: readonly string[];
}

export interface PromotionSite extends Seen {
  readonly how: 'set_stage' | 'update_model_version' | 'command' | 'registry';
  readonly stage: string | null;
  readonly within: string | null;
  /** The `if` it stands under, as written. */
  readonly condition: string | null;
  /** Its step or function speaks of an approval, a review or an input: somebody is asked before. */
  readonly asks: boolean;
  readonly pipelines: readonly string[];
}

export interface ArtifactFetch extends Seen {
  readonly artifact: string | null;
  readonly how: string;
  readonly within: string | null;
  readonly pipelines: readonly string[];
}

/** A place that a pipeline reads data from, where its address stands in the code as it is; without names and passwords. */
export interface DataSourceSite extends Seen {
  readonly text: string;
  readonly pipelines: readonly string[];
}

export interface ScheduleSite extends Seen {
  readonly cron: string | null;
  readonly intervalSeconds: number | null;
  readonly how: 'code' | 'yaml' | 'workflow' | 'crontab' | 'command';
  /** False for a Schedule that is built and handed to nobody. */
  readonly attached: boolean;
  readonly pipelines: readonly string[];
}

export interface DeploymentSite extends Seen {
  readonly how: 'deploy' | 'command' | 'settings' | 'model_deployer';
  readonly name: string | null;
  readonly pipelines: readonly string[];
}

export interface TriggerSite extends Seen {
  readonly how: 'run' | 'trigger_pipeline' | 'snapshot' | 'event' | 'workflow' | 'command';
  /** A short word on it: "push", "python run.py --training". */
  readonly detail: string | null;
  readonly within: string | null;
  readonly pipelines: readonly string[];
}

export interface RunConfig {
  readonly file: string;
  /** Keys below `steps:`. */
  readonly steps: readonly string[];
  readonly pipelines: readonly string[];
  /** More than one pipeline fits its step keys equally well. */
  readonly ambiguous: boolean;
}

export interface OrchestratorMention extends Seen {
  readonly flavor: string;
}

/** Something that could not be read, and what that means. */
export interface Notice {
  readonly file: string | null;
  readonly line: number | null;
  readonly text: string;
}

export interface FileCounts {
  readonly seen: number;
  readonly python: number;
  readonly parsed: number;
}
