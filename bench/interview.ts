/**
 * How well the interview asks, over the labelled cases: decisions right after k questions against the same questions in
 * fixed and in random order, the number of questions, what was asked although the brief says it, time of a step.
 * Run: npx tsx --conditions=source bench/interview.ts [perfect|lexical] [--detail]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief } from '#brief/entry';
import { design } from '#design/judge';
import type { Design } from '#design/design';
import { readBrief } from '#interview/hear';
import type { Question } from '#interview/interview-step';
import { nextStep, stepOf } from '#interview/next';
import { QUESTIONS } from '#interview/questions';
import { entriesFor } from '#interview/reply';
import { appended, type ScriptedAnswers, scriptedReply } from '#interview/scripted';
import { interviewOf } from '#interview/state';
import { createLexicalReader } from '#reading/lexical/lexical-reader';
import type { Reader } from '#reading/reader';
import { topics, type Topic } from '#vocabulary/topics';
import { caught, otherDocuments, redundant, TRAPS } from './interview-promises';

interface GoldPipeline {
  readonly role: string | readonly string[];
  readonly trigger: string | readonly string[];
  readonly cadence: string | readonly string[] | null;
  readonly optional?: boolean;
  readonly needs_answers?: boolean;
  readonly trigger_needs_answers?: boolean;
}

interface Case {
  readonly id: string;
  readonly start: Brief;
  readonly answers: ScriptedAnswers;
  readonly ready: boolean;
  readonly gold: readonly GoldPipeline[];
  readonly mvp: readonly string[];
  readonly mvpNeedsAnswers: boolean;
}

interface Mark {
  readonly pipelines: number;
  readonly trigger: number;
  readonly mvp: number;
}

const MOST = 10;
const CASES = 'cases';

export function loadCases(perfect: boolean): Case[] {
  return readdirSync(CASES)
    .sort()
    .map((id) => {
      const text = readFileSync(join(CASES, id, 'brief.md'), 'utf8');
      const gold = JSON.parse(readFileSync(join(CASES, id, 'case.json'), 'utf8'));
      const passage = { id: 'e1', kind: 'passage', speaker: 'person', at: '', text, source: 'brief.md' } as const;
      const claims = () => JSON.parse(readFileSync(join(CASES, id, 'claims.json'), 'utf8'));
      const heard = {
        id: 'e2',
        kind: 'claims',
        speaker: 'cases',
        at: '',
        about: 'e1',
        reader: 'cases',
        claims: perfect ? claims() : null,
      } as const;
      return {
        id,
        start: { entries: perfect ? [passage, heard] : [passage] },
        answers: { ...gold.answers, ...(gold.decisions && { decisions: gold.decisions }) },
        ready: gold.ready,
        gold: gold.ready ? gold.pipelines : [],
        mvp: list(gold.mvp_role).filter((r): r is string => r !== null),
        mvpNeedsAnswers: gold.mvp_needs_answers === true,
      };
    });
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** What of the decisions is right, by the case's labels: pipelines by role (F1), their triggers, the MVP. */
export function mark(of: Design, { gold, mvp, ready }: Case): Mark {
  const architecture = of.ready ? of.architecture : null;
  if (!ready) return architecture ? { pipelines: 0, trigger: 0, mvp: 0 } : { pipelines: 1, trigger: 1, mvp: 1 };
  const left = [...(architecture?.pipelines ?? [])];
  const fits = (g: GoldPipeline, p: (typeof left)[number]) =>
    list(g.trigger).includes(p.trigger.kind) &&
    (!g.cadence || p.trigger.kind !== 'schedule' || list(g.cadence).includes(p.trigger.cadence ?? ''));
  let hits = 0;
  let triggers = 0;
  let optional = 0;
  for (const g of gold) {
    const same = left.filter((p) => list(g.role).includes(p.role));
    const found = same.find((p) => fits(g, p)) ?? same[0];
    if (!found) continue;
    left.splice(left.indexOf(found), 1);
    if (g.optional) optional++;
    else {
      hits++;
      if (fits(g, found)) triggers++;
    }
  }
  const due = gold.filter((g) => !g.optional).length;
  const predicted = (architecture?.pipelines.length ?? 0) - optional;
  const first = architecture?.pipelines.find((p) => p.id === of.mvp)?.role;
  return {
    pipelines: due + predicted === 0 ? 1 : (2 * hits) / (due + predicted),
    trigger: hits === 0 ? 0 : triggers / hits,
    mvp: first !== undefined && mvp.includes(first) ? 1 : 0,
  };
}

