import { CLIENT_CAPABILITIES_META_KEY, McpServer, type ServerContext } from '@modelcontextprotocol/server';
import type { Desk } from '#faces/mcp/desk';
import { verifyState } from '#faces/mcp/forms';
import { registerPrompts } from '#faces/mcp/prompts';
import { register } from '#faces/mcp/register';
import { registerResources } from '#faces/mcp/resources';
import { TOOL_LIST } from '#faces/mcp/tool-list';

/** Read by the host's model before anything else; clients cut it at 2 KB. */
export const INSTRUCTIONS = `Headwater holds an interview about an ML workflow and writes pipeline_architecture.md: a realistic set of ZenML pipelines, before anybody writes pipeline code.

You talk with the person and read what they say. Headwater remembers, checks, decides and writes.

1. headwater_start with the project's folder and, once they have spoken freely, their description unchanged.
2. Read the description yourself and submit headwater_claims: every part and fact with verbatim quotes. Mend what is refused.
3. headwater_next; put the one to three questions with your question tool or as numbered chat, recommended option first, with why each matters. Hold the interview in the main conversation, never in a subagent.
4. headwater_answer with their own words or the ids they chose. Leave out what they did not answer; never answer for them.
5. When done is true: headwater_document with write: true, show it, ask what to adjust. On yes to building, headwater_handoff and zenml-pipeline-authoring.

Tell the remarks once: they name a concrete cost or say that it is too early. headwater_whatif shows what an answer would change, headwater_explain says why, headwater_undo takes the last thing back, headwater_check lints any architecture document. The interview lives in .headwater/ in the project; its id stays valid.`;

/** What servers work with; one for all connections. */
export interface Serving {
  /** Loads the desk at the first call and gives the same one ever after. */
  readonly desk: () => Promise<Desk>;
  readonly version: string;
}

const A_DAY = 86_400_000;

/** A server for one connection or one request. Everything that lasts is on disk. */
export function createServer({ desk, version }: Serving): McpServer {
  const server = new McpServer(
    { name: 'headwater', title: 'Headwater', version },
    {
      instructions: INSTRUCTIONS,
      capabilities: {
        tools: { listChanged: false },
        prompts: { listChanged: false },
        resources: { listChanged: false },
      },
      requestState: { verify: verifyState },
      cacheHints: {
        'tools/list': { ttlMs: A_DAY, cacheScope: 'public' },
        'prompts/list': { ttlMs: A_DAY, cacheScope: 'public' },
        'resources/templates/list': { ttlMs: A_DAY, cacheScope: 'public' },
        'server/discover': { ttlMs: A_DAY, cacheScope: 'public' },
      },
    },
  );
  for (const tool of TOOL_LIST) register(server, tool, desk, (context) => showsForms(server, context));
  registerPrompts(server);
  registerResources(server, desk);
  return server;
}

/** Whether the client says that it can show a form: with each request on the newer protocol, when it connects on the older. */
function showsForms(server: McpServer, { mcpReq }: ServerContext): boolean {
  const envelope = mcpReq.envelope as Readonly<Record<string, unknown>> | undefined;
  const declared = (envelope?.[CLIENT_CAPABILITIES_META_KEY] ?? server.server.getClientCapabilities()) as
    | { readonly elicitation?: { readonly form?: object; readonly url?: object } }
    | undefined;
  const elicitation = declared?.elicitation;
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}
