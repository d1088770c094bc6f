import type { Plausible, Settled, SettledFact } from '#interview/question-rule';
import { settlePart } from '#interview/settle-part';
import type { TriggerValue } from '#reading/claims';
import type { Role } from '#vocabulary/roles';
import { type Cadence, CADENCES, type TriggerKind } from '#vocabulary/triggers';

/** Answers to "what sets it off?", with what each settles. The ids stand in logs: never change one. */
export const TRIGGER_ANSWERS: Readonly<Record<string, TriggerValue & { readonly text: string }>> = {
  manual: {
    kind: 'manual',
    cadence: null,
    words: 'started by hand',
    text: 'Somebody starts it by hand when it is time',
  },
  minutes: { kind: 'schedule', cadence: 'minutes', words: 'every few minutes', text: 'Every few minutes' },
  hourly: { kind: 'schedule', cadence: 'hourly', words: 'every hour', text: 'Every hour' },
  daily: { kind: 'schedule', cadence: 'daily', words: 'every day', text: 'Every day, or every night' },
  weekly: { kind: 'schedule', cadence: 'weekly', words: 'every week', text: 'Every week' },
  monthly: { kind: 'schedule', cadence: 'monthly', words: 'every month', text: 'Every month' },
  quarterly: { kind: 'schedule', cadence: 'quarterly', words: 'every quarter', text: 'Every quarter, or every season' },
  on_data: { kind: 'event', cadence: null, words: 'when new data has arrived', text: 'Whenever new data has arrived' },
  on_drift: {
    kind: 'event',
    cadence: null,
    words: 'when drift is found',
    text: 'When the data has drifted or quality drops',
  },
  on_change: {
    kind: 'event',
    cadence: null,
    words: 'when something it checks has changed',
    text: 'Whenever the thing it checks has changed',
  },
};

/** The answer that a trigger corresponds to; null where none does (a cron expression). */
export function answerFor(trigger: { readonly kind: string; readonly cadence: string | null }): string | null {
  if (trigger.kind === 'manual') return 'manual';
  if (trigger.kind === 'event') return 'on_data';
  const cadence = CADENCES.find((c) => c === trigger.cadence);
  return cadence ?? null;
}

/** Trigger answers with their likelihoods; the first three are offered, the others only weighed. */
export function triggerAnswers(likely: Readonly<Record<string, number>>, first: string | null): Plausible[] {
  const ids = Object.keys(likely).sort((a, b) => Number(b === first) - Number(a === first) || likely[b]! - likely[a]!);
  return ids.map((id, i) => ({ id, text: TRIGGER_ANSWERS[id]!.text, likely: likely[id]!, offered: i < 3 }));
}

/** How often people run pipelines of each role, before anything is known. Requests set off a deployed one; training is asked by `retraining`. */
export const LIKELY_TRIGGERS: Partial<Record<Role, Record<string, number>>> = {
  inference: { daily: 35, weekly: 25, monthly: 12, hourly: 10, manual: 10, on_data: 6, minutes: 2 },
  data: { daily: 35, weekly: 20, on_data: 20, manual: 15, monthly: 10 },
  index: { on_data: 35, daily: 25, weekly: 20, manual: 20 },
  evaluation: { on_change: 40, daily: 25, weekly: 20, manual: 15 },
  monitoring: { weekly: 40, daily: 30, monthly: 20, manual: 10 },
};

/** What sets a pipeline off, as an adverbial: "every week", "by hand". */
export function triggerWords(trigger: {
  readonly kind: TriggerKind;
  readonly cadence: Cadence | null;
  readonly detail: string | null;
}): string {
  if (trigger.kind === 'manual') return 'by hand';
  if (trigger.kind === 'request') return 'on request';
  if (trigger.kind === 'event') return trigger.detail ?? 'when something happens';
  return TRIGGER_ANSWERS[trigger.cadence ?? '']?.words ?? `at the times of “${trigger.cadence}”`;
}

/** What a trigger answer settles: for a role, or for the part ("evaluation/weekly sample") that gives a pipeline its purpose. */
export function settleTrigger(about: string, option: string): Settled {
  const trigger = TRIGGER_ANSWERS[option];
  if (!trigger) return {};
  const { text: _text, ...value } = trigger;
  if (!about.includes('/')) return { facts: [{ subject: `role:${about as Role}`, attribute: 'trigger', value }] };
  const { components = [] } = settlePart(about, 'wanted');
  const facts = components.map((c): SettledFact => ({ subject: `component:${c.name}`, attribute: 'trigger', value }));
  return { components, facts };
}
