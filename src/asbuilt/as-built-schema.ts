import * as z from 'zod';
import { SEVERITIES } from '#rule/finding';

const sure = z.enum(['certain', 'likely', 'guess']).describe('How far the syntax proves it.');
const seen = { file: z.string(), line: z.number().int().min(1), sure };
const pipelines = z.array(z.string()).describe('Ids of the pipelines it belongs to, where a link was found.');
const nullable = z.string().nullable();

const invocation = z.object({
  id: z.string().describe('The key ZenML gives it; "x@dynamic_id" where the id is computed.'),
  step: z.string(),
  name: z.string(),
  definition: nullable.describe('Id of an entry of `steps`.'),
  file: z.string(),
  line: z.number().int(),
  inlined: z.boolean(),
  conditional: z.boolean(),
  many: z.boolean(),
});

const pipeline = z.object({
  ...seen,
  id: z.string(),
  name: z.string(),
  nameKnown: z.boolean(),
  function: z.string(),
  decoratorLine: z.number().int().min(1),
  form: z.enum(['decorator', 'call', 'class']),
  era: z.enum(['functional', 'injected']),
  dynamic: z.boolean(),
  options: z.array(z.string()),
  invocations: z.array(invocation),
  edges: z.array(z.object({ from: z.string(), to: z.string(), straight: z.boolean(), artifacts: z.array(z.string()) })),
  after: z.array(z.object({ from: z.string(), to: z.string() })),
  summary: nullable,
  calls: z.array(z.string()),
});

const step = z.object({
  ...seen,
  id: z.string(),
  name: z.string(),
  function: z.string(),
  form: z.enum(['decorator', 'call', 'class']),
  parameters: z.array(z.string()),
  outputs: z.array(z.string()),
  types: z.array(z.string()),
  options: z.array(z.string()),
  tracker: nullable,
  operator: nullable,
  summary: nullable,
  length: z.number().int().min(0),
});

const finding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  text: z.string(),
  cost: nullable,
  instead: nullable,
  quotes: z.array(z.object({ entry: z.string().optional(), start: z.number(), end: z.number(), text: z.string() })),
  place: z
    .object({ file: nullable, line: z.number(), column: z.number(), endLine: z.number(), endColumn: z.number() })
    .nullable(),
});

/** The published form of a scan, headwater.architecture/1 (docs/architecture-json.md). */
export const asBuiltSchema = z
  .object({
    schema: z.literal('headwater.architecture/1'),
    name: z.string(),
    pipelines: z.array(pipeline),
    steps: z.array(step),
    models: z.array(
      z.object({
        ...seen,
        name: nullable,
        version: nullable,
        stage: z.enum(['staging', 'production', 'latest', 'archived']).nullable(),
        role: z.enum(['producer', 'consumer', 'unknown']),
        where: z.enum(['decorator', 'with_options', 'step', 'yaml', 'client', 'code']),
        pipelines,
      }),
    ),
    promotions: z.array(
      z.object({
        ...seen,
        how: z.enum(['set_stage', 'update_model_version', 'command', 'registry']),
        stage: nullable,
        within: nullable,
        condition: nullable.describe('The condition it stands under, as written.'),
        asks: z.boolean().describe('Its code speaks of an approval, a review or an input.'),
        pipelines,
      }),
    ),
    artifacts: z.array(z.object({ ...seen, artifact: nullable, how: z.string(), within: nullable, pipelines })),
    sources: z
      .array(z.object({ ...seen, text: z.string(), pipelines }))
      .describe('Addresses and files that data are read from, where they stand in the code as they are.'),
    schedules: z.array(
      z.object({
        ...seen,
        cron: nullable,
        intervalSeconds: z.number().nullable(),
        how: z.enum(['code', 'yaml', 'workflow', 'crontab', 'command']),
        attached: z.boolean(),
        pipelines,
      }),
    ),
    deployments: z.array(
      z.object({
        ...seen,
        how: z.enum(['deploy', 'command', 'settings', 'model_deployer']),
        name: nullable,
        pipelines,
      }),
    ),
    triggers: z.array(
      z.object({
        ...seen,
        how: z.enum(['run', 'trigger_pipeline', 'snapshot', 'event', 'workflow', 'command']),
        detail: nullable,
        within: nullable,
        pipelines,
      }),
    ),
    configs: z.array(z.object({ file: z.string(), steps: z.array(z.string()), pipelines, ambiguous: z.boolean() })),
    orchestrators: z.array(z.object({ ...seen, flavor: z.string() })),
    requirement: z.object({ text: z.string(), file: z.string(), line: z.number().int() }).nullable(),
    findings: z.array(finding),
    notices: z.array(z.object({ file: nullable, line: z.number().nullable(), text: z.string() })),
    files: z.object({ seen: z.number(), python: z.number(), parsed: z.number() }),
  })
  .describe('What the code of a ZenML project says about its architecture. Nothing found means unknown, not absent.');
