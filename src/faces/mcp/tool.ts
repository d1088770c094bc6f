import {
  type CallToolResult,
  type InputRequiredResult,
  isInputRequiredResult,
  type McpServer,
  type ServerContext,
  type StandardSchemaWithJSON,
  type ToolAnnotations,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Desk } from '#faces/mcp/desk';
import { UserError } from '#machine/user-error';

/** A tool as one file declares it. `run` gives what `output` describes, or asks the client to ask the person. */
export interface Tool<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly name: `headwater_${string}`;
  readonly title: string;
  readonly description: string;
  readonly input: In;
  /** The JSON Schema that clients see, where it says more than `input` checks. */
  readonly shown?: () => Record<string, unknown>;
  readonly output: Out;
  readonly annotations: ToolAnnotations;
  run(given: z.output<In>, desk: Desk, call: Call): Result<Out> | Promise<Result<Out>>;
}

type Result<Out extends z.ZodType> = z.input<Out> | InputRequiredResult;

/** The request that a tool is called with, and what its client said that it can do. */
export interface Call {
  readonly context: ServerContext;
  readonly showsForms: boolean;
}

/** Declares a tool; the generics keep the types of its input and output. */
export const tool = <In extends z.ZodType, Out extends z.ZodType>(spec: Tool<In, Out>): Tool => spec as unknown as Tool;

/** Reads only: no file is written and nothing outside is reached. */
export const READS: ToolAnnotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
/** Adds to the log, which is never overwritten and can be taken back. */
export const ADDS: ToolAnnotations = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: false,
};

/** Registers a tool. Whatever it is given and whatever goes wrong becomes a result that the model can act on. */
export function register(
  server: McpServer,
  spec: Tool,
  desk: () => Promise<Desk>,
  showsForms: (context: ServerContext) => boolean,
): void {
  const { name, title, description, annotations, output } = spec;
  server.registerTool(
    name,
    { title, description, annotations, inputSchema: unchecked(spec), outputSchema: output },
    async (given: unknown, context): Promise<CallToolResult | InputRequiredResult> => {
      try {
        const read = readInput(spec, given);
        const result = await spec.run(read, await desk(), { context, showsForms: showsForms(context) });
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

/** The SDK only publishes the form; `readInput` checks against it, so that refusals say what was expected and what to do. */
function unchecked({ input, shown }: Tool): StandardSchemaWithJSON<unknown, unknown> {
  const json = shown ?? (() => z.toJSONSchema(input, { io: 'input' }) as Record<string, unknown>);
  return {
    '~standard': {
      version: 1,
      vendor: 'headwater',
      validate: (value) => ({ value }),
      jsonSchema: { input: json, output: json },
    },
  };
}

const MOST_ISSUES = 4;

function readInput(spec: Tool, given: unknown): unknown {
  const read = spec.input.safeParse(given ?? {});
  if (read.success) return read.data;
  const issues = read.error.issues.slice(0, MOST_ISSUES).map(({ path, message }) => {
    const at = path.map(String).join('.');
    return at ? `${at}: ${message}` : message;
  });
  throw new UserError({
    what: `${spec.name} was called with arguments that do not fit: ${issues.join('; ')}`,
    expected: `the arguments of its input schema (${argumentsOf(spec.input)})`,
    next: 'mend them and call it again; nothing was written',
  });
}

const argumentsOf = (input: z.ZodType): string =>
  input instanceof z.ZodObject
    ? Object.entries(input.shape as Record<string, z.ZodType>)
        .map(([name, schema]) => (schema.safeParse(undefined).success ? `${name}?` : name))
        .join(', ')
    : 'an object';

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
