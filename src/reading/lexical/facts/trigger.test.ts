import { describe, expect, it } from 'vitest';
import type { ComponentClaim } from '#reading/claims';
import { contextOf } from '#reading/lexical/facts/context';
import { hearTriggers } from '#reading/lexical/facts/trigger';
import { analyseText } from '#reading/lexical/text';
import type { KindId } from '#vocabulary/kinds';

/** What sets off each part, by kind or role: "training: schedule monthly". Parts are told as "quote: kind". */
function heard(text: string, parts: Readonly<Record<string, KindId>> = {}): Record<string, string> {
  const components = Object.entries(parts).map(([quote, kind], at): ComponentClaim => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`Unexpected quote "${quote}", expected it in the text.`);
    const quotes = [{ start, end: start + quote.length, text: quote }];
    return { ref: `k${at}`, name: quote, kind, status: 'wanted', quotes, confidence: 1 };
  });
  const kinds = new Map(components.map(({ ref, kind }) => [`component:${ref}`, kind as string]));
  return Object.fromEntries(
    hearTriggers(contextOf(analyseText(text), components)).map(({ subject, value }) => [
      kinds.get(subject) ?? subject,
      typeof value === 'object' && 'kind' in value ? `${value.kind} ${'cadence' in value ? value.cadence : ''}` : '',
    ]),
  );
}

describe('the most specific statement', () => {
  it.each([
    [
      'It wakes up at night, reads the bills, fits the model and scores the base. The model needs a refresh a month and a fresh score on Tuesdays.',
      'bills',
    ],
    [
      'One run every night: it reads the sales, fits the model and scores the base. Training monthly would do, scoring on Tuesdays is enough.',
      'sales',
    ],
    [
      'Each night it reads the claims, fits the model and scores the base. Learning every month is plenty. Scores are wanted on Tuesdays.',
      'claims',
    ],
  ])('beats what was said of everything: %j', (text, source) => {
    const said = heard(text, {
      [`reads the ${source}`]: 'ingestion',
      'fits the model': 'training',
      'scores the base': 'batch_inference',
    });
    expect(said).toMatchObject({ training: 'schedule monthly', batch_inference: 'schedule weekly' });
    expect(said['ingestion']).toBeUndefined();
  });
  it('leaves alone what was not corrected', () => {
    const said = heard('Every night it reads the bills, fits the model and scores the base.', {
      'reads the bills': 'ingestion',
      'fits the model': 'training',
      'scores the base': 'batch_inference',
    });
    expect(said).toEqual({
      ingestion: 'schedule daily',
      training: 'schedule daily',
      batch_inference: 'schedule daily',
    });
  });
});

describe('when people work', () => {
  it('is when they need the answers, and never when the training runs', () => {
    const said = heard('We train a model. Inspectors plan their work on Monday mornings.', {
      'train a model': 'training',
    });
    expect(said).toEqual({ 'role:inference': 'schedule weekly' });
  });

  it('starts nothing where a law requires it', () => {
    expect(heard('We train a model with full traceability, as required by the regulation.')).toEqual({});
  });
});

describe('a training that somebody starts', () => {
  it.each([
    ['Twice a year the documentation unit will itself initiate a new training.', 'a new training'],
    ['With new flags Matthias or Noémie kicks off a fine-tune.', 'a fine-tune'],
    ['Teaching it new, twice a year or so. Hamza shows me, I say go. Does not start without me.', 'Teaching it new'],
    ['I retrain, every three months or so, and compare.', 'retrain'],
    ['The head of the office starts a training when she sees fit.', 'a training'],
  ])('is manual: "%s"', (text, quote) => {
    expect(heard(text, { [quote]: 'training' })['training']).toBe('manual null');
  });

  it.each([
    ['Drift kicks off a training.', 'a training'],
    ['Airflow starts a training each month.', 'a training'],
    ['I retrain every three months.', 'retrain'],
  ])('is not: "%s"', (text, quote) => {
    expect(heard(text, { [quote]: 'training' })['training'] ?? '').not.toMatch(/^manual/);
  });
});

