/** yes and no are documented; unclear means that the documents contradict each other or name no release (ZENML.md). */
export type Ability = 'yes' | 'no' | 'unclear';

/** What ZenML can do on one kind of orchestrator. */
export interface OrchestratorSheet {
  /** As people call it. */
  readonly called: string;
  readonly schedule: Ability;
  /** The forms of schedule it takes. */
  readonly forms: readonly ('cron' | 'interval' | 'once')[];
  /** Whether ZenML's own commands also change, pause and delete the schedule there. */
  readonly managesSchedule: boolean;
  readonly dynamic: Ability;
  /** Steps run outside the machine that starts the run, so they share no disk and need a remote artifact store. */
  readonly remote: boolean;
  /** How its steps run: "each step in a pod of its own". */
  readonly runs: string;
  /** The ZenML release that brought it, where that matters. */
  readonly since?: string;
  readonly source: string;
}

const TABLE = 'ZENML.md section 10';
const BOTH = 'ZENML.md sections 3 and 10';

/** Orchestrators by ZenML's flavor name. */
export const ORCHESTRATORS = {
  local: {
    called: 'the local orchestrator',
    schedule: 'no',
    forms: [],
    managesSchedule: false,
    dynamic: 'yes',
    remote: false,
    runs: 'all steps in one process on this machine, one after another',
    source: BOTH,
  },
  local_docker: {
    called: 'local Docker',
    schedule: 'no',
    forms: [],
    managesSchedule: false,
    dynamic: 'yes',
    remote: false,
    runs: 'each step in a container on this machine',
    source: BOTH,
  },
  kubernetes: {
    called: 'Kubernetes',
    schedule: 'yes',
    forms: ['cron'],
    managesSchedule: true,
    dynamic: 'yes',
    remote: true,
    runs: 'each step in a pod of its own',
    source: BOTH,
  },
  kubeflow: {
    called: 'Kubeflow',
    schedule: 'yes',
    forms: ['cron', 'interval'],
    managesSchedule: false,
    dynamic: 'no',
    remote: true,
    runs: 'each step in a pod of its own',
    source: BOTH,
  },
  vertex: {
    called: 'Vertex AI',
    schedule: 'yes',
    forms: ['cron'],
    managesSchedule: false,
    dynamic: 'yes',
    remote: true,
    runs: 'each step as a Vertex job',
    source: BOTH,
  },
  sagemaker: {
    called: 'SageMaker',
    schedule: 'yes',
    forms: ['cron', 'interval', 'once'],
    managesSchedule: false,
    dynamic: 'yes',
    remote: true,
    runs: 'each step as a SageMaker job',
    source: BOTH,
  },
  azureml: {
    called: 'Azure ML',
    schedule: 'yes',
    forms: ['cron', 'interval'],
    managesSchedule: false,
    dynamic: 'yes',
    remote: true,
    runs: 'each step as an Azure ML job',
    source: BOTH,
  },
  airflow: {
    called: 'Airflow',
    schedule: 'yes',
    forms: ['cron', 'interval'],
    managesSchedule: false,
    dynamic: 'no',
    remote: true,
    runs: 'each step as a task, in the container that the operator gives it',
    source: BOTH,
  },
  databricks: {
    called: 'Databricks',
    schedule: 'yes',
    forms: ['cron'],
    managesSchedule: false,
    dynamic: 'no',
    remote: true,
    runs: 'each step as a task of a Databricks job',
    source: BOTH,
  },
  modal: {
    called: 'Modal',
    schedule: 'no',
    forms: [],
    managesSchedule: false,
    dynamic: 'yes',
    remote: true,
    runs: 'each step in a Modal sandbox',
    since: '0.95.0',
    source: BOTH,
  },
  ssh: {
    called: 'a machine over SSH',
    schedule: 'yes',
    forms: ['cron', 'once'],
    managesSchedule: false,
    dynamic: 'yes',
    remote: true,
    runs: 'each step as a Compose service on that machine',
    since: '0.96.1',
    source: BOTH,
  },
  slurm: {
    called: 'Slurm',
    schedule: 'no',
    forms: [],
    managesSchedule: false,
    dynamic: 'yes',
    remote: true,
    runs: 'each step as a Slurm job, with a staging folder that all nodes share',
    source: BOTH,
  },
  skypilot: {
    called: 'SkyPilot',
    schedule: 'no',
    forms: [],
    managesSchedule: false,
    dynamic: 'no',
    remote: true,
    runs: 'the steps on a virtual machine',
    source: BOTH,
  },
  tekton: {
    called: 'Tekton',
    schedule: 'no',
    forms: [],
    managesSchedule: false,
    dynamic: 'no',
    remote: true,
    runs: 'each step in a pod of its own',
    source: BOTH,
  },
  hyperai: {
    called: 'HyperAI',
    schedule: 'yes',
    forms: ['cron', 'once'],
    managesSchedule: false,
    dynamic: 'no',
    remote: true,
    runs: 'each step as a Compose service; deprecated in favour of SSH',
    source: BOTH,
  },
  lightning: {
    called: 'Lightning',
    schedule: 'unclear',
    forms: [],
    managesSchedule: false,
    dynamic: 'no',
    remote: true,
    runs: 'the steps in a Lightning studio',
    source: TABLE,
  },
} as const satisfies Record<string, OrchestratorSheet>;

export type Flavor = keyof typeof ORCHESTRATORS;

/** Flavors whose documentation was read but that no release read so far is known to contain (ZENML.md section 10). */
export const UNPROVEN_FLAVORS: ReadonlySet<Flavor> = new Set<Flavor>(['slurm', 'lightning']);
