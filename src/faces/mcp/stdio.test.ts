import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { caseOf, connected, ERAS, newFolder, repliesOf } from '#faces/mcp/clients.contract';

const SERVER = ['--import', import.meta.resolve('tsx'), '--conditions=source', resolve('src/faces/cli/cli.ts'), 'mcp'];
const PATIENCE = 120_000;
const SPAWNED = { timeout: PATIENCE };

const place = newFolder();
afterAll(() => place.remove());

describe.each(ERAS)('the server over standard input and output, protocol %s', (version, era) => {
  it('holds an interview, and says nothing but protocol on standard output', SPAWNED, async () => {
    const client = new Client(
      { name: 'test', version: '1' },
      { versionNegotiation: { mode: era, probe: { timeoutMs: PATIENCE } } },
    );
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [...SERVER, '--root', place.folder],
      stderr: 'pipe',
    });
    const faults: Error[] = [];
    Object.assign(client, { onerror: (error: Error) => faults.push(error) });
    await client.connect(transport, SPAWNED);
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toHaveLength(11);
    expect(
      tools.every(
        ({ name, annotations, outputSchema }) => /^headwater_[a-z]+$/.test(name) && annotations && outputSchema,
      ),
    ).toBe(true);
    for (const { description } of tools) expect(Buffer.byteLength(description ?? '')).toBeLessThan(2048);
    const agent = connected(client);
    const { text, claims, answers } = caseOf('b-flood-desk');
    let { data } = await agent.call('start', { folder: era, text });
    const { interview } = data;
    ({ data } = await agent.call('claims', { interview, claims }));
    for (let batch = 0; data.done === false && batch < 20; batch++) {
      ({ data } = await agent.call('answer', { interview, answers: repliesOf(data.questions, answers) }));
    }
    expect(data.done).toBe(true);
    expect((await agent.call('document', { interview, write: true })).data.written).toContain(
      'pipeline_architecture.md',
    );
    await client.close();
    expect(faults).toEqual([]);
  });
});

describe('the process', () => {
  it('ends by itself when its client is gone', SPAWNED, async () => {
    const server = spawn(process.execPath, [...SERVER, '--root', place.folder], { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    server.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    server.stdin.end('not json\n');
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
    for (const line of out.split('\n').filter(Boolean)) expect(JSON.parse(line)).toHaveProperty('jsonrpc', '2.0');
  });

  it('opens no whole disk to agents', SPAWNED, async () => {
    const server = spawn(process.execPath, SERVER, {
      cwd: '/',
      env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.base.json') },
      stdio: 'pipe',
    });
    let told = '';
    server.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const [code] = await once(server, 'exit');
    expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining('--root FOLDER') });
  });
});
