// How much a confidence is worth: npx tsx --conditions=source bench/calibration.ts [--silver]
// Reliability of components, status, facts and signals on the labelled cases, against what a perfect reader hears
// (claims.json). The interview asks where confidence is low, so 0.7 has to mean right in seven of ten.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Claims, ComponentClaim, FactClaim } from '#reading/claims';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { createLexicalReader } from '#reading/lexical/lexical-reader';
import { readWeights } from '#reading/lexical/model/reader-weights';
import { hearSignals } from '#reading/lexical/signals/hear-signals';
import { statusOf } from '#reading/lexical/status/scope';
import { analyseText } from '#reading/lexical/text';
import { type KindId, kindIds } from '#vocabulary/kinds';

const BINS = 10;

class Reliability {
  private readonly bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0, all: 0 }));

  add(confidence: number, right: boolean): void {
    const bin = this.bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (bin === undefined) return;
    bin.sure += confidence;
    bin.right += Number(right);
    bin.all++;
  }

  /** Expected calibration error: how far stated and real share lie apart, weighted by how many claims there are. */
  get error(): number {
    const all = this.bins.reduce((sum, bin) => sum + bin.all, 0);
    return this.bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / Math.max(1, all);
  }

  toString(): string {
    return this.bins
      .map(({ sure, right, all }) =>
        all === 0 ? '' : `${(sure / all).toFixed(2)} is ${(right / all).toFixed(2)} (${all})`,
      )
      .filter((row) => row !== '')
      .join(', ');
  }
}

const measured = new Map<string, Reliability>();
const count = (what: string, confidence: number, right: boolean): void => {
  const there = measured.get(what) ?? new Reliability();
  measured.set(what, there);
  there.add(confidence, right);
};

const weights = existsSync('weights/reader.bin') ? new Uint8Array(readFileSync('weights/reader.bin')) : undefined;
const reader = createLexicalReader(weights);
const trained = weights === undefined ? null : readWeights(weights, kindIds);
const overlap = (a: ComponentClaim, b: ComponentClaim): boolean =>
  a.quotes.some((one) => b.quotes.some((other) => one.start < other.end && other.start < one.end));
const plain = (value: unknown): string => JSON.stringify(value).toLowerCase();

/** The same thing was heard: triggers by kind and rhythm, words and names where one holds the other. */
function agrees(heard: FactClaim, due: FactClaim): boolean {
  if (heard.attribute !== due.attribute) return false;
  if (heard.attribute === 'trigger' && due.attribute === 'trigger')
    return heard.value.kind === due.value.kind && (heard.value.cadence ?? '') === (due.value.cadence ?? '');
  if (heard.attribute === 'promotion' && due.attribute === 'promotion') return heard.value.by === due.value.by;
  const [one, other] = [plain(heard.value).replaceAll('"', ''), plain(due.value).replaceAll('"', '')];
  return one === other || (typeof heard.value === 'string' && (one.includes(other) || other.includes(one)));
}

/** Free words cannot be right or wrong by comparison. */
const FREE = new Set([
  'usage',
  'prototype',
  'data_format',
  'tried_before',
  'deadline',
  'owner',
  'data_volume',
  'model_subject',
]);

function measureCase(id: string): void {
  const brief = readFileSync(`cases/${id}/brief.md`, 'utf8');
  const due = JSON.parse(readFileSync(`cases/${id}/claims.json`, 'utf8')) as Claims;
  const text = analyseText(brief);
  for (const one of reader.read({ entry: 'e1', text: brief }).components)
    count(
      'components',
      one.confidence,
      due.components.some((other) => other.kind === one.kind && other.status === one.status && overlap(one, other)),
    );
  for (const { quotes, kind, status } of due.components) {
    const [quote] = quotes;
    if (quote === undefined) continue;
    const heard = statusOf(text, quote.start, quote.end, kind);
    count('status', heard.confidence, heard.status === status);
    count(`status: ${heard.status}`, heard.confidence, heard.status === status);
  }
  const facts = hearFacts(text, due.components);
  for (const one of facts) {
    if (FREE.has(one.attribute)) continue;
    const right = due.facts.some(
      (other) =>
        agrees(one, other) &&
        (one.attribute !== 'trigger' || one.subject === other.subject || !one.subject.startsWith('component:')),
    );
    count('facts', one.confidence, right);
    count(`facts: ${one.attribute}`, one.confidence, right);
  }
  for (const one of hearSignals(text, trained))
    count(
      'signals',
      one.confidence,
      due.signals.some(({ signal }) => signal === one.signal),
    );
}

/** Status on the annotated training briefs, whose labels were written once and not checked. */
function measureAnnotated(): void {
  for (const line of readFileSync('training/silver.jsonl', 'utf8').trim().split('\n')) {
    const { text: said, spans } = JSON.parse(line) as { text: string; spans: [number, number, KindId, string?][] };
    const text = analyseText(said);
    for (const [start, end, kind, status = 'wanted'] of spans) {
      const heard = statusOf(text, start, end, kind);
      count('annotated briefs, status', heard.confidence, heard.status === status);
      count(`annotated briefs, status: ${heard.status}`, heard.confidence, heard.status === status);
    }
  }
}

for (const id of readdirSync('cases').sort()) if (existsSync(`cases/${id}/claims.json`)) measureCase(id);
if (process.argv.includes('--silver')) measureAnnotated();
for (const [what, reliability] of measured)
  console.log(`${what.padEnd(28)} calibration error ${reliability.error.toFixed(3)}   ${reliability}`);
