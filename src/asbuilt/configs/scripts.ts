import type { DeploymentSite, OrchestratorMention, PromotionSite, ScheduleSite, TriggerSite } from '#asbuilt/as-built';
import { airflowStarts } from '#asbuilt/configs/airflow';
import { isRecord, readYaml } from '#asbuilt/configs/yaml-file';
import type { SourceTree } from '#asbuilt/source-tree';

export interface ScriptFacts {
  readonly schedules: readonly ScheduleSite[];
  readonly triggers: readonly TriggerSite[];
  readonly deployments: readonly DeploymentSite[];
  readonly promotions: readonly PromotionSite[];
  readonly orchestrators: readonly OrchestratorMention[];
}

/** Which pipelines a Python file starts, and which one a dotted path or name means. */
export interface StartedBy {
  file(path: string): readonly string[];
  named(name: string): readonly string[];
}

const WORKFLOW =
  /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)\.gitlab-ci\.ya?ml$|(^|\/)azure-pipelines[^/]*\.ya?ml$/;
const SCRIPT = /\.(sh|bash|mk|cron|crontab)$|(^|\/)(Makefile|makefile|GNUmakefile|justfile|crontab|Dockerfile[^/]*)$/;
const CRON_LINE =
  /^\s*((?:[\d*/,-]+\s+){2}[\d*/,A-Za-z?L-]+\s+[\d*/,A-Za-z-]+\s+[\d*/,A-Za-z?L#-]+)\s+(?:[a-z_]+\s+)?(\S.*)$/;

/** Reads workflows, shell scripts, Makefiles and crontabs for what starts, deploys or promotes pipelines. */
export function scriptFacts(tree: SourceTree, started: StartedBy): ScriptFacts {
  const facts = {
    schedules: [] as ScheduleSite[],
    triggers: [] as TriggerSite[],
    deployments: [] as DeploymentSite[],
    promotions: [] as PromotionSite[],
    orchestrators: [] as OrchestratorMention[],
  };
  for (const file of tree.paths) {
    const isWorkflow = WORKFLOW.test(file);
    if (!isWorkflow && !SCRIPT.test(file)) continue;
    const text = tree.read(file);
    if (text === null || !/python|zenml|uv run|poetry/.test(text)) continue;
    const pipelines = readLines(file, text, started, facts, isWorkflow);
    if (isWorkflow && pipelines.length > 0) workflowClock(file, text, pipelines, facts.schedules);
  }
  const airflow = airflowStarts(tree, (command) => startedIn(command, started));
  facts.triggers.push(...airflow.triggers);
  facts.schedules.push(...airflow.schedules);
  return facts;
}

interface Found {
  schedules: ScheduleSite[];
  triggers: TriggerSite[];
  deployments: DeploymentSite[];
  promotions: PromotionSite[];
  orchestrators: OrchestratorMention[];
}

/** Reads a script line by line; the pipelines that it starts. */
function readLines(file: string, text: string, started: StartedBy, facts: Found, isWorkflow: boolean): string[] {
  const all: string[] = [];
  for (const { raw, line } of commandLines(text)) {
    const place = { file, line, sure: 'likely' as const };
    const clock = isWorkflow ? null : CRON_LINE.exec(raw);
    const command = clock?.[2] ?? raw;
    if (/^\s*#/.test(command)) continue;
    for (const [, flavor] of command.matchAll(
      /zenml\s+orchestrator\s+register\s+\S+.*?(?:--flavor[= ]|-f[= ])\s*["']?([\w-]+)/g,
    )) {
      facts.orchestrators.push({ ...place, flavor: flavor! });
    }
    const promoted = /zenml\s+model\s+version\s+update\s.*?(?:--stage[= ]|-s[= ])\s*["']?(\w+)/.exec(command);
    if (promoted)
      facts.promotions.push({
        ...place,
        how: 'command',
        stage: promoted[1]!,
        within: null,
        condition: null,
        asks: false,
        pipelines: [],
      });
    const cli = /zenml\s+pipeline\s+(run|deploy)\s+(?:-\S+\s+)*["']?([\w.:/-]+)/.exec(command);
    const pipelines = cli ? [...started.named(cli[2]!)] : startedIn(command, started);
    const served = /zenml\s+(?:pipeline\s+snapshot\s+deploy|deployment\s+provision)\s+["']?([\w-]+)/.exec(command);
    if (cli?.[1] === 'deploy' || served)
      facts.deployments.push({
        ...place,
        how: 'command',
        name: served?.[1] ?? /(?:--name|\s-n)[= ]\s*["']?([\w-]+)/.exec(command)?.[1] ?? null,
        pipelines,
      });
    else if (pipelines.length > 0) {
      facts.triggers.push({
        ...place,
        how: isWorkflow ? 'workflow' : 'command',
        detail: shortened(command),
        within: null,
        pipelines,
      });
      if (clock)
        facts.schedules.push({
          ...place,
          cron: clock[1]!.trim().replace(/\s+/g, ' '),
          intervalSeconds: null,
          how: 'crontab',
          attached: true,
          pipelines,
        });
    }
    all.push(...pipelines);
  }
  return [...new Set(all)];
}

/** The lines of a script, those that a backslash continues as one, with the number of the first. */
function commandLines(text: string): { raw: string; line: number }[] {
  const found: { raw: string; line: number }[] = [];
  let open = false;
  text.split(/\r?\n/).forEach((raw, i) => {
    const last = found.at(-1);
    if (open && last !== undefined) last.raw = `${last.raw.slice(0, -1).trimEnd()} ${raw.trim()}`;
    else found.push({ raw, line: i + 1 });
    open = raw.endsWith('\\') && !/^\s*#/.test(raw);
  });
  return found;
}

function startedIn(command: string, started: StartedBy): string[] {
  const files = [...command.matchAll(/([\w./-]+\.py)\b/g)].map((match) => match[1]!);
  const modules = [...command.matchAll(/-m\s+([\w.]+)/g)].map((match) => `${match[1]!.replaceAll('.', '/')}.py`);
  return [...new Set([...files, ...modules].flatMap((path) => started.file(path.replace(/^\.\//, ''))))];
}

const shortened = (command: string): string => {
  const trimmed = command
    .trim()
    .replace(/^-\s*/, '')
    .replace(/^run:\s*/, '');
  return trimmed.length > 80 ? `${trimmed.slice(0, 79)}…` : trimmed;
};

/** `on: schedule: - cron:` of a workflow that starts a pipeline. */
function workflowClock(file: string, text: string, pipelines: readonly string[], schedules: ScheduleSite[]): void {
  const on = readYaml(text)?.['on'];
  const entries = isRecord(on) && Array.isArray(on['schedule']) ? (on['schedule'] as unknown[]) : [];
  const lines = text.split('\n');
  for (const entry of entries) {
    const cron = isRecord(entry) && typeof entry['cron'] === 'string' ? entry['cron'] : null;
    if (cron === null) continue;
    const line = lines.findIndex((candidate) => /\bcron\s*:/.test(candidate) && candidate.includes(cron)) + 1;
    schedules.push({
      file,
      line: Math.max(1, line),
      sure: 'likely',
      cron,
      intervalSeconds: null,
      how: 'workflow',
      attached: true,
      pipelines,
    });
  }
}

/** The pinned ZenML requirement, from the file nearest to the root. */
export function zenmlRequirement(tree: SourceTree): { text: string; file: string; line: number } | null {
  const files = tree.paths
    .filter((path) => /(^|\/)(requirements[^/]*\.(txt|in)|pyproject\.toml|setup\.(py|cfg)|Pipfile)$/.test(path))
    .toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  for (const file of files) {
    const lines = (tree.read(file) ?? '').split('\n');
    for (const [i, line] of lines.entries()) {
      const match =
        /(?:^|["'\s])(zenml(?:\s*\[[^\]]*\])?\s*(?:[=<>~!^]=?\s*[^"'\s;#,)]+(?:\s*,\s*[=<>~!]=?\s*[^"'\s;#,)]+)*)?)\s*(?:["';#,]|$)/.exec(
          line,
        );
      if (match && !/^\s*(#|name\s*=|\[)/.test(line)) return { text: match[1]!.trim(), file, line: i + 1 };
    }
  }
  return null;
}
