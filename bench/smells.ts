import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { design } from '#design/judge';
import { admit } from '#reading/admit';
import { merge } from '#reading/merge';
import type { Reading } from '#reading/reading';
import { SMELLS } from '#vocabulary/smells';

/** What a case's label says about the person rather than about the parts (docs/cases.md). */
interface Label {
  readonly coverage: readonly string[];
  readonly coverage_optional?: readonly string[];
  readonly ready: boolean;
  readonly readiness_signs: readonly string[];
  readonly arrival_pattern: string | null | readonly (string | null)[];
  readonly smells: readonly string[];
  readonly smells_optional?: readonly string[];
}

export interface Measured {
  readonly coverage: number;
  readonly readiness: number;
  readonly signs: number;
  readonly arrival: number;
  readonly smells: number;
  /** Every difference, with the case it is in. */
  readonly misses: readonly string[];
}

/** The reading of what a perfect reader hears in a case (claims.json beside its brief). */
export function perfectReading(folder: string): Reading {
  const text = readFileSync(join(folder, 'brief.md'), 'utf8');
  const { claims, refused } = admit(JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8')), text);
  const [first] = refused;
  if (first) throw new Error(`Unexpected ${first.what} in ${folder}: ${first.why}`);
  return merge([{ spoken: { entry: 'e1', text }, speaker: 'person', via: 'passage', claims }], [], []);
}

class Overlap {
  private hits = 0;
  private said = 0;
  private due = 0;

  add(gold: readonly string[], predicted: readonly string[]): void {
    this.due += gold.length;
    this.said += predicted.length;
    this.hits += predicted.filter((id) => gold.includes(id)).length;
  }

  get f1(): number {
    return this.due + this.said === 0 ? 1 : (2 * this.hits) / (this.due + this.said);
  }
}

/** Readiness, arrival pattern, smells and coverage on perfect hearing, defined as the scorer defines them. */
export function measureSmells(cases: string): Measured {
  const ids = readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const [coverage, signs, found] = [new Overlap(), new Overlap(), new Overlap()];
  const misses: string[] = [];
  let ready = 0;
  let pattern = 0;
  for (const id of ids) {
    const label = JSON.parse(readFileSync(join(cases, id, 'case.json'), 'utf8')) as Label;
    const reading = perfectReading(join(cases, id));
    const made = design(reading);
    const compare = (
      what: string,
      gold: readonly string[],
      all: readonly string[],
      optional: readonly string[] = [],
    ) => {
      const predicted = all.filter((one) => !optional.includes(one));
      for (const one of gold) if (!predicted.includes(one)) misses.push(`${id}: misses ${what} ${one}`);
      for (const one of predicted) if (!gold.includes(one)) misses.push(`${id}: false ${what} ${one}`);
      return [gold, predicted] as const;
    };
    coverage.add(...compare('coverage', label.coverage, made.coverage, label.coverage_optional));
    if (made.ready === label.ready) ready++;
    else misses.push(`${id}: ready is ${made.ready}`);
    signs.add(...compare('sign', label.readiness_signs, made.readinessSigns));
    const way = made.arrivalPattern;
    if ([label.arrival_pattern].flat().includes(way)) pattern++;
    else misses.push(`${id}: arrival is ${way}, should be ${[label.arrival_pattern].flat().join(' or ')}`);
    const raised = made.findings.map(({ rule }) => rule).filter((rule) => rule in SMELLS);
    found.add(...compare('smell', label.smells, raised, label.smells_optional));
  }
  return {
    coverage: coverage.f1,
    readiness: ready / ids.length,
    signs: signs.f1,
    arrival: pattern / ids.length,
    smells: found.f1,
    misses,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { misses, ...measures } = measureSmells('cases');
  for (const miss of misses) console.log(miss);
  for (const [name, value] of Object.entries(measures)) console.log(`${name.padEnd(12)} ${value.toFixed(3)}`);
}