describe('what is meant', () => {
  it.each([
    ["Twice a year we'd fit it again.", 'fit it again', 'manual null'],
    ['Two or three times a year I fit it again.', 'fit it again', 'manual null'],
    ['Four times a year a fresh fit.', 'a fresh fit', 'schedule quarterly'],
    [
      'Meant to be every 4 h, in reality whenever Ola remembers: fit the trees.',
      'fit the trees',
      'schedule 0 */4 * * *',
    ],
    ['On the 03:20 run only: fit the net.', 'fit the net', 'schedule daily'],
    ['On the Sunday run also: fit the net.', 'fit the net', 'schedule weekly'],
    ['Fit the net when the lab has published, maybe five times a year.', 'Fit the net', 'event null'],
  ])('%j', (text, quote, expected) => {
    expect(heard(text, { [quote]: 'training' })['training']).toBe(expected);
  });
  it('does not carry a time into a part that opens anew', () => {
    const text = 'Compositing, someone starts it every few weeks: download the scenes.\nModel: train the net.';
    const said = heard(text, { 'download the scenes': 'ingestion', 'train the net': 'training' });
    expect(said['ingestion']).toBe('manual null');
    expect(said['training']).toBeUndefined();
  });
  it('knows which part is meant', () => {
    const text =
      'In the night each of the nine sites sends about two thousand unsure pictures to a bucket. I download the pictures. Then I train the net. Wish: the night part goes by itself every morning.';
    const said = heard(text, { 'download the pictures': 'ingestion', 'train the net': 'training' });
    expect(said['ingestion']).toBe('schedule daily');
    expect(said['training']).toBeUndefined();
  });
});

describe('a word for the work right beside a time', () => {
  it.each([
    ['Monthly fit, and on Mondays run it and put the list into the sheet.', 'put the list', 'monthly'],
    ['Fitted anew each quarter, on Mondays we put the list into the sheet.', 'put the list', 'quarterly'],
    ['Fit per quarter. Each week put the list into the sheet.', 'put the list', 'quarterly'],
    ['It should be retrained about once a month, and put the list there daily.', 'put the list', 'monthly'],
    [
      'Fitting should be weekly, no, that is too often, monthly, and put the list there daily.',
      'put the list',
      'monthly',
    ],
  ])('says what it is said of: %j', (text, quote, cadence) => {
    const said = heard(text, { [quote]: 'data_export' });
    expect(said['role:training']).toBe(`schedule ${cadence}`);
    expect(said['data_export']).not.toBe(`schedule ${cadence}`);
  });
  it('tells an event too', () => {
    const text = 'When five thousand new ones are together, then learn again. Put the list there daily.';
    expect(heard(text, { 'Put the list': 'data_export' })['role:training']).toBe('event null');
  });
  it('keeps two rhythms in one breath apart', () => {
    const said = heard('Daily scoring, monthly training.');
    expect(said).toMatchObject({ 'role:inference': 'schedule daily', 'role:training': 'schedule monthly' });
  });
  it.each(['There is no retraining every night.', 'We have never fitted it monthly.'])(
    'founds nothing on a refusal: %j',
    (text) => {
      expect(heard(text)['role:training'] ?? '').not.toMatch(/hourly|daily|monthly/);
    },
  );
  it('leaves a wish that is put off to itself', () => {
    const quote = 'retraining whenever the agreement drops';
    const said = heard(`We fit the model. Later maybe ${quote}.`, {
      'fit the model': 'training',
      [quote]: 'retraining',
    });
    expect(said['training']).toBeUndefined();
    expect(said['role:training']).toBeUndefined();
  });
  it('is not carried to another role', () => {
    const said = heard('We score the base. Fit monthly.', { 'score the base': 'batch_inference' });
    expect(said['batch_inference']).toBeUndefined();
  });
});

