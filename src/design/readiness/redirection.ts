import { factsOf, hears } from '#design/facts';
import type { JudgedComponent } from '#design/design';
import type { Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** What somebody is told who is not ready (D3.4): where to go on, and what need not wait for a model. */
export function redirection(reading: Reading, judged: readonly JudgedComponent[]): string {
  const next = hasBegun(reading)
    ? 'Finish the experiment in a notebook until it gives a result that somebody would use, and come back'
    : 'Begin with something small, in a notebook or a spreadsheet: one question, the data that is there already, and one result that somebody would use. Then come back';
  return [
    `I would not draw pipelines yet. A pipeline repeats what works, and here the part that is to be repeated is not there so far. ${next}; everything you told me is kept.`,
    ...withoutModel(judged),
  ].join(' ');
}

/** Whether anybody told of an experiment that is going on or was made. */
const hasBegun = (reading: Reading): boolean =>
  hears(reading, 'still_exploring') ||
  hears(reading, 'useful_result') ||
  factsOf(reading, 'prototype').length > 0 ||
  factsOf(reading, 'tried_before').length > 0 ||
  reading.components.some(({ kind, status }) => kind === 'exploration' && status !== 'refused');

/** Parts that are no pipeline today and would be none with a model, each with what serves it. */
function withoutModel(judged: readonly JudgedComponent[]): string[] {
  const parts = judged.filter(
    ({ component, bucket, reasons }) =>
      bucket === 'not_a_pipeline' &&
      component.status === 'wanted' &&
      (WITHOUT[component.kind] !== undefined || reasons[0]?.rule === 'a_rule_needs_no_model'),
  );
  if (parts.length === 0) return [];
  const said = parts.map(({ component, alternative }) => {
    const use = WITHOUT[component.kind] ?? (alternative ?? '').replace(/^./u, (first) => first.toLowerCase());
    return `“${component.name}” (${use.replace(/\.$/u, '')})`;
  });
  const one = parts.length === 1;
  return [`${one ? 'One part needs' : 'Some parts need'} no model and can go ahead without one: ${said.join('; ')}.`];
}

/** What serves a part for which no model is needed, by kind, where no pipeline stands yet. */
const WITHOUT: Partial<Record<KindId, string>> = {
  plain_etl: 'a scheduled script, or an import of the program that takes it over',
  dashboard: 'a page or dashboard over the data that is there already, such as Power BI, Grafana or a spreadsheet',
  alerting: 'a service that watches all the time, such as the monitoring that is already there',
  migration: 'a script that is run once and then thrown away',
  cicd: 'the CI system that tests and releases the code',
};
