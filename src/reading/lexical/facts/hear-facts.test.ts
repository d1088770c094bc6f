import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { analyseText } from '#reading/lexical/text';
import type { ComponentClaim, FactAttribute, FactClaim } from '#reading/claims';
import type { Spoken } from '#reading/reader';
import type { KindId } from '#vocabulary/kinds';

const component = (text: string, ref: string, quote: string, kind: KindId): ComponentClaim => {
  const start = text.indexOf(quote);
  return {
    ref,
    name: quote,
    kind,
    status: 'wanted',
    quotes: [{ start, end: start + quote.length, text: quote }],
    confidence: 1,
  };
};
const facts = (text: string, components: readonly ComponentClaim[] = [], question?: Spoken['question']): FactClaim[] =>
  hearFacts(analyseText(text), components, question);
const value = (text: string, attribute: FactAttribute, question?: Spoken['question']): unknown =>
  facts(text, [], question).find((each) => each.attribute === attribute)?.value;
const question = (topic: NonNullable<Spoken['question']>['topic'], about?: readonly string[]): Spoken['question'] => ({
  id: `${topic}:x`,
  topic,
  asked: '',
  ...(about === undefined ? {} : { about }),
});
const triggerOf = (all: readonly FactClaim[], subject: string): string | undefined => {
  const found = all.find((each) => each.attribute === 'trigger' && each.subject === subject);
  return found?.attribute === 'trigger' ? `${found.value.kind} ${found.value.cadence}` : undefined;
};

describe('triggers', () => {
  it('stay with what they were said of', () => {
    const text = 'Every night we score the base and write the list. The model gets refitted once a month.';
    const all = facts(text, [
      component(text, 'a', 'score the base', 'batch_inference'),
      component(text, 'b', 'write the list', 'data_export'),
      component(text, 'c', 'The model gets refitted', 'training'),
    ]);
    expect(triggerOf(all, 'component:a')).toBe('schedule daily');
    expect(triggerOf(all, 'component:b')).toBe('schedule daily');
    expect(triggerOf(all, 'component:c')).toBe('schedule monthly');
  });
  it('govern a paragraph that they open and a list under them', () => {
    const text = 'Every Monday: read the events. Fit the ranker.\n\nEach night:\n- score all\n- push the file';
    const all = facts(text, [
      component(text, 'a', 'Fit the ranker', 'training'),
      component(text, 'b', 'push the file', 'data_export'),
    ]);
    expect(triggerOf(all, 'component:a')).toBe('schedule weekly');
    expect(triggerOf(all, 'component:b')).toBe('schedule daily');
  });
  it('are not made from a deadline or the age of something', () => {
    expect(
      facts('The table must be there by 04:30 and holds the last 30 days.').filter(
        (each) => each.attribute === 'trigger',
      ),
    ).toEqual([]);
  });
});

describe('answers in context', () => {
  it('apply a bare rhythm to what was asked about', () => {
    expect(triggerOf(facts('Weekly is fine.', [], question('cadence', ['k3'])), 'component:k3')).toBe(
      'schedule weekly',
    );
    expect(triggerOf(facts('Weekly', [], question('retraining')), 'role:training')).toBe('schedule weekly');
  });
  it('keep two rhythms of one answer apart', () => {
    const all = facts('Score weekly, on Monday night. The model once a month.', [], question('cadence'));
    expect(triggerOf(all, 'role:inference')).toBe('schedule weekly');
    expect(triggerOf(all, 'role:training')).toBe('schedule monthly');
  });
  it('hear who or what decides', () => {
    expect(
      value('Piotr looks at hits and false alarms and switches.', 'promotion', question('promotion')),
    ).toMatchObject({ by: 'person', who: 'Piotr' });
    expect(value('By the rule per category, automatically.', 'promotion', question('promotion'))).toMatchObject({
      by: 'rule',
    });
  });
  it.each(["I don't know.", 'None.', 'no idea', '  ', 'That has not been discussed.'])('make no fact of %j', (text) => {
    expect(facts(text, [], question('cadence'))).toEqual([]);
  });
});

