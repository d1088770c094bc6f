import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { design } from '#design/judge';
import { MEASURES, noScores, type Scores, scoreDesign, type Verdict } from '#design/judging.contract';
import { admit } from '#reading/admit';
import { merge } from '#reading/merge';
import type { Claims } from '#reading/claims';
import type { Reading } from '#reading/reading';

/**
 * Judging, measured apart from hearing: the design of what a perfect reader hears in the labelled briefs, and of the
 * annotated components of the training briefs. `npx tsx --conditions=source bench/judging.ts [--detail]`
 */
const detail = process.argv.includes('--detail');

const readingOf = (text: string, claims: Claims): Reading =>
  merge([{ spoken: { entry: 'e1', text }, speaker: 'person', via: 'passage', claims }], [], []);

function labelled(): void {
  const scores = noScores();
  for (const id of readdirSync('cases').sort()) {
    if (!existsSync(`cases/${id}/claims.json`)) continue;
    const text = readFileSync(`cases/${id}/brief.md`, 'utf8');
    const { claims, refused } = admit(JSON.parse(readFileSync(`cases/${id}/claims.json`, 'utf8')), text);
    const verdict = JSON.parse(readFileSync(`cases/${id}/case.json`, 'utf8')) as Verdict;
    const wrong = [
      ...refused.map(({ what, why }) => `refused claim ${what}: ${why}`),
      ...scoreDesign(text, verdict, design(readingOf(text, claims)), scores),
    ];
    if (detail) for (const line of wrong) console.log(`${id}: ${line}`);
  }
  print('labelled briefs, as a perfect reader hears them', scores);
}

function print(title: string, scores: Scores): void {
  console.log(`\n${title}`);
  for (const measure of MEASURES) {
    const { hits, tries } = scores[measure];
    console.log(`  ${measure.padEnd(20)} ${tries === 0 ? '   -' : (hits / tries).toFixed(3)}  (${hits} of ${tries})`);
  }
}

/** A whole brief that was annotated once (training/silver.jsonl). */
interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string, string?])[];
  readonly ready: boolean;
  readonly arrival_pattern: string | null;
  readonly pipelines: readonly (readonly [string, string, string | null])[];
  readonly mvp: string | null;
}

/** Which annotated component carries the time of a role's pipeline. */
const CLOCKED: Readonly<Record<string, string>> = {
  data: 'preprocessing',
  training: 'training',
  inference: 'batch_inference',
  index: 'index_building',
  evaluation: 'evaluation',
  monitoring: 'drift_detection',
};

const SAID: Readonly<Record<string, string>> = {
  mega_pipeline: 'one_pipeline_for_all',
  premature_architecture: 'nothing_built_yet',
  kitchen_sink: 'everything_a_pipeline',
};

/** Claims with the annotated kinds and statuses, and the labelled times where a component can carry them. */
function claimsFrom({ text, spans, pipelines, arrival_pattern }: Annotated): Claims {
  const quote = (start: number, end: number) => [{ start, end, text: text.slice(start, end) }];
  const components = spans.map(([start, end, kind, status], at) => ({
    ref: `k${at + 1}`,
    name: text.slice(start, end).replace(/\s+/g, ' ').slice(0, 60),
    kind,
    status: status ?? 'wanted',
    stays: status === 'exists',
    quotes: quote(start, end),
    confidence: 1,
  }));
  const anywhere = quote(0, Math.min(20, text.length));
  const facts = pipelines.flatMap(([role, kind, cadence]) =>
    components
      .filter((one) => one.kind === CLOCKED[role] && one.status !== 'refused' && one.status !== 'later')
      .map(({ ref }) => ({
        subject: `component:${ref}`,
        attribute: 'trigger',
        value: { kind, cadence, words: `${kind} ${cadence ?? ''} ${role}`.trim() },
        quotes: anywhere,
        confidence: 1,
      })),
  );
  const said = [SAID[arrival_pattern ?? ''], 'useful_result'].filter((signal) => signal !== undefined);
  const signals = said.map((signal) => ({ signal, quotes: anywhere, confidence: 1 }));
  return admit({ schema: 'headwater.claims/1', components, facts, signals }, text).claims;
}

function annotated(path: string): void {
  const briefs = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Annotated)
    .filter(({ ready }) => ready);
  const share = { whole: 0, first: 0, firstOf: 0 };
  const differences = new Map<string, number>();
  for (const brief of briefs) {
    const { architecture } = design(readingOf(brief.text, claimsFrom(brief)));
    const roles = (architecture?.pipelines ?? []).map(({ role }) => role as string);
    const want = brief.pipelines.map(([role]) => role);
    const [got, due] = [roles.sort().join('+') || 'none', want.sort().join('+') || 'none'];
    if (got !== due) {
      differences.set(`${got}, labelled ${due}`, (differences.get(`${got}, labelled ${due}`) ?? 0) + 1);
      continue;
    }
    share.whole++;
    if (want.length < 2) continue;
    share.firstOf++;
    if (architecture?.pipelines.find(({ mvp }) => mvp)?.role === brief.mvp) share.first++;
  }
  console.log(`\n${briefs.length} annotated briefs that are ready (kinds and times only, labels written once)`);
  console.log(`  whole decomposition  ${(share.whole / briefs.length).toFixed(3)}`);
  console.log(`  first of several     ${(share.first / share.firstOf).toFixed(3)}`);
  const worst = [...differences].sort((a, b) => b[1] - a[1]).slice(0, 8);
  for (const [line, count] of worst) console.log(`  ${String(count).padStart(4)} ${line}`);
}

labelled();
const silver = process.argv.find((argument) => argument.endsWith('.jsonl')) ?? 'training/silver.jsonl';
if (existsSync(silver)) annotated(silver);
