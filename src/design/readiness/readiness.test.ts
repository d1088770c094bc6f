import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import { redirection } from '#design/readiness/redirection';
import { readiness } from '#design/readiness/readiness';
import { admit } from '#reading/admit';
import { merge } from '#reading/merge';
import type { HeardInExample } from '#rule/rule';

const state = (text: string, heard: HeardInExample) => readiness(readingFrom(heard, text));

describe('readiness', () => {
  it('takes people as ready who said nothing about it', () => {
    expect(state('Train a model on our orders.', {})).toEqual({ ready: true, signs: [], reasons: [], missing: [] });
  });

  it('says what is missing, kindly and for each sign', () => {
    const found = state('I am still looking at the data. Nothing works so far.', {
      signals: [
        { signal: 'still_exploring', quote: 'still looking at the data' },
        { signal: 'no_useful_result', quote: 'Nothing works so far' },
      ],
    });
    expect(found.ready).toBe(false);
    expect(found.signs).toEqual(['still_exploring', 'no_prototype']);
    expect(found.missing).toHaveLength(2);
    expect(found.reasons.map(({ rule }) => rule)).toEqual(found.signs);
    expect(found.reasons[0]?.text).toContain('“still looking at the data”');
  });

  it('lets a useful result outweigh doubts about something else', () => {
    const found = state('Nothing works with the images. The forest on the tables finds two thirds.', {
      signals: [
        { signal: 'no_useful_result', quote: 'Nothing works with the images' },
        { signal: 'useful_result', quote: 'The forest on the tables finds two thirds' },
      ],
    });
    expect(found.ready).toBe(true);
    expect(found.reasons.map(({ rule }) => rule)).toEqual(['works_already']);
  });

  it('does not let one half-sentence that sounds like success outweigh several doubts', () => {
    const text = 'A colleague says it is promising. Nobody has tried a model. What should come out we cannot say.';
    const found = state(text, {
      signals: [
        { signal: 'useful_result', quote: 'it is promising' },
        { signal: 'no_useful_result', quote: 'Nobody has tried a model' },
        { signal: 'unknown_format', quote: 'What should come out we cannot say' },
      ],
    });
    expect(found.signs).toEqual(['no_prototype', 'unknown_data']);
  });

  it('lets an answer that tells of a result outweigh the doubts before it', () => {
    const said = (entry: string, text: string, signals: readonly string[]) => ({
      spoken: { entry: entry as never, text },
      speaker: 'person',
      via: 'passage' as const,
      claims: admit(
        {
          schema: 'headwater.claims/1',
          components: [],
          facts: [],
          signals: signals.map((signal) => ({ signal, quotes: [{ text }] })),
        },
        text,
      ).claims,
    });
    const doubts = said('e1', 'We are still looking, and nothing works.', ['still_exploring', 'no_useful_result']);
    const answer = said('e2', 'Since Monday the forest finds two thirds.', ['useful_result']);
    expect(readiness(merge([doubts], [], [])).ready).toBe(false);
    expect(readiness(merge([doubts, answer], [], [])).ready).toBe(true);
  });

  it('does not take a prototype that gives nothing for one that works', () => {
    const text = 'The little net does no better than guessing.';
    const found = state(text, {
      facts: [{ attribute: 'prototype', value: 'a little net', quote: 'The little net does no better than guessing' }],
      signals: [{ signal: 'no_useful_result', quote: 'does no better than guessing' }],
    });
    expect(found.signs).toEqual(['no_prototype']);
  });

  it("does not take a vendor's model for the person's own result", () => {
    const text = "The vendor's scoring stays. We have no model ourselves.";
    const found = state(text, {
      components: [{ kind: 'realtime_inference', quote: "The vendor's scoring", status: 'exists', stays: true }],
      signals: [{ signal: 'no_useful_result', quote: 'We have no model ourselves' }],
    });
    expect(found.ready).toBe(false);
  });

  it('asks for no example of the data once somebody who was asked has described it', () => {
    const reading = readingFrom(
      {
        facts: [{ attribute: 'data_format', value: 'one brew log in, a warning out', quote: 'A log' }],
        signals: [{ signal: 'unknown_format', quote: 'no idea in what form' }],
      },
      'A log, no idea in what form.',
    );
    expect(readiness(reading).signs).toEqual(['unknown_data']);
    const answered = { ...reading, facts: reading.facts.map((fact) => ({ ...fact, status: 'confirmed' as const })) };
    expect(readiness(answered).signs).toEqual([]);
  });
});

describe('what somebody is told who is not ready', () => {
  const told = (text: string, heard: HeardInExample): string => {
    const reading = readingFrom(heard, text);
    return redirection(reading, design(reading).components);
  };

  it('speaks of finishing an experiment only where one was told of', () => {
    expect(
      told('I am still plotting.', { signals: [{ signal: 'still_exploring', quote: 'still plotting' }] }),
    ).toContain('Finish the experiment');
    const nothing = told('Nothing yet.', { signals: [{ signal: 'no_useful_result', quote: 'Nothing yet' }] });
    expect(nothing).toContain('Begin with something small');
    expect(nothing).not.toMatch(/experiment|no model/u);
  });

  it('says which parts need no model, each with what serves it', () => {
    const text = 'Copy the enrolments, send payment reminders, show a board of the rooms.';
    const says = told(text, {
      components: [
        { kind: 'plain_etl', quote: 'Copy the enrolments' },
        { kind: 'batch_inference', quote: 'payment reminders', confidence: 0.5 },
        { kind: 'dashboard', quote: 'a board of the rooms' },
      ],
      signals: [{ signal: 'no_useful_result', quote: text }],
    });
    expect(says).toMatch(
      /need no model .*“Copy the enrolments” \(.+“payment reminders” \(.+“a board of the rooms” \(/u,
    );
    expect(says).not.toMatch(/Triton|the pipeline writes/u);
  });
});
