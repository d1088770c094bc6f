import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

/** How long the built server takes to start, beside a bare Node, and how long each tool takes. `npm run build` first. */
const SERVER = [resolve('dist/cli.js'), 'mcp'];
const STARTS = 9;
const ROUNDS = 12;
const HELLO = [
  {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
  },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
  { jsonrpc: '2.0', id: 2, method: 'tools/list' },
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await run();
  return performance.now() - from;
};

const bareNode = (): Promise<void> =>
  new Promise((done) => spawn(process.execPath, ['-e', '0']).once('exit', () => done()));

/** Until the list of tools is there. */
const start = (place: string): Promise<void> =>
  new Promise((done) => {
    const server = spawn(process.execPath, [...SERVER, '--root', place], { stdio: ['pipe', 'pipe', 'inherit'] });
    let lines = 0;
    server.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1;
      if (lines >= 2) server.kill();
    });
    server.once('exit', () => done());
    server.stdin.write(HELLO.map((message) => `${JSON.stringify(message)}\n`).join(''));
  });

const place = mkdtempSync(join(tmpdir(), 'headwater-bench-'));
const starts: number[] = [];
const bare: number[] = [];
for (let at = 0; at < STARTS; at++) {
  starts.push(await timed(() => start(place)));
  bare.push(await timed(bareNode));
}
say(
  `start to list of tools ${median(starts).toFixed(0)} ms, bare node ${median(bare).toFixed(0)} ms, ratio ${(median(starts) / median(bare)).toFixed(1)}`,
);

const client = new Client({ name: 'bench', version: '1' });
await client.connect(new StdioClientTransport({ command: process.execPath, args: [...SERVER, '--root', place] }));
const times = new Map<string, number[]>();
const call = async (tool: string, given: Record<string, unknown>): Promise<Record<string, unknown>> => {
  let data: Record<string, unknown> = {};
  const time = await timed(async () => {
    const { structuredContent } = await client.callTool({ name: `headwater_${tool}`, arguments: given });
    data = (structuredContent ?? {}) as Record<string, unknown>;
  });
  times.set(tool, [...(times.get(tool) ?? []), time]);
  return data;
};
const text = readFileSync('cases/b-dairy-herd/brief.md', 'utf8');
const claims: unknown = JSON.parse(readFileSync('cases/b-dairy-herd/claims.json', 'utf8'));
for (let round = 0; round < ROUNDS; round++) {
  const { interview } = await call('start', { folder: `f${round}`, text });
  await call('claims', { interview, claims });
  await call('next', { interview });
  await call('answer', { interview, answers: [{ question: 'classification:workflow', chosen: ['yes'] }] });
  await call('answer', { interview, answers: [{ question: 'depth', chosen: ['enough'] }] });
  await call('document', { interview, write: true });
  await call('status', { interview });
  await call('explain', { interview, id: 'training' });
  await call('whatif', { interview, question: 'retraining', answer: 'every night' });
  await call('handoff', { interview });
  await call('check', { folder: `f${round}` });
  await call('undo', { interview });
}
for (const [tool, all] of times)
  say(
    `${tool.padEnd(9)} median ${median(all).toFixed(1).padStart(6)} ms, first ${(all[0] ?? 0).toFixed(0).padStart(5)} ms`,
  );
await client.close();
rmSync(place, { recursive: true, force: true });
