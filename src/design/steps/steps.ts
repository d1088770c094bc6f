import type { Step } from '#architecture/architecture';
import type { Reason } from '#design/design';
import type { Draft } from '#design/split/drafts';
import { type Artifact, artifactOf, CARRIES_DATA, printed } from '#design/steps/artifact';
import { nameStep } from '#design/steps/name-step';
import { STEP_RULES } from '#design/steps/rules';
import type { StepSense } from '#design/steps/say-assumed';
import { sayStep } from '#design/steps/say-step';
import { type Slot, type SlotId, slotsOf } from '#design/steps/slot';
import { asSaid } from '#design/steps/what-kind';
import { unique } from '#design/words/name-pipeline';
import type { StepContext } from '#design/steps/step-rule';

export interface Planned {
  readonly steps: readonly Step[];
  readonly reasons: readonly Reason[];
}

/** What other pipelines hand to this one, by name. */
export interface Supplies {
  /** The model, index or prepared data that it reads instead of making it. */
  readonly model: string | null;
  readonly index: string | null;
  readonly data: string | null;
}

/** The steps of a pipeline: its stages in the order of data flow, completed, grouped and put into words (D5.7, D5.8). */
export function planSteps(draft: Draft, context: StepContext, sense: StepSense, supplies: Supplies): Planned {
  let slots: readonly Slot[] = slotsOf(draft.stages);
  const reasons: Reason[] = [];
  for (const rule of STEP_RULES) {
    const changed = rule.apply(slots, context);
    if (!changed) continue;
    slots = changed.slots;
    reasons.push({ rule: rule.id, text: changed.text, evidence: [] });
  }
  const made = new Map<SlotId, Artifact>();
  let data: string | null = supplies.data;
  const names = new Set<string>();
  const steps = slots.map((slot): Step => {
    const takes = takesOf(slot.id, made, data, supplies);
    const product = apart(
      named(asSaid(artifactOf(slot.id, sense.subject, draft.role), slot, sense.reading), slot.id, supplies),
      takes,
    );
    if (product) {
      made.set(slot.id, product);
      if (CARRIES_DATA.has(slot.id)) data = product.name;
    }
    return {
      name: unique(nameStep(slot, sense.subject, draft.role), names),
      does: sayStep(slot, sense),
      takes,
      produces: product ? [printed(product)] : [],
      assumed: slot.assumedBy !== null,
      components: slot.stages.map(({ component }) => component.id),
    };
  });
  return { steps, reasons };
}

/** An index is versioned under the name that its readers ask for. */
const named = (made: Artifact | null, slot: SlotId, { index }: Supplies): Artifact | null =>
  made && slot === 'index' && index !== null ? { ...made, name: index } : made;

/** What another pipeline left under the same name stays apart from what is made of it. */
const apart = (made: Artifact | null, takes: readonly string[]): Artifact | null =>
  made && takes.includes(made.name) ? { ...made, name: `own_${made.name}` } : made;

/** What a step works on: the newest data, and what its slot needs besides. */
function takesOf(slot: SlotId, made: ReadonlyMap<SlotId, Artifact>, data: string | null, supplies: Supplies): string[] {
  const rows = data === null ? [] : [data];
  const model = made.get('train')?.name ?? supplies.model;
  return [...new Set(TAKES[slot]({ made, rows, models: model === null ? [] : [model], supplies }))];
}

/** What there is to take when a step's turn comes. */
interface AtHand {
  readonly made: ReadonlyMap<SlotId, Artifact>;
  readonly rows: readonly string[];
  readonly models: readonly string[];
  readonly supplies: Supplies;
}

const from = ({ made }: AtHand, ...slots: readonly SlotId[]): string[] =>
  slots.flatMap((id) => made.get(id)?.name ?? []);
const firstOf = (there: AtHand, ...slots: readonly SlotId[]): string[] => from(there, ...slots).slice(0, 1);
const orElse = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.length > 0 ? some : others;
const rowsOnly = ({ rows }: AtHand): readonly string[] => rows;

const TAKES: Readonly<Record<SlotId, (there: AtHand) => readonly string[]>> = {
  load: ({ supplies }) => (supplies.data === null ? [] : [supplies.data]),
  label: (there) => orElse(firstOf(there, 'guard', 'score'), there.rows),
  check: rowsOnly,
  prepare: rowsOnly,
  features: rowsOnly,
  tune: (there) => [...there.rows, ...from(there, 'label')],
  train: (there) => [...there.rows, ...from(there, 'label', 'tune')],
  evaluate: (there) => [
    ...(there.made.has('index') ? from(there, 'index') : there.models),
    ...there.rows,
    ...(there.made.has('train') ? [] : from(there, 'label')),
  ],
  promote: (there) => orElse(from(there, 'evaluate'), there.models),
  export: ({ models }) => models,
  index: rowsOnly,
  score: ({ rows, models }) => [...rows, ...models],
  answer: ({ rows, models, supplies }) => [
    ...rows,
    ...(supplies.index === null ? models : [supplies.index, ...models]),
  ],
  respond: (there) => from(there, 'answer'),
  compare: rowsOnly,
  guard: (there) => from(there, 'score'),
  deliver: (there) =>
    orElse(firstOf(there, 'guard', 'score', 'index', 'export', 'compare', 'evaluate', 'train'), there.rows),
  report: (there) => orElse(firstOf(there, 'compare', 'evaluate', 'guard', 'score'), there.rows),
};
