import { describe, expect, it } from 'vitest';
import type { Brief, NewEntry } from '#brief/entry';
import { readBrief } from '#interview/hear';
import { nextStep } from '#interview/next';
import { entriesFor } from '#interview/reply';
import { appended } from '#interview/scripted';
import { afterReproach } from '#interview/taken-whole';
import { createLexicalReader } from '#reading/lexical/lexical-reader';

const reader = createLexicalReader();

const TEXT =
  'Every night we want a forecast for each kiosk from the tills and the weather, and once a week on Monday it should train on what was really sold.';
const brief: Brief = { entries: [{ id: 'e1', kind: 'passage', speaker: 'person', at: '', text: TEXT, source: 'b' }] };

const answer = (text: string, topic: 'prototype' | 'data_format' = 'prototype'): NewEntry => ({
  kind: 'answer',
  speaker: 'person',
  question: `${topic}:workflow`,
  topic,
  asked: 'What works already?',
  text,
  state: 'answered',
});
const prototype = (text: string) =>
  readBrief(appended(brief, answer(text)), reader).facts.filter((f) => f.attribute === 'prototype');

describe('an answer in which nothing was understood', () => {
  it.each(['banana', 'purple elephants dance', 'Tuesday perhaps', 'hello there'])('%j is no yes', (text) => {
    expect(prototype(text)).toEqual([]);
  });

  it.each([
    'The notebook, works end to end on a folder of calls.',
    'Yes, her notebook, for five shops.',
    'train.py, used for every release since 2023',
    'A spreadsheet of my colleague',
    'yes',
  ])('%j tells of something that works', (text) => {
    expect(prototype(text)).toHaveLength(1);
  });

  it('leads to the same question once more, in other words, and is then left open', () => {
    let now = brief;
    const forms: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const question = nextStep(now, reader).questions.find((q) => q.id === 'prototype:workflow');
      if (!question) break;
      forms.push(question.text);
      for (const entry of entriesFor(question, { text: 'banana' })) now = appended(now, entry);
    }
    expect(forms).toHaveLength(2);
    expect(new Set(forms).size).toBe(2);
    expect(readBrief(now, reader).facts.some((f) => f.attribute === 'prototype')).toBe(false);
  });

  it('is no description of the data either', () => {
    const facts = readBrief(appended(brief, answer('purple', 'data_format')), reader).facts;
    expect(facts.filter((f) => f.attribute === 'data_format')).toEqual([]);
  });
});

describe('a reproach', () => {
  it.each([
    ['I already said: the fine-tuned net', 'the fine-tuned net'],
    ['As I said before, my notebook', 'my notebook'],
    ["Well, I've told you already - the script runs", 'the script runs'],
    ['See above: a notebook', 'a notebook'],
    ['We said goodbye to the old model', 'We said goodbye to the old model'],
    ['The team lead said: use the notebook', 'The team lead said: use the notebook'],
    ['I already said', ''],
  ])('%j holds %j', (text, holds) => {
    expect(text.slice(afterReproach(text))).toBe(holds);
  });

  it('is taken for what it says, and its quote still stands in the answer', () => {
    const text = 'I already said: the fine-tuned YOLO that counts well on maize';
    const [fact] = prototype(text);
    expect(fact?.value).toBe('the fine-tuned YOLO that counts well on maize');
    for (const { start, end, quote } of fact?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
  });
});
