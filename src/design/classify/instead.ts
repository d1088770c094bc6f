import { isMany } from '#design/words/nouns';
import type { Component, Reading } from '#reading/reading';
import { KINDS, type KindId } from '#vocabulary/kinds';

/** What to use instead of a pipeline (D4.3): what runs is left as it is, what is wished for goes where its kind belongs. */
export function insteadOf(component: Component, reading: Reading): string {
  const { kind, status } = component;
  if (status === 'exists') return leaveIt(component, reading);
  const text = NOTHING_RUNS_YET[kind] ?? KINDS[kind].instead ?? 'the tool or the people that do it today';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Kinds whose sheets name what runs today, for parts of which nobody said that something does. */
const NOTHING_RUNS_YET: Partial<Record<KindId, string>> = {
  ingestion: 'an export, a managed connector or a scheduled script outside; the pipelines start from what it leaves',
  preprocessing: 'a view or a query where the data lies; the pipelines start from its output',
  feature_engineering: 'a view or a query where the data lies; the pipelines start from its output',
  validation: 'a check where the data is entered or kept; the pipelines start from what has passed it',
  training: 'a script or a service that somebody else runs; the pipelines read the model it delivers',
  batch_inference: 'a script, a query or a program of its own; the pipelines start from what it leaves',
  evaluation: 'a notebook or a query over what the pipelines have kept',
  promotion: 'the people who decide it, by hand',
  data_export: 'a query or a small script over the table that the pipeline writes',
  reporting: 'the tool that sends reports already, or a query over the table that the pipeline writes',
  model_export: 'the tool that ships releases; the pipeline leaves the promoted version where that tool looks',
};

/** How the pipelines meet what stays, by what it does. */
const MEETS: Partial<Record<KindId, string>> = {
  ingestion: 'the pipelines start from what is delivered',
  streaming: 'the pipelines start from what has been stored',
  plain_etl: 'whatever a pipeline needs of it is read where it is left',
  preprocessing: 'the pipelines start from what is delivered',
  feature_engineering: 'the pipelines start from what is delivered',
  feature_store: 'steps read from it and write to it',
  labeling: 'the pipelines read the labels that are finished',
  training: 'the pipelines read the model that is made there',
  realtime_inference: 'what is promoted gets there the way it does today',
  model_export: 'it ships the version that has been promoted',
  application: 'results are handed over where they are needed',
  dashboard: 'whatever the pipelines write can be shown there too',
  alerting: 'a failed run can be one more thing to report',
  cicd: 'it may start a run, but is none',
};

/** 'Leave "nightly load" as it is; the pipelines start from what is delivered.' */
export function leaveIt(component: Component, reading: Reading): string {
  const { kind, name } = component;
  const meets = isNeeded(component, reading) ? 'the pipelines start from what it leaves' : MEETS[kind];
  return `Leave "${name}" ${isMany(name) ? 'as they are' : 'as it is'}${meets === undefined ? '' : `; ${meets}`}.`;
}

/** Whether something that moves or makes data was said to be what another part works on. */
const isNeeded = ({ id, kind }: Component, { components }: Reading): boolean =>
  kind === 'plain_etl' && components.some(({ dependsOn, status }) => status !== 'refused' && dependsOn.includes(id));
