import { readFileSync } from 'node:fs';
import { assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from '#reading/lexical/components/name';
import { LONGEST_NAME } from '#reading/lexical/components/naming/spell';
import { analyseText, type LexicalText } from '#reading/lexical/text';
import { type KindId, kindIds } from '#vocabulary/kinds';

const whole = (said: string, kind: KindId): string => {
  const text = analyseText(said);
  return nameOf(text, 0, text.tokens.length, kind);
};

const BARE =
  /^(?:i|we|you|he|she|it|they|this|that|one|ones|something|everything|train|fit|load|pull|fetch|drop|clean|compare|run|get|put|do|go|goes)$/iu;

/** What every name promises, whatever was said. */
function expectName(name: string): void {
  expect(name.trim()).toBe(name);
  expect(name.length).toBeGreaterThan(1);
  expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
  expect(name).not.toMatch(/[\n\r\t?"“”]/u);
  expect(name).not.toMatch(BARE);
  expect(name).not.toMatch(/\s(?:the|an?|of|for|to|into|from|with|and|or|which|that|is|are)$/iu);
}

describe('the name of a component', () => {
  it.each([
    ['dashboard', 'My boss also wants a live map for the couriers', 'live map for the couriers'],
    ['training', 'we fit the XGBoost model', 'XGBoost model'],
    ['ingestion', 'each ingests', 'data'],
    ['cicd', 'CI', 'CI/CD'],
    ['training', 'Every couple of months Jana would train again', 'model'],
    ['feature_store', 'The consultant says we need a feature store', 'feature store'],
    [
      'promotion',
      "if it misses more than the old one, don't put it in",
      'release unless it misses more than the old one',
    ],
    ['training', 'We retrain the churn model every week from Postgres', 'churn model'],
    ['ingestion', 'Phone logs come from the telephony provider as CSV', 'phone logs'],
    ['feature_engineering', 'made columns such as how often the owner has failed to come', 'features'],
    ['training', 'Retraining maybe every two weeks', 'retraining'],
    ['training', 'a colleague refits it by hand', 'model'],
    ['preprocessing', 'I clean out the test lockers and the ones under repair', 'removal of test lockers'],
    ['preprocessing', 'throws out the junk', 'removal of junk'],
    ['data_export', 'drops the at-risk list into Salesforce', 'at-risk list in Salesforce'],
    ['data_export', 'drops them in the import folder', 'results in the import folder'],
    ['evaluation', "compares it with last month's", "comparison with last month's model"],
    ['evaluation', "I'd look at the error per region", 'error per region'],
    ['batch_inference', 'scores every cow', 'scores for every cow'],
    ['alerting', 'an alert when a locker breaks', 'alert when a locker breaks'],
    ['promotion', 'before a new one goes in', 'release of the new version'],
    ['promotion', 'Silje, fish health, presses approve', 'release by Silje'],
    ['promotion', 'only after the duty officer has released it', 'release by the duty officer'],
    ['feature_engineering', 'Feature: loans per copy, age of the edition', 'loans per copy, age of the edition'],
    ['realtime_inference', 'Is a live endpoint needed?', 'live endpoint'],
    ['preprocessing', 'We get rid of group bookings', 'removal of group bookings'],
    ['evaluation', 'backtested on the four weeks before', 'comparison'],
    ['feature_engineering', 'number of claims per garage', 'number of claims per garage'],
    ['batch_inference', 'every pump gets a number', 'predictions'],
    ['data_export', 'those land in the import table', 'results in the import table'],
    ['validation', 'those rows with no price', 'those rows with no price'],
    ['evaluation', "Mónica compares with the quarter's real bursts", "comparison with the quarter's real bursts"],
    ['index_building', 're-embed and swap the pgvector table', 'pgvector table'],
    ['realtime_inference', 'the tenant chatbot, answers within 3 s', 'tenant chatbot'],
    ['realtime_inference', 'the air valve decides in 6 ms', 'answers'],
    ['realtime_inference', 'the 8 ms trip search', '8 ms trip search'],
    ['application', 'the tablet app exists, from the university', 'tablet app'],
    ['training', 'fine-tuning on the phone notes', 'model on the phone notes'],
    ['training', 'fit again with the corrected packets', 'model'],
  ] as const)('%s "%s" is "%s"', (kind, said, name) => {
    expect(whole(said, kind)).toBe(name);
  });

  it.each([
    ['ingestion', 'Overnight the new manuals are picked up', 'new manuals'],
    ['ingestion', 'overnight exports from the mill', 'overnight exports from the mill'],
    ['training', 'Mondays we refit the spray model', 'spray model'],
    ['batch_inference', 'at 6:30 risk for each player', 'risk for each player'],
    ['data_export', 'by 6:00 a table in the SharePoint', 'table in the SharePoint'],
    ['ingestion', 'end of day prices', 'prices'],
    ['preprocessing', "drops last week's sheets", "removal of last week's sheets"],
  ] as const)('says no time that only opens the words: %s "%s" is "%s"', (kind, said, name) => {
    expect(whole(said, kind)).toBe(name);
  });

  it.each([
    ['ingestion', 'a pipeline for pulling admissions out of Epic', 'admissions out of Epic'],
    ['training', 'a pipeline fitting the forecast', 'forecast'],
    ['ingestion', 'A container that reads ads and clicks', 'ads and clicks'],
    ['validation', 'a step that only looks whether the table is there', 'data check'],
    ['training', 'trains the pipeline risk model', 'pipeline risk model'],
    ['cicd', 'Jenkins jobs for deploys', 'Jenkins jobs for deploys'],
  ] as const)('is about the work rather than what carries it: %s "%s" is "%s"', (kind, said, name) => {
    expect(whole(said, kind)).toBe(name);
  });

  it.each([
    ['batch_inference', 'the model says green or red for eleven beaches', 'predictions for eleven beaches'],
    ['batch_inference', 'have the classifier we bought assign a reason', 'predictions'],
    ['batch_inference', 'the survival curves per pump', 'survival curves per pump'],
    ['batch_inference', 'scores each model of car', 'scores for each model of car'],
    ['training', 'the classifier', 'classifier'],
    ['batch_inference', 'all open claims', 'predictions for all open claims'],
    ['batch_inference', "each morning's list of cows", "each morning's list of cows"],
    ['ingestion', 'all open claims', 'all open claims'],
  ] as const)('is what comes out rather than what predicts it: %s "%s" is "%s"', (kind, said, name) => {
    expect(whole(said, kind)).toBe(name);
  });

  it.each([
    ['what the inspectors found on site', 'labels from the inspectors'],
    ['truth is what the cardiologist wrote after reading', 'labels from the cardiologist'],
    ['what happened to the loans', 'labels to the loans'],
    ['boxes drawn by the students', 'boxes'],
  ])('says who tells what is true: "%s" is "%s"', (said, name) => {
    expect(whole(said, 'labeling')).toBe(name);
  });

  it('leaves out the numbers that somebody gave to the parts of a plan', () => {
    const named = (said: string, quote: string, kind: KindId): string => {
      const text = analyseText(said);
      const start = said.indexOf(quote);
      return nameOf(text, ...tokensIn(text, start, start + quote.length), kind);
    };
    const plan =
      'P1 takes the bookings out of Opera. P2 triggers P3 fit of the rates. P4 hands this to the front desk.';
    expect(named(plan, 'P1 takes the bookings out of Opera', 'ingestion')).toBe('bookings out of Opera');
    expect(named(plan, 'P4 hands this to the front desk', 'data_export')).toBe('results to the front desk');
    const list = 'In steps:\n 6 load clicks\n 7 distinct callers\n 8 score\n';
    expect(named(list, '7 distinct callers', 'feature_engineering')).toBe('distinct callers');
    const counted = 'From the sheet:\n12 golden questions\nand more of them';
    expect(named(counted, '12 golden questions', 'evaluation')).toBe('12 golden questions');
    expect(whole('p50 and p90 per city', 'evaluation')).toBe('p50 and p90 per city');
  });

  it('has no capital letter that only begins a line, and keeps those of names', () => {
    const named = (said: string, quote: string, kind: KindId): string => {
      const text = analyseText(said);
      const start = said.indexOf(quote);
      return nameOf(text, ...tokensIn(text, start, start + quote.length), kind);
    };
    const list = 'A. Treatment records from Nephro\nB. Automatic sorting\nC. Dr. Mehta signs\nD. Grafana board\n';
    expect(named(list, 'Treatment records from Nephro', 'ingestion')).toBe('treatment records from Nephro');
    expect(named(list, 'Automatic sorting', 'batch_inference')).toBe('automatic sorting');
    expect(named(list, 'Dr. Mehta signs', 'promotion')).toBe('release by Dr. Mehta');
    expect(named(list, 'Grafana board', 'dashboard')).toBe('Grafana board');
  });

  it('is a short noun phrase for every part of every annotated brief', () => {
    const lines = readFileSync('training/silver.jsonl', 'utf8').trim().split('\n');
    for (const line of lines.filter((_, at) => at % 5 === 0)) {
      const { text: said, spans } = JSON.parse(line) as { text: string; spans: [number, number, KindId][] };
      const text = analyseText(said);
      for (const [start, end, kind] of spans) expectName(nameOf(text, ...tokensIn(text, start, end), kind));
    }
  });

  it('is a name whatever stretch of whatever text it is asked for', () => {
    assert(
      property(string({ maxLength: 120 }), constantFrom(...kindIds), nat(20), nat(20), (said, kind, from, length) => {
        const text = analyseText(said);
        const first = Math.min(from, text.tokens.length);
        const name = nameOf(text, first, Math.min(text.tokens.length, first + length), kind);
        expect(name.length).toBeGreaterThan(1);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).not.toMatch(/[\n\r\t]/u);
      }),
    );
  });
});

function tokensIn({ tokens }: LexicalText, start: number, end: number): [number, number] {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findIndex((token) => token.start >= end);
  return [first, last < 0 ? tokens.length : last];
}
