import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, describe, expect, it } from 'vitest';
import { connect, connected, ERAS, localRequest, newFace, newFolder, TOKEN } from '#faces/mcp/clients.contract';
import { listen } from '#faces/mcp/listen';

const place = newFolder();
const face = newFace(place.folder);
afterAll(async () => {
  await face.close();
  place.remove();
});

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
};

function post(headers: Record<string, string>, body: unknown = INITIALIZE, path = '/mcp'): Promise<Response> {
  const request = localRequest(`http://127.0.0.1:8417${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${TOKEN}`,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return face.fetch(request);
}

describe('the door over HTTP', () => {
  it('lets a client with the token in', async () => {
    expect((await post({})).status).toBe(200);
  });

  it.each([
    ['a page of another origin', { origin: 'https://evil.example' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['a foreign host (DNS rebinding)', { host: 'evil.example' }, 403],
    ['no token', { authorization: '' }, 401],
    ['a wrong token', { authorization: `Bearer ${TOKEN}x` }, 401],
    ['another scheme', { authorization: `Basic ${TOKEN}` }, 401],
    ['a session that is gone', { 'mcp-session-id': 'no-such-session' }, 404],
  ])('refuses %s', async (_, headers, status) => {
    const response = await post(headers);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain(TOKEN);
  });

  it('lets pages of this machine in, and knows no other path', async () => {
    expect((await post({ origin: 'http://localhost:3000' })).status).toBe(200);
    expect((await post({}, INITIALIZE, '/')).status).toBe(404);
    expect((await post({}, INITIALIZE, '/mcp/../secret')).status).toBe(404);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    `{"x":"${'y'.repeat(5_000_000)}"}`,
  ])('answers a bad body (%#) with an error of the protocol', async (body) => {
    const response = await post({}, body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('keeps no more than its share of sessions: the idlest goes, the interview does not', async () => {
    const first = await connect(face, 'legacy');
    const { data } = await first.call('start', { folder: 'sessions', text: 'Every Monday we train the churn model.' });
    for (let at = 0; at < 64; at++) await post({});
    await expect(first.call('status', { interview: data.interview })).rejects.toThrow();
    const again = await connect(face, 'legacy');
    expect((await again.call('status', { interview: data.interview })).data).toMatchObject({ counts: { entries: 1 } });
    await again.close();
  });
});

describe('a real port', () => {
  it.each(ERAS)('serves protocol %s on this machine only', async (version, era) => {
    const listening = await listen(newFace(place.folder), 0);
    expect(listening.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: era } });
    await client.connect(
      new StreamableHTTPClientTransport(new URL(listening.url), {
        requestInit: { headers: { authorization: `Bearer ${TOKEN}` } },
      }),
    );
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    const agent = connected(client);
    expect(
      (await agent.call('start', { folder: `port-${era}`, text: 'Every night we score all contracts.' })).data,
    ).toMatchObject({ resumed: false });
    await client.close();
    await listening.close();
  });

  it('says so when the port is taken', async () => {
    const one = await listen(newFace(place.folder), 0);
    await expect(listen(newFace(place.folder), Number(new URL(one.url).port))).rejects.toThrow(
      /another program uses it/,
    );
    await one.close();
  });
});