const overall = (m: Mark): number => (m.pipelines + m.trigger + m.mvp) / 3;

interface Run {
  /** Marks after 0, 1, 2, … questions. */
  readonly marks: readonly Mark[];
  readonly questions: readonly Question[];
  readonly brief: Brief;
}

/** Our interview, one question at a time, so that the curve can be drawn. */
export function ours(c: Case, reader: Reader): Run {
  let brief = c.start;
  const marks: Mark[] = [mark(design(readBrief(brief, reader)), c)];
  const questions: Question[] = [];
  for (let round = 0; round < 60; round++) {
    const step = stepOf(interviewOf(brief, reader));
    if (step.done) break;
    for (const question of step.questions) {
      for (const entry of entriesFor(question, scriptedReply(question, c.answers))) brief = appended(brief, entry);
      questions.push(question);
      marks.push(mark(design(readBrief(brief, reader)), c));
    }
  }
  return { marks, questions, brief };
}

/** A questionnaire: every topic once, in the order given, whatever was said before. */
function questionnaire(c: Case, reader: Reader, order: readonly Topic[]): Mark[] {
  let brief = c.start;
  const marks = [mark(design(readBrief(brief, reader)), c)];
  for (const topic of order) {
    const about =
      topic === 'retraining' || topic === 'promotion'
        ? 'training'
        : topic === 'cadence'
          ? 'inference'
          : topic === 'failure_domains'
            ? 'inference|training'
            : 'workflow';
    const text = c.answers[topic] ?? "I don't know";
    brief = appended(brief, {
      kind: 'answer',
      speaker: 'person',
      question: `${topic}:${about}`,
      topic,
      asked: QUESTIONS[topic].says,
      text,
      state: 'answered',
    });
    marks.push(mark(design(readBrief(brief, reader)), c));
  }
  return marks;
}

/** A small seeded generator, so that the random order is the same in every run. */
function seeded(seed: number): () => number {
  let s = seed;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 2 ** 32;
  };
}

function shuffled(seed: number): Topic[] {
  const random = seeded(seed);
  const order = [...topics];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as Topic, order[i] as Topic];
  }
  return order;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const at = (marks: readonly Mark[], k: number): Mark => marks[Math.min(k, marks.length - 1)] as Mark;

export interface InterviewFigures {
  readonly curve: readonly { k: number; ours: number; fixed: number; random: number }[];
  readonly end: Mark;
  readonly questions: { median: number; worst: number; topicsMedian: number };
  readonly stepMs: { median: number; worst: number };
  /** Questions whose answer stood in the brief. */
  readonly redundant: readonly string[];
  /** Of the pipelines, triggers and first pipelines that only an answer can reveal: those right at the end. */
  readonly obtained: { readonly got: number; readonly due: number };
  /** Documents that differ when the same answers come in another order. */
  readonly otherDocuments: number;
  /** Planted traps that were walked into. */
  readonly caught: readonly string[];
  readonly perCase: readonly { id: string; questions: number; mark: Mark; asked: readonly string[] }[];
}

export function measureInterview(perfect: boolean, reader: Reader): InterviewFigures {
  const cases = loadCases(perfect);
  const runs = cases.map((c) => ({ c, run: ours(c, reader) }));
  const fixed = cases.map((c) => questionnaire(c, reader, topics));
  const random = [1, 2, 3].flatMap((seed) => cases.map((c) => questionnaire(c, reader, shuffled(seed))));
  const times = runs.flatMap(({ c, run }) => [c.start, run.brief].map((brief) => timed(() => nextStep(brief, reader))));
  const isTopic = (q: Question) => q.topic in QUESTIONS || q.topic === 'scenario';
  return {
    curve: Array.from({ length: MOST + 1 }, (_, k) => ({
      k,
      ours: mean(runs.map(({ run }) => overall(at(run.marks, k)))),
      fixed: mean(fixed.map((m) => overall(at(m, k)))),
      random: mean(random.map((m) => overall(at(m, k)))),
    })),
    end: {
      pipelines: mean(runs.map(({ run }) => at(run.marks, 99).pipelines)),
      trigger: mean(runs.map(({ run }) => at(run.marks, 99).trigger)),
      mvp: mean(runs.map(({ run }) => at(run.marks, 99).mvp)),
    },
    questions: {
      median: median(runs.map(({ run }) => run.questions.length)),
      worst: Math.max(...runs.map(({ run }) => run.questions.length)),
      topicsMedian: median(runs.map(({ run }) => run.questions.filter(isTopic).length)),
    },
    stepMs: { median: median(times), worst: Math.max(...times) },
    redundant: runs.flatMap(({ c, run }) =>
      redundant(
        c.start,
        run.questions.filter(({ pushBack }) => !pushBack).map(({ id }) => ({ question: id })),
        reader,
      ).map((question) => `${c.id} ${question}`),
    ),
    obtained: obtained(runs.map(({ c, run }) => ({ c, of: design(readBrief(run.brief, reader)) }))),
    otherDocuments: runs.reduce((sum, { run }) => sum + otherDocuments(run.brief, reader), 0),
    caught: caught(reader),
    perCase: runs.map(({ c, run }) => ({
      id: c.id,
      questions: run.questions.length,
      mark: at(run.marks, 99),
      asked: run.questions.map((q) => `${q.id}${q.pushBack ? '!' : ''}`),
    })),
  };
}

