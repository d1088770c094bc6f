import { afterEach, describe, expect, it } from 'vitest';
import {
  AT_ONCE,
  KEY,
  type LoopbackProvider,
  loopbackProvider,
  type Scene,
  SPOKEN,
} from '#machine/models/loopback-provider.contract';
import { type ModelReading, readWithModel } from '#machine/models/read-with-model';
import { admit } from '#reading/admit';

const TEXT =
  'Every night we pull the orders from SAP and clean them. On Mondays we fit a gradient boosting model for churn.';

const component = (ref: string, kind: string, ...quotes: string[]): object => ({
  ref,
  name: quotes[0]?.slice(0, 20),
  kind,
  status: 'wanted',
  stays: null,
  quotes,
  confidence: 1,
  dependsOn: [],
});
const INGESTION = component('k1', 'ingestion', 'pull the orders from SAP');
const TRAINING = component('k2', 'training', 'fit a gradient boosting model');
const claims = (components: object[], facts: object[] = []): object => ({
  schema: 'headwater.claims/1',
  components,
  facts,
  signals: [],
});
const WEEKLY = {
  subject: 'component:k2',
  attribute: 'trigger',
  value: { kind: 'schedule', cadence: 'weekly', words: 'On Mondays' },
  quotes: ['On Mondays'],
  confidence: 1,
};
const GOOD = claims([INGESTION, TRAINING], [WEEKLY]);

let server: LoopbackProvider;
afterEach(() => server?.close());

async function read(scenes: readonly Scene[], over: Partial<ModelReading> = {}) {
  server = await loopbackProvider(...scenes);
  const reading = { provider: 'openai', name: 'gpt-4.1', text: TEXT, environment: server.environment } as const;
  return readWithModel({ ...reading, ...over });
}

const kinds = ({ claims: { components } }: Awaited<ReturnType<typeof read>>) => components.map(({ kind }) => kind);

