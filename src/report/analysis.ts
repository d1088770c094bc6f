import type { Pipeline } from '#architecture/architecture';
import type { Design, JudgedComponent, Reason } from '#design/design';
import type { Question } from '#interview/interview-step';
import type { Evidence } from '#reading/evidence';
import type { Fact, Reading } from '#reading/reading';

/** A stretch of the brief as given; offsets count UTF-16 code units. */
export interface AnalysisQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The public form of one look at a brief (`headwater.analysis/1`, see docs/contract.md). */
export interface Analysis {
  readonly schema: 'headwater.analysis/1';
  readonly coverage: readonly string[];
  readonly thin: boolean;
  readonly ready: boolean;
  readonly readinessSigns: readonly string[];
  readonly arrivalPattern: string | null;
  readonly components: readonly AnalysisComponent[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly pipelines: readonly AnalysisPipeline[];
  readonly models: readonly unknown[];
  readonly mvp: string | null;
  readonly findings: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly assumptions: readonly { readonly id: string; readonly rule: string; readonly text: string }[];
  /** Share of the person's words that is accounted for, 0..1, and the sentences that were not understood. */
  readonly heard: { readonly share: number; readonly unheard: readonly AnalysisQuote[] };
}

interface AnalysisComponent {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly bucket: string | null;
  readonly alternative: string | null;
  readonly wanted: boolean;
  readonly exists: boolean;
  readonly confidence: number;
  readonly quotes: readonly AnalysisQuote[];
  /** Words from answers and later passages, by entry of the log. */
  readonly said: readonly (AnalysisQuote & { readonly entry: string })[];
  readonly reasons: readonly { readonly rule: string; readonly text: string }[];
}

interface AnalysisPipeline {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly phase: number;
  readonly trigger: { readonly kind: string; readonly cadence: string | null; readonly detail: string | null };
  readonly steps: readonly unknown[];
  readonly why: readonly { readonly rule: string; readonly text: string }[];
}

/** Workflow facts that the contract names, in its order. */
const STATED = [
  'team_size',
  'ml_engineers',
  'data_engineers',
  'data_scientists',
  'latency_ms',
  'data_volume',
  'orchestrator',
  'cloud',
] as const;

/**
 * The analysis of a reading. `first` is the entry that holds the brief as given: only its words appear as `quotes`, so
 * that each of them can be checked against that text.
 */
export function toAnalysis(reading: Reading, design: Design, questions: readonly Question[], first: string): Analysis {
  const quotes = (evidence: readonly Evidence[]) =>
    evidence.filter((e) => e.entry === first).map((e) => ({ start: e.start, end: e.end, text: e.quote }));
  const said = (evidence: readonly Evidence[]) =>
    evidence
      .filter((e) => e.entry !== first)
      .map((e) => ({ entry: e.entry, start: e.start, end: e.end, text: e.quote }));
  const component = ({ component: c, bucket, alternative, reasons }: JudgedComponent): AnalysisComponent => ({
    id: c.id,
    name: c.name,
    kind: c.kind,
    bucket,
    alternative,
    wanted: c.status !== 'refused',
    exists: c.status === 'exists',
    confidence: round(c.confidence),
    quotes: quotes(c.evidence),
    said: said(c.evidence),
    reasons: reasons.map(bare),
  });
  const architecture = design.ready ? design.architecture : null;
  return {
    schema: 'headwater.analysis/1',
    coverage: design.coverage,
    thin: design.thin,
    ready: design.ready,
    readinessSigns: design.readinessSigns,
    arrivalPattern: design.arrivalPattern,
    components: design.components.map(component),
    facts: statedFacts(reading),
    pipelines: (architecture?.pipelines ?? []).map((p) => pipeline(p, design)),
    models: (architecture?.models ?? []).map((m) => ({
      name: m.name,
      producedBy: m.producedBy[0] ?? null,
      promotion: m.promotion,
      stage: m.stage,
      consumedBy: m.consumedBy,
    })),
    mvp: design.mvp,
    findings: design.findings.map((f) => ({
      rule: f.rule,
      severity: f.severity,
      text: f.text,
      cost: f.cost,
      instead: f.instead,
      quotes: f.quotes
        .filter((q) => q.entry === undefined || q.entry === first)
        .map(({ start, end, text }) => ({ start, end, text })),
    })),
    questions: questions.map((q) => ({
      id: q.id,
      topic: q.topic,
      text: q.text,
      why: q.why,
      options: q.options.map((o) => ({ id: o.id, text: o.text, recommended: o.recommended, changes: o.changes })),
      multiple: q.multiple,
    })),
    assumptions: design.assumptions,
    heard: {
      share: round(reading.heardShare),
      unheard: reading.sentences
        .filter((s) => s.heard === 'unheard' && s.entry === first)
        .map((s) => ({ start: s.start, end: s.end, text: s.text })),
    },
  };
}

function pipeline(p: Pipeline, design: Design): AnalysisPipeline {
  return {
    id: p.id,
    name: p.name,
    role: p.role,
    phase: p.phase,
    trigger: p.trigger,
    steps: p.steps.map((s) => ({
      name: s.name,
      does: s.does,
      takes: s.takes,
      produces: s.produces,
      components: s.components,
      assumed: s.assumed,
    })),
    why: design.decisions
      .filter((d) => d.id.split(/[:|]/).includes(p.id))
      .flatMap((d) => d.reasons)
      .map(bare),
  };
}

/** Only what somebody said: nothing assumed, nothing that they do not know. */
function statedFacts(reading: Reading): Record<string, unknown> {
  const stated = reading.facts.filter((f) => f.status === 'stated' || f.status === 'confirmed');
  const facts: Record<string, unknown> = {};
  for (const attribute of STATED) {
    const found = prefer(stated.filter((f) => f.attribute === attribute));
    if (found) facts[attribute] = found.value;
  }
  const every = (attribute: 'source' | 'tool') => [
    ...new Set(stated.filter((f) => f.attribute === attribute).map((f) => String(f.value))),
  ];
  const sources = every('source');
  const tools = every('tool');
  return { ...facts, ...(sources.length > 0 && { sources }), ...(tools.length > 0 && { tools }) };
}

/** The workflow's own value where there is one, else the surest that some part of it has. */
function prefer(facts: readonly Fact[]): Fact | undefined {
  return facts.find((f) => f.subject === 'workflow') ?? [...facts].sort((a, b) => b.confidence - a.confidence)[0];
}

const bare = ({ rule, text }: Reason) => ({ rule, text });
const round = (share: number) => Math.round(share * 1000) / 1000;
