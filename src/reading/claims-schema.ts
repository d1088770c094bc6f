import * as z from 'zod';
import { KINDS, kindIds } from '#vocabulary/kinds';
import { roles } from '#vocabulary/roles';
import { SIGNALS, signalIds } from '#vocabulary/signals';
import type { FactAttribute } from '#reading/claims';
import { factValues, listed } from '#reading/fact-values-schema';

const quoteSchema = z
  .object({
    text: z
      .string()
      .min(1)
      .describe(
        'Copied from the text character by character, never reworded. Long enough to stand there only once, short enough to hold just this: usually 3 to 12 words.',
      ),
    start: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe('UTF-16 offset of the first character. Leave it out when unsure.'),
    end: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe('UTF-16 offset after the last character. Leave it out when unsure.'),
  })
  .describe('The words that this rests on, verbatim.');

const quotes = z
  .array(quoteSchema)
  .min(1)
  .meta({ id: 'quotes', description: 'At least one. What has no quote in the text is refused.' });

const confidence = z.number().min(0).max(1).default(1).meta({
  id: 'confidence',
  description: '0 to 1: how likely this is what the person means. 1 where they say so outright.',
});

const kind = z
  .enum(kindIds)
  .describe(
    `What it does, whatever the person calls it. ${listed(Object.fromEntries(kindIds.map((id) => [id, KINDS[id].is])))}.`,
  );

/** One component as a reader may hand it over; quotes may lack their offsets. */
export const componentClaimSchema = z.object({
  ref: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .describe('A label of your own for it within these claims: "k1", "k2". Used once.'),
  name: z
    .string()
    .max(120)
    .default('')
    .describe(
      'Two to five words in the person\'s own nouns: "nightly order extract". Never a class name or a buzzword.',
    ),
  kind,
  status: z
    .enum(['wanted', 'exists', 'later', 'refused'])
    .default('wanted')
    .describe(
      'wanted: to be built. exists: runs and works today. later: wished for, but not in the first version. refused: the person says they do not want it.',
    ),
  stays: z
    .boolean()
    .optional()
    .describe('Only for what exists: true when it stays as it is, is solved, or belongs to somebody else.'),
  quotes,
  confidence,
  dependsOn: z
    .array(z.string())
    .optional()
    .describe('Refs of components whose output it needs, only where that was said.'),
});

const SUBJECT = /^(workflow|component:.{1,40}|role:[a-z_]+)$/;
const subject = z
  .string()
  .refine((words) => SUBJECT.test(words) && (!words.startsWith('role:') || roles.some((r) => words === `role:${r}`)), {
    error: `expected workflow, component:REF or one of ${roles.map((r) => `role:${r}`).join(', ')}`,
  })
  .default('workflow')
  .meta({
    id: 'subject',
    description: `What the fact is about: "workflow" for the whole, "component:REF" for a component of these claims, or "role:ROLE" for a pipeline (${roles.join(', ')}).`,
  });

const fact = <A extends FactAttribute>(attribute: A) =>
  z.object({ subject, attribute: z.literal(attribute), value: factValues[attribute], quotes, confidence });

/** Every attribute that a fact can state. */
export const factAttributes = Object.keys(factValues) as FactAttribute[];

/** One fact; what its value looks like depends on its attribute. */
export const factClaimSchema = z.discriminatedUnion(
  'attribute',
  factAttributes.map((attribute) => fact(attribute)) as [ReturnType<typeof fact>, ...ReturnType<typeof fact>[]],
);

/** One thing that was said and that a smell, a readiness sign or an arrival pattern may rest on. */
export const signalClaimSchema = z.object({
  signal: z.enum(signalIds).describe(`What was said. Heard, not judged. ${listed(SIGNALS)}.`),
  value: z.number().min(0).optional().describe('The number, for many_steps_planned and pipelines_planned only.'),
  quotes,
  confidence,
});

/** What became of one sentence of the text. */
export const sentenceClaimSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  heard: z
    .enum(['understood', 'background', 'unheard'])
    .describe('understood: something rests on it. background: nothing to hear in it. unheard: not understood.'),
  because: z.string().nullable().default(null).describe('For background: why nothing is to be heard in it.'),
});

/**
 * The published form of headwater.claims/1, as any reader may hand it over. It is wider than `Claims`: offsets, names
 * and confidences may be missing. `admit` turns it into `Claims`.
 */
export const claimsSchema = z
  .object({
    schema: z.literal('headwater.claims/1'),
    components: z
      .array(componentClaimSchema)
      .default([])
      .describe(
        'Each part of the workflow that the text mentions, once, in order of appearance, the refused ones too.',
      ),
    facts: z.array(factClaimSchema).default([]).describe('What the text states. Nothing that it only suggests.'),
    signals: z
      .array(signalClaimSchema)
      .default([])
      .describe('What the text says about how the work is meant to be set up.'),
    sentences: z
      .array(sentenceClaimSchema)
      .optional()
      .describe('What became of each sentence, in order. Leave it out when offsets are not at hand.'),
  })
  .describe(
    'What you heard in a text in which somebody describes a machine learning workflow, and nothing that you concluded. Every item carries its verbatim quotes.',
  );

/** The JSON Schema of what a reader hands over. */
export const claimsJsonSchema = (): object => z.toJSONSchema(claimsSchema, { io: 'input' });
