import { describe, expect, it } from 'vitest';
import { deniesPrototype, optionMeant } from '#interview/own-words';

describe('own words', () => {
  it.each([
    ['usage', 'club managers get a list of members to call', 'batch'],
    ['usage', 'The registration system should ask us for a code when a form comes in', 'request'],
    ['usage', 'the packer sees it on her screen before she seals the box', 'request'],
    ['usage', 'their service loads the model at start', 'file'],
    ['usage', 'they reload the file within a minute', 'file'],
    ['usage', 'nobody has thought about that so far', null],
    ['failure_domains', 'Run anyway, an old list is better than none', 'goes_on'],
    ['failure_domains', 'Then we wait, a stale one is useless', 'waits'],
    ['failure_domains', 'The moon is full', null],
    ['promotion', 'Jens, he looks at the numbers', 'person'],
    ['promotion', 'if the error went down', null],
    ['promotion', 'automatically when it is better than the old one', 'rule'],
    ['promotion', 'when it is better than the old one and somebody approves', 'both'],
    ['retraining', 'I would start it by hand', 'manual'],
    ['team', 'three of us', null],
  ] as const)('%s: %j comes to %s', (topic, text, option) => {
    expect(optionMeant(topic, text)).toBe(option);
  });
});

describe('deniesPrototype', () => {
  it.each([
    ['No. Only some sheets.', true],
    ['Not yet', true],
    ['Nothing that beats guessing.', true],
    ['No problem, it has run since May', false],
    ['Yes, a notebook', false],
    ['A script that nobody likes', false],
  ])('%j: %s', (text, denies) => {
    expect(deniesPrototype(text)).toBe(denies);
  });
});
