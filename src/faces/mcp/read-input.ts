import * as z from 'zod';
import type { Tool } from '#faces/mcp/tool';
import { UserError } from '#machine/user-error';

const MOST_ISSUES = 4;

/** What a tool was called with, in the form that it takes. What does not fit is refused with what was expected. */
export function readInput(spec: Tool, given: unknown): unknown {
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
