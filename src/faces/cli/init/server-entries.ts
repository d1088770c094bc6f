import { isDeepStrictEqual } from 'node:util';
import type { AgentId } from '#faces/cli/init/agents';
import type { ServerCommand } from '#faces/cli/init/server-command';

/** How a configuration file of an agent names our server: put in, and taken out again. Null where the file cannot be read. */
export interface ServerEntry {
  readonly path: string;
  /** The file with our server in it; the same text where it is there already. */
  add(before: string | null): string | null;
  /** The file without our server; null where nothing of it is left. Undefined where it cannot be read. */
  remove(now: string): string | null | undefined;
  /** For a file that cannot be read: what to write into it by hand. */
  readonly byHand: string;
}

const NAME = 'headwater';

type Json = Record<string, unknown>;

/** A JSON file with servers under `key`. A file with comments or other errors is left to the person. */
function jsonEntry(path: string, key: string, server: Json): ServerEntry {
  return {
    path,
    byHand: `"${key}": { "${NAME}": ${JSON.stringify(server)} }`,
    add(before) {
      if (before === null || before.trim() === '') return formatted({ [key]: { [NAME]: server } }, '  ');
      const file = parsed(before);
      const servers = file?.[key] ?? {};
      if (!file || typeof servers !== 'object' || Array.isArray(servers)) return null;
      if (NAME in servers) return before;
      return inserted(before, { ...file, [key]: { ...servers, [NAME]: server } }, key, server);
    },
    remove(now) {
      const file = parsed(now);
      if (!file) return undefined;
      const { [NAME]: _, ...servers } = (file[key] ?? {}) as Json;
      const { [key]: __, ...rest } = file;
      const left = Object.keys(servers).length > 0 ? { ...file, [key]: servers } : rest;
      return Object.keys(left).length > 0 ? formatted(left, indentOf(now)) : null;
    },
  };
}

function parsed(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

/** Puts our server in as the first of its list and leaves every other line as it is; where that fails, writes the file anew. */
function inserted(before: string, wanted: Json, key: string, server: Json): string {
  const open = new RegExp(`"${key}"\\s*:\\s*\\{`).exec(before);
  if (open) {
    const at = open.index + open[0].length;
    const indent = indentOf(before);
    const ours = `\n${indent.repeat(2)}"${NAME}": ${JSON.stringify(server, null, indent).replaceAll('\n', `\n${indent.repeat(2)}`)}`;
    const isOnly = /^\s*\}/.test(before.slice(at));
    const rest = isOnly ? before.slice(at).replace(/^\s*/, `\n${indent}`) : before.slice(at);
    const text = `${before.slice(0, at)}${ours}${isOnly ? '' : ','}${rest}`;
    if (isDeepStrictEqual(parsed(text), wanted)) return text;
  }
  return formatted(wanted, indentOf(before));
}

const formatted = (value: Json, indent: string): string => `${JSON.stringify(value, null, indent)}\n`;
const indentOf = (text: string): string => /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';

/** Codex keeps its servers in TOML; ours is a table of its own at the end. */
function codexEntry({ command, args }: ServerCommand): ServerEntry {
  const toml = `[mcp_servers.${NAME}]\ncommand = ${JSON.stringify(command)}\nargs = [${args.map((a) => JSON.stringify(a)).join(', ')}]\n`;
  return {
    path: '.codex/config.toml',
    byHand: toml,
    add(before) {
      if (before === null || before.trim() === '') return toml;
      if (/^\s*\[mcp_servers\.("?)headwater\1\]/m.test(before)) return before;
      return `${before.replace(/\n*$/, '\n\n')}${toml}`;
    },
    remove(now) {
      const left = now.replace(OUR_TABLE, '');
      return left.trim() === '' ? null : left;
    },
  };
}

const OUR_TABLE = /\n?\[mcp_servers\.headwater\]\ncommand = .*\nargs = .*(?:\n|$)/;

/** Our server in the file of each agent. */
export const serverEntries = (command: ServerCommand): Readonly<Record<AgentId, ServerEntry>> => ({
  claude: jsonEntry('.mcp.json', 'mcpServers', { ...command }),
  codex: codexEntry(command),
  cursor: jsonEntry('.cursor/mcp.json', 'mcpServers', { ...command }),
  vscode: jsonEntry('.vscode/mcp.json', 'servers', { type: 'stdio', ...command }),
});
