/** Coding agents that a project can be set up for, and what in a project shows that one is used. */
export const AGENTS = {
  claude: { name: 'Claude Code', signs: ['.claude', 'CLAUDE.md', '.mcp.json'] },
  codex: { name: 'Codex', signs: ['.codex', '.agents', 'AGENTS.md'] },
  cursor: { name: 'Cursor', signs: ['.cursor', '.cursorrules'] },
  vscode: { name: 'VS Code', signs: ['.vscode', '.github/copilot-instructions.md', '.github/skills'] },
} as const;

export type AgentId = keyof typeof AGENTS;

export const agentIds = Object.keys(AGENTS) as AgentId[];

/** Where each agent looks for skills; three of them share one folder. */
export const SKILL_FOLDERS: Readonly<Record<AgentId, string>> = {
  claude: '.claude/skills/headwater',
  codex: '.agents/skills/headwater',
  cursor: '.agents/skills/headwater',
  vscode: '.agents/skills/headwater',
};
