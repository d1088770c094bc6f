/** What each edition can do, where they differ or where people believe that they do. */
export interface EditionRow {
  readonly what: string;
  readonly oss: boolean;
  readonly pro: boolean;
  /** The first release that has it. */
  readonly since: string | null;
  readonly source: string;
}

export const EDITIONS = {
  schedule_by_orchestrator: {
    what: 'a schedule handed to the orchestrator, which keeps it',
    oss: true,
    pro: true,
    since: null,
    source: 'ZENML.md section 3',
  },
  schedule_trigger: {
    what: 'a schedule kept by ZenML itself',
    oss: false,
    pro: true,
    since: '0.94.0',
    source: 'ZENML.md section 4',
  },
  event_trigger: {
    what: 'a run started by an event, such as the end of another run or a webhook',
    oss: false,
    pro: true,
    since: '0.94.3',
    source: 'ZENML.md section 4',
  },
  snapshot_run_on_server: {
    what: 'a snapshot started on the server, without the code at hand',
    oss: false,
    pro: true,
    since: '0.90.0',
    source: 'ZENML.md section 4',
  },
  deployment: {
    what: 'a pipeline deployed as an HTTP service',
    oss: true,
    pro: true,
    since: '0.90.0',
    source: 'ZENML.md section 6',
  },
  model_control_plane: {
    what: 'models, versions and stages in code and on the command line',
    oss: true,
    pro: true,
    since: '0.55.0',
    source: 'ZENML.md section 7',
  },
  model_dashboard: {
    what: 'the dashboard pages of the Model Control Plane',
    oss: false,
    pro: true,
    since: null,
    source: 'ZENML.md section 7',
  },
  projects: {
    what: 'several projects on one server',
    oss: false,
    pro: true,
    since: null,
    source: 'ZENML.md section 14',
  },
} as const satisfies Record<string, EditionRow>;

/** The Python versions that ZenML supports, from each release on (ZENML.md section 1). */
export const PYTHON_BY_ZENML = [
  { from: '0.95.0', python: ['3.10', '3.11', '3.12', '3.13', '3.14'], source: 'ZENML.md section 1' },
  { from: '0.91.0', python: ['3.10', '3.11', '3.12', '3.13'], source: 'ZENML.md section 1' },
  { from: '0.0.0', python: ['3.9', '3.10', '3.11', '3.12'], source: 'ZENML.md section 1' },
] as const;

/**
 * What one request to a deployed pipeline is to be expected to take at least: a run with all its steps is recorded for
 * each (ZENML.md section 6). No figure is promised; below this a benchmark decides.
 */
export const DEPLOYMENT_FLOOR_MS = 100;

/** Negative where a is older than b. Anything but dots and digits is left aside. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string): number[] => version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [left, right] = [parts(a), parts(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
