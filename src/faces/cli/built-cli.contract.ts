import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let building: Promise<string> | null = null;

/** The command line as it is shipped, bundled once for all tests of a worker; gives the folder that it lies in. */
export const builtCli = (): Promise<string> => (building ??= bundle());

async function bundle(): Promise<string> {
  const room = mkdtempSync(join(tmpdir(), 'headwater-cli-'));
  chmodSync(room, 0o755);
  process.once('exit', () => rmSync(room, { recursive: true, force: true }));
  symlinkSync(resolve('node_modules'), join(room, 'node_modules'));
  await build({
    entryPoints: [fileURLToPath(new URL('./cli.ts', import.meta.url))],
    outdir: join(room, 'dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    packages: 'external',
    logLevel: 'error',
  });
  return join(room, 'dist');
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Run {
  readonly in: string;
  /** What stands on standard input; null for a stream that is closed at once. */
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Who runs it, where that is not who runs the tests. */
  readonly uid?: number;
  readonly gid?: number;
  /** No file may grow beyond this, as on a disk that is full. */
  readonly mostBytes?: number;
  /** A signal that is sent once this was printed on standard output. */
  readonly interruptAt?: string;
  /** Nobody reads what it prints: both pipes are closed before it can print anything. */
  readonly unread?: boolean;
}

/** Runs the command line as a person would, with nothing in its environment but what is given. */
export async function headwater(args: readonly string[], run: Run): Promise<Ended> {
  const room = await builtCli();
  const command = [process.execPath, join(room, 'cli.mjs'), ...args];
  const limited = ['sh', '-c', `ulimit -f ${Math.ceil((run.mostBytes ?? 0) / 512)}; exec "$@"`, 'sh', ...command];
  const [program = '', ...given] = run.mostBytes === undefined ? command : limited;
  const child = spawn(program, given, {
    cwd: run.in,
    env: { PATH: process.env['PATH'], ...run.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(run.uid !== undefined && { uid: run.uid, gid: run.gid ?? run.uid }),
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString('utf8')));
  child.stdin.on('error', () => {});
  if (run.unread) for (const pipe of [child.stdout, child.stderr]) pipe.destroy();
  if (run.interruptAt === undefined) child.stdin.end(run.input ?? '');
  else {
    child.stdin.write(run.input ?? '');
    let sent = false;
    child.stdout.on('data', () => {
      if (!sent && out.includes(run.interruptAt ?? '')) sent = child.kill('SIGINT');
    });
  }
  return new Promise((done) => {
    child.on('close', (status) => done({ status, out, err }));
  });
}
