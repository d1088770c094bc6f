import { type McpServer, ResourceNotFoundError, ResourceTemplate, type Variables } from '@modelcontextprotocol/server';
import { readFileSync } from 'node:fs';
import type { Interview } from '#faces/mcp/interviews';
import type { Desk } from '#faces/mcp/desk';
import { LOG_NAME } from '#machine/journal';
import { inside } from '#machine/inside';
import { UserError } from '#machine/user-error';

const MARKDOWN = 'text/markdown';
const MOST_COMPLETIONS = 100;

/** The document and the log of an interview, the rules, and the form of claims. */
export function registerResources(server: McpServer, desk: () => Promise<Desk>): void {
  const template = (name: 'document' | 'log') =>
    new ResourceTemplate(`headwater://interview/{interview}/${name}`, {
      list: async () => ({
        resources: (await desk()).interviews.atRoots().map((interview) => ({
          uri: `headwater://interview/${interview.id}/${name}`,
          name: `${name} of ${interview.folder}`,
        })),
      }),
    });
  server.registerResource(
    'document',
    template('document'),
    {
      title: 'Architecture document',
      description: 'pipeline_architecture.md as the interview stands now',
      mimeType: MARKDOWN,
    },
    async (uri, { interview }) =>
      text(uri, MARKDOWN, documentOf(opened(await desk(), interview, uri), uri, await desk())),
  );
  server.registerResource(
    'log',
    template('log'),
    {
      title: 'Interview log',
      description: 'Everything that was said, one entry a line',
      mimeType: 'application/x-ndjson',
    },
    async (uri, { interview }) =>
      text(
        uri,
        'application/x-ndjson',
        readFileSync(inside(opened(await desk(), interview, uri).folder, LOG_NAME), 'utf8'),
      ),
  );
  server.registerResource(
    'rules',
    'headwater://rules',
    {
      title: 'Rules',
      description: 'Every rule by its id: what it says, and which family it belongs to',
      mimeType: MARKDOWN,
    },
    async (uri) =>
      text(
        uri,
        MARKDOWN,
        [...(await desk()).rulebook.values()]
          .map(({ id, family, says }) => `- \`${id}\` (${family}): ${says}`)
          .join('\n'),
      ),
  );
  server.registerResource(
    'rule',
    new ResourceTemplate('headwater://rules/{id}', {
      list: undefined,
      complete: {
        id: async (typed) =>
          [...(await desk()).rulebook.keys()].filter((id) => id.startsWith(typed)).slice(0, MOST_COMPLETIONS),
      },
    }),
    { title: 'Rule', description: 'One rule: what it says, why, the cost, what instead, examples', mimeType: MARKDOWN },
    async (uri, { id }) => {
      const { rulebook, ruleText } = await desk();
      const rule = rulebook.get(one(id));
      if (!rule) throw new ResourceNotFoundError(uri.href);
      return text(uri, MARKDOWN, ruleText(rule));
    },
  );
  server.registerResource(
    'claims schema',
    'headwater://schema/claims',
    { title: 'Form of claims', description: 'JSON Schema of headwater.claims/1', mimeType: 'application/schema+json' },
    async (uri) => {
      const { claimsJsonSchema } = await import('#report/claims-form');
      return text(uri, 'application/schema+json', JSON.stringify(claimsJsonSchema(), null, 1));
    },
  );
}

const one = (variable: Variables[string] | undefined): string => decodeURIComponent([variable ?? ''].flat()[0] ?? '');

function opened(desk: Desk, id: Variables[string] | undefined, uri: URL): Interview {
  try {
    return desk.interviews.open(one(id));
  } catch (error) {
    if (error instanceof UserError || error instanceof URIError)
      throw new ResourceNotFoundError(uri.href, error.message);
    throw error;
  }
}

function documentOf({ state }: Interview, uri: URL, { headwater }: Desk): string {
  const architecture = headwater.architectureOf(state.understanding().design);
  if (architecture) return headwater.writeDocument(architecture);
  throw new ResourceNotFoundError(uri.href, 'It is too early for an architecture; go on with headwater_next');
}

const text = (uri: URL, mimeType: string, body: string) => ({ contents: [{ uri: uri.href, mimeType, text: body }] });
