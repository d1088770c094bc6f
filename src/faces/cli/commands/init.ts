import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type AgentId, AGENTS, agentIds } from '#faces/cli/init/agents';
import { difference } from '#faces/cli/init/difference';
import { agentsIn, planFor } from '#faces/cli/init/plan';
import { FROM_REGISTRY, serverCommand } from '#faces/cli/init/server-command';
import { apply, takeBack } from '#faces/cli/init/record';
import { print, tell } from '#faces/cli/print';
import { isFolder } from '#machine/project-files';
import { UserError } from '#machine/user-error';

/** `headwater init [--agent …] [--yes] [--dry-run] [--undo]`: sets a project up for the coding agents that it uses. */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const folder = String(options.dir);
  if (!isFolder(folder)) {
    throw new UserError({
      what: `There is no folder ${folder}`,
      expected: "a project's folder",
      next: 'name it with --dir',
    });
  }
  if (options.undo) return undo(folder);
  const agents = (options.agent as AgentId[] | undefined) ?? agentsIn(folder);
  if (agents.length === 0) {
    throw new UserError({
      what: `No coding agent is set up in ${folder}`,
      expected: `signs of one (${agentIds.map((id) => AGENTS[id].signs[0]).join(', ')})`,
      next: `name those you use: headwater init --agent ${agentIds.join(' ')}`,
    });
  }
  const command = serverCommand(realpathSync(process.argv[1] ?? ''));
  const { changes, byHand } = planFor(folder, agents, command);
  tell(`Setting up ${agents.map((id) => AGENTS[id].name).join(', ')}: the skill, and the MCP server.`);
  if (command !== FROM_REGISTRY)
    tell(
      `This Headwater was not installed from npm, so the server is started by its path, ${command.args[0]}: for this machine only. Run "headwater init" again where it is installed.`,
    );
  for (const words of byHand) tell(words);
  if (changes.length === 0) {
    print('Everything is set up already.');
    return 0;
  }
  print(changes.map(difference).join('\n\n'));
  if (options.dryRun) return 0;
  if (!options.yes && !(await agreed(changes.length))) {
    tell('Nothing was changed.');
    return 0;
  }
  apply(folder, changes);
  tell(
    `Done: ${changes.length} files. "headwater init --undo" takes it back. Restart the agent and ask it to scope your ML workflow.`,
  );
  return 0;
}

function undo(folder: string): number {
  const { restored, left } = takeBack(folder);
  print(`Taken back: ${restored.length} files.`);
  for (const path of left) tell(`${path} was changed since and was left as it is.`);
  return 0;
}

async function agreed(files: number): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new UserError({
      what: 'Nobody is here to say yes',
      expected: 'a terminal, or --yes',
      next: 'run it again with --yes; nothing was changed',
    });
  }
  const talk = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await talk.question(`Change ${files} files? [y/N] `)).trim());
  } finally {
    talk.close();
  }
}
