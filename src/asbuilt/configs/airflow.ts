import type { ScheduleSite, TriggerSite } from '#asbuilt/as-built';
import type { SourceTree } from '#asbuilt/source-tree';

const PRESETS: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
};
const DAG = /\bDAG\(|@dag\(/g;
const CLOCK = /\bschedule(?:_interval)?\s*=\s*["']([^"'\n]+)["']/g;
const COMMAND = /\bbash_command\s*=\s*[rf]?("""|'''|"|')([^]*?)\1/g;

/**
 * Airflow DAGs whose shell commands start pipelines (ZENML.md 12.12). Only a file with one DAG and one clock says which clock
 * starts what; of any other only the commands are told.
 */
export function airflowStarts(
  tree: SourceTree,
  startedIn: (command: string) => readonly string[],
): { readonly triggers: readonly TriggerSite[]; readonly schedules: readonly ScheduleSite[] } {
  const triggers: TriggerSite[] = [];
  const schedules: ScheduleSite[] = [];
  for (const file of tree.paths) {
    const text = file.endsWith('.py') ? tree.read(file) : null;
    if (text === null || !text.includes('airflow') || !text.includes('bash_command')) continue;
    const lineAt = (at: number): number => text.slice(0, at).split('\n').length;
    const found = [...text.matchAll(COMMAND)].flatMap((match): TriggerSite[] => {
      const command = match[2]!.trim();
      const pipelines = startedIn(command);
      const place = { file, line: lineAt(match.index), sure: 'likely' as const };
      return pipelines.length === 0
        ? []
        : [{ ...place, how: 'command', detail: command.replace(/\s+/g, ' ').slice(0, 80), within: null, pipelines }];
    });
    triggers.push(...found);
    const clocks = [...text.matchAll(CLOCK)];
    const [clock] = clocks;
    const cron =
      clock === undefined
        ? undefined
        : (PRESETS[clock[1]!] ?? (/^\S+( \S+){4}$/.test(clock[1]!) ? clock[1] : undefined));
    const dags = text.match(DAG)?.length ?? 0;
    if (found.length === 0 || clocks.length !== 1 || dags !== 1 || clock === undefined || cron === undefined) continue;
    const pipelines = [...new Set(found.flatMap((site) => site.pipelines))];
    const line = lineAt(clock.index);
    schedules.push({
      file,
      line,
      sure: 'likely',
      cron,
      intervalSeconds: null,
      how: 'command',
      attached: true,
      pipelines,
    });
  }
  return { triggers, schedules };
}
