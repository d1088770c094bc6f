/** What sets a pipeline off. */
export const TRIGGERS = {
  schedule: 'on a clock; the cadence says how often',
  event: 'when something happens: data arrives, drift is found, a model is promoted',
  manual: 'a person starts it',
  request: 'an HTTP request (deployed pipelines only)',
} as const;

export type TriggerKind = keyof typeof TRIGGERS;

export const triggerKinds = Object.keys(TRIGGERS) as TriggerKind[];

/** Named cadences of a schedule, the most frequent first; anything finer is a cron expression of five fields. */
export const CADENCES = ['minutes', 'hourly', 'daily', 'weekly', 'monthly', 'quarterly'] as const;

export type NamedCadence = (typeof CADENCES)[number];

/** A named cadence or a cron expression of five fields, such as "0 *\/4 * * *". */
export type Cadence = NamedCadence | (string & {});