describe('a model that reads well', () => {
  it.each(SPOKEN)('is asked once and heard: %s:%s', async (provider, name) => {
    const heard = await read([{ writes: GOOD }], { provider, name });
    expect(kinds(heard)).toEqual(['ingestion', 'training']);
    expect(heard.refused).toEqual([]);
    expect(heard.usage).toEqual({ requests: 1, inputTokens: 100, outputTokens: 10 });
    expect(server.requests[0]?.body['model']).toBe(name);
  });

  it.each(SPOKEN)('hands over what the door lets in unchanged: %s:%s', async (provider, name) => {
    const heard = await read([{ writes: GOOD }], { provider, name });
    expect(admit(heard.claims, TEXT)).toEqual({ claims: heard.claims, refused: [] });
    for (const { quotes } of [...heard.claims.components, ...heard.claims.facts])
      for (const { start, end, text } of quotes) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('is sent the rules, the text between tags of its own, and temperature 0', async () => {
    await read([{ writes: GOOD }]);
    const [{ prompt, body }] = server.requests as [LoopbackProvider['requests'][number]];
    expect(prompt).toMatch(/<text-([0-9a-f]{12})>\nEvery night[^<]*\n<\/text-\1>/);
    expect(prompt).toContain('character by character');
    expect(prompt).toContain('batch_inference: ');
    expect(body).toMatchObject({ temperature: 0, response_format: { type: 'json_schema' } });
  });

  it('is told the question that an answer is to, and quotes the answer', async () => {
    const question = { id: 'cadence:training', topic: 'cadence', asked: 'How often?', about: ['training'] } as const;
    const text = 'on Mondays, I think';
    const fact = { ...WEEKLY, subject: 'role:training', quotes: ['on Mondays'] };
    const heard = await read([{ writes: claims([], [fact]) }], { text, question });
    expect(heard.claims.facts).toMatchObject([{ subject: 'role:training', quotes: [{ start: 0, end: 10 }] }]);
    expect(server.requests[0]?.prompt).toMatch(/<question-\w+>\nHow often\?\n<\/question-\w+>/);
    expect(server.requests[0]?.prompt).toContain('about "role:training"');
  });

  it.each([
    ['in a fence', `\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``],
    ['after thinking aloud', `<think>{"a": {}}</think>Here it is:\n${JSON.stringify(GOOD)}`],
    ['with fields of its own', JSON.stringify({ ...GOOD, mvp: 'deployed', sentences: [{ start: 0 }] })],
  ])('is understood %s', async (_, writes) => {
    const heard = await read([{ writes }], { provider: 'ollama', name: 'small' });
    expect(kinds(heard)).toEqual(['ingestion', 'training']);
    expect(Object.keys(heard.claims).sort()).toEqual(['components', 'facts', 'schema', 'signals']);
  });

  it('may hear nothing', async () => {
    expect((await read([{ writes: claims([]) }])).claims.components).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a model that invents', () => {
  const INVENTED = component('k2', 'training', 'train a deep neural network');

  it('is told once what was refused and why, and what it mends is let in', async () => {
    const progress: string[] = [];
    const scenes = [{ writes: claims([INGESTION, INVENTED]) }, { writes: GOOD }];
    const heard = await read(scenes, { onProgress: (one) => progress.push(one) });
    expect(kinds(heard)).toEqual(['ingestion', 'training']);
    expect(heard.refused).toEqual([]);
    expect(heard.usage).toEqual({ requests: 2, inputTokens: 200, outputTokens: 20 });
    expect(server.requests[1]?.prompt).toContain('"train a deep neural network" does not stand in the text');
    expect(progress).toEqual(['sent', 'mending', 'sent']);
  });

  it('loses what it does not mend, counted, and is not asked a third time', async () => {
    const heard = await read([{ writes: claims([INGESTION, INVENTED]) }]);
    expect(kinds(heard)).toEqual(['ingestion']);
    expect(heard.refused).toMatchObject([{ what: 'component k2 (training)' }]);
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, Scene]>([
    ['less', { writes: claims([]) }],
    ['no JSON', { writes: 'I am sorry.' }],
    ['an error', { status: 400 }],
  ])('keeps its first answer when the second is %s', async (_, second) => {
    expect(kinds(await read([{ writes: claims([INGESTION, INVENTED]) }, second]))).toEqual(['ingestion']);
  });

  it('with a fact about a part that was not let in loses the fact too', async () => {
    const heard = await read([{ writes: claims([INGESTION, INVENTED], [WEEKLY]) }]);
    expect(heard.claims.facts).toEqual([]);
    expect(heard.refused).toHaveLength(2);
  });
});

describe('a model that does not keep to the form', () => {
  it.each<[string, Scene]>([
    ['broken JSON', { writes: '{"components": [{"ref": "k1", "ki' }],
    ['cut off', { writes: GOOD, finish: 'length' }],
    ['other JSON', { writes: { answer: 42 } }],
    ['a list', { writes: [1, 2] }],
    ['words', { writes: 'No.' }],
    ['nothing', { writes: '' }],
  ])('is asked once more: %s', async (_, scene) => {
    expect(kinds(await read([scene, { writes: GOOD }]))).toEqual(['ingestion', 'training']);
    await server.close();
    await expect(read([scene])).rejects.toThrow(/^openai:gpt-4\.1 wrote no claims in the form that was asked for/);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['lists that are none', { components: 'none', facts: {}, signals: null }],
    ['words that are no ids', claims([component('k1', 'magic', 'pull the orders')])],
    ['quotes that are no texts', claims([{ ...INGESTION, quotes: [7, null, {}] }])],
  ])('loses only what is wrong: %s', async (_, writes) => {
    const heard = await read([{ writes }, { writes: { ...writes, facts: [{ ...WEEKLY, subject: 'workflow' }] } }]);
    expect(heard.claims.components).toEqual([]);
    expect(heard.claims.facts).toHaveLength(1);
    expect(heard.refused.length).toBeGreaterThan(0);
  });

  it('is asked without a form where the server does not know forms', async () => {
    const heard = await read([{ status: 400 }, { writes: GOOD }], { provider: 'custom', name: 'old' });
    expect(kinds(heard)).toEqual(['ingestion', 'training']);
    expect(server.requests[1]?.body).not.toHaveProperty('response_format');
    expect(server.requests[1]?.body).not.toHaveProperty('temperature');
    expect(server.requests[1]?.prompt).toContain('batch_inference: ');
  });

  it.each(SPOKEN)('says so when it declines: %s:%s', async (provider, name) => {
    const refusing = read([{ writes: 'I cannot help with that.', finish: 'content_filter' }], { provider, name });
    await expect(refusing).rejects.toThrow(`${provider}:${name} declined to read this text`);
    await expect(refusing).rejects.toMatchObject({ name: 'UserError', lasting: false });
  });

  it('says so when it declines in a field of its own', async () => {
    const message = { role: 'assistant', content: null, refusal: 'I cannot help with that.' };
    const raw = JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] });
    await expect(read([{ raw }])).rejects.toThrow('openai:gpt-4.1 declined to read this text');
  });
});

describe('a server in trouble', () => {
  it.each<[string, Scene]>([
    ['a rate limit', { status: 429, headers: AT_ONCE }],
    ['an error of its own', { status: 500, headers: AT_ONCE }],
    ['overload', { status: 529, headers: AT_ONCE }],
    ['a line that broke off', { breaks: true }],
  ])('is tried again after %s', async (_, scene) => {
    const progress: string[] = [];
    const heard = await read([scene, { writes: GOOD }], { onProgress: (one) => progress.push(one) });
    expect(kinds(heard)).toEqual(['ingestion', 'training']);
    expect(progress).toEqual(['sent', 'again']);
  });

  it.each<[Scene, number, RegExp]>([
    [{ status: 500, headers: AT_ONCE }, 3, /is out of order \(status 500/],
    [{ status: 503, headers: AT_ONCE, raw: '<html>busy</html>' }, 3, /is out of order \(status 503\)/],
    [{ status: 429, headers: AT_ONCE }, 3, /takes no more requests for now \(status 429, rate_limit_error\)/],
    [{ status: 401 }, 1, /does not accept the key \(status 401.*a valid key in OPENAI_API_KEY/],
    [{ status: 404 }, 1, /does not know gpt-4\.1/],
    [{ status: 413 }, 1, /too long for openai:gpt-4\.1/],
    [{ status: 400 }, 2, /does not take the request \(status 400/],
    [{ raw: 'not JSON' }, 1, /sent no answer that could be read/],
    [{ raw: '{"choices": []}' }, 1, /sent no answer that could be read/],
    [{ status: 307, headers: { location: 'http://127.0.0.1:9/v1' } }, 1, /your words don't follow it/],
  ])('is told as a complaint that a person can act on: %j', async (scene, requests, says) => {
    const failing = read([scene]);
    await expect(failing).rejects.toThrow(says);
    await expect(failing).rejects.toMatchObject({ name: 'UserError' });
    expect(server.requests).toHaveLength(requests);
  });

  it('that is not there is told at once', async () => {
    server = await loopbackProvider({});
    const { environment, origin } = server;
    await server.close();
    const reading = { provider: 'ollama', name: 'm', text: TEXT, environment } as const;
    await expect(readWithModel(reading)).rejects.toThrow(`${origin.slice(7)} can't be reached (ECONNREFUSED)`);
  });

  it('that does not answer is given up after a while', async () => {
    await expect(read([{ hangs: true }], { seconds: 0.2 })).rejects.toThrow(
      /has not answered, expected an answer within/,
    );
  });

  it('that does not answer is left when the person stops', async () => {
    server = await loopbackProvider({ hangs: true });
    const stop = new AbortController();
    const { environment } = server;
    const arrived = server.next();
    const reading = readWithModel({ provider: 'openai', name: 'm', text: TEXT, environment, signal: stop.signal });
    const stopping = expect(reading).rejects.toThrow('You stopped openai:m');
    await arrived;
    stop.abort();
    await stopping;
  });

  it('never gets its own words, the text or the key into a message', async () => {
    for (const status of [400, 401, 403, 404, 413, 429, 500]) {
      const failing = await read([{ status, headers: AT_ONCE }]).catch((error: unknown) => error);
      await server.close();
      const all = `${(failing as Error).stack} ${JSON.stringify(failing)}`;
      expect(all).toMatch(/UserError/);
      expect((failing as Error).cause).toBeUndefined();
      for (const secret of [KEY, 'echo:', 'pull the orders', 'gradient boosting']) expect(all).not.toContain(secret);
    }
  });
});
