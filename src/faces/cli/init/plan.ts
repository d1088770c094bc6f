import { type AgentId, AGENTS, agentIds, SKILL_FOLDERS } from '#faces/cli/init/agents';
import { isThere, skillFiles, textOf } from '#faces/cli/init/project';
import { FROM_REGISTRY } from '#faces/cli/init/server-command';
import { serverEntries } from '#faces/cli/init/server-entries';

/** One file that would change. */
export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

export interface Plan {
  readonly changes: readonly Change[];
  /** What a person has to do by hand, because a file could not be read. */
  readonly byHand: readonly string[];
}

/** The agents that a project shows signs of. */
export const agentsIn = (folder: string): AgentId[] =>
  agentIds.filter((id) => AGENTS[id].signs.some((sign) => isThere(folder, sign)));

/** What setting a project up for some agents would change. Files that are right already are not among it. */
export function planFor(folder: string, agents: readonly AgentId[], command = FROM_REGISTRY): Plan {
  const entries = serverEntries(command);
  const byHand: string[] = [];
  const skills = [...new Set(agents.map((id) => SKILL_FOLDERS[id]))].flatMap((home) =>
    [...skillFiles()].map(([name, after]) => change(folder, `${home}/${name}`, () => after)),
  );
  const servers = agents.map((id) => {
    const { path, add, byHand: words } = entries[id];
    const made = change(folder, path, add);
    if (made === null) byHand.push(`${path} could not be read as it is. Add to it: ${words}`);
    return made;
  });
  const changes = [...servers, ...skills].filter((one) => one !== null && one.before !== one.after) as Change[];
  return { changes, byHand };
}

function change(folder: string, path: string, make: (before: string | null) => string | null): Change | null {
  const before = textOf(folder, path);
  const after = make(before);
  return after === null ? null : { path, before, after };
}
