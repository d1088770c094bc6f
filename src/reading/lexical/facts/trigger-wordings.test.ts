import { describe, expect, it } from 'vitest';
import { contextOf } from '#reading/lexical/facts/context';
import { hearTriggers } from '#reading/lexical/facts/trigger';
import { analyseText } from '#reading/lexical/text';

/** What is said of a role, without any part heard: "schedule monthly". */
function heard(text: string, role: string): string {
  const said = hearTriggers(contextOf(analyseText(text), [])).find(({ subject }) => subject === `role:${role}`);
  const value = said?.attribute === 'trigger' ? said.value : null;
  return value === null ? '' : `${value.kind} ${value.cadence}`;
}

describe('when the training and the scoring run, in the words of many', () => {
  it.each([
    ['Training one time in month, scoring every night.', 'schedule monthly', 'schedule daily'],
    ['The refit is monthly. Scores each morning at 6.', 'schedule monthly', 'schedule daily'],
    ['Retrain quarterly; score weekly, on Mondays.', 'schedule quarterly', 'schedule weekly'],
    ['We train it anew each first of month and the scoring is going daily.', 'schedule monthly', 'schedule daily'],
    ['Scoring: hourly. Training: weekly.', 'schedule weekly', 'schedule hourly'],
    ['Fit weekly, no wait, monthly, score nightly.', 'schedule monthly', 'schedule daily'],
    ['I retrain by hand, couple of times a year. Scoring runs every night at 2.', 'manual null', 'schedule daily'],
    ['Nightly scoring. New model whenever I press the button.', 'manual null', 'schedule daily'],
    ['Scores every day at 05:00, retraining when the new price file lands.', 'event null', 'schedule daily'],
    ['Model learns again after every campaign; scores go out every Friday.', 'event null', 'schedule weekly'],
    ['Every Sunday night fit the model again. Every weekday score the customers.', 'schedule weekly', 'schedule daily'],
    ['score 1x/day, retrain 1x/month', 'schedule monthly', 'schedule daily'],
    [
      'Scoring must be run all days in the morning, and the training all three months.',
      'schedule quarterly',
      'schedule daily',
    ],
    ['Score them whenever a new order file is uploaded, train monthly.', 'schedule monthly', 'event null'],
    ['When the warehouse has delivered the file, score. Training per quarter.', 'schedule quarterly', 'event null'],
    [
      'today Ana starts the scoring by hand when she remembers, it should go every night. Refit monthly.',
      'schedule monthly',
      'schedule daily',
    ],
    [
      'At the moment scoring is by hand. Wanted: every Wednesday. Training twice a year by hand.',
      'manual null',
      'schedule weekly',
    ],
    ['trainin evry month, scoring evry day', 'schedule monthly', 'schedule daily'],
    [
      'Scores nightly. Every three months or when I feel like it I push the button and retrain.',
      'manual null',
      'schedule daily',
    ],
    ['Scores nightly. Ben retrains once a month pressing a button.', 'manual null', 'schedule daily'],
    [
      'Scoring runs on weekdays at 7, the model is retrained on the first Sunday of the month.',
      'schedule monthly',
      'schedule daily',
    ],
    ['Once per quarter new model. Once per week new scores.', 'schedule quarterly', 'schedule weekly'],
    ['The model is relearned when 500 new labels are in. Scores daily.', 'event null', 'schedule daily'],
    ['Scoring every 4 hours, retraining every other week.', 'schedule 0 0 1,15 * *', 'schedule 0 */4 * * *'],
    ['Scoring every hour at ten past, training Saturdays.', 'schedule weekly', 'schedule hourly'],
    ['Every quarter, sorry, every month we refit. Scoring overnight.', 'schedule monthly', 'schedule daily'],
    ["The fit doesn't have to be weekly, monthly is plenty. Score each night.", 'schedule monthly', 'schedule daily'],
    ['If the error goes over 8 % train again. Scores every morning.', 'event null', 'schedule daily'],
    [
      'Scoring starts as soon as the ERP export is there, around 4. Training each month end.',
      'schedule monthly',
      'event null',
    ],
    ['training 4x per year, scoring Mon-Fri', 'schedule quarterly', 'schedule daily'],
    [
      'Training: not on a clock, I start it myself. Scoring: daily, before the shop opens.',
      'manual null',
      'schedule daily',
    ],
    ['Retraining happens with every new catalogue. Scoring happens weekly.', 'event null', 'schedule weekly'],
    ["Scores at 6 and 18 o'clock. Training on the 15th of each month.", 'schedule monthly', 'schedule 0 6,18 * * *'],
    ['new model: monthly / scores: nightly', 'schedule monthly', 'schedule daily'],
    [
      'For the training, every two months would be enough; the scores are needed weekly.',
      'schedule 0 0 1 */2 *',
      'schedule weekly',
    ],
    ['the training go one time by week, the score must to be each day', 'schedule weekly', 'schedule daily'],
    ['Scoring when the buyer uploads her list. Training yearly.', 'schedule 0 0 1 1 *', 'event null'],
    ['Daily scoring, monthly training.', 'schedule monthly', 'schedule daily'],
    ['Scoring every single day, training like once a quarter or so.', 'schedule quarterly', 'schedule daily'],
    ['train on sundays score every nite', 'schedule weekly', 'schedule daily'],
    ['We score biweekly. We refit after the season is over.', 'event null', 'schedule 0 0 1,15 * *'],
    [
      'Scoring is due every working day by 8. A fresh fit at the start of each quarter.',
      'schedule quarterly',
      'schedule daily',
    ],
    [
      'As soon as a store has closed its books, its customers are scored. Fit monthly.',
      'schedule monthly',
      'event null',
    ],
    ['Rhythm: training monthly, scoring weekly.', 'schedule monthly', 'schedule weekly'],
    ['In the night the scoring, in the weekend the training.', 'schedule weekly', 'schedule daily'],
    [
      'Predictions at 4 in the morning daily, the fit only each second month.',
      'schedule 0 0 1 */2 *',
      'schedule daily',
    ],
    [
      "The prediction is to be made every evening at half past nine. We'd refit when a new carrier contract is signed.",
      'event null',
      'schedule daily',
    ],
    ['prediction job: 3x a day. train job: sundays.', 'schedule weekly', 'schedule 0 */8 * * *'],
    [
      'Fresh model four times in the year, fresh predictions every working morning.',
      'schedule quarterly',
      'schedule daily',
    ],
    [
      'Model gets retrained on Saturday nights. Predict each night after the close.',
      'schedule weekly',
      'schedule daily',
    ],
    ['Predict as files arrive. Train once a month.', 'schedule monthly', 'event null'],
    [
      "Nobody needs predictions more often than weekly. Training is started by Jana when she thinks it's time.",
      'manual null',
      'schedule weekly',
    ],
    [
      'We predict in the morning hours, on all weekdays, and we train at the weekend.',
      'schedule weekly',
      'schedule daily',
    ],
    [
      'It must predict on every Monday; the training can wait for the quarter end.',
      'schedule quarterly',
      'schedule weekly',
    ],
    ['Prediction: hourly from 6 to 22. Training: first Sunday of month.', 'schedule monthly', 'schedule hourly'],
    ['predictions go out nightly, we retrain on the 1st', 'schedule monthly', 'schedule daily'],
    ['Predict every 30 minutes, train weekly.', 'schedule weekly', 'schedule minutes'],
    ['Retraining by hand only. Predictions daily at noon.', 'manual null', 'schedule daily'],
    [
      'The training makes my colleague manual, maybe two times in year. The prediction goes automatic each night.',
      'manual null',
      'schedule daily',
    ],
    ['Whenever the customs file comes in, predict. Once in quarter, train.', 'schedule quarterly', 'event null'],
    [
      'Until now we run predictions by hand; they should run every day. Monthly retraining please.',
      'schedule monthly',
      'schedule daily',
    ],
    ['Cron for predicting: 0 5 * * *. Training weekly.', 'schedule weekly', 'schedule daily'],
    [
      "we'd like to predict at 06:00 and 14:00, and to train every Friday night",
      'schedule weekly',
      'schedule 0 6,14 * * *',
    ],
    ['Predictions weekly (Tuesdays), training half-yearly.', 'schedule 0 0 1 1,7 *', 'schedule weekly'],
    ['Every fortnight train, every day predict.', 'schedule 0 0 1,15 * *', 'schedule daily'],
  ])('%j', (text, training, inference) => {
    expect(heard(text, 'training')).toBe(training);
    expect(heard(text, 'inference')).toBe(inference);
  });
});

