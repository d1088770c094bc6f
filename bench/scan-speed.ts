// Throughput of the scan against CPython's own ast.parse + ast.walk over the same tree, warm, best of several runs,
// in processor time of the whole process (garbage collector included), so that a busy machine does not decide.
//   npx tsx --conditions=source bench/scan-speed.ts DIR...
// Both sides read the files from disk; CPython only parses and walks, the scan also finds pipelines, wiring and the rest.
import { execFileSync } from 'node:child_process';
import { scanProject } from '#machine/scan-project';

const RUNS = 7;
const PYTHON = `
import ast, os, sys, time, warnings
warnings.simplefilter("ignore")
root = sys.argv[1]
paths = [os.path.join(d, f) for d, _, fs in os.walk(root) for f in fs if f.endswith(".py") and "/.git/" not in d]
best = None; size = 0; nodes = 0
for _ in range(int(sys.argv[2])):
    start = time.process_time(); size = nodes = 0
    for path in paths:
        with open(path, "rb") as file: source = file.read()
        size += len(source)
        try:
            for _node in ast.walk(ast.parse(source)): nodes += 1
        except (SyntaxError, ValueError, RecursionError): pass
    taken = time.process_time() - start
    best = taken if best is None else min(best, taken)
print(len(paths), size, nodes, best)
`;

for (const folder of process.argv.slice(2)) {
  const [files = 0, bytes = 0, nodes = 0, python = 0] = execFileSync('python3', ['-c', PYTHON, folder, String(RUNS)], {
    encoding: 'utf8',
  })
    .split(' ')
    .map(Number);
  let best = Number.POSITIVE_INFINITY;
  let found = '';
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    const built = await scanProject(folder);
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1e6);
    found = `${built.pipelines.length} pipelines, ${built.steps.length} steps, ${built.files.parsed} files parsed`;
  }
  const mb = (seconds: number) => `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`;
  console.log(`${folder.split('/').at(-1)}: ${files} Python files, ${(bytes / 1e6).toFixed(2)} MB, ${nodes} nodes`);
  console.log(
    `  CPython ${(python * 1000).toFixed(0)} ms (${mb(python)}), scan ${(best * 1000).toFixed(0)} ms (${mb(best)}): ${(python / best).toFixed(1)} times; ${found}`,
  );
}
