/**
 * What the interview promises, counted: nothing asked that the brief says, what mattered obtained, the same document in any
 * order of answers, and planted traps. Printed by bench/interview.ts.
 */
import type { Brief } from '#brief/entry';
import type { Design } from '#design/design';
import { design } from '#design/judge';
import { documentOf } from '#headwater';
import { readBrief } from '#interview/hear';
import type { Question } from '#interview/interview-step';
import { type Held, holdFrom, type ScriptedAnswers } from '#interview/scripted';
import type { FactAttribute } from '#reading/claims';
import type { Reader } from '#reading/reader';
import type { Reading } from '#reading/reading';

/** What a question of each topic asks for. */
const ASKS_FOR: Readonly<Record<string, FactAttribute>> = {
  cadence: 'trigger',
  retraining: 'trigger',
  promotion: 'promotion',
  latency: 'latency_ms',
  infrastructure: 'orchestrator',
  team: 'team_size',
  data_volume: 'gigabytes_per_run',
  value: 'most_valuable',
  prototype: 'prototype',
  variants: 'variants',
};

/** Below this the reader was not sure, so that asking is no waste. */
const SURE = 0.75;

/**
 * Questions whose answer stood in the brief: said of the whole or of the role in question. What the design does not take
 * as it was said (a training after each event) is rightly asked about.
 */
export function redundant(start: Brief, asked: readonly { question: string }[], reader: Reader): string[] {
  const reading = readBrief(start, reader);
  const judged = design(reading);
  const seen = new Set<string>();
  return asked.flatMap(({ question }) => {
    const [topic = '', about = ''] = question.split(':');
    const attribute = ASKS_FOR[topic];
    if (attribute === undefined || seen.has(question)) return [];
    seen.add(question);
    if (judged.assumptions.some(({ id }) => id === `trigger:${about}`)) return [];
    return reading.facts.some(
      (fact) =>
        fact.attribute === attribute && fact.confidence >= SURE && isAbout(fact.subject, about, reading, judged),
    )
      ? [question]
      : [];
  });
}

function isAbout(subject: string, about: string, reading: Reading, judged: Design): boolean {
  if (subject === 'workflow' || about === 'workflow') return subject === about;
  if (subject === `role:${about}`) return true;
  const part = reading.components.find(({ id }) => subject === `component:${id}`);
  const hearts = HEARTS[about] ?? [];
  return part !== undefined && hearts.includes(part.kind) && judged.ready;
}

const HEARTS: Readonly<Record<string, readonly string[]>> = {
  training: ['training', 'promotion'],
  inference: ['batch_inference'],
  index: ['index_building'],
  evaluation: ['evaluation'],
  monitoring: ['drift_detection'],
  deployed: ['realtime_inference'],
};

/** How many of several orders of the same answers give another document, byte for byte. */
export function otherDocuments(brief: Brief, reader: Reader, orders = 5): number {
  const from = brief.entries.findIndex(({ kind }) => kind === 'answer' || kind === 'decision');
  if (from < 0) return 0;
  const [head, rest] = [brief.entries.slice(0, from), brief.entries.slice(from)];
  const document = documentOf(brief, reader);
  let others = 0;
  for (let turn = 1; turn <= orders; turn++) {
    const moved = rest.map((_, at) => rest[(at * STRIDES[turn % STRIDES.length]! + turn) % rest.length]);
    const complete = new Set(moved).size === rest.length ? moved : [...rest].reverse();
    const entries = complete.map((entry, at) => ({ ...entry, id: `e${head.length + at + 1}` }));
    if (documentOf({ entries: [...head, ...entries] as Brief['entries'] }, reader) !== document) others++;
  }
  return others;
}

/** Steps by which answers change places; where one shares a factor with their number, the order is turned round. */
const STRIDES = [5, 7, 11, 3, 2] as const;

interface Trap {
  readonly name: string;
  readonly text: string;
  /** Kind, quote and, for what is not simply wanted, status. */
  readonly parts: readonly (readonly [kind: string, quote: string, status?: string])[];
  readonly facts?: readonly (readonly [attribute: string, value: unknown, quote: string, part?: string])[];
  readonly signals?: readonly (readonly [signal: string, quote: string])[];
  readonly answers: ScriptedAnswers;
  readonly escaped: (held: Held) => boolean;
}

const weekly = { kind: 'schedule', cadence: 'weekly', words: 'every week' };
const monthly = { kind: 'schedule', cadence: 'monthly', words: 'once a month' };
const roles = ({ design: judged }: Held) => judged.architecture?.pipelines.map(({ role }) => role) ?? [];
const wasAsked = ({ asked }: Held, topic: Question['topic']) =>
  asked.some((one) => one.question.startsWith(`${topic}:`));

