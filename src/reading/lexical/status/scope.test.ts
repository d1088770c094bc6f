import { describe, expect, it } from 'vitest';
import { statusOf } from '#reading/lexical/status/scope';
import { analyseText } from '#reading/lexical/text';
import type { KindId } from '#vocabulary/kinds';

const status = (text: string, quote: string, kind: KindId) => {
  const start = text.indexOf(quote);
  return statusOf(analyseText(text), start, start + quote.length, kind);
};

const REFUSED: readonly [string, string, KindId][] = [
  ['No live scoring, the list on Tuesdays is all they need.', 'live scoring', 'realtime_inference'],
  ['Not wanted: parameter search, drift stuff, a dashboard.', 'drift stuff', 'drift_detection'],
  ['Feature store no, the counters sit in Redis.', 'Feature store', 'feature_store'],
  ['Nobody needs a web page for this.', 'a web page', 'dashboard'],
  ['Intraday updates were requested by trading and rejected by me.', 'Intraday updates', 'batch_inference'],
  ['A search over settings was proposed twice by the vendor. No.', 'A search over settings', 'hyperparameter_tuning'],
  ['Out of scope:\n- a portal for farmers\n- paging at night', 'paging at night', 'alerting'],
  ['anna: and a feature store?\nben: no\n', 'a feature store', 'feature_store'],
  ['We are not training our own model of any sort.', 'training our own model', 'training'],
];
const WANTED: readonly [string, string, KindId][] = [
  ['No live scoring, the list on Tuesdays is all they need.', 'the list on Tuesdays', 'batch_inference'],
  ['It goes live only if no tier gets worse.', 'only if no tier gets worse', 'promotion'],
  ['If nothing got worse convert the trees to our format.', 'convert the trees to our format', 'model_export'],
  ['A file with no rows is rejected, then we join the weather.', 'join the weather', 'preprocessing'],
  ['Nobody knows why, so fit the model every Monday.', 'fit the model', 'training'],
  ['The vet says yes or no, then write the list to the table.', 'write the list to the table', 'data_export'],
];
const LATER: readonly [string, string, KindId][] = [
  ['An API for the banks, maybe some day.', 'An API for the banks', 'realtime_inference'],
  ['Parameter search: later.', 'Parameter search', 'hyperparameter_tuning'],
  ['Wish list: a weekly mail to the managers.', 'a weekly mail to the managers', 'reporting'],
  ['Sending 10% to the new one first would be nice, in phase 2.', 'Sending 10% to the new one first', 'ab_testing'],
];

describe('statusOf', () => {
  it.each(REFUSED)('hears that %j refuses %j', (text, quote, kind) => {
    expect(status(text, quote, kind).status).toBe('refused');
  });
  it.each(WANTED)('does not hear a refusal in %j of %j', (text, quote, kind) => {
    expect(status(text, quote, kind).status).toBe('wanted');
  });
  it.each(LATER)('hears that %j puts off %j', (text, quote, kind) => {
    expect(status(text, quote, kind).status).toBe('later');
  });
  it('tells what stays from what is to be rebuilt', () => {
    expect(
      status(
        'The bot itself is run by the backend team and we do not touch it.',
        'The bot itself',
        'realtime_inference',
      ),
    ).toMatchObject({ status: 'exists', stays: true });
    expect(status('At the moment Lena does the fit by hand in a notebook.', 'the fit', 'training').stays).toBe(false);
  });
  it('does not take a time for a postponement', () => {
    expect(
      status(
        'Results are there two hours later, not later than noon: score the base.',
        'score the base',
        'batch_inference',
      ).status,
    ).toBe('wanted');
  });
});
