import { Client, type ClientOptions, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '#faces/mcp/desk';
import { type HttpFace, overHttp } from '#faces/mcp/http';
import { openRoots } from '#faces/mcp/roots';
import { type Reader, silentReader } from '#headwater';
import { systemClock } from '#machine/system-clock';

export const TOKEN = 'token-of-the-tests';
export const ERAS = [
  ['2025-11-25', 'legacy'],
  ['2026-07-28', 'auto'],
] as const;
export type Era = (typeof ERAS)[number][1];

/** A folder of its own for one test, and how to be rid of it. */
export function newFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-mcp-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server over HTTP without a socket. The silent reader makes tests quick that are not about hearing. */
export function newFace(folder: string, reader: Reader = silentReader): HttpFace {
  const desk = openDesk(openRoots([folder], folder), () => reader, systemClock);
  return overHttp({ desk: async () => desk, version: '0.0.0' }, TOKEN);
}

/** A request as a client on this machine sends it. */
export function localRequest(input: URL | string | Request, init?: RequestInit): Request {
  const request = new Request(input, init);
  request.headers.set('host', '127.0.0.1:8417');
  return request;
}

export interface Told {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Record<string, unknown>;
}

export interface Connected {
  readonly client: Client;
  call(tool: string, given: Record<string, unknown>): Promise<Told>;
  close(): Promise<void>;
}

/** A real client, connected to a face in the given era. */
export async function connect(
  face: HttpFace,
  era: Era,
  options: ClientOptions = {},
  prepare?: (client: Client) => void,
): Promise<Connected> {
  const client = new Client({ name: 'test', version: '1.0.0' }, { ...options, versionNegotiation: { mode: era } });
  prepare?.(client);
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://127.0.0.1:8417/mcp'), {
      fetch: (url, init) => face.fetch(localRequest(url, init)),
      requestInit: { headers: { authorization: `Bearer ${TOKEN}` } },
    }),
  );
  return connected(client);
}

export const connected = (client: Client): Connected => ({
  client,
  call: async (tool, given) => {
    const result = await client.callTool({ name: `headwater_${tool}`, arguments: given });
    const [first] = result.content;
    return {
      isError: result.isError === true,
      text: first?.type === 'text' ? first.text : '',
      data: (result.structuredContent ?? {}) as Record<string, unknown>,
    };
  },
  close: () => client.close(),
});

/** A labelled brief, with what a perfect reader hears in it and what its person answers by topic. */
export function caseOf(id: string): {
  readonly text: string;
  readonly claims: unknown;
  readonly answers: Readonly<Record<string, string>>;
} {
  const read = (name: string) => readFileSync(join('cases', id, name), 'utf8');
  const { answers } = JSON.parse(read('case.json')) as { answers: Record<string, string> };
  return { text: read('brief.md'), claims: JSON.parse(read('claims.json')), answers };
}

interface AskedQuestion {
  readonly id: string;
  readonly topic: string;
  readonly options: readonly { readonly id: string; readonly recommended: boolean }[];
}

const AGREES = ['classification', 'mvp', 'bucket', 'sentence', 'contradiction'];

/** What the person of a case says to a batch: agrees to decisions, answers topics, does not know the rest. */
export const repliesOf = (questions: unknown, answers: Readonly<Record<string, string>>): Record<string, unknown>[] =>
  (questions as AskedQuestion[]).map(({ id, topic, options }) => {
    const choice = options.find((o) => o.recommended) ?? options.at(-1);
    if (AGREES.includes(topic) && choice) return { question: id, chosen: [choice.id] };
    return { question: id, text: answers[topic === 'scenario' ? 'failure_domains' : topic] ?? "I don't know" };
  });