/** Stories with a snag, each with a perfect reader's claims, a scripted person, and how one sees that it was noticed. */
export const TRAPS: readonly Trap[] = [
  {
    name: 'contradiction',
    text: 'Fit the churn model every week, compare it. The model is fitted once a month. Score everybody nightly into the CRM.',
    parts: [
      ['training', 'Fit the churn model'],
      ['evaluation', 'compare it'],
      ['batch_inference', 'Score everybody'],
      ['data_export', 'into the CRM'],
    ],
    facts: [
      ['trigger', weekly, 'every week', 'Fit the churn model'],
      ['trigger', monthly, 'once a month', 'Fit the churn model'],
    ],
    answers: { retraining: 'once a month' },
    escaped: (held) => wasAsked(held, 'contradiction'),
  },
  {
    name: 'false real-time',
    text: 'Fit the churn model every week, compare it. It has to score in real time for the campaign people.',
    parts: [
      ['training', 'Fit the churn model'],
      ['evaluation', 'compare it'],
      ['realtime_inference', 'score in real time for the campaign people'],
    ],
    facts: [['trigger', weekly, 'every week', 'Fit the churn model']],
    answers: { latency: 'Nobody waits for it, they read a list in the morning.', usage: 'A list every morning.' },
    escaped: (held) => wasAsked(held, 'latency'),
  },
  {
    name: 'not ready',
    text: 'We want to fit a model on the machine logs and score nightly. Nothing we tried beats guessing.',
    parts: [
      ['training', 'fit a model on the machine logs'],
      ['batch_inference', 'score nightly'],
    ],
    signals: [['no_useful_result', 'Nothing we tried beats guessing']],
    answers: { prototype: 'No, nothing yet.' },
    escaped: ({ design: judged }) => !judged.ready && judged.architecture === null,
  },
  {
    name: 'refused component',
    text: 'Fit the churn model every week, compare it, score everybody nightly. No live endpoint, please.',
    parts: [
      ['training', 'Fit the churn model'],
      ['evaluation', 'compare it'],
      ['batch_inference', 'score everybody'],
      ['realtime_inference', 'live endpoint', 'refused'],
    ],
    facts: [['trigger', weekly, 'every week', 'Fit the churn model']],
    answers: { latency: '5 ms' },
    escaped: (held) => !roles(held).includes('deployed') && !wasAsked(held, 'latency'),
  },
  {
    name: 'wrong recommendation',
    text: 'Fit the churn model every week, compare it, Ann releases it. Score everybody nightly into the CRM.',
    parts: [
      ['training', 'Fit the churn model'],
      ['evaluation', 'compare it'],
      ['promotion', 'Ann releases it'],
      ['batch_inference', 'Score everybody'],
      ['data_export', 'into the CRM'],
    ],
    facts: [['trigger', weekly, 'every week', 'Fit the churn model']],
    answers: { value: 'The nightly list, that is what hurts.', decisions: { mvp: 'inference' } },
    escaped: ({ design: judged }) => judged.mvp === 'inference',
  },
];

/** Which of the planted traps the interview walked into. */
export const caught = (reader: Reader): string[] =>
  TRAPS.filter((trap) => !trap.escaped(holdFrom(briefOfTrap(trap), trap.answers, reader))).map(({ name }) => name);

/** The trap's text with what a perfect reader hears in it. */
function briefOfTrap({ text, parts, facts = [], signals = [] }: Trap): Brief {
  const quotes = (words: string) => [
    { start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words },
  ];
  const ref = (words?: string) => parts.findIndex(([, quote]) => quote === words) + 1;
  const claims = {
    schema: 'headwater.claims/1',
    components: parts.map(([kind, quote, status = 'wanted'], at) => ({
      ref: `k${at + 1}`,
      name: quote,
      kind,
      status,
      quotes: quotes(quote),
      confidence: 1,
    })),
    facts: facts.map(([attribute, value, quote, part]) => ({
      attribute,
      value,
      subject: part ? `component:k${ref(part)}` : 'workflow',
      quotes: quotes(quote),
      confidence: 1,
    })),
    signals: signals.map(([signal, quote]) => ({ signal, quotes: quotes(quote), confidence: 1 })),
  };
  const passage = { id: 'e1', kind: 'passage', speaker: 'person', at: '', text, source: 'trap' };
  const heard = { id: 'e2', kind: 'claims', speaker: 'traps', at: '', about: 'e1', reader: 'traps', claims };
  return { entries: [passage, heard] as unknown as Brief['entries'] };
}