/** What only the interview can reveal, by the labels, and how much of it is right in the end. */
function obtained(ends: readonly { readonly c: Case; readonly of: Design }[]): { got: number; due: number } {
  let [got, due] = [0, 0];
  for (const { c, of } of ends) {
    const made = of.architecture?.pipelines ?? [];
    for (const g of c.gold.filter((one) => one.needs_answers || one.trigger_needs_answers)) {
      const same = made.filter(({ role }) => list(g.role).includes(role));
      const right = same.some(
        ({ trigger }) =>
          list(g.trigger).includes(trigger.kind) &&
          (!g.cadence || trigger.kind !== 'schedule' || list(g.cadence).includes(trigger.cadence ?? '')),
      );
      due++;
      if (g.trigger_needs_answers ? right : same.length > 0) got++;
    }
    if (!c.mvpNeedsAnswers) continue;
    due++;
    if (c.mvp.includes(made.find(({ mvp }) => mvp)?.role ?? '')) got++;
  }
  return { got, due };
}

/** The best of a few warm runs, in milliseconds. */
function timed(work: () => unknown): number {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** The figures as lines for the bench report. */
export function interviewReport(figures: InterviewFigures, detail: boolean): string {
  const f = (n: number) => n.toFixed(2);
  const { end, questions, stepMs, redundant: wasted, obtained: facts, otherDocuments: others, caught: traps } = figures;
  return [
    `  k        ${figures.curve.map(({ k }) => String(k).padStart(4)).join(' ')}`,
    `  ours     ${figures.curve.map((p) => f(p.ours)).join(' ')}`,
    `  fixed    ${figures.curve.map((p) => f(p.fixed)).join(' ')}`,
    `  random   ${figures.curve.map((p) => f(p.random)).join(' ')}`,
    `  at the end: pipelines ${f(end.pipelines)}, triggers ${f(end.trigger)}, MVP ${f(end.mvp)}`,
    `  questions: median ${questions.median}, worst ${questions.worst}; about facts only: median ${questions.topicsMedian}`,
    `  one step with its sweep: median ${f(stepMs.median)} ms, worst ${f(stepMs.worst)} ms`,
    `  asked although the brief says it: ${wasted.length}${wasted.length > 0 ? ` (${wasted.join(', ')})` : ''}`,
    `  what only answers can reveal: ${facts.got} of ${facts.due} right at the end`,
    `  documents that differ in another order of the answers: ${others}`,
    `  planted traps: ${TRAPS.length - traps.length} of ${TRAPS.length} escaped${traps.length > 0 ? `; caught by ${traps.join(', ')}` : ''}`,
    ...(detail
      ? figures.perCase.map(
          (c) =>
            `  ${c.id.padEnd(22)} ${String(c.questions).padStart(2)}  P ${f(c.mark.pipelines)} T ${f(c.mark.trigger)} M ${f(c.mark.mvp)}  ${c.asked.join(' ')}`,
        )
      : []),
  ].join('\n');
}

if (process.argv[1]?.endsWith('interview.ts')) {
  const perfect = process.argv[2] !== 'lexical';
  console.log(
    `Interview, ${perfect ? "the dump read perfectly (the cases' claims)" : 'built-in reader only'}, answers read by the built-in reader`,
  );
  console.log(interviewReport(measureInterview(perfect, createLexicalReader()), process.argv.includes('--detail')));
}
