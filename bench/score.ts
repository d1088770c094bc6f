import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '#headwater';
import { SMELLS } from '#vocabulary/smells';

/** What a labelled case states (docs/cases.md). A list means that each of its members is right. */
export interface Label {
  readonly coverage: readonly string[];
  readonly coverage_optional?: readonly string[];
  readonly ready: boolean;
  readonly arrival_pattern: string | null | readonly (string | null)[];
  readonly components: readonly {
    readonly quote: string;
    readonly kind: string | readonly string[];
    readonly bucket: readonly string[];
    readonly negated: boolean;
    readonly optional?: boolean;
  }[];
  readonly pipelines: readonly {
    readonly role: string | readonly string[];
    readonly trigger: string | readonly string[];
    readonly cadence: string | null | readonly string[];
    readonly optional?: boolean;
    readonly needs_answers?: boolean;
    readonly trigger_needs_answers?: boolean;
  }[];
  readonly mvp_role: string | null | readonly string[];
  readonly mvp_needs_answers?: boolean;
  readonly smells: readonly string[];
  readonly smells_optional?: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

export interface Case {
  readonly id: string;
  readonly brief: string;
  readonly label: Label;
}

export const readCases = (folder: string): Case[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: id }) => ({
      id,
      brief: readFileSync(join(folder, id, 'brief.md'), 'utf8'),
      label: JSON.parse(readFileSync(join(folder, id, 'case.json'), 'utf8')) as Label,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Hits, what was predicted and what is right: F1 for sets; for single decisions predicted equals right. */
class Tally {
  hits = 0;
  predicted = 0;
  right = 0;

  set(right: Iterable<string>, predicted: Iterable<string>): void {
    const wanted = new Set(right);
    const given = new Set(predicted);
    this.right += wanted.size;
    this.predicted += given.size;
    for (const one of given) if (wanted.has(one)) this.hits++;
  }
  pairs(hits: number, right: number, predicted: number): void {
    this.hits += hits;
    this.right += right;
    this.predicted += predicted;
  }
  one(hit: boolean): void {
    this.pairs(hit ? 1 : 0, 1, 1);
  }
  get score(): number {
    return this.right + this.predicted === 0 ? Number.NaN : (2 * this.hits) / (this.right + this.predicted);
  }
}

export const MEASURES = [
  'found',
  'kind',
  'bucket',
  'refusals',
  'coverage',
  'readiness',
  'arrival',
  'smells',
  'pipelines',
  'trigger',
  'mvp',
  'whole',
] as const;

export type Measure = (typeof MEASURES)[number];
export type Scores = Readonly<Record<Measure, number>>;

/** Measures that are told but do not count towards the overall figure. */
const ASIDE: ReadonlySet<Measure> = new Set(['found', 'refusals', 'whole']);
const COUNTED = MEASURES.filter((measure) => !ASIDE.has(measure));

export const overall = (scores: Scores): number => {
  const counted = COUNTED.map((measure) => scores[measure]).filter((score) => !Number.isNaN(score));
  return counted.reduce((sum, score) => sum + score, 0) / counted.length;
};

type Scored = Pick<Analysis, 'coverage' | 'ready' | 'arrivalPattern' | 'components' | 'pipelines' | 'mvp' | 'findings'>;

/** Scores predictions against labels. `answered` expects what only the interview can reveal as well. */
export function score(pairs: readonly { readonly of: Case; readonly said: Scored }[], answered: boolean): Scores {
  const tallies = Object.fromEntries(MEASURES.map((measure) => [measure, new Tally()])) as Record<Measure, Tally>;
  for (const { of, said } of pairs) scoreCase(tallies, of, said, answered);
  return Object.fromEntries(MEASURES.map((measure) => [measure, tallies[measure].score])) as Record<Measure, number>;
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

function scoreCase(t: Record<Measure, Tally>, { brief, label }: Case, said: Scored, answered: boolean): void {
  const spans = (quote: string) => {
    const found: { start: number; end: number }[] = [];
    for (let at = brief.indexOf(quote); at >= 0; at = brief.indexOf(quote, at + 1))
      found.push({ start: at, end: at + quote.length });
    return found;
  };
  const labelled = label.components.map((c) => ({ ...c, spans: spans(c.quote) }));
  const wanted = labelled.filter((c) => !c.negated);
  const offered = said.components.filter((c) => c.wanted);
  type Gold = (typeof labelled)[number];
  type Said = (typeof offered)[number];
  const touch = (g: Gold, p: Said) => g.spans.some((a) => p.quotes.some((b) => a.start < b.end && b.start < a.end));
  const sameKind = (g: Gold, p: Said) => list(g.kind).includes(p.kind) && touch(g, p);

  const near = matching(wanted, offered, touch);
  const same = matching(wanted, offered, sameKind);
  for (const [tally, pairs] of [
    [t.found, near],
    [t.kind, same],
  ] as const) {
    const free = pairs.filter(([g]) => g.optional).length;
    tally.pairs(pairs.length - free, wanted.filter((g) => !g.optional).length, offered.length - free);
  }
  if (label.ready) for (const [g, p] of same) t.bucket.one(g.bucket.includes(p.bucket ?? ''));
  for (const g of labelled.filter((c) => c.negated)) t.refusals.one(!offered.some((p) => sameKind(g, p)));

  t.coverage.set(
    label.coverage,
    said.coverage.filter((c) => !(label.coverage_optional ?? []).includes(c)),
  );
  t.readiness.one(said.ready === label.ready);
  t.arrival.one(list(label.arrival_pattern).includes(said.arrivalPattern));
  const findings = (said.findings as readonly { rule: string }[]).map((f) => f.rule);
  t.smells.set(
    label.smells,
    findings.filter((rule) => rule in SMELLS && !(label.smells_optional ?? []).includes(rule)),
  );
  scorePipelines(t, label, said, answered);
}

function scorePipelines(t: Record<Measure, Tally>, label: Label, said: Scored, answered: boolean): void {
  const gold = (label.ready ? label.pipelines : []).map((g) => ({
    ...g,
    optional: Boolean(g.optional || (!answered && g.needs_answers)),
    free: !answered && Boolean(g.trigger_needs_answers),
  }));
  type Gold = (typeof gold)[number];
  type Said = Scored['pipelines'][number];
  const sameRole = (g: Gold, p: Said) => list(g.role).includes(p.role);
  const sameTrigger = (g: Gold, p: Said) =>
    list(g.trigger).includes(p.trigger.kind) &&
    (!g.cadence || p.trigger.kind !== 'schedule' || list(g.cadence).includes(p.trigger.cadence ?? ''));
  const exact = matching(gold, said.pipelines, (g, p) => sameRole(g, p) && sameTrigger(g, p));
  const rest = matching(
    gold.filter((g) => !exact.some(([x]) => x === g)),
    said.pipelines.filter((p) => !exact.some(([, x]) => x === p)),
    sameRole,
  );
  const pairs = [...exact, ...rest];
  const free = pairs.filter(([g]) => g.optional).length;
  const due = gold.filter((g) => !g.optional);
  t.pipelines.pairs(pairs.length - free, due.length, said.pipelines.length - free);
  t.whole.one(pairs.length === said.pipelines.length && due.every((g) => pairs.some(([x]) => x === g)));
  for (const [g, p] of pairs) if (!g.free && !g.optional) t.trigger.one(sameTrigger(g, p));
  if (gold.length > 0 && (answered || !label.mvp_needs_answers)) {
    t.mvp.one(list(label.mvp_role).includes(said.pipelines.find((p) => p.id === said.mvp)?.role ?? null));
  }
}

/** The largest one-to-one matching of two lists, by augmenting paths. */
function matching<G, P>(gold: readonly G[], predicted: readonly P[], fits: (g: G, p: P) => boolean): [G, P][] {
  const owner = new Map<number, number>();
  const place = (g: number, seen: Set<number>): boolean => {
    for (let p = 0; p < predicted.length; p++) {
      if (seen.has(p) || !fits(gold[g] as G, predicted[p] as P)) continue;
      seen.add(p);
      const before = owner.get(p);
      if (before === undefined || place(before, seen)) {
        owner.set(p, g);
        return true;
      }
    }
    return false;
  };
  gold.forEach((_, g) => place(g, new Set()));
  return [...owner].map(([p, g]) => [gold[g] as G, predicted[p] as P]);
}
