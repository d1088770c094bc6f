import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { contextOf } from '#reading/lexical/facts/context';
import { topicOf } from '#reading/lexical/facts/topic';
import { analyseText } from '#reading/lexical/text';
import type { ComponentClaim } from '#reading/claims';
import type { KindId } from '#vocabulary/kinds';

const part = (text: string, quote: string, kind: KindId, status: ComponentClaim['status'] = 'wanted') => ({
  ref: quote,
  name: quote,
  kind,
  status,
  quotes: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, text: quote }],
  confidence: 1,
});
const topic = (text: string, parts: readonly ComponentClaim[] = [], besides: readonly [string, number][] = []) =>
  topicOf(contextOf(analyseText(text), parts), new Map(besides))?.said ?? null;
const subjects = (text: string): unknown[] =>
  hearFacts(analyseText(text), []).flatMap(({ attribute, value }) => (attribute === 'model_subject' ? [value] : []));

const ORCHARD =
  'Every autumn our packing hall buys apples. Marta sorts the apples by hand and Jonas writes a list. ' +
  'A script of mine looks at each picture on a laptop, once a week, and puts bruised apples on a table. ' +
  'Marta says the script is good enough, and the office wants a page with the numbers on Monday morning.';

describe('what a description turns on', () => {
  it('is the noun that keeps coming back, as one of its kind', () => {
    expect(topic(ORCHARD)).toBe('apple');
  });

  it('is no person, no tool, no time and nothing that every workflow has', () => {
    const text = `Marta and Airflow do it every week. ${'Marta runs the pipeline in Airflow on Monday and looks at the model, the table and the script. '.repeat(3)}`;
    expect(topic(text)).toBeNull();
    const described = `A volunteer-run, paper-based thing. ${'It is volunteer-run and paper-based and we run it each week with a script. '.repeat(3)}`;
    expect(topic(described)).toBeNull();
    const small = `priya has the numbers. ${'priya says the numbers in the report are fine and the script runs each week on her laptop. '.repeat(3)}`;
    expect(topic(small)).toBeNull();
  });

  it('is told by the parts that make results rather than by those that were refused', () => {
    const text =
      'Our town has trams and ferries. We count who gets on the trams, and we count who gets on the ferries, with a small box ' +
      'at the door that nobody likes. The rest of it is done by hand and takes the whole office most of a day to finish.';
    const trams = part(text, 'count who gets on the trams', 'batch_inference');
    const ferries = part(text, 'count who gets on the ferries', 'batch_inference', 'refused');
    expect(topic(text, [trams, ferries])).toBe('tram');
    expect(
      topic(text, [
        { ...trams, status: 'refused' },
        { ...ferries, status: 'wanted' },
      ]),
    ).toBe('ferries');
  });

  it('gives way to what predicting words speak for', () => {
    expect(topic(ORCHARD, [], [['hall', 3]])).toBe('hall');
  });

  it('is nothing in a remark', () => {
    expect(topic('Apples, and then more apples.')).toBeNull();
  });
});

describe('the subject of the models', () => {
  it('is what stands out where nothing is said to be predicted', () => {
    expect(subjects(ORCHARD)).toEqual(['apple']);
    expect(subjects(`${ORCHARD} The bruise model predicts the bruise of each apple.`)).toEqual(['bruise']);
  });

  it('is not what can wait, what is refused, or what goes in', () => {
    const padded = (words: string): string =>
      `${words} It runs on a box under the desk and nobody looks. ${'We do. '.repeat(12)}`;
    expect(
      subjects(
        padded('We want a churn model for our members. The attendance forecast and the revenue forecast can wait.'),
      ),
    ).toEqual(['churn']);
    expect(
      subjects(padded('Demand forecast for parts. Search ranking, search ranking and search ranking: out of scope.')),
    ).toEqual(['demand']);
    expect(subjects('Goal: churn for our gym chain.')).toEqual(['churn']);
    expect(subjects(padded('Title: Productionise demand forecast.'))).toEqual(['demand']);
  });

  it('is never what somebody does', () => {
    expect(topic(`Our trouble is people who book and stay away. ${ORCHARD}`)).toBe('apple');
  });

  it('is never faint in an answer', () => {
    const asked = { id: 'variants:x', topic: 'variants', asked: '' } as const;
    expect(hearFacts(analyseText(ORCHARD), [], asked).some(({ attribute }) => attribute === 'model_subject')).toBe(
      false,
    );
  });

  it('is no measure, no judge and nobody who owns another model', () => {
    const padded = (words: string): string => `${words} ${words} It runs on a box under the desk and nobody looks.`;
    expect(subjects(padded('We look at the brier score and a judge model.'))).toEqual([]);
    expect(subjects(padded("They use the partner bank's model."))).toEqual([]);
  });

  it('is not what people wear', () => {
    expect(subjects('Tyre wear. We want the wear of each tyre. The wear, and when the wear is too much.')).toEqual([
      'wear',
    ]);
    expect(subjects('Patients wear the patch. Nurses wear a patch too. Others wear patches.')).toEqual([]);
  });

  it('is named by a word or two in a short text', () => {
    expect(subjects('We have a churn notebook that works and run it monthly.')).toEqual(['churn']);
    expect(subjects('Each country ingests, cleans, trains and forecasts demand.')).toEqual(['demand']);
    expect(subjects('Each customer churns in the end.')).toEqual([]);
  });
});
