import {
  type CallToolResult,
  type InputRequiredResult,
  isInputRequiredResult,
  type McpServer,
  type ServerContext,
  type StandardSchemaWithJSON,
} from '@modelcontextprotocol/server';
import type { Desk } from '#faces/mcp/desk';
import type { ListedTool } from '#faces/mcp/tool-list';
import type { Call, Tool } from '#faces/mcp/tool';
import { UserError } from '#machine/user-error';

/** Registers a tool. Whatever it is given and whatever goes wrong becomes a result that the model can act on. */
export function register(
  server: McpServer,
  { name, title, description, annotations, input, output }: ListedTool,
  desk: () => Promise<Desk>,
  showsForms: (context: ServerContext) => boolean,
): void {
  // The SDK only publishes the input's form; `readInput` checks against it, so that refusals say what to do.
  const inputSchema = published(input, (value) => ({ value }));
  const outputSchema = published(output, async (value) => (await load(name)).spec.output['~standard'].validate(value));
  server.registerTool(
    name,
    { title, description, annotations, inputSchema, outputSchema },
    async (given: unknown, context): Promise<CallToolResult | InputRequiredResult> => {
      try {
        const { spec, readInput } = await load(name);
        const read = readInput(spec, given);
        const result = await run(spec, read, await desk(), { context, showsForms: showsForms(context) });
        if (isInputRequiredResult(result)) return result;
        return {
          content: [{ type: 'text', text: JSON.stringify(result) }],
          structuredContent: result as Record<string, unknown>,
        };
      } catch (error) {
        return failure(error, name);
      }
    },
  );
}

/** Runs a tool, and thinks ahead about the interview as it then stands. */
async function run(spec: Tool, read: unknown, desk: Desk, call: Call) {
  desk.spareTime.stop();
  try {
    return await spec.run(read, desk, call);
  } finally {
    const state = desk.interviews.latest();
    if (state) desk.spareTime.use(desk.headwater.thinkAhead(state.brief(), desk.reader()));
  }
}

type Validate = StandardSchemaWithJSON<unknown, unknown>['~standard']['validate'];

function published(schema: ListedTool['input'], validate: Validate): StandardSchemaWithJSON<unknown, unknown> {
  const json = () => ({ ...schema });
  return { '~standard': { version: 1, vendor: 'headwater', validate, jsonSchema: { input: json, output: json } } };
}

/** Tools are loaded when one is called, and no earlier. */
async function load(name: string) {
  const [{ TOOLS }, { readInput }] = await Promise.all([import('#faces/mcp/tools'), import('#faces/mcp/read-input')]);
  return { spec: TOOLS.find((tool) => tool.name === name) as Tool, readInput };
}

function failure(error: unknown, name: string): CallToolResult {
  if (error instanceof UserError) return told(error);
  process.stderr.write(`headwater mcp: fault in ${name}: ${error instanceof Error ? error.stack : String(error)}\n`);
  return told({
    what: 'This is a fault in Headwater, not in what you gave it',
    expected: 'a result',
    next: 'nothing that was written is lost; tell the person, and go on with another tool or with the command line',
  });
}

/** Without structured content: clients of the older SDK hold even that of an error against the output schema. */
function told({ what, expected, next }: { what: string; expected: string; next: string }): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: `${what}. Expected: ${expected}. Next: ${next}.` }] };
}
