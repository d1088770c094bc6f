import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import {
  analyze,
  type Analysis,
  briefOf,
  createLexicalReader,
  holdScripted,
  nextStep,
  silentReader,
  toAnalysis,
  withClaims,
} from '#headwater';
import { readWeights } from '#machine/weights';
import { type Case, MEASURES, overall, readCases, score, type Scores } from './score';

/** `npm run bench`: how well it hears and judges on the labelled briefs, and how fast it is. */
const cases = readCases('cases');
/** By authors who knew nothing of the program (docs/cases.md), by the first letter of their ids. */
const others = readCases('cases-by-others');
const reader = createLexicalReader(readWeights() ?? undefined);
let runs = 0;
const say = (line = '') => process.stdout.write(`${line}\n`);

const heard = (of: Case) => analyze(briefOf(of.brief), reader);
const claimed = (of: Case) => {
  const claims: unknown = JSON.parse(readFileSync(`cases/${of.id}/claims.json`, 'utf8'));
  return analyze(withClaims(briefOf(of.brief), claims, 'perfect').brief, silentReader);
};
const interviewed = (of: Case) => {
  const held = holdScripted(of.brief, of.label.answers, reader);
  return toAnalysis(held.reading, held.design, [], 'e1');
};

say(
  `${cases.length} labelled briefs; ${cpus()[0]?.model ?? 'unknown processor'} x ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
say();
const rows = [
  column(
    'read and judged',
    cases.map((of) => ({ of, said: heard(of) })),
    false,
  ),
  column(
    'judged, read perfectly',
    cases.map((of) => ({ of, said: claimed(of) })),
    false,
  ),
  column(
    'after the interview',
    cases.map((of) => ({ of, said: interviewed(of) })),
    true,
  ),
];
say(['measure'.padEnd(12), ...rows.map((r) => r.name.padStart(24))].join(''));
for (const measure of MEASURES) say([measure.padEnd(12), ...rows.map((r) => figure(r.scores[measure]))].join(''));
say(['overall'.padEnd(12), ...rows.map((r) => figure(overall(r.scores)))].join(''));
say();
say('briefs by others, read and judged in one look:');
const looked = others.map((of) => ({ of, said: heard(of) }));
const groups = ['f', 'g', 'h', 'u'].map((letter) =>
  column(
    `${letter}-`,
    looked.filter(({ of }) => of.id.startsWith(letter)),
    false,
  ),
);
say(['measure'.padEnd(12), ...groups.map((r) => r.name.padStart(10))].join(''));
for (const measure of MEASURES) say([measure.padEnd(12), ...groups.map((r) => figure(r.scores[measure], 10))].join(''));
say(['overall'.padEnd(12), ...groups.map((r) => figure(overall(r.scores), 10))].join(''));
say();
say('hardest to read (components with kind, one look):');
const byCase = cases.map((of) => ({ id: of.id, scores: score([{ of, said: heard(of) }], false) }));
for (const { id, scores } of byCase.sort((a, b) => a.scores.kind - b.scores.kind).slice(0, 6)) {
  say(`  ${id.padEnd(22)} ${scores.kind.toFixed(2)} with kind, ${scores.found.toFixed(2)} found`);
}

say();
const long = longBrief();
const brief = briefOf(long);
const fresh = () => briefOf(`${long} `.repeat(1));
say(`speed, median of 15 (${long.split(/\s+/).length}-word brief):`);
say(`  analysis, warm           ${ms(() => void analyzeOnce(long))}`);
say(`  interview step and sweep ${ms(() => void nextStep(fresh(), reader))}`);
say(`  the same, remembered     ${ms(() => void nextStep(brief, reader))}`);
const start = wall(() => execFileSync(process.execPath, ['dist/cli.js', '--version']));
const bare = wall(() => execFileSync(process.execPath, ['-e', '0']));
say(
  `  headwater --version      ${start.toFixed(0)} ms, bare node ${bare.toFixed(0)} ms, ratio ${(start / bare).toFixed(2)}`,
);
say(`  memory after all this    ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB resident`);

function column(
  name: string,
  pairs: readonly { of: Case; said: Analysis }[],
  answered: boolean,
): { name: string; scores: Scores } {
  return { name, scores: score(pairs, answered) };
}

function figure(value: number, width = 24): string {
  return (Number.isNaN(value) ? '-' : value.toFixed(3)).padStart(width);
}

/** Five hundred words of a labelled brief and its neighbour. */
function longBrief(): string {
  const words = cases.slice(0, 4).flatMap((of) => of.brief.split(/(?<=\s)/));
  return words.slice(0, 500).join('');
}

/** The reader remembers texts, so that each run reads another one of the same length. */
function analyzeOnce(text: string): void {
  runs += 1;
  reader.read({ entry: 'e1', text: `${text} ${runs}` });
}

function ms(run: () => void): string {
  return `${wall(run).toFixed(1)} ms`;
}

function wall(run: () => unknown): number {
  run();
  const times = Array.from({ length: 15 }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[7] ?? 0;
}
