import * as z from 'zod';
import { arrivalPatterns } from '#vocabulary/arrival-patterns';
import { BUCKETS, type Bucket } from '#vocabulary/buckets';
import { coverageCategories } from '#vocabulary/coverage';
import { kindIds } from '#vocabulary/kinds';
import { readinessSigns } from '#vocabulary/readiness-signs';
import { roles } from '#vocabulary/roles';
import { triggerKinds } from '#vocabulary/triggers';

const buckets = Object.keys(BUCKETS) as [Bucket, ...Bucket[]];
const quote = z
  .object({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .describe('A stretch of the brief: text is exactly brief.slice(start, end), in UTF-16 code units.');
const reason = z.object({ rule: z.string(), text: z.string() }).describe('The rule that decided, and why in words.');

/** The form of `headwater.analysis/1`. Additions are fine; a change of meaning raises the version. */
export const analysisSchema = z
  .object({
    schema: z.literal('headwater.analysis/1'),
    coverage: z.array(z.enum(coverageCategories)).describe('What the brief covers of the seven categories.'),
    thin: z.boolean().describe('It covers too little to go on without asking.'),
    ready: z.boolean().describe('False where an architecture would come too early; pipelines is then empty.'),
    readinessSigns: z.array(z.enum(readinessSigns)),
    arrivalPattern: z.enum(arrivalPatterns).nullable(),
    components: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(kindIds),
        bucket: z.enum(buckets).nullable().describe('null for what the person refuses.'),
        alternative: z.string().nullable().describe('For not_a_pipeline: what to use instead.'),
        wanted: z.boolean(),
        exists: z.boolean().describe('It runs and works today.'),
        confidence: z.number().min(0).max(1),
        quotes: z.array(quote),
        said: z.array(quote.extend({ entry: z.string() })).describe('Words from later entries of the log.'),
        reasons: z.array(reason),
      }),
    ),
    facts: z.record(z.string(), z.unknown()).describe('Only what was stated.'),
    pipelines: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.enum(roles),
        phase: z.int().min(1),
        trigger: z.object({
          kind: z.enum(triggerKinds),
          cadence: z
            .string()
            .nullable()
            .describe('minutes, hourly, daily, weekly, monthly, quarterly, or a five-field cron expression.'),
          detail: z.string().nullable(),
        }),
        steps: z.array(
          z.object({
            name: z.string(),
            does: z.string(),
            takes: z.array(z.string()),
            produces: z.array(z.string()),
            components: z.array(z.string()),
            assumed: z.boolean().describe('Nobody asked for it; a rule added it.'),
          }),
        ),
        why: z.array(reason),
      }),
    ),
    models: z.array(
      z.object({
        name: z.string(),
        producedBy: z.string().nullable(),
        promotion: z.object({
          by: z.enum(['rule', 'person', 'both', 'none']),
          who: z.string().nullable(),
          criterion: z.string().nullable(),
        }),
        stage: z.enum(['production', 'staging']),
        consumedBy: z.array(z.string()),
      }),
    ),
    mvp: z.string().nullable().describe('The id of the pipeline to build first.'),
    findings: z.array(
      z.object({
        rule: z.string(),
        severity: z.enum(['info', 'warning', 'error']),
        text: z.string(),
        cost: z.string().nullable(),
        instead: z.string().nullable(),
        quotes: z.array(quote),
      }),
    ),
    questions: z.array(
      z.object({
        id: z.string(),
        topic: z.string(),
        text: z.string(),
        why: z.string(),
        options: z.array(
          z.object({ id: z.string(), text: z.string(), recommended: z.boolean(), changes: z.string().nullable() }),
        ),
        multiple: z.boolean(),
      }),
    ),
    assumptions: z.array(z.object({ id: z.string(), rule: z.string(), text: z.string() })),
    heard: z.object({ share: z.number().min(0).max(1), unheard: z.array(quote) }),
  })
  .describe('One look at a brief: what was heard, how it is sorted, the plan that follows, and what is open.');

/** The form of `headwater.interview/1`. */
export const interviewSchema = z
  .object({
    schema: z.literal('headwater.interview/1'),
    asked: z.array(
      z.object({
        question: z.string(),
        topic: z.string(),
        text: z.string(),
        why: z.string(),
        answer: z.string(),
        state: z.enum(['answered', 'declined', 'unanswered', 'assumed']),
        pushBack: z.boolean(),
      }),
    ),
    analysis: analysisSchema,
    document: z.string().nullable().describe('Path of the document; null where the person is not ready.'),
    left_unasked: z.array(
      z.object({ topic: z.string(), about: z.string(), changes_nothing: z.boolean(), because: z.string() }),
    ),
  })
  .describe('An interview that was held to its end.');
