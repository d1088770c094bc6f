import { describe, expect, it } from 'vitest';
import type { Example, RuleHead } from '#rule/rule';
import { duplicateProblems, familyProblems, headProblems, quoteProblems } from '#rule/try-examples';

const example = (text: string, heard: Example['heard'] = {}): Example => ({ text, heard });
const rule = (over: Partial<RuleHead> = {}): RuleHead => ({
  id: 'pipeline_chain',
  says: 'Pipelines start pipelines.',
  because: 'The last one is late whenever an earlier one is.',
  source: 'D9',
  shows: [example('A starts B, which starts C.')],
  clean: [example('A and B run at night.')],
  ...over,
});

describe("a rule's head", () => {
  it('is fine as it should be', () => {
    expect(headProblems(rule(), 'src/design/smells/pipeline_chain.ts')).toEqual([]);
    expect(headProblems(rule({ source: 'D5.1', cost: 'You wait.', instead: 'Ask "why?"' }), 'pipeline_chain')).toEqual(
      [],
    );
  });

  it.each<[string, Partial<RuleHead>, RegExp]>([
    ['a file of another name', { id: 'chain' }, /Unexpected file name "pipeline_chain", expected "chain"/],
    ['no source', { source: '' }, /Unexpected source "", expected a section/],
    ['half a sentence', { says: 'Pipelines start pipelines' }, /Unexpected says/],
    ['a cost that is no sentence', { cost: 'time' }, /Unexpected cost "time"/],
    ['no example where it applies', { shows: [] }, /Unexpected empty "shows"/],
    ['no example where it is silent', { clean: [] }, /Unexpected empty "clean"/],
  ])('is told about %s', (_, over, says) => {
    expect(headProblems(rule(over), 'pipeline_chain.ts')).toEqual([expect.stringMatching(says)]);
  });
});

describe('examples', () => {
  it('quote only what they say', () => {
    const heard = {
      components: [{ kind: 'training', quote: 'fit the model' }],
      facts: [{ attribute: 'owner', value: 'Jens', component: 'fit a model', quote: 'Jens' }],
      signals: [{ signal: 'manual_is_fine', quote: 'by hand' }],
    };
    expect(quoteProblems(rule({ shows: [example('Jens will fit the model.', heard)] }))).toEqual([
      'pipeline_chain: Unexpected quote "by hand", expected words of "Jens will fit the model.".',
      'pipeline_chain: Unexpected fact about "fit a model", expected the quote of a component of "Jens will fit the model.".',
    ]);
  });

  it('stand once, in one rule and in one list of a family', () => {
    const one = example('A starts B.');
    expect(duplicateProblems([rule({ shows: [one], clean: [one] })])).toHaveLength(1);
    expect(duplicateProblems([rule({ shows: [one] }), rule({ id: 'other', shows: [one] })])).toEqual([
      expect.stringContaining('pipeline_chain has it in its shows already'),
      expect.stringContaining('pipeline_chain has it in its clean already'),
    ]);
    expect(
      duplicateProblems([rule({ shows: [one] }), rule({ id: 'other', shows: [example('x')], clean: [one] })]),
    ).toEqual([]);
  });

  it('are tried, those where it applies and those where it is silent', () => {
    const family = { 'pipeline_chain.ts': rule() };
    expect(familyProblems(family, (_, { text }) => text.includes('starts'))).toEqual([]);
    expect(familyProblems(family, () => true)).toEqual([
      expect.stringContaining('Unexpected word about "A and B run at night."'),
    ]);
    expect(familyProblems(family, () => false)).toEqual([
      expect.stringContaining('Unexpected silence about "A starts B'),
    ]);
    const broken = () => {
      throw new Error('broken');
    };
    expect(familyProblems(family, broken)).toEqual(['pipeline_chain: broken', 'pipeline_chain: broken']);
  });
});
