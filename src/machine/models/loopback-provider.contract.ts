import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Environment, Provider } from '#machine/models/endpoint';

/** What the server answers to one request. */
export interface Scene {
  /** What the model writes; an object is written as JSON. */
  readonly writes?: unknown;
  /** Why it stopped, in the words of OpenAI: "stop", "length", "content_filter". */
  readonly finish?: 'stop' | 'length' | 'content_filter';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as it is, instead of one in the provider's form. */
  readonly raw?: string;
  /** Never answers. */
  readonly hangs?: boolean;
  /** Breaks the line off. */
  readonly breaks?: boolean;
}

/** A request as it arrived. */
export interface Arrived {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
  /** All that a model would read, as one text. */
  readonly prompt: string;
}

export interface LoopbackProvider {
  readonly environment: Environment;
  readonly requests: Arrived[];
  readonly origin: string;
  /** Resolves when the next request has arrived. */
  next(): Promise<void>;
  close(): Promise<void>;
}

export const KEY = 'sk-test-5f2d0c9e7b';

/** Tells clients to try again at once, as servers may. */
export const AT_ONCE = { 'retry-after-ms': '1' };

/**
 * A server on loopback that speaks Anthropic's messages and OpenAI's chat completions over real HTTP. Scenes are answered
 * in turn, the last one again and again. It refuses what the real ones would refuse: a missing key, a wrong path, an
 * answer form that a strict decoder can't take.
 */
export async function loopbackProvider(...scenes: readonly Scene[]): Promise<LoopbackProvider> {
  const requests: Arrived[] = [];
  let arrived = (): void => {};
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
      const one: Arrived = { path: request.url ?? '', headers: request.headers, body, prompt: promptIn(body) };
      const scene = scenes[Math.min(requests.length, scenes.length - 1)] ?? {};
      requests.push(one);
      arrived();
      if (scene.hangs) return;
      if (scene.breaks) {
        request.socket.destroy();
        return;
      }
      const { status, text } = answer(one, scene);
      response.writeHead(status, { 'content-type': 'application/json', ...scene.headers });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    environment: {
      ANTHROPIC_BASE_URL: origin,
      ANTHROPIC_API_KEY: KEY,
      OPENAI_BASE_URL: origin,
      OPENAI_API_KEY: KEY,
      HEADWATER_BASE_URL: origin,
      HEADWATER_API_KEY: KEY,
    },
    next: () =>
      new Promise((resolve) => {
        arrived = resolve;
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** The names under which each protocol is spoken in tests. */
export const SPOKEN: readonly (readonly [Provider, string])[] = [
  ['anthropic', 'claude-sonnet-4-5'],
  ['anthropic', 'claude-3-haiku-20240307'],
  ['openai', 'gpt-4.1'],
  ['openai', 'gpt-5'],
  ['ollama', 'qwen3:8b'],
  ['vllm', 'some/model'],
  ['custom', 'model'],
];

function answer(request: Arrived, scene: Scene): { status: number; text: string } {
  const anthropic = request.path === '/v1/messages';
  const wrong = anthropic ? wrongForAnthropic(request) : wrongForOpenAI(request);
  const status = wrong === null ? (scene.status ?? 200) : 400;
  if (wrong !== null || status >= 400) {
    const message = wrong ?? `echo: ${request.prompt} ${KEY}`;
    const type = status === 429 ? 'rate_limit_error' : 'invalid_request_error';
    return { status, text: scene.raw ?? JSON.stringify({ type: 'error', error: { type, message, code: null } }) };
  }
  if (scene.raw !== undefined) return { status, text: scene.raw };
  const wrote = typeof scene.writes === 'string' ? scene.writes : JSON.stringify(scene.writes ?? null);
  return { status, text: JSON.stringify(anthropic ? message(request, scene, wrote) : completion(scene, wrote)) };
}

const completion = ({ finish = 'stop' }: Scene, content: string): object => ({
  id: 'c1',
  object: 'chat.completion',
  created: 0,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
  usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
});

const STOP_REASONS = { stop: 'end_turn', length: 'max_tokens', content_filter: 'refusal' } as const;

function message({ body }: Arrived, { finish = 'stop' }: Scene, text: string): object {
  const byTool = Array.isArray(body['tools']) && finish === 'stop';
  return {
    id: 'm1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [byTool ? { type: 'tool_use', id: 't1', name: 'json', input: inputOf(text) } : { type: 'text', text }],
    stop_reason: byTool ? 'tool_use' : STOP_REASONS[finish],
    stop_sequence: null,
    usage: { input_tokens: 100, output_tokens: 10 },
  };
}

function inputOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function wrongForOpenAI({ path, headers, body }: Arrived): string | null {
  if (path !== '/v1/chat/completions') return `unknown path ${path}`;
  if (headers.authorization !== `Bearer ${KEY}`) return 'no key';
  const form = (body['response_format'] as { json_schema?: { strict?: boolean; schema?: unknown } } | undefined)
    ?.json_schema;
  return form?.strict ? notStrict(form.schema) : null;
}

function wrongForAnthropic({ headers, body }: Arrived): string | null {
  if (headers['x-api-key'] !== KEY || headers['anthropic-version'] === undefined) return 'no key or version';
  if (typeof body['max_tokens'] !== 'number') return 'max_tokens is required';
  const format = (body['output_config'] as { format?: { schema?: unknown } } | undefined)?.format;
  return format ? notStrict(format.schema) : null;
}

const KNOWN = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum', '$schema']);

/** What a strict decoder can't take in a form; null where it can take it. */
export function notStrict(schema: unknown): string | null {
  if (typeof schema !== 'object' || schema === null) return 'no schema';
  const { properties, required, additionalProperties, items, anyOf } = schema as Record<string, unknown>;
  const strange = Object.keys(schema).find((word) => !KNOWN.has(word));
  if (strange !== undefined) return `unknown keyword ${strange}`;
  if (properties !== undefined) {
    if (additionalProperties !== false) return 'additionalProperties must be false';
    const names = Object.keys(properties as object);
    if (!names.every((name) => (required as string[]).includes(name))) return 'every property must be required';
    return firstWrong(Object.values(properties as object));
  }
  return firstWrong([...(items === undefined ? [] : [items]), ...((anyOf as unknown[] | undefined) ?? [])]);
}

const firstWrong = (schemas: readonly unknown[]): string | null =>
  schemas.map(notStrict).find((wrong) => wrong !== null) ?? null;

function promptIn(body: Record<string, unknown>): string {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.flatMap(texts);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => (['content', 'text'].includes(name) ? texts(inner) : []));
  };
  return [...texts(body['system']), ...texts(body['messages'])].join('\n');
}