describe('times at which nothing is done', () => {
  it.each([
    'We lose money on overfull Saturday mornings. Then score the list.',
    'Score the list. If the training breaks nobody should notice at the desk in the morning.',
  ])('%s', (text) => {
    expect(hearTriggers(contextOf(analyseText(text), []))).toEqual([]);
  });

  it('are told from those at which something is', () => {
    const said = hearTriggers(contextOf(analyseText('Saturday mornings we score the list.'), []));
    expect(said.map(({ value }) => value)).toEqual([
      { kind: 'schedule', cadence: 'weekly', words: 'Saturday mornings' },
    ]);
  });
});

describe('who starts it', () => {
  const triggerOf = (text: string, part: string): string => {
    const analysed = analyseText(text);
    const start = text.indexOf(part);
    const quotes = [{ start, end: start + part.length, text: part }];
    const trained = { ref: 'k1', name: part, kind: 'training', status: 'wanted', quotes, confidence: 0.9 } as const;
    const check = text.indexOf('look at the error');
    const judged = {
      ...trained,
      ref: 'k2',
      kind: 'evaluation',
      quotes: [{ start: check, end: check + 17, text: 'look at the error' }],
    } as const;
    const said = hearTriggers(contextOf(analysed, [trained, judged])).find(({ subject }) => subject === 'component:k1');
    return said?.attribute === 'trigger' ? said.value.kind : '';
  };

  it.each([
    ["A new model after each delivery. I'd start it myself, look at the error.", 'manual'],
    ['A new model after each delivery. Somebody just kicks it off. Then look at the error.', 'manual'],
    ['A new model twice a year, at the instruction of the unit. Then look at the error.', 'manual'],
    ['A new model after each delivery, by hand. Then look at the error.', 'manual'],
    ['A new model after each delivery. Then look at the error.', 'event'],
  ])('%s', (text, kind) => {
    expect(triggerOf(text, 'A new model')).toBe(kind);
  });
});