describe('who starts it', () => {
  it.each([
    ['Twice a year, by hand, we fit the net.', 'manual null'],
    ['We fit the net when enough has come in, maybe twice a year, by hand.', 'manual null'],
    ['I start it by hand when a season closes: fit the net.', 'manual null'],
    ['To fit the net I press the button.', 'manual null'],
  ])('a person: %j', (text, expected) => {
    expect(heard(text, { 'fit the net': 'training' })['training']).toBe(expected);
  });
  it.each([
    'Today Ola starts it by hand when she remembers: fit the net.',
    'Right now I fit the net by hand.',
    'It has run by hand since spring: fit the net.',
    'He cannot do it by hand each time: fit the net.',
    'One pipeline, you press the button and it never stops: fit the net.',
    'The drivers push the button "was ice", then fit the net.',
  ])('nobody, where it is told how it is done today or what others press: %j', (text) => {
    expect(heard(text, { 'fit the net': 'training' })['training'] ?? '').not.toMatch(/^manual/);
  });
});

describe('what sets nothing off', () => {
  it.each([
    ['The net is tested after each epoch; fit the model.', 'fit the model'],
    ['It gives days left per batch; fit the model.', 'fit the model'],
    ['A plot for each flight; fit the model.', 'fit the model'],
    ['When finished it wakes the second one, and that says: fit the model.', 'fit the model'],
    ['The feed is missing, as on every second Sunday. We fit the model.', 'fit the model'],
    ['It eats my Saturday to fit the model.', 'fit the model'],
    ['They come back within the 100 nights, so fit the model.', 'fit the model'],
    ['We load 60 GB per week and fit the model.', 'fit the model'],
    ['The conductor looks at the list and launches them: fit the model.', 'fit the model'],
    ['It draws hourly means and fits the model.', 'fits the model'],
    ['It joins monthly listeners and fits the model.', 'fits the model'],
    ['For each day of that week we fit the model.', 'fit the model'],
    ['If the error is below 8 % the new one takes over. Before that we fit the model.', 'fit the model'],
    ['The first weeks I can press it by hand: fit the model.', 'fit the model'],
    ['If the feed is down, and it is, now and then, keep the old numbers. Then fit the model.', 'fit the model'],
    ['The boxes are drawn by hand, then fit the model.', 'fit the model'],
  ])('%j', (text, quote) => {
    expect(heard(text, { [quote]: 'training' })).toEqual({});
  });
});

describe('a time that a part runs into', () => {
  it('belongs to that part', () => {
    const said = heard('Predict every night after 22:00, done by half past four.', {
      'Predict every night': 'batch_inference',
    });
    expect(said).toEqual({ batch_inference: 'schedule daily', 'role:inference': 'schedule daily' });
  });

  it('is not given to the training because something does not fit', () => {
    const said = heard('Every day couriers bring parcels that do not fit, and they drive back.');
    expect(Object.keys(said)).not.toContain('role:training');
  });
});

describe('a sentence without a part of its own', () => {
  it('goes with what was spoken of last', () => {
    const said = 'Put them into the tool, and the fitting is on me. Twice a year, when the stock is in.';
    expect(heard(said, { 'Put them into the tool': 'data_export' })).toHaveProperty(['role:training']);
    expect(heard(said, { 'Put them into the tool': 'data_export' })).not.toHaveProperty('data_export');
  });

  it('goes with the part before it where nothing was spoken of since', () => {
    const said = 'Put them into the tool for the crew. Every Friday, when the stock is in.';
    expect(heard(said, { 'Put them into the tool': 'data_export' })).toHaveProperty('data_export');
  });
});

describe('a rhythm within a season', () => {
  it('is one, and none where it tells of one past week', () => {
    expect(
      heard('Every hour in the season we run the blight model.', { 'run the blight model': 'batch_inference' }),
    ).toEqual({ batch_inference: 'schedule hourly' });
    expect(
      heard('Every hour in that week we run the blight model.', { 'run the blight model': 'batch_inference' }),
    ).toEqual({});
  });
});
