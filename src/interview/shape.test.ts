import { describe, expect, it } from 'vitest';
import type { Question } from '#interview/interview-step';
import { askUserQuestion, plain, questionFor, refusalMeans, requestUserInput, unlabelled } from '#interview/shape';

const asked = (id: string, options: number): Question => ({
  id,
  topic: 'cadence',
  about: 'inference',
  header: 'A header that is too long',
  text: `Text of ${id}?`,
  why: 'because',
  options: Array.from({ length: options }, (_, i) => ({
    id: `o${i}`,
    text: `Option ${i}`,
    recommended: i === 2,
    changes: i === 1 ? 'splits it' : null,
  })),
  multiple: false,
  pushBack: false,
  worth: 1,
  explanation: 'what it means',
});

describe('shaping for hosts', () => {
  const five = [
    asked('cadence:inference', 4),
    asked('team:workflow', 2),
    asked('usage:workflow', 0),
    asked('value:workflow', 3),
    asked('latency:workflow', 3),
  ];

  it('keeps the limits of the narrowest host', () => {
    for (const { batch } of [askUserQuestion(five), requestUserInput(five)]) {
      expect(batch?.questions.length).toBe(3);
      for (const question of batch?.questions ?? []) {
        expect(question.header.length).toBeLessThanOrEqual(12);
        expect(question.options.length).toBeGreaterThanOrEqual(2);
        expect(question.options.length).toBeLessThanOrEqual(3);
      }
    }
  });

  it('puts the recommended option first and marks it', () => {
    const first = askUserQuestion(five).batch?.questions[0]?.options[0];
    expect(first?.label).toBe('Option 2 (Recommended)');
    expect(unlabelled(first?.label ?? '')).toBe('Option 2');
  });

  it('leaves open questions and what does not fit to the chat, losing none', () => {
    const { batch, chat } = requestUserInput(five);
    for (const q of five) {
      const inTool = batch?.questions.some((b) => b.question.startsWith(q.text)) ?? false;
      expect(inTool || (chat ?? '').includes(q.text)).toBe(true);
    }
  });

  it('has no batch where no question has options', () => {
    expect(askUserQuestion([asked('usage:workflow', 0)]).batch).toBeNull();
  });

  it('finds the question that a host answers', () => {
    const batch = requestUserInput(five).batch;
    expect(questionFor(five, batch?.questions[1]?.id ?? '')?.id).toBe('team:workflow');
    expect(questionFor(five, askUserQuestion(five).batch?.questions[0]?.question ?? '')?.id).toBe('cadence:inference');
    expect(questionFor(five, 'something else')).toBeNull();
  });

  it('letters options in plain chat', () => {
    expect(plain([asked('cadence:inference', 2)])).toContain('b) Option 1: splits it');
    expect(plain(five)).toMatch(/^1\. .*\n/);
  });

  it('takes a refusal that nobody could have read as not shown', () => {
    expect(refusalMeans(40)).toBe('not_shown');
    expect(refusalMeans(1999)).toBe('not_shown');
    expect(refusalMeans(2000)).toBe('declined');
  });
});
