import type { Step } from '#architecture/architecture';
import type { Reason } from '#design/design';
import type { Draft } from '#design/split/drafts';
import { type Artifact, artifactOf, CARRIES_DATA, printed } from '#design/steps/artifact';
import { nameStep } from '#design/steps/name-step';
import { STEP_RULES } from '#design/steps/rules';
import type { StepSense } from '#design/steps/say-assumed';
import { sayStep } from '#design/steps/say-step';
import { type Slot, type SlotId, slotsOf } from '#design/steps/slot';
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
    const product = named(artifactOf(slot.id, sense.subject, draft.role), slot.id, supplies);
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

/** What a step works on: the newest data, and what its slot needs besides. */
function takesOf(slot: SlotId, made: ReadonlyMap<SlotId, Artifact>, data: string | null, supplies: Supplies): string[] {
  const from = (...slots: readonly SlotId[]): string[] => slots.flatMap((id) => made.get(id)?.name ?? []);
  const rows = data === null ? [] : [data];
  const model = made.get('train')?.name ?? supplies.model;
  const models = model === null ? [] : [model];
  const first = (...slots: readonly SlotId[]): string[] => from(...slots).slice(0, 1);
  const newest = first('guard', 'score', 'index', 'export', 'compare', 'evaluate', 'train');
  const reported = first('compare', 'evaluate', 'guard', 'score');
  const takes: Record<SlotId, readonly string[]> = {
    load: supplies.data === null ? [] : [supplies.data],
    label: first('guard', 'score').length > 0 ? first('guard', 'score') : rows,
    check: rows,
    prepare: rows,
    features: rows,
    tune: [...rows, ...from('label')],
    train: [...rows, ...from('label', 'tune')],
    evaluate: [...(made.has('index') ? from('index') : models), ...rows, ...(made.has('train') ? [] : from('label'))],
    promote: from('evaluate').length > 0 ? from('evaluate') : models,
    export: models,
    index: rows,
    score: [...rows, ...models],
    answer: [...rows, ...(supplies.index === null ? models : [supplies.index, ...models])],
    respond: from('answer'),
    compare: rows,
    guard: from('score'),
    deliver: newest.length > 0 ? newest : rows,
    report: reported.length > 0 ? reported : rows,
  };
  return [...new Set(takes[slot])];
}
