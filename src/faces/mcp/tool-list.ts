import type { ToolAnnotations } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { TOOLS } from '#faces/mcp/tools';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What a client is told about a tool before it calls it. */
export interface ListedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

/**
 * The list of tools, as plain data. The build puts the data itself in the place of this file, so that a server answers with
 * it before it has loaded a single tool.
 */
export const TOOL_LIST: readonly ListedTool[] = TOOLS.map((tool) => ({
  name: tool.name,
  title: tool.title,
  description: tool.description,
  annotations: tool.annotations,
  input: tool.shown?.() ?? z.toJSONSchema(tool.input, { io: 'input' }),
  output: z.toJSONSchema(tool.output, { io: 'output' }),
}));
