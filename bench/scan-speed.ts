// Throughput of the scan against CPython's own ast.parse + ast.walk over the same tree, on the same machine at the same time:
// both take turns, pass by pass, so that a busy machine slows both. Both list and read the files from disk in every pass.
// CPython only parses and walks; the scan finds pipelines, wiring and the rest, and reads notebooks, configurations and scripts too.
//   npx tsx --conditions=source bench/scan-speed.ts [--rounds 15] [--warm-up 10] [--cli dist/cli.js] DIR...
// warm: passes in one process each, after the warm-up passes. first: the first pass of a new process, without its start.
// process: from nothing to the end of the process, the interpreter's start included; for the scan that is `headwater scan --json`.
import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { scanProject } from '#machine/scan-project';

const PYTHON = `
import ast, os, sys, time, warnings
warnings.simplefilter("ignore")
def once(root):
    files = size = nodes = 0
    for folder, folders, names in os.walk(root):
        if ".git" in folders: folders.remove(".git")
        for name in names:
            if not name.endswith(".py"): continue
            with open(os.path.join(folder, name), "rb") as file: source = file.read()
            files += 1; size += len(source)
            try:
                for _node in ast.walk(ast.parse(source)): nodes += 1
            except (SyntaxError, ValueError, RecursionError): pass
    return files, size, nodes
for line in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    counts = once(line.strip())
    print((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000, *counts, flush=True)
`;
const SCAN = `
const { scanProject } = await import('#machine/scan-project');
const start = performance.now();
await scanProject(process.argv[1]);
console.log(performance.now() - start);
`;

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    'warm-up': { type: 'string', default: '10' },
    cli: { type: 'string', default: 'dist/cli.js' },
  },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const spread = (times: readonly number[]): string =>
  `${median(times).toFixed(0).padStart(5)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;

class Python {
  private readonly child: ChildProcessWithoutNullStreams = spawn('python3', ['-c', PYTHON]);
  private readonly lines = createInterface(this.child.stdout)[Symbol.asyncIterator]();
  async pass(folder: string): Promise<readonly number[]> {
    this.child.stdin.write(`${folder}\n`);
    return String((await this.lines.next()).value)
      .split(' ')
      .map(Number);
  }
  end(): void {
    this.child.stdin.end();
  }
}

for (const folder of positionals) {
  const python = new Python();
  const [wall, cpu] = [
    { python: [] as number[], scan: [] as number[] },
    { python: [] as number[], scan: [] as number[] },
  ];
  let about = '';
  for (let round = -Number(values['warm-up']); round < rounds; round++) {
    const [pythonWall = 0, pythonCpu = 0, files = 0, bytes = 0, nodes = 0] = await python.pass(folder);
    const before = process.cpuUsage();
    const start = performance.now();
    const built = await scanProject(folder);
    const scanWall = performance.now() - start;
    const used = process.cpuUsage(before);
    if (round < 0) continue;
    wall.python.push(pythonWall);
    wall.scan.push(scanWall);
    cpu.python.push(pythonCpu);
    cpu.scan.push((used.user + used.system) / 1000);
    about = `${files} Python files, ${(bytes / 1e6).toFixed(2)} MB, ${nodes} nodes; ${built.files.parsed} parsed, ${built.pipelines.length} pipelines, ${built.steps.length} steps`;
  }
  python.end();
  console.log(`${folder.split('/').at(-1)}: ${about}`);
  say('warm, wall', wall.python, wall.scan);
  say('warm, processor', cpu.python, cpu.scan);
  const [first, whole] = [
    { python: [] as number[], scan: [] as number[] },
    { python: [] as number[], scan: [] as number[] },
  ];
  for (let round = 0; round < Math.min(rounds, 7); round++) {
    const fresh = new Python();
    first.python.push((await fresh.pass(folder))[0] ?? 0);
    fresh.end();
    const node = ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', SCAN, folder];
    first.scan.push(Number(execFileSync(process.execPath, node, { encoding: 'utf8' })));
    whole.python.push(timed('python3', ['-c', PYTHON], `${folder}\n`));
    whole.scan.push(timed(process.execPath, [values.cli, 'scan', folder, '--json'], ''));
  }
  say('first pass, wall', first.python, first.scan);
  say('process, wall', whole.python, whole.scan);
}

function say(what: string, python: readonly number[], scan: readonly number[]): void {
  const times = median(python) / median(scan);
  console.log(`  ${what.padEnd(17)} CPython ${spread(python)}, scan ${spread(scan)}: ${times.toFixed(1)} times`);
}

function timed(command: string, args: readonly string[], input: string): number {
  const start = performance.now();
  spawnSync(command, args, { input, maxBuffer: 1e9 });
  return performance.now() - start;
}
