import { sep } from 'node:path';

/** How an agent starts our server. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** For a package that a registry has: the same line on every machine. */
export const FROM_REGISTRY: ServerCommand = { command: 'npx', args: ['-y', 'headwater', 'mcp'] };

/**
 * The line that starts the server which belongs to the running program. A program that was not installed from a registry
 * is started by its path: what npx would fetch may not exist, or be another version.
 * @param program path of the running program, links followed
 */
export const serverCommand = (program: string): ServerCommand =>
  program.split(sep).includes('node_modules') ? FROM_REGISTRY : { command: 'node', args: [program, 'mcp'] };
