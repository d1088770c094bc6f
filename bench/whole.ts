/**
 * Hearing and judging together, end to end: the built-in reader on whole briefs, the design of what it heard, against the
 * labels. The labelled cases in one look and after the scripted interview; the annotated briefs by roles, triggers, first pipeline.
 * Run: npx tsx --conditions=source bench/whole.ts [--weights FILE] [--held] [--detail] [--interview] [cases|annotated]
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Design } from '#design/design';
import { design } from '#design/judge';
import { briefOf, createLexicalReader, holdScripted, type Reader, readBrief, toAnalysis } from '#headwater';
import { type Case, overall, readCases, score, type Scores } from './score';

/** A whole brief that was annotated once (training/silver.jsonl, training/more.jsonl). */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly ready: boolean;
  readonly pipelines: readonly (readonly [role: string, trigger: string, cadence: string | null])[];
  readonly mvp: string | null;
}

export interface Agreement {
  readonly briefs: number;
  /** F1 by role, one to one. */
  readonly pipelines: number;
  /** Of the pipelines found: kind of trigger and cadence as labelled. */
  readonly trigger: number;
  /** Of the briefs that are ready: the first pipeline has the labelled role. */
  readonly mvp: number;
  /** The same, of the briefs whose pipelines are as labelled and more than one. */
  readonly firstOfSeveral: number;
  readonly whole: number;
  /** Of all briefs: ready or not as labelled. */
  readonly readiness: number;
}

export interface Difference {
  readonly id: string;
  readonly got: string;
  readonly due: string;
  readonly mvp: string;
}

/** How well the designs of annotated briefs agree with their labels, and where they do not. */
export function agreement(
  briefs: readonly Annotated[],
  judge: (brief: Annotated) => Design,
): { readonly figures: Agreement; readonly differences: readonly Difference[] } {
  const sum = {
    hits: 0,
    got: 0,
    due: 0,
    times: 0,
    timed: 0,
    mvp: 0,
    ready: 0,
    first: 0,
    several: 0,
    whole: 0,
    same: 0,
  };
  const differences: Difference[] = [];
  for (const brief of briefs) {
    const judged = judge(brief);
    if (judged.ready === brief.ready) sum.same++;
    if (!brief.ready) continue;
    sum.ready++;
    const left = [...(judged.architecture?.pipelines ?? [])];
    const got = left.map(({ role, trigger }) => `${role}:${trigger.kind}/${trigger.cadence ?? '-'}`).sort();
    sum.got += left.length;
    sum.due += brief.pipelines.length;
    let hits = 0;
    for (const [role, kind, cadence] of brief.pipelines) {
      const same = left.filter((p) => p.role === role);
      const fits = (p: (typeof left)[number]) =>
        p.trigger.kind === kind && (kind !== 'schedule' || cadence === null || p.trigger.cadence === cadence);
      const found = same.find(fits) ?? same[0];
      if (!found) continue;
      left.splice(left.indexOf(found), 1);
      hits++;
      sum.timed++;
      if (fits(found)) sum.times++;
    }
    sum.hits += hits;
    const first = judged.architecture?.pipelines.find(({ mvp }) => mvp)?.role ?? 'none';
    if (first === brief.mvp) sum.mvp++;
    const isWhole = left.length === 0 && hits === brief.pipelines.length;
    if (isWhole) sum.whole++;
    if (isWhole && brief.pipelines.length > 1) {
      sum.several++;
      if (first === brief.mvp) sum.first++;
    }
    if (!isWhole || first !== brief.mvp) {
      differences.push({
        id: brief.id,
        got: got.join(' ') || (judged.ready ? 'none' : 'not ready'),
        due: brief.pipelines.map(([role, kind, cadence]) => `${role}:${kind}/${cadence ?? '-'}`).join(' '),
        mvp: `${first}, labelled ${brief.mvp ?? 'none'}`,
      });
    }
  }
  return {
    figures: {
      briefs: briefs.length,
      pipelines: (2 * sum.hits) / (sum.got + sum.due),
      trigger: sum.times / sum.timed,
      mvp: sum.mvp / sum.ready,
      firstOfSeveral: sum.first / sum.several,
      whole: sum.whole / sum.ready,
      readiness: sum.same / briefs.length,
    },
    differences,
  };
}

export const annotatedBriefs = (path: string): Annotated[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Annotated);

/** One look, no questions. */
export const oneLook = (cases: readonly Case[], reader: Reader): Scores =>
  score(
    cases.map((of) => {
      const reading = readBrief(briefOf(of.brief), reader);
      return { of, said: toAnalysis(reading, design(reading), [], 'e1') };
    }),
    false,
  );

/** After the scripted interview, with the number of questions of each case. */
export function interviewed(cases: readonly Case[], reader: Reader): { scores: Scores; questions: readonly number[] } {
  const held = cases.map((of) => ({ of, held: holdScripted(of.brief, of.label.answers, reader) }));
  return {
    scores: score(
      held.map(({ of, held: h }) => ({ of, said: toAnalysis(h.reading, h.design, [], 'e1') })),
      true,
    ),
    questions: held.map((h) => h.held.asked.length).sort((a, b) => a - b),
  };
}

/** The fifth of the briefs that `scripts/train.ts --measure` keeps from training. */
const isHeld = ({ id }: Annotated): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) % 5 === 0;

const told = (figures: object): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : (value as number).toFixed(3)}`)
    .join('  ');

function main(): void {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      weights: { type: 'string', default: 'weights/reader.bin' },
      held: { type: 'boolean', default: false },
      detail: { type: 'boolean', default: false },
      interview: { type: 'boolean', default: false },
    },
  });
  const reader = createLexicalReader(
    existsSync(flags.weights) ? new Uint8Array(readFileSync(flags.weights)) : undefined,
  );
  const wants = (part: string) => positionals.length === 0 || positionals.includes(part);
  if (wants('cases')) {
    const cases = readCases('cases');
    const scores = oneLook(cases, reader);
    console.log(`cases, one look: ${told(scores)}  overall ${overall(scores).toFixed(3)}`);
    if (flags.interview) {
      const after = interviewed(cases, reader);
      console.log(`cases, interviewed: ${told(after.scores)}  overall ${overall(after.scores).toFixed(3)}`);
      console.log(`questions: ${after.questions.join(' ')}`);
    }
  }
  if (!wants('annotated')) return;
  for (const path of ['training/silver.jsonl', 'training/more.jsonl'].filter((p) => existsSync(p))) {
    const briefs = annotatedBriefs(path).filter((brief) => !flags.held || isHeld(brief));
    const { figures, differences } = agreement(briefs, ({ text }) => design(readBrief(briefOf(text), reader)));
    console.log(`${path}: ${told(figures)}`);
    if (!flags.detail) continue;
    for (const d of differences) console.log(`${d.id}\t${d.got}\t<- ${d.due}\t${d.mvp}`);
  }
}

if (process.argv[1]?.endsWith('whole.ts')) main();