describe('other facts', () => {
  it.each([
    ['The answer has to be there within 80 ms.', 'latency_ms', 80],
    ['The applicant waits, two seconds is fine.', 'latency_ms', 2000],
    ['About 9 TB a day before sampling.', 'data_volume', 'About 9 TB a day'],
    ['We are three people.', 'team_size', 3],
    ["It's only me.", 'team_size', 1],
    ['The team is two data scientists and one data engineer.', 'team_size', 3],
    ['The team is two data scientists and one data engineer.', 'data_scientists', 2],
    ['Runs on our OpenShift cluster.', 'orchestrator', 'kubernetes'],
    ['ZenML on one VM with a local orchestrator.', 'orchestrator', 'local'],
    ['IT says everything has to run on Kubernetes.', 'orchestrator', 'kubernetes'],
    ['We bake for about ninety kiosks every morning.', 'data_volume', 'about ninety kiosks every morning'],
    ['Everything is on AWS.', 'cloud', 'aws'],
    ['We use Python 3.11 here.', 'python_version', '3.11'],
    ['Each sheet is made with a freshly trained model.', 'trains_in_each_run', true],
  ] as const)('hears %j as %s %j', (text, attribute, expected) => {
    expect(value(text, attribute)).toEqual(expected);
  });
  it.each([
    ['Recordings of ten seconds each, every 15 minutes.', 'latency_ms'],
    ['We have 64 GB of memory.', 'data_volume'],
    ['about ninety kiosks right and every morning the drivers load', 'data_volume'],
    ['Someone from IT said we should get Kubernetes first.', 'orchestrator'],
    ['my brother in law says we need kubernetes and a chatbot', 'orchestrator'],
    ['Send the suspicious ones back to the crew.', 'latency_ms'],
    ['I am alone with the orders.', 'data_volume'],
    ['We tried Kubernetes, never again; no AWS please.', 'cloud'],
    ['WAVs lie on an S3-compatible store.', 'cloud'],
    ['WAVs lie on an S3-compatible store.', 'tool'],
    ['The 140 lawyers read it.', 'team_size'],
  ] as const)('hears nothing in %j for %s', (text, attribute) => {
    expect(value(text, attribute)).toBeUndefined();
  });
  it('tells what goes on when something fails', () => {
    expect(
      value("If a refit fails we carry on with last week's, the nightly numbers must come out.", 'goes_on_without'),
    ).toEqual({ upstream: 'training', goesOn: true });
  });
  it.each([
    "If the bookings don't come one evening I still want a list.",
    "If the stations drop out, last hour's values may be used.",
  ])('tells that scoring goes on without new data: %j', (text) => {
    expect(value(text, 'goes_on_without')).toEqual({ upstream: 'data', goesOn: true });
  });
  it.each([
    'If more than 5 % of the readings are out of range, we stop.',
    'Orders that did not come in full are dropped.',
  ])('takes a check of what comes for no failure: %j', (text) => {
    expect(value(text, 'goes_on_without')).toBeUndefined();
  });
  it('spells tools canonically, the longest name first', () => {
    const tools = facts('xgboost in SAP PM with github actions and Kuberentes').flatMap((each) =>
      each.attribute === 'tool' ? [each.value] : [],
    );
    expect(tools).toEqual(expect.arrayContaining(['XGBoost', 'SAP PM', 'GitHub Actions', 'Kubernetes']));
  });
  it.each([
    ['Overnight the manuals, the bulletins', ['manuals', 'bulletins']],
    ['every hour rain radar and sewer counters', ['rain radar', 'sewer counters']],
    ['Pull 22 sites, about 60 GB a week', ['22 sites']],
    ['Cubes off the camera SSD, 1,900 panes', ['camera SSD']],
    ['read the manuals every night, overnight', ['manuals']],
  ])('calls no time and no amount a source: "%s"', (text, named) => {
    const sources = facts(text, [component(text, 'a', text, 'ingestion')]).flatMap((each) =>
      each.attribute === 'source' ? [each.value] : [],
    );
    expect(sources).toEqual(named);
  });
  it('names each source of an enumeration', () => {
    const text = 'Pull deeds, tax values, energy certificates and the census, then clean them.';
    const sources = facts(text, [component(text, 'a', 'Pull deeds, tax values', 'ingestion')]).flatMap((each) =>
      each.attribute === 'source' ? [each.value] : [],
    );
    expect(sources).toEqual(['deeds', 'tax values', 'energy certificates', 'census']);
  });
});

describe('quotes', () => {
  const WORDS = [
    'every',
    'Monday',
    'night',
    'we',
    'score',
    '40',
    'GB',
    '/day',
    'at 05:30',
    'Anna',
    'and',
    'Kafka',
    'within 80 ms',
    'no',
    '🙂',
    '\r\n',
    '\u200b',
    'é',
    ':',
    '-',
    '. ',
  ];
  it('are slices of the text, whatever the text', () => {
    assert(
      property(array(oneof(constantFrom(...WORDS), string({ maxLength: 8 })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        for (const each of facts(text))
          for (const quote of each.quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }),
      { numRuns: 150 },
    );
  });
});
