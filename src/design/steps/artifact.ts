import type { SlotId } from '#design/steps/slot';
import type { Role } from '#vocabulary/roles';

/** What a step hands on: its name along the flow, and its type in words. */
export interface Artifact {
  readonly name: string;
  readonly type: string;
}

/** Names and types of artifacts by slot; the subject makes them this person's. */
const MADE: Record<SlotId, { readonly name: (subject: string) => string; readonly type: string } | null> = {
  load: { name: (subject) => `raw_${subject}_data`, type: 'table' },
  label: { name: (subject) => `${subject}_labels`, type: 'table' },
  check: { name: (subject) => `${subject}_data_check`, type: 'check result' },
  prepare: { name: (subject) => `clean_${subject}_data`, type: 'table' },
  features: { name: (subject) => `${subject}_features`, type: 'table' },
  tune: { name: (subject) => `${subject}_parameters`, type: 'metrics' },
  train: { name: (subject) => `${subject}_model`, type: 'model' },
  evaluate: { name: (subject) => `${subject}_metrics`, type: 'metrics' },
  promote: { name: (subject) => `${subject}_release`, type: 'decision' },
  export: { name: (subject) => `${subject}_package`, type: 'file' },
  index: { name: (subject) => `${subject}_index`, type: 'index' },
  score: { name: (subject) => `${subject}_predictions`, type: 'table' },
  answer: { name: (subject) => `${subject}_prediction`, type: 'answer' },
  respond: { name: (subject) => `${subject}_response`, type: 'response' },
  compare: { name: (subject) => `${subject}_drift_report`, type: 'report' },
  guard: { name: (subject) => `checked_${subject}_predictions`, type: 'table' },
  deliver: { name: (subject) => `${subject}_delivery`, type: 'file' },
  report: { name: (subject) => `${subject}_report`, type: 'report' },
};

export function artifactOf(slot: SlotId, subject: string, role: Role | null = null): Artifact | null {
  if (role === 'deployed' && (slot === 'prepare' || slot === 'features')) {
    return { name: `${subject}_request`, type: 'prepared request' };
  }
  if (role === 'inference' && slot === 'label') return { name: `${subject}_to_label`, type: 'table' };
  const made = MADE[slot];
  return made && { name: made.name(subject), type: made.type };
}

/** As the document prints it: "churn_model (model)". */
export const printed = ({ name, type }: Artifact): string => `${name} (${type})`;

/** Slots whose product is the data that later steps work on. */
export const CARRIES_DATA: ReadonlySet<SlotId> = new Set(['load', 'prepare', 'features']);

/** The name of what a data pipeline leaves for others: its most finished data. */
export function preparedData(slots: readonly SlotId[], subject: string): string {
  const last = (['features', 'prepare', 'load'] as const).find((slot) => slots.includes(slot)) ?? 'load';
  return artifactOf(last, subject)?.name ?? `${subject}_data`;
}
