import {
  createMcpHandler,
  isInitializeRequest,
  isLegacyRequest,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import { randomUUID } from 'node:crypto';
import { refusal } from '#faces/mcp/http-guard';
import { createServer, type Serving } from '#faces/mcp/server';

/** Answers HTTP requests of both protocol eras. Works without a socket, so that tests can call it. */
export interface HttpFace {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** Sessions of the older protocol kept at once; the one that was idle longest makes room. */
const MOST_SESSIONS = 64;

interface SessionOfOld {
  readonly transport: WebStandardStreamableHTTPServerTransport;
  close(): Promise<void>;
}

/**
 * The server over HTTP. The protocol of 2026-07-28 has no sessions and is served request by request. Clients of 2025 get a
 * session, because only within one can the server ask something back; a session holds nothing but the connection.
 */
export function overHttp(serving: Serving, token: string): HttpFace {
  const modern = createMcpHandler(() => createServer(serving), { legacy: 'reject', onerror: report });
  const sessions = new Map<string, SessionOfOld>();

  const begin = async (): Promise<SessionOfOld> => {
    const server = createServer(serving);
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: async (id) => {
        sessions.set(id, session);
        const [oldest] = sessions;
        if (sessions.size > MOST_SESSIONS && oldest) await end(oldest[0]);
      },
      onsessionclosed: (id) => void sessions.delete(id),
    });
    const session: SessionOfOld = { transport, close: () => server.close() };
    await server.connect(transport);
    return session;
  };

  const end = async (id: string): Promise<void> => {
    const session = sessions.get(id);
    sessions.delete(id);
    await session?.close();
  };

  const old = async (request: Request): Promise<Response> => {
    const id = request.headers.get('mcp-session-id');
    if (id !== null) {
      const session = sessions.get(id);
      if (!session) return gone();
      sessions.delete(id);
      sessions.set(id, session);
      return session.transport.handleRequest(request);
    }
    if (!(await opens(request.clone()))) return needsSession();
    return (await begin()).transport.handleRequest(request);
  };

  return {
    async fetch(request) {
      const no = refusal(request, token);
      if (no) return no;
      return (await isLegacyRequest(request.clone())) ? old(request) : modern.fetch(request);
    },
    async close() {
      await modern.close();
      await Promise.all([...sessions.keys()].map(end));
    },
  };
}

/** Whether a request opens a connection; only such a one may begin a session. */
async function opens(request: Request): Promise<boolean> {
  if (request.method !== 'POST') return false;
  try {
    return [await request.json()].flat().some((message) => isInitializeRequest(message));
  } catch {
    return true;
  }
}

const report = (error: Error): void => void process.stderr.write(`headwater mcp: ${error.message}\n`);

const gone = (): Response =>
  told(404, -32001, 'This session is gone. Open a new one; the interview is on disk and its id stays valid.');
const needsSession = (): Response =>
  told(400, -32000, 'Open a connection first (initialize), or use protocol 2026-07-28.');

const told = (status: number, code: number, message: string): Response =>
  Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status });
