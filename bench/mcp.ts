import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

/** How long the built server takes to start, beside a bare Node, and how long each tool takes. `npm run build` first. */
const SERVER = [resolve('dist/cli.js'), 'mcp'];
const STARTS = 9;
const BATCHES = 3;
/** A host's model thinks before each call, for much longer than this. */
const THINKS_MS = 250;
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
const transport = new StdioClientTransport({ command: process.execPath, args: [...SERVER, '--root', place] });
await client.connect(transport);
const times = new Map<string, number[]>();
const work = new Map<string, number[]>();
const put = (into: Map<string, number[]>, tool: string, value: number) =>
  into.set(tool, [...(into.get(tool) ?? []), value]);

/** What the system tells of the server; "" where it has no such file. */
const told = (file: string): string => {
  try {
    return readFileSync(`/proc/${transport.pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};
/** Milliseconds that the server's main thread has worked: other programs on the machine change it little. */
const worked = (): number => Number(told(`task/${transport.pid}/schedstat`).split(' ')[0]) / 1e6;

const call = async (tool: string, given: Record<string, unknown>): Promise<Record<string, unknown>> => {
  let data: Record<string, unknown> = {};
  await new Promise((done) => setTimeout(done, THINKS_MS));
  const before = worked();
  const time = await timed(async () => {
    const { structuredContent } = await client.callTool({ name: `headwater_${tool}`, arguments: given });
    data = (structuredContent ?? {}) as Record<string, unknown>;
  });
  put(work, tool, worked() - before);
  put(times, tool, time);
  return data;
};
/** What somebody chooses who takes the first option, and says where there is none that they do not know. */
const repliesTo = (questions: unknown) =>
  (questions as { id: string; options: { id: string }[] }[]).map(({ id, options: [first] }) =>
    first ? { question: id, chosen: [first.id] } : { question: id, text: "I don't know" },
  );

// A new workflow in each round, so that nothing was read or judged before.
const cases = readdirSync('cases').filter((_, at) => at % 2 === 0);
for (const id of cases) {
  const text = readFileSync(`cases/${id}/brief.md`, 'utf8');
  const { interview } = await call('start', { folder: id, text });
  const claims: unknown = JSON.parse(readFileSync(`cases/${id}/claims.json`, 'utf8'));
  await call('claims', { interview, claims });
  let { questions } = await call('next', { interview });
  for (let batch = 0; batch < BATCHES && (questions as unknown[]).length > 0; batch++)
    ({ questions } = await call('answer', { interview, answers: repliesTo(questions) }));
  await call('whatif', { interview, question: 'retraining', answer: 'every night' });
  await call('answer', { interview, answers: [{ question: 'depth', chosen: ['enough'] }] });
  await call('document', { interview, write: true });
  await call('status', { interview });
  const { pipeline } = await call('handoff', { interview });
  await call('explain', { interview, id: (pipeline as { name?: string } | undefined)?.name ?? 'readiness' });
  await call('check', { folder: id });
  await call('undo', { interview });
}
for (const [tool, [first = 0, ...others]] of times) {
  const figures = [
    `median ${median([first, ...others])
      .toFixed(1)
      .padStart(6)} ms`,
    `first ${first.toFixed(0).padStart(5)}`,
    `worst of the others ${Math.max(0, ...others)
      .toFixed(0)
      .padStart(4)}`,
    `work of the main thread ${median(work.get(tool) ?? [])
      .toFixed(1)
      .padStart(6)}`,
  ];
  say(`${tool.padEnd(9)} ${figures.join(', ')}`);
}
say(
  `memory after ${cases.length} interviews: ${/VmRSS:\s*(\d+ kB)/.exec(told('status'))?.[1] ?? 'not told by this system'}`,
);
await client.close();
rmSync(place, { recursive: true, force: true });
