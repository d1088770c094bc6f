import * as z from 'zod';
import { cut, cutForm, page, shortened } from '#faces/mcp/cut';
import { wordsOf } from '#faces/mcp/heard-words';
import { interviewInput } from '#faces/mcp/step-form';
import { READS, tool } from '#faces/mcp/tool';
import type { Session } from '#faces/session';
import type { Desk } from '#faces/mcp/desk';

const DETAILS = [
  'summary',
  'components',
  'pipelines',
  'facts',
  'findings',
  'assumptions',
  'unheard',
  'differences',
  'entries',
] as const;
type Detail = (typeof DETAILS)[number];

const AT_ONCE = 12;
const LONGEST = 300;

/** What is known, what is open; short unless a detail is asked for. */
export default tool({
  name: 'headwater_status',
  title: 'Where the interview stands',
  description:
    'What is known and what is open, without asking anything: phase, pipelines, the first one, how many parts and findings. With detail, one list ' +
    'in full, twelve items at a time: components (with their bucket and why), pipelines, facts, findings (smells with cost and what instead), ' +
    'assumptions, unheard (sentences nobody made anything of), differences (what only the built-in reader heard), entries (the log).',
  input: z.strictObject({
    interview: interviewInput,
    detail: z.enum(DETAILS).default('summary'),
    from: z.number().int().min(0).max(100_000).default(0).describe('Skip so many items of the list.'),
  }),
  output: z.object({
    interview: z.string(),
    folder: z.string(),
    phase: z.string(),
    done: z.boolean(),
    ready: z.boolean(),
    thin: z.boolean(),
    arrival_pattern: z.string().nullable(),
    pipelines: z.array(z.string()),
    first: z.string().nullable().describe('The pipeline to build first.'),
    counts: z.record(z.string(), z.number()),
    open: z.array(z.string()).describe('Ids of the open questions.'),
    items: z.array(z.record(z.string(), z.unknown())),
    ...cutForm,
  }),
  annotations: READS,
  run({ interview: id, detail, from }, desk) {
    const interview = desk.interviews.open(id);
    const { state, folder } = interview;
    const step = state.step();
    const { design, reading } = state.understanding();
    const pipelines = design.ready ? (design.architecture?.pipelines ?? []) : [];
    const list = detail === 'differences' ? differences(state, desk) : LISTS[detail](state);
    const { items, more } = page(list, from, AT_ONCE);
    return {
      interview: interview.id,
      folder,
      phase: step.phase,
      done: step.done,
      ready: design.ready,
      thin: design.thin,
      arrival_pattern: design.arrivalPattern,
      pipelines: pipelines.map((p) => p.name),
      first: pipelines.find((p) => p.mvp)?.name ?? null,
      counts: {
        entries: state.brief().entries.length,
        components: design.components.length,
        facts: reading.facts.length,
        findings: design.findings.length,
        assumptions: design.assumptions.length,
        unheard: reading.sentences.filter((s) => s.heard === 'unheard').length,
      },
      open: step.questions.map((q) => q.id),
      items: items.map((item) => ({ ...item })),
      ...cut(more, `call headwater_status again with detail "${detail}" and from ${from + AT_ONCE}`),
    };
  },
});

type Item = Readonly<Record<string, unknown>>;

const differences = (state: Session, { openDifferences, reader }: Desk): Item[] =>
  openDifferences(state.brief(), reader()).map((d) => ({
    question: d.id,
    kind: d.component.kind,
    name: d.component.name,
    quote: shortened(d.quote, LONGEST),
    changes_plan: d.wouldChange,
  }));

const LISTS: Readonly<Record<Exclude<Detail, 'differences'>, (state: Session) => readonly Item[]>> = {
  summary: () => [],
  components: (state) =>
    state.understanding().design.components.map(({ component: c, bucket, alternative, reasons }) => ({
      id: c.id,
      name: c.name,
      kind: c.kind,
      status: c.status,
      bucket,
      instead: alternative,
      why: reasons.map((r) => r.text),
      quote: shortened(c.evidence[0]?.quote ?? '', LONGEST),
    })),
  pipelines: (state) => {
    const { design } = state.understanding();
    return (design.ready ? (design.architecture?.pipelines ?? []) : []).map((p) => ({
      id: p.id,
      name: p.name,
      role: p.role,
      phase: p.phase,
      first: p.mvp,
      trigger: p.trigger,
      steps: p.steps.map((s) => s.name),
    }));
  },
  facts: (state) =>
    state.understanding().reading.facts.map((f) => ({
      subject: f.subject,
      attribute: f.attribute,
      value: wordsOf(f.value),
      status: f.status,
      quote: shortened(f.evidence[0]?.quote ?? '', LONGEST),
    })),
  findings: (state) =>
    state
      .understanding()
      .design.findings.map(({ rule, severity, text, cost, instead }) => ({ rule, severity, text, cost, instead })),
  assumptions: (state) => state.understanding().design.assumptions.map(({ id, text }) => ({ id, text })),
  unheard: (state) =>
    state
      .understanding()
      .reading.sentences.filter((s) => s.heard === 'unheard')
      .map((s) => ({ entry: s.entry, text: shortened(s.text, LONGEST) })),
  entries: (state) =>
    state.brief().entries.map((e) => ({
      id: e.id,
      kind: e.kind,
      speaker: e.speaker,
      text:
        'text' in e
          ? shortened(e.text, LONGEST)
          : e.kind === 'decision'
            ? e.decision
            : e.kind === 'claims'
              ? `about ${e.about}`
              : null,
    })),
};
