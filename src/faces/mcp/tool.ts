import type { InputRequiredResult, ServerContext, ToolAnnotations } from '@modelcontextprotocol/server';
import type * as z from 'zod';
import type { Desk } from '#faces/mcp/desk';

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
