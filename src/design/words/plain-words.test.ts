import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { architectureOf, briefOf, createLexicalReader, understand, writeDocument } from '#headwater';
import { condition } from '#design/words/condition';
import { decider, decides } from '#design/words/decider';
import { fit, speaksAsI } from '#design/words/fit';
import { trainees } from '#design/words/nouns';

describe('words that are fitted into a sentence', () => {
  it.each([
    ['Every two weeks', 'every two weeks'],
    ['AUC 0.81 in a notebook.', 'AUC 0.81 in a notebook'],
    ['Retraining when new labels came in;', 'retraining when new labels came in'],
    ['Marek looks at the list', 'Marek looks at the list'],
    ['I have a CatBoost model', '“I have a CatBoost model”'],
    ['so that we know', '“so that we know”'],
    ['two lines\n  of text', 'two lines of text'],
  ])('%j becomes %j', (said, fitted) => {
    expect(fit(said)).toBe(fitted);
  });

  it('takes no abbreviation for a person', () => {
    expect(speaksAsI('the US desk and the I/O of a card')).toBe(false);
    expect(speaksAsI("what we've got")).toBe(true);
  });
});

describe('who decides', () => {
  it.each([
    ['I', null],
    ['we', null],
    ['somebody', null],
    ['Silje', 'Silje'],
    ['quality manager', 'the quality manager'],
    ['the duty officer', 'the duty officer'],
    ['Jens and Ida', 'Jens and Ida'],
    ['model risk', 'model risk'],
    ['the rotor engineering', 'rotor engineering'],
    ['the head of surveillance team', 'the head of surveillance team'],
  ])('%s is told as %s', (who, told) => {
    expect(decider(who)).toBe(told);
  });
});

describe('how many decide', () => {
  it.each([
    ['Jens', 'moves'],
    ['Jens and Ida', 'move'],
    ['the two data scientists', 'move'],
    ['the inspectors', 'move'],
    ['the compliance', 'moves'],
    ['the head of accounts', 'moves'],
  ])('%s', (who, verb) => {
    expect(decides(who, 'moves', 'move')).toBe(verb);
  });
});

describe('a condition', () => {
  it.each([
    ['it wins', 'the new version wins'],
    ['unless it loses to last month', 'it is not so that the new version loses to last month'],
    ['unless it is not better than the old one', 'the new version is better than the old one'],
    ["unless it doesn't beat last month", 'the new version is to beat last month'],
    ['unless some repo loses', 'it is not so that some repo loses'],
    ['no tier gets worse', 'no tier gets worse'],
    ['  ', null],
    ['waste on the last two weeks', '“waste on the last two weeks” speaks for it'],
    ['not worse', 'the new version is not worse'],
    ["it's better", 'the new version is better'],
    ['keep whichever is better', '“keep whichever is better” holds'],
    ['no class drops > 2 pts', 'no class drops > 2 pts'],
    [
      'the new one is worse than the old one dont use it i mean obviously',
      'it is not so that the new version is worse than the old one',
    ],
    ['the error went up, keep the old one', 'it is not so that the error went up'],
  ])('%j reads %j behind a colon', (said, told) => {
    expect(condition(said)).toBe(told);
  });
});

describe('what is fitted', () => {
  it("is the subject's model where a name says only that something is fitted", () => {
    expect(trainees(['retraining', 'model', 'XGBoost model'], 'churn')).toEqual(['churn model', 'XGBoost model']);
    expect(trainees(['Sunday refit'], 'order quantity')).toEqual(['order quantity model']);
    expect(trainees(['all corrected lines'], 'invoice')).toEqual(['invoice model']);
    expect(trainees([], 'churn')).toEqual(['churn model']);
    expect(trainees(['fitting of a survival model'], 'lapse')).toEqual(['survival model']);
  });
});

describe('documents from the built-in reader', () => {
  const reader = createLexicalReader(new Uint8Array(readFileSync('weights/reader.bin')));
  const briefs = readFileSync('training/silver.jsonl', 'utf8').trim().split('\n');
  const documents = briefs
    .filter((_, at) => at % 20 === 7)
    .flatMap((line) => {
      const { text } = JSON.parse(line) as { text: string };
      const architecture = architectureOf(understand(briefOf(text), reader).design);
      return architecture === null ? [] : [writeDocument(architecture)];
    });
  const unquoted = (line: string): string => line.replace(/“[^”]*”|"[^"]*"/gu, '');

  it('never say "I" or "we" outside of quotation marks', () => {
    expect(documents.length).toBeGreaterThan(25);
    const speaking = documents.flatMap((document) => document.split('\n').map(unquoted).filter(speaksAsI));
    expect(speaking).toEqual([]);
  });

  it('leave no gap where a name or a number belongs', () => {
    for (const document of documents) expect(document).not.toMatch(/\w {2,}\w|\(\s*\)|undefined|waits for (?:,|then)/u);
  });
});
