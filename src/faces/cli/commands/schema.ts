import * as z from 'zod';
import { printJson } from '#faces/cli/print';
import { asBuiltSchema, claimsJsonSchema } from '#headwater';
import { UserError } from '#machine/user-error';
import { analysisSchema, interviewSchema } from '#report/analysis-schema';

const SCHEMAS = {
  claims: claimsJsonSchema,
  analysis: () => z.toJSONSchema(analysisSchema),
  interview: () => z.toJSONSchema(interviewSchema),
  architecture: () => z.toJSONSchema(asBuiltSchema),
} as const;

/** `headwater schema NAME` */
export default async function run([name = '']: readonly string[]): Promise<number> {
  if (!Object.hasOwn(SCHEMAS, name)) {
    throw new UserError({
      what: `There is no schema "${name}"`,
      expected: `one of ${Object.keys(SCHEMAS).join(', ')}`,
      next: 'run "headwater schema claims", for example',
    });
  }
  printJson(SCHEMAS[name as keyof typeof SCHEMAS]());
  return 0;
}
