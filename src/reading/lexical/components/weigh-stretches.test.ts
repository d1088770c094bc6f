import { describe, expect, it } from 'vitest';
import type { Known } from '#reading/lexical/components/stretches';
import { stretchFeatures } from '#reading/lexical/components/stretch-features';
import { weighStretches } from '#reading/lexical/components/weigh-stretches';
import { LEAVES, SPLITS, type Trees } from '#reading/lexical/model/trees';
import { analyseText, type Token } from '#reading/lexical/text';

const text = analyseText('We train the model every month. Somebody trains the model.');

/** A stretch of words that is of kind 0 so surely, and of kind 1 so surely. */
function known(first: number, last: number, shares: readonly [number, number]): Known {
  const words = text.tokens.slice(first, last);
  return {
    stretch: { first, last, kind: 0, firstChoice: true },
    from: words[0] as Token,
    to: words.at(-1) as Token,
    tokens: [first, last],
    shares: Float32Array.from(shares),
    own: shares[0],
    exact: shares[0],
    words: new Set(words.map(({ lemma }) => lemma)),
    status: { status: 'wanted', stays: false, confidence: 1 },
  };
}

/** Speaks for what has more than a limit of one feature, and against the rest. */
const above = (feature: number, limit: number): Trees => ({
  base: 0,
  asked: Uint8Array.from({ length: SPLITS }, (_, split) => (split === 0 ? feature : 0)),
  limits: Float32Array.from({ length: SPLITS }, (_, split) => (split === 0 ? limit : Infinity)),
  leaves: Float32Array.from({ length: LEAVES }, (_, leaf) => (leaf < LEAVES / 2 ? -3 : 3)),
});

const OWN_SHARE = 0;
const SECOND_SHARE = 3;
const never = above(OWN_SHARE, Infinity);

describe('weighing stretches', () => {
  const stretches = [known(1, 4, [0.9, 0.05]), known(8, 11, [0.3, 0.25])];

  it('keeps what is likely enough, and says how likely', () => {
    const weighed = weighStretches({ isPart: above(OWN_SHARE, 0.5), isSecond: never, least: 0.5 }, text, stretches);
    expect(weighed.map(({ at, kind }) => [at, kind])).toEqual([[0, 0]]);
    expect(weighed[0]?.belief).toBeLessThanOrEqual(weighed[0]?.part as number);
  });

  it('takes the second kind where that is likelier', () => {
    const weighing = { isPart: above(OWN_SHARE, 0), isSecond: above(SECOND_SHARE, 0.2), least: 0.5 };
    expect(weighStretches(weighing, text, stretches).map(({ kind }) => kind)).toEqual([0, 1]);
  });

  it('knows that the same was said before', () => {
    const [alone] = stretchFeatures(text, stretches.slice(1));
    const [, again] = stretchFeatures(text, stretches);
    expect(again).toHaveLength((alone as Float32Array).length);
    expect(again).not.toEqual(alone);
  });
});
