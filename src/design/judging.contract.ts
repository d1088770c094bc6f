import type { Design } from '#design/design';
import { smellIds } from '#vocabulary/smells';

/** What a senior architect makes of a brief (case.json), as far as judging is concerned. */
export interface Verdict {
  readonly ready: boolean;
  readonly arrival_pattern: string | null | readonly (string | null)[];
  readonly components: readonly {
    readonly quote: string;
    readonly kind: string | readonly string[];
    readonly bucket: readonly string[];
    readonly negated: boolean;
  }[];
  readonly pipelines: readonly ExpectedPipeline[];
  readonly mvp_role: string | null | readonly string[];
  readonly mvp_needs_answers?: boolean;
  readonly smells: readonly string[];
  readonly smells_optional?: readonly string[];
}

interface ExpectedPipeline {
  readonly role: string | readonly string[];
  readonly trigger: string | readonly string[];
  readonly cadence: string | null | readonly string[];
  readonly optional?: boolean;
  readonly needs_answers?: boolean;
  readonly trigger_needs_answers?: boolean;
}

/** How often something was right: hits of tries. */
export interface Share {
  hits: number;
  tries: number;
}

export const MEASURES = [
  'bucket',
  'pipelines',
  'whole decomposition',
  'trigger',
  'MVP',
  'readiness',
  'arrival pattern',
  'smells',
] as const;

export type Measure = (typeof MEASURES)[number];

export type Scores = Record<Measure, Share>;

export const noScores = (): Scores =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { hits: 0, tries: 0 }])) as Scores;

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** Adds one design to the scores and returns what was wrong, a line each. Nothing that only answers reveal is expected. */
export function scoreDesign(text: string, verdict: Verdict, design: Design, scores: Scores): string[] {
  const wrong: string[] = [];
  const count = (measure: Measure, right: boolean, complaint: string): void => {
    scores[measure].tries++;
    if (right) scores[measure].hits++;
    else wrong.push(complaint);
  };
  count('readiness', design.ready === verdict.ready, `ready is ${design.ready}`);
  count(
    'arrival pattern',
    list(verdict.arrival_pattern).includes(design.arrivalPattern),
    `arrives as ${design.arrivalPattern}`,
  );
  if (verdict.ready) {
    for (const { quote, kind, bucket, negated } of verdict.components) {
      const start = text.indexOf(quote);
      const judged = design.components.find(
        ({ component }) =>
          list(kind).includes(component.kind) &&
          component.evidence.some((heard) => heard.start < start + quote.length && start < heard.end),
      );
      if (judged && !negated)
        count('bucket', judged.bucket !== null && bucket.includes(judged.bucket), `"${quote}" is ${judged.bucket}`);
    }
    scorePipelines(verdict, design, count);
  }
  const smelt = design.findings
    .map(({ rule }) => rule)
    .filter((rule) => (smellIds as readonly string[]).includes(rule));
  for (const id of new Set([...verdict.smells, ...smelt])) {
    if (!verdict.smells_optional?.includes(id)) {
      count('smells', verdict.smells.includes(id) && smelt.includes(id), `smell ${id}`);
    }
  }
  return wrong;
}

type Count = (measure: Measure, right: boolean, complaint: string) => void;

function scorePipelines(verdict: Verdict, design: Design, count: Count): void {
  const left = [...(design.architecture?.pipelines ?? [])];
  const right = (expected: ExpectedPipeline, { trigger }: (typeof left)[number]): boolean =>
    list(expected.trigger).includes(trigger.kind) &&
    (expected.cadence === null ||
      trigger.kind !== 'schedule' ||
      list<string | null>(expected.cadence).includes(trigger.cadence));
  let whole = true;
  for (const expected of verdict.pipelines) {
    const fits = left.filter(({ role }) => list(expected.role).includes(role));
    const found = fits.find((pipeline) => right(expected, pipeline)) ?? fits[0];
    if (found) left.splice(left.indexOf(found), 1);
    const due = !expected.optional && !expected.needs_answers;
    if (!due) continue;
    if (!found) whole = false;
    count('pipelines', found !== undefined, `no ${list(expected.role).join('/')} pipeline`);
    if (found && !expected.trigger_needs_answers) {
      count(
        'trigger',
        right(expected, found),
        `${found.id} is started by ${found.trigger.kind} ${found.trigger.cadence ?? ''}`,
      );
    }
  }
  for (const extra of left) count('pipelines', false, `extra pipeline ${extra.id}`);
  count('whole decomposition', whole && left.length === 0, 'another decomposition');
  if (verdict.mvp_needs_answers || verdict.pipelines.length === 0) return;
  const first = design.architecture?.pipelines.find(({ mvp }) => mvp)?.role ?? null;
  count('MVP', first !== null && list(verdict.mvp_role).includes(first), `${first} comes first`);
}
