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
  ['Live scores were asked for, and turned down for this year.', 'Live scores', 'realtime_inference'],
  ["A chat that sums it up: sales wants it, we've said no for now.", 'A chat that sums it up', 'realtime_inference'],
  ['Live scoring is ruled out by the contract.', 'Live scoring is ruled out by the contract', 'realtime_inference'],
  ['- load orders\n- ~~feature store~~ too much\n- train', '~~feature store~~ too much', 'feature_store'],
  ["We'd not train anything ourselves for now.", "We'd not train anything ourselves", 'training'],
  ['We are not training our own model of any sort.', 'training our own model', 'training'],
];
const WANTED: readonly [string, string, KindId][] = [
  ['No live scoring, the list on Tuesdays is all they need.', 'the list on Tuesdays', 'batch_inference'],
  ['Check whether a code is forbidden by the list.', 'Check whether a code is forbidden by the list', 'validation'],
  ['~~Retrain on each order~~, score nightly', 'score nightly', 'batch_inference'],
  ['It goes live only if no tier gets worse.', 'only if no tier gets worse', 'promotion'],
  ['If nothing got worse convert the trees to our format.', 'convert the trees to our format', 'model_export'],
  ['A file with no rows is rejected, then we join the weather.', 'join the weather', 'preprocessing'],
  ['Nobody knows why, so fit the model every Monday.', 'fit the model', 'training'],
  ['Score the orders nightly. Not for us: a portal.', 'Score the orders', 'batch_inference'],
  ['Score it once the file is there, the boss wants it.', 'Score it', 'batch_inference'],
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
  it.each<readonly [string, string, KindId]>([
    ['The cache hit rate stays below the cap, then write the table.', 'write the table', 'data_export'],
    ['Compare with the last one, otherwise the old one stays.', 'Compare with the last one', 'evaluation'],
    ['Fetch the wav files from the vendor API every night.', 'Fetch the wav files', 'ingestion'],
    [
      'It loads the counters which the data team publishes.',
      'loads the counters which the data team publishes',
      'ingestion',
    ],
    ['In the same run it fits the models again.', 'fits the models again', 'training'],
    ['Blurred ones are sorted out, then train.', 'Blurred ones are sorted out', 'validation'],
  ])('leaves nothing where it is for a word in passing: %j', (text, quote, kind) => {
    expect(status(text, quote, kind).stays).toBe(false);
  });
  it.each<readonly [string, string, KindId]>([
    ['Data services extract the cases at five (their job, validated, unchanged).', 'extract the cases', 'ingestion'],
    ['IT loads the invoices (not ours, untouched, runs since 2019).', 'loads the invoices', 'ingestion'],
    ['Out of scope: sirens and SMS (the control room does that, works).', 'sirens and SMS', 'alerting'],
    ['Nothing live, the plant has got its own alarms.', 'has got its own alarms', 'alerting'],
  ])('leaves where it is what was said to stay: %j', (text, quote, kind) => {
    expect(status(text, quote, kind)).toMatchObject({ status: 'exists', stays: true });
  });
  it.each<readonly [string, string, KindId]>([
    ['Written to the table so that other teams can reuse them later.', 'Written to the table', 'data_export'],
    ['The leads edit them, twice a month maybe.', 'The leads edit them', 'ingestion'],
  ])('puts nothing off for a later use: %j', (text, quote, kind) => {
    expect(status(text, quote, kind).status).toBe('wanted');
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
