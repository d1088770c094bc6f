import { describe, expect, it } from 'vitest';
import { merge } from '#reading/merge';
import { component, heard, reading, type Said, sizes, trigger, weekly } from '#reading/said.contract';

describe('components', () => {
  it('[R4] are numbered in the order of data flow, whatever order they were said in', () => {
    const { components } = reading({
      text: 'Score the base, fit the model, pull the orders, join the orders.',
      components: [
        component('batch_inference', 'Score the base'),
        component('training', 'fit the model'),
        component('ingestion', 'pull the orders'),
        component('preprocessing', 'join the orders', { dependsOn: ['ingestion'] }),
      ],
    });
    expect(components.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'c1 ingestion',
      'c2 preprocessing',
      'c3 training',
      'c4 batch_inference',
    ]);
    expect(components[1]?.dependsOn).toEqual(['c1']);
    expect(components[0]?.name).toBe('pull the orders');
  });

  it('[R5] are one when two readers quote overlapping words with the same kind', () => {
    const text = 'We fit the churn model monthly.';
    const one = heard(1, { text, components: [component('training', 'fit the churn model')] });
    const two = heard(1, {
      text,
      components: [component('training', 'churn model monthly', { name: 'churn model', confidence: 0.7 })],
    });
    const { components, contradictions } = merge([one, two], [], []);
    expect(components).toHaveLength(1);
    expect(components[0]?.name).toBe('churn model');
    expect(components[0]?.evidence.map(({ quote }) => quote)).toEqual(['churn model monthly', 'fit the churn model']);
    expect(contradictions).toEqual([]);
  });

  it('[R6] carry a contradiction when two readers hear the same words as two kinds or two states', () => {
    const text = 'Compare it with last month, live.';
    const one = heard(1, {
      text,
      components: [component('evaluation', 'Compare it with last month', { confidence: 0.9 })],
    });
    const two = heard(1, {
      text,
      components: [component('ab_testing', 'Compare it with last month, live', { confidence: 0.6, status: 'exists' })],
    });
    const { components, contradictions } = merge([two, one], [], []);
    expect(components.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['evaluation wanted']);
    expect(contradictions.map(({ attribute, subject }) => `${subject} ${attribute}`)).toEqual([
      'component:c1 kind',
      'component:c1 status',
    ]);
    expect(contradictions[0]?.sides).toHaveLength(2);
  });

  it('[R5] stay two when one reader keeps them apart in one text', () => {
    const { components } = reading({
      text: 'Pull the orders. Pull the orders of the new shops.',
      components: [
        component('ingestion', 'Pull the orders.', { ref: 'a' }),
        component('ingestion', 'Pull the orders of the new shops', { ref: 'b' }),
      ],
    });
    expect(components).toHaveLength(2);
  });

  it('[R7] are one across entries when their names agree, and two when they do not', () => {
    const { components } = reading(
      { text: 'Fetch tickets from Genesys.', components: [component('ingestion', 'Fetch tickets from Genesys')] },
      { text: 'The Genesys tickets come first.', components: [component('ingestion', 'Genesys tickets')] },
      { text: 'Fetch invoices from SAP.', components: [component('ingestion', 'Fetch invoices from SAP')] },
    );
    expect(components.map(({ name }) => name)).toEqual([
      'Fetch invoices from SAP.'.slice(0, -1),
      'Fetch tickets from Genesys',
    ]);
    expect(components[1]?.evidence).toHaveLength(2);
  });

  it('[R7] take an answer about the only training for that training, and leave two trainings alone', () => {
    const answer: Said = {
      text: 'The model monthly.',
      question: 'cadence:training',
      components: [component('training', 'The model')],
    };
    const one = reading(
      { text: 'Fit the churn model.', components: [component('training', 'Fit the churn model')] },
      answer,
    );
    expect(one.components).toHaveLength(1);
    const two = reading(
      {
        text: 'Fit the churn model and fit the upsell model.',
        components: [
          component('training', 'Fit the churn model', { ref: 'a' }),
          component('training', 'fit the upsell model', { ref: 'b' }),
        ],
      },
      answer,
    );
    expect(two.components).toHaveLength(3);
  });

  it('[R6] follow the later statement when the person changes their mind, and say so', () => {
    const { components, contradictions } = reading(
      { text: 'We want drift checks.', components: [component('drift_detection', 'drift checks')] },
      {
        text: 'No drift checks after all.',
        components: [component('drift_detection', 'No drift checks', { status: 'refused' })],
        speaker: 'Ines',
      },
    );
    expect(components.map(({ status }) => status)).toEqual(['refused']);
    expect(contradictions[0]?.sides.map(({ speaker, says }) => `${speaker}: ${says}`)).toEqual([
      'Ines: it is not wanted',
      'person: it is to be built',
    ]);
  });

  it('[R10] are settled by the answer to the question which side holds', () => {
    const wish: Said = { text: 'We want drift checks.', components: [component('drift_detection', 'drift checks')] };
    const refusal: Said = {
      text: 'No drift checks after all.',
      components: [component('drift_detection', 'drift checks', { status: 'refused' })],
    };
    const answer: Said = {
      text: 'drift checks',
      question: 'contradiction:drift checks/status',
      components: [component('drift_detection', 'drift checks', { status: 'wanted' })],
    };
    const { components, contradictions } = reading(wish, refusal, answer);
    expect(components.map(({ status }) => status)).toEqual(['wanted']);
    expect(contradictions).toEqual([]);
    expect(reading(wish, answer, refusal).contradictions.map(({ attribute }) => attribute)).toEqual(['status']);
  });

  it('[R10] take the kind that the person said it is', () => {
    const text = 'Compare it with last month.';
    const one = heard(1, { text, components: [component('evaluation', 'Compare it with last month')] });
    const two = heard(1, { text, components: [component('ab_testing', 'Compare it with last month')] });
    const answer = heard(2, {
      text,
      question: 'contradiction:Compare it with last month/kind',
      components: [component('ab_testing', 'Compare it with last month', { confidence: 0.5 })],
    });
    const { components, contradictions } = merge([one, two, answer], [], []);
    expect(components.map(({ kind }) => kind)).toEqual(['ab_testing']);
    expect(contradictions).toEqual([]);
  });

  it("[R7] keep today's version apart from the wanted one", () => {
    const { components } = reading(
      { text: 'Fit the churn model.', components: [component('training', 'Fit the churn model')] },
      {
        text: 'Marek fits the churn model on his laptop.',
        components: [component('training', 'Marek fits the churn model', { status: 'exists', stays: true })],
      },
    );
    expect(components.map(({ status, stays }) => `${status} ${stays}`).sort()).toEqual(['exists true', 'wanted false']);
  });
});

