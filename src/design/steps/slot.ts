import type { Stage } from '#design/split/stage';
import type { KindId } from '#vocabulary/kinds';

/** A place in the flow of a pipeline. Stages of the same slot become one step. */
export const SLOTS = [
  'load',
  'check',
  'prepare',
  'label',
  'features',
  'tune',
  'train',
  'evaluate',
  'promote',
  'export',
  'index',
  'score',
  'answer',
  'respond',
  'compare',
  'guard',
  'deliver',
  'report',
] as const;

export type SlotId = (typeof SLOTS)[number];

const SLOT_OF: Partial<Record<KindId, SlotId>> = {
  ingestion: 'load',
  plain_etl: 'load',
  labeling: 'label',
  validation: 'check',
  preprocessing: 'prepare',
  feature_engineering: 'features',
  feature_store: 'features',
  hyperparameter_tuning: 'tune',
  training: 'train',
  evaluation: 'evaluate',
  promotion: 'promote',
  model_export: 'export',
  index_building: 'index',
  batch_inference: 'score',
  realtime_inference: 'answer',
  drift_detection: 'compare',
  data_export: 'deliver',
  reporting: 'report',
};

/** A step in the making. */
export interface Slot {
  readonly id: SlotId;
  readonly stages: readonly Stage[];
  /** The rule that added it although nobody asked; null for what was said. */
  readonly assumedBy: string | null;
}

/** Sorts the stages of a pipeline into slots, in the order of data flow. */
export function slotsOf(stages: readonly Stage[]): Slot[] {
  const hasModel = stages.some(({ kind }) => kind === 'batch_inference');
  const place = (stage: Stage): SlotId => {
    if (stage.kind === 'validation' && hasModel && checksResults(stage, stages)) return 'guard';
    return SLOT_OF[stage.kind] ?? 'prepare';
  };
  const order = flowOrder(stages);
  return order.flatMap((id): Slot[] => {
    const inside = stages.filter((stage) => place(stage) === id);
    return inside.length > 0 ? [{ id, stages: inside, assumedBy: null }] : [];
  });
}

/**
 * An index is measured and released after it has been built, a model after it has been fitted; what people are to label
 * next is picked by what the model has just said.
 */
function flowOrder(stages: readonly Stage[]): readonly SlotId[] {
  const has = (kind: KindId): boolean => stages.some((stage) => stage.kind === kind);
  if (has('training')) return SLOTS;
  if (has('index_building')) return moved(['evaluate', 'promote'], 'index');
  return has('batch_inference') ? moved(['label'], 'guard') : SLOTS;
}

const moved = (slots: readonly SlotId[], behind: SlotId): readonly SlotId[] =>
  SLOTS.flatMap((slot) => (slot === behind ? [slot, ...slots] : slots.includes(slot) ? [] : [slot]));

/** A check of what the model has produced: said to follow it, or timed like it while the loading is not, or with no data before it. */
function checksResults(stage: Stage, stages: readonly Stage[]): boolean {
  const scoring = stages.filter(({ kind }) => kind === 'batch_inference');
  if (scoring.some(({ component }) => stage.component.dependsOn.includes(component.id))) return true;
  const before = stages.filter(({ kind }) => kind === 'ingestion' || kind === 'preprocessing');
  return before.length === 0 || (stage.clock !== null && before.every(({ clock }) => clock === null));
}
