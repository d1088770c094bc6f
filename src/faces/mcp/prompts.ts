import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';

const LONGEST = 200_000;

const scope = (description: string | undefined): string =>
  [
    'Hold a Headwater interview with me about an ML workflow and write pipeline_architecture.md with me.',
    description
      ? `This is what I have in mind, in my own words:\n\n${description}\n\nGive these words unchanged to headwater_start, read them yourself, and submit what you heard with headwater_claims before you ask anything.`
      : 'First invite me to describe the whole workflow freely, from raw data to how the result is used, in whatever order; then give my words unchanged to headwater_start and submit what you heard with headwater_claims.',
    'Then put the questions of headwater_next to me, one to three at a time, recommended option first, each with why it matters. Be opinionated and concrete, respect what already runs, and say openly where ZenML is the wrong tool. Stop when headwater says done. Write the document with headwater_document, show it to me, ask what to adjust, and offer to build the first pipeline.',
  ].join('\n\n');

const review = (folder: string, document: string | undefined): string =>
  [
    'Review this architecture document with me.',
    document
      ? `Check it with headwater_check (markdown):\n\n${document}`
      : `Check it with headwater_check (folder: ${JSON.stringify(folder)}).`,
    'Then tell me, the weightiest first: what a finding costs in my situation and what to do instead; whether the pipelines are cut where triggers, failure domains and teams differ; whether every model that is read is produced and promoted; whether the first pipeline is small enough to be running soon. Name what is good, too. Use headwater_explain for the reason behind a rule. Change nothing before I say so.',
  ].join('\n\n');

/** The two things that people ask for by name. */
export function registerPrompts(server: McpServer): void {
  server.registerPrompt(
    'scope_workflow',
    {
      title: 'Scope an ML workflow',
      description: 'Interview me about an ML workflow and write pipeline_architecture.md',
      argsSchema: z.object({
        description: z
          .string()
          .max(LONGEST)
          .optional()
          .describe('What you have in mind, in your own words; may be left out'),
      }),
    },
    ({ description }) => said(scope(description)),
  );
  server.registerPrompt(
    'review_architecture',
    {
      title: 'Review an architecture document',
      description: 'Check a pipeline_architecture.md and discuss what to change',
      argsSchema: z.object({
        folder: z.string().max(1000).optional().describe('The folder that holds the document; default: the project'),
        document: z.string().max(LONGEST).optional().describe('The document itself, instead of a folder'),
      }),
    },
    ({ folder, document }) => said(review(folder ?? '.', document)),
  );
}

const said = (text: string) => ({ messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] });