describe('facts', () => {
  it('[R8] point at the component that their ref became', () => {
    const { facts } = reading({
      text: 'Fit the model every Monday. Pull orders.',
      components: [component('training', 'Fit the model'), component('ingestion', 'Pull orders')],
      facts: [weekly('every Monday', 'component:training')],
    });
    expect(facts.map(({ id, status }) => `${id} ${status}`)).toEqual(['component:c2/trigger=schedule:weekly stated']);
  });

  it('[R9] are confirmed by answers, which win over what was said before', () => {
    const { facts, contradictions } = reading(
      { text: 'There are four of us.', facts: [sizes(4, 'four of us')] },
      { text: 'Three.', question: 'team:workflow', facts: [sizes(3, 'Three')], speaker: 'Ines' },
    );
    expect(facts.map(({ value, status, speaker }) => [value, status, speaker])).toEqual([[3, 'confirmed', 'Ines']]);
    expect(contradictions).toEqual([]);
  });

  it('[R9] keep the evidence of the passage that an answer agrees with', () => {
    const { facts } = reading(
      { text: 'Weekly.', facts: [weekly('Weekly', 'role:inference')] },
      {
        text: 'On a schedule.',
        question: 'cadence:inference',
        facts: [trigger('On a schedule', 'role:inference', 'schedule', null)],
      },
    );
    expect(facts.map(({ id, status, evidence }) => [id, status, evidence.length])).toEqual([
      ['role:inference/trigger=schedule:weekly', 'confirmed', 2],
    ]);
  });

  it('[R10] contradict each other when two single values were said and none confirmed; the later counts', () => {
    const { facts, contradictions } = reading(
      { text: 'There are four of us.', facts: [sizes(4, 'four of us')] },
      { text: 'We are three.', facts: [sizes(3, 'three')], speaker: 'Ines' },
    );
    expect(facts.map(({ value, speaker }) => [value, speaker])).toEqual([[3, 'Ines']]);
    expect(contradictions).toEqual([
      {
        subject: 'workflow',
        attribute: 'team_size',
        sides: [
          { speaker: 'person', says: '4', evidence: [{ entry: 'e1', start: 10, end: 20, quote: 'four of us' }] },
          { speaker: 'Ines', says: '3', evidence: [{ entry: 'e2', start: 7, end: 12, quote: 'three' }] },
        ],
      },
    ]);
  });

  it('[R10] are settled by the answer to the question about the contradiction, even against an answer', () => {
    const { facts, contradictions } = reading(
      { text: 'Three.', question: 'team:workflow', facts: [sizes(3, 'Three')] },
      { text: 'We are four.', facts: [sizes(4, 'four')] },
      { text: 'Three it is.', question: 'contradiction:workflow:team_size', facts: [sizes(3, 'Three')] },
    );
    expect(facts.map(({ value }) => value)).toEqual([3]);
    expect(contradictions).toEqual([]);
  });

  it('[R10] do not contradict when a later passage departs from an answer silently: it is a contradiction', () => {
    const { facts, contradictions } = reading(
      { text: 'Three.', question: 'team:workflow', facts: [sizes(3, 'Three')] },
      { text: 'We are four now.', facts: [sizes(4, 'four')] },
    );
    expect(facts.map(({ value }) => value)).toEqual([4]);
    expect(contradictions).toHaveLength(1);
  });

  it("[R10] let each component have its own trigger, and one component's two triggers contradict", () => {
    const said: Said = {
      text: 'Fit weekly, score daily.',
      components: [component('training', 'Fit'), component('batch_inference', 'score')],
      facts: [
        weekly('weekly', 'component:training'),
        trigger('daily', 'component:batch_inference', 'schedule', 'daily'),
      ],
    };
    expect(reading(said).contradictions).toEqual([]);
    const both = {
      ...said,
      facts: [weekly('weekly', 'component:training'), trigger('daily', 'component:training', 'schedule', 'daily')],
    };
    expect(reading(both).contradictions.map(({ subject }) => subject)).toEqual(['component:c1']);
  });

  it('[R11] of many values are all kept, each once, whatever its spelling', () => {
    const source = (value: string) => ({ attribute: 'source', value, quotes: [value] });
    const { facts, contradictions } = reading(
      { text: 'SAP and Genesys', facts: [source('SAP'), source('Genesys')] },
      { text: 'sap', question: 'sources:workflow', facts: [source('sap')] },
    );
    expect(facts.map(({ value, status }) => `${value} ${status}`)).toEqual(['sap confirmed', 'Genesys stated']);
    expect(contradictions).toEqual([]);
  });

  it('never let a vague trigger join two that differ', () => {
    const { contradictions } = reading({
      text: 'on a schedule, weekly, daily',
      facts: [
        trigger('on a schedule', 'workflow', 'schedule', null),
        weekly('weekly', 'workflow'),
        trigger('daily', 'workflow', 'schedule', 'daily'),
      ],
    });
    expect(contradictions.map(({ sides }) => sides.length)).toEqual([2]);
  });
});

