import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCli } from '#faces/cli/built-cli.contract';
import { KEY, type LoopbackProvider, loopbackProvider, type Scene } from '#machine/models/loopback-provider.contract';

const BRIEF =
  'Every night we pull the orders from SAP. On Mondays we fit a gradient boosting model for churn, and score all customers with it.';
const CLAIMS = {
  components: [
    { ref: 'k1', kind: 'ingestion', quotes: ['pull the orders from SAP'] },
    { ref: 'k2', kind: 'training', quotes: ['fit a gradient boosting model'] },
    { ref: 'k3', kind: 'evaluation', quotes: ['boosting model for churn'] },
  ],
};

/** Prints the name of every module of the AI SDK that a process loads. */
const WATCH = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(\`
    import { writeSync } from 'node:fs';
    export async function load(url, context, next) {
      if (/node_modules[/](ai|@ai-sdk)[/]/.test(url)) writeSync(2, 'LOADED ' + url + '\\\\n');
      return next(url, context);
    }\`));
`)}`;

let room: string;
let folder: string;
let server: LoopbackProvider | undefined;

beforeAll(async () => {
  room = await builtCli();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-'));
  writeFileSync(join(folder, 'brief.md'), BRIEF);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.close();
  server = undefined;
});

const serve = async (...scenes: readonly Scene[]) => (server = await loopbackProvider(...scenes));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, with nothing in its environment but what is given. */
function headwater(args: readonly string[], environment: object = {}, input = ''): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', WATCH, join(room, 'cli.mjs'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString('utf8')));
  child.stdin.end(input);
  return new Promise((done) => {
    child.on('close', (status) => done({ status, out, err }));
  });
}

const filesIn = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name), 'utf8')] : [],
  );

describe('without --model', () => {
  it.each([
    ['--help', []],
    ['analyze', ['brief.md', '--json']],
    ['interview', ['brief.md', '--json']],
  ])('nothing of the AI SDK is loaded: %s %j', async (command, args) => {
    const { err, status } = await headwater([command, ...args], { ANTHROPIC_API_KEY: KEY });
    expect(status).toBe(0);
    expect(err).not.toContain('LOADED');
  });
});

describe('analyze --model', () => {
  it('lets the model read, over each package of the SDK', async () => {
    for (const model of ['anthropic:claude-sonnet-4-5', 'openai:gpt-4.1', 'custom:m']) {
      const { environment } = await serve({ writes: CLAIMS });
      const { status, out, err } = await headwater(['analyze', 'brief.md', '--json', '--model', model], environment);
      expect(status, err).toBe(0);
      const { components } = JSON.parse(out) as { components: { kind: string }[] };
      expect(components.map(({ kind }) => kind)).toEqual(['ingestion', 'training', 'evaluation']);
      expect(err).toContain('LOADED');
      expect(err).toContain('nothing leaves the machine');
      await server?.close();
    }
  });

  it('sends nothing off the machine before somebody agrees', async () => {
    const { status, out, err } = await headwater(['analyze', 'brief.md', '--model', 'openai:gpt-4.1'], {
      OPENAI_API_KEY: KEY,
    });
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/your words leave this machine.*api\.openai\.com/);
    expect(err).toContain('expected --yes with --model');
    expect(err).not.toContain('LOADED');
  });

  it.each([
    [['--model', 'anthropic:m'], /expected the environment variable ANTHROPIC_API_KEY/],
    [['--model', 'm'], /"m" names no model/],
    [['--model', 'vllm:m', '--claims', 'c.json'], /cannot be used with option/],
  ])('is refused in one clear line: %j', async (args, says) => {
    const { status, err, out } = await headwater(['analyze', 'brief.md', ...args]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(says);
  });

  it('falls back to the built-in reader with a notice, and the result is whole', async () => {
    const alone = await headwater(['analyze', 'brief.md', '--json']);
    const { environment } = await serve({ status: 401 });
    const { status, out, err } = await headwater(['analyze', 'brief.md', '--json', '--model', 'custom:m'], environment);
    expect(status).toBe(0);
    expect(out).toBe(alone.out);
    expect(err).toMatch(/does not accept the key .*HEADWATER_API_KEY.* The built-in reader reads from here on\./);
    for (const secret of [KEY, 'echo:', 'gradient']) expect(err).not.toContain(secret);
  });
});

describe('interview --model', () => {
  it('keeps what was heard beside what was said, and resumes without reading again', async () => {
    const { environment, requests } = await serve({ writes: CLAIMS });
    const first = await headwater(['interview', 'brief.md', '--json', '--model', 'ollama:qwen3', '--yes'], environment);
    expect(first.status, first.err).toBe(0);
    const again = await headwater(['interview', '--json', '--model', 'ollama:qwen3', '--yes'], environment);
    expect(requests).toHaveLength(1);
    expect(again.out).toBe(first.out);
    const log = readFileSync(join(folder, '.headwater', 'interview.jsonl'), 'utf8');
    expect(log).toContain('"reader":"ollama:qwen3"');
    const offline = await headwater(['interview', '--json']);
    expect(offline.out).toBe(first.out);
    for (const text of [first.out, first.err, again.err, ...filesIn(folder)]) expect(text).not.toContain(KEY);
  });

  it('reads each answer as it is given, in the terminal', async () => {
    const { environment, requests } = await serve({ writes: CLAIMS }, { writes: { components: [] } });
    const typed = `${BRIEF}\n.\nwe look at a table of orders, one row for each\n/quit\n`;
    const { status, out, err } = await headwater(['interview', '--plain', '--model', 'vllm:m'], environment, typed);
    expect(status, err).toBe(0);
    expect(requests[0]?.prompt).toContain('pull the orders from SAP');
    expect(requests[1]?.prompt).toContain('one row for each');
    expect(requests).toHaveLength(2);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('nothing leaves the machine');
  });

  it('asks before anything leaves the machine, and takes no for an answer', async () => {
    const typed = `n\n${BRIEF}\n.\n/quit\n`;
    const { status, out, err } = await headwater(
      ['interview', '--plain', '--model', 'openai:m'],
      { OPENAI_API_KEY: KEY },
      typed,
    );
    expect(status).toBe(0);
    expect(out).toMatch(/Send it to api\.openai\.com\? \[y\/N\]/);
    expect(out).toContain('nothing is sent');
    expect(err).not.toContain('LOADED');
  });
});