describe('a rhythm and who keeps it, in one breath', () => {
  it('is a start by hand', () => {
    const text = 'So a new model every quarter, Nina starts that.';
    const quotes = [{ start: 3, end: 28, text: text.slice(3, 28) }];
    const part = { ref: 'k1', name: 'model', kind: 'training', status: 'wanted', quotes, confidence: 0.9 } as const;
    const said = hearTriggers(contextOf(analyseText(text), [part]));
    expect(said.map(({ subject, value }) => [subject, (value as { kind: string }).kind])).toEqual([
      ['component:k1', 'manual'],
      ['role:training', 'manual'],
    ]);
  });
});

describe('what a check finds', () => {
  it('is no time for the check, and none for the training whose rhythm was said', () => {
    const text = 'A monitoring job that retrains when drift is detected. Retraining once a month is probably enough.';
    const quotes = [{ start: 0, end: 53, text: text.slice(0, 53) }];
    const check = {
      ref: 'k1',
      name: 'check',
      kind: 'drift_detection',
      status: 'wanted',
      quotes,
      confidence: 0.9,
    } as const;
    const said = hearTriggers(contextOf(analyseText(text), [check])).map(({ subject, value }) => [subject, value]);
    expect(said).toEqual([['role:training', { kind: 'schedule', cadence: 'monthly', words: 'once a month' }]]);
  });
});
