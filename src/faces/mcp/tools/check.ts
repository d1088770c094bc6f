import * as z from 'zod';
import { cut, cutForm, page } from '#faces/mcp/cut';
import { saidText } from '#faces/mcp/say';
import { READS, tool } from '#faces/mcp/tool';
import type { Finding } from '#headwater';
import { DOCUMENT_NAME, readDocumentIfAny } from '#machine/files';
import { UserError } from '#machine/user-error';

const AT_ONCE = 20;

const findingForm = z.object({
  rule: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  text: z.string(),
  cost: z.string().nullable(),
  instead: z.string().nullable(),
  line: z.number().nullable(),
});

/** Lints an architecture document, whoever wrote it. */
export default tool({
  name: 'headwater_check',
  title: 'Check an architecture document',
  description:
    `Lints a ${DOCUMENT_NAME}, whoever wrote it: structure, length, forbidden content (time and cost estimates, code), open questions, model flow, ` +
    'pipeline size. Give the text as markdown, or the folder that holds the document. Each finding says what it costs and what to do instead.',
  input: z.strictObject({
    markdown: z.string().optional().describe('The document itself.'),
    folder: z.string().max(1000).optional().describe(`A folder with a ${DOCUMENT_NAME}, instead of markdown.`),
    from: z.number().int().min(0).max(100_000).default(0).describe('Skip so many findings.'),
  }),
  output: z.object({
    findings: z.array(findingForm),
    errors: z.number(),
    warnings: z.number(),
    ok: z.boolean().describe('True when there is no error.'),
    ...cutForm,
  }),
  annotations: READS,
  async run({ markdown, folder, from }, { roots, headwater }) {
    const findings = headwater.lintDocument(await textOf(markdown, folder, roots));
    const { items, more } = page(findings, from, AT_ONCE);
    const count = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length;
    return {
      findings: items.map(({ rule, severity, text, cost, instead, place }) => ({
        rule,
        severity,
        text,
        cost,
        instead,
        line: place?.line ?? null,
      })),
      errors: count('error'),
      warnings: count('warning'),
      ok: count('error') === 0,
      ...cut(more, `call headwater_check again with from ${from + AT_ONCE}`),
    };
  },
});

async function textOf(
  markdown: string | undefined,
  folder: string | undefined,
  roots: { folder(name: string): string },
): Promise<string> {
  if (markdown !== undefined) return saidText(markdown, 'markdown');
  if (folder === undefined) {
    throw new UserError({
      what: 'Neither markdown nor folder was given',
      expected: 'one of the two',
      next: `give the text of the document, or the folder that holds ${DOCUMENT_NAME}`,
    });
  }
  const text = await readDocumentIfAny(roots.folder(folder));
  if (text !== null) return text;
  throw new UserError({
    what: `There is no ${DOCUMENT_NAME} in that folder`,
    expected: 'a folder that holds one',
    next: 'give the text as markdown, or write the document with headwater_document',
  });
}