describe('signals', () => {
  it('[R12] of one id are one, with each stretch once', () => {
    const text = 'Ingest starts cleaning, cleaning starts training.';
    const link = (quote: string) => ({ signal: 'pipeline_starts_pipeline', quotes: [quote] });
    const one = heard(1, { text, signals: [link('Ingest starts cleaning'), link('cleaning starts training')] });
    const two = heard(1, { text, signals: [link('starts cleaning')] });
    const { signals } = merge([two, one], [], []);
    expect(signals.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
      ['cleaning starts training', 'Ingest starts cleaning'],
    ]);
  });

  it('[R12] keep the largest number that was named', () => {
    const planned = (value: number, quote: string) => ({ signal: 'pipelines_planned', value, quotes: [quote] });
    expect(reading({ text: 'six or nine', signals: [planned(6, 'six'), planned(9, 'nine')] }).signals[0]?.value).toBe(
      9,
    );
  });
});

describe('sentences', () => {
  it('[R13] are understood where anything rests on them; the share counts words', () => {
    const { sentences, heardShare } = reading({
      text: 'Pull the orders. Greetings from a rainy Utrecht!',
      components: [component('ingestion', 'Pull the orders')],
    });
    expect(sentences.map(({ text, heard: state }) => `${text} ${state}`)).toEqual([
      'Greetings from a rainy Utrecht! unheard',
      'Pull the orders. understood',
    ]);
    expect(heardShare).toBeCloseTo(3 / 8);
  });

  it('[R13] keep the reason why they are background, and let the reader that made more of them decide', () => {
    const text = 'Greetings from Utrecht.';
    const state = (word: string, because: string | null = null) =>
      heard(1, { text, sentences: [{ start: 0, end: 23, heard: word, because }] });
    const { sentences, heardShare } = merge([state('unheard'), state('background', 'a greeting')], [], []);
    expect(sentences).toEqual([{ entry: 'e1', start: 0, end: 23, text, heard: 'background', because: 'a greeting' }]);
    expect(heardShare).toBe(1);
  });

  it('[R13] count nothing as lost where nothing was said', () => {
    expect(merge([], [], []).heardShare).toBe(1);
    expect(reading({ text: '  \n' }).heardShare).toBe(1);
  });
});
