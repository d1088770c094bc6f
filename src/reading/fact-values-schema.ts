import * as z from 'zod';
import { buckets } from '#vocabulary/buckets';
import { ROLES, roles } from '#vocabulary/roles';
import { CADENCES, TRIGGERS, triggerKinds } from '#vocabulary/triggers';
import type { FactAttribute, FactValues } from '#reading/claims';

/** A closed vocabulary as one line of prose for whoever fills in the form. */
export const listed = (sheet: Record<string, string>): string =>
  Object.entries(sheet)
    .map(([id, means]) => `${id}: ${means}`)
    .join('; ');

const short = (means: string) => z.string().trim().min(1).max(400).describe(means);
const count = (means: string) => z.number().int().min(0).describe(means);

const role = z.enum(roles).meta({ id: 'role', description: `What a pipeline is for. ${listed(ROLES)}.` });

const CRON_FIELD = /^(?:\d|[A-Za-z]{3}|[*/,?#-])+$/;
const isCadence = (words: string): boolean => {
  if (CADENCES.some((named) => named === words)) return true;
  const fields = words.split(' ');
  return fields.length === 5 && fields.every((field) => CRON_FIELD.test(field)) && /[\d*]/.test(words);
};

/** What the value of each attribute looks like, described for whoever states it. */
export const factValues = {
  trigger: z
    .object({
      kind: z.enum(triggerKinds).describe(`What sets it off. ${listed(TRIGGERS)}.`),
      cadence: z
        .string()
        .refine(isCadence, { error: `expected one of ${CADENCES.join(', ')}, or a cron expression of five fields` })
        .nullable()
        .default(null)
        .describe(
          `For a schedule: one of ${CADENCES.join(', ')}, or five cron fields such as "30 4 * * *" ("0 0 1 1 *" for once a year). Otherwise null.`,
        ),
      words: short('The person\'s words for it: "first thing every Monday".'),
    })
    .describe('When it runs. About a component, or about role:… when a whole pipeline is meant.'),
  latency_ms: z
    .number()
    .min(0)
    .describe('Budget for one answer, in milliseconds ("under a tenth of a second" is 100).'),
  data_volume: short('How much data, verbatim: "40 GB/day", "2.1 million subscribers".'),
  gigabytes_per_run: z.number().min(0).describe('Gigabytes handled in one run, only where the words give it.'),
  owner: short('Who does or owns it, in the person\'s words: "Marek", "the platform team".'),
  other_team: z.boolean().describe('true when it belongs to another team than the rest.'),
  source: short('One place that data comes from: "Teradata". One fact for each.'),
  tool: short('One tool, library or platform, in its usual spelling: "XGBoost". One fact for each.'),
  orchestrator: short(
    'Where pipelines are to run, in lower case: kubernetes, airflow, slurm, vertex, sagemaker, local.',
  ),
  cloud: short('aws, gcp, azure, on_prem, or a hoster in lower case.'),
  zenml_edition: z.enum(['oss', 'pro']).describe('Which ZenML they have.'),
  zenml_version: short('The ZenML version they named.'),
  team_size: count('How many people build and maintain it, all told.'),
  ml_engineers: count('How many of them are machine learning engineers.'),
  data_engineers: count('How many of them are data engineers.'),
  data_scientists: count('How many of them are data scientists.'),
  promotion: z
    .object({
      by: z
        .enum(['rule', 'person', 'both'])
        .describe('What decides: a condition, a person, or a condition and then a person.'),
      who: z.string().nullable().default(null).describe('The person who decides, as named: "Jens". Otherwise null.'),
      criterion: z.string().nullable().default(null).describe("The condition in the person's words. Otherwise null."),
    })
    .describe('What decides that a new model version is used.'),
  goes_on_without: z
    .object({
      upstream: role,
      goesOn: z.boolean().describe('true: it runs on older data or an older model. false: it waits.'),
    })
    .describe("What this role does when that other role's run has failed. The subject is role:…."),
  most_valuable: z
    .enum(roles)
    .describe('The role whose result would be worth most tomorrow, where the person said which.'),
  trains_in_each_run: z.boolean().describe('true when each run fits a fresh model, uses it at once and keeps none.'),
  model_subject: short('What the model is about, in one or two nouns: "churn", "lameness". One fact for each.'),
  variants: count('How many models, customers, regions or products share one structure.'),
  prototype: short('What works already: "notebook, AUC 0.81".'),
  data_format: short('What the input looks like and what comes out.'),
  usage: short('Who uses the predictions and how.'),
  tried_before: short('What was tried before and what became of it.'),
  bucket: z.enum(buckets).describe('Where the person says that a component should go.'),
  deadline: short('A time by which a result must be there, verbatim: "by 04:00".'),
  python_version: short('"3.12".'),
} satisfies { readonly [A in FactAttribute]: z.ZodType<FactValues[A]> };
