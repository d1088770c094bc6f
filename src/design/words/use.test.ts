import { describe, expect, it } from 'vitest';
import { fit, toThePoint } from '#design/words/fit';
import { useIn } from '#design/words/use';

describe('how a result is used', () => {
  it.each([
    ['shop managers order by the suggestions', 'shop managers order by the suggestions'],
    ['The planners look at a screen in Power BI', 'the planners look at a screen in Power BI'],
    ['Another program asks for each answer and waits for it', 'another program asks for each answer and waits for it'],
    ['The scoring is to be built now, whenever a zip arrives; the corrections happen today already', null],
    ['As a list, table or file that is made ahead of time', null],
    ['As I wrote: SAP work orders for the inspectors on Monday', null],
    ['honestly a forecast every hour would do, drop the 50 ms service', null],
    ['I train YOLO on my machine and look at the mAP', null],
    ['Excel', null],
  ])('%j is told as %j', (answer, told) => {
    expect(useIn(answer)).toBe(told);
  });
});

describe('an answer that leads to what it says', () => {
  it.each([
    ['I already said: the model counts well on maize', 'the model counts well on maize'],
    ['as I wrote, a forest on the tables', 'a forest on the tables'],
    [
      'a script that gets 88% right on last quarter when I run it on my laptop',
      'a script that gets 88% right on last quarter',
    ],
    ['a notebook, AUC 0.81', 'a notebook, AUC 0.81'],
    ['I have a CatBoost model', '“I have a CatBoost model”'],
  ])('%j gives %j', (answer, told) => {
    expect(fit(toThePoint(answer))).toBe(told);
  });
});
