import { describe, expect, it } from 'vitest';
import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { passageOf } from '#reading/lexical/cues/passage';
import { spellings } from '#reading/lexical/cues/expand';
import { phrase } from '#reading/lexical/cues/phrase';

const found = (source: string, text: string): string[] => {
  const index = indexCues([{ phrase: phrase(source), means: true }]);
  return findCues(index, passageOf(text)).map((hit) => text.slice(hit.start, hit.end));
};

describe('phrase', () => {
  it('matches across hyphens, choices, optional parts and gaps of words', () => {
    expect(found('real time', 'a real-time answer')).toEqual(['real-time']);
    expect(found('(every|each) ~2 monday', 'every single rainy Monday')).toEqual(['every single rainy Monday']);
    expect(found("don't want", 'we dont want it, we don’t want it')).toEqual(['dont want', 'don’t want']);
    expect(found('team of #', 'a team of four')).toEqual(['team of four']);
    expect(found('says ~2', 'she says yes or no')).toEqual(['says yes or']);
  });
  it('keeps to whole words and to one clause', () => {
    expect(found('no', 'nobody knows')).toEqual([]);
    expect(found('every ~2 monday', 'every day. Monday')).toEqual([]);
  });
  it('takes letters of any script for letters, and blanks, dashes and quotation marks of any kind alike', () => {
    expect(found('caf', 'un café, un caf')).toEqual(['caf']);
    expect(found('time', 'Zeitötime 𝐀time ½time time')).toEqual(['time']);
    expect(found('real time', 'real–time “real”\u00a0time')).toEqual(['real–time', 'real”\u00a0time']);
    expect(found('the kelvin', 'THE \u212aELVIN')).toEqual(['THE \u212aELVIN']);
    expect(() => phrase('naïve bayes')).toThrow(/expected letters of ASCII/);
  });
  it('spans no more than four signs between two words', () => {
    expect(found('real time', 'real -  time')).toEqual(['real -  time']);
    expect(found('real time', 'real  -  time')).toEqual([]);
    expect(found('real ~2 time', 'real ----- time')).toEqual(['real ----- time']);
    expect(found('real ~2 time', 'real\n\n\n\n\nany time')).toEqual([]);
  });
  it('knows a word that must be there, so that most phrases are never tried', () => {
    expect(phrase('(every|each) ~2 monday').anchors).toEqual(['monday']);
    expect(spellings('start(s|ed)?')).toEqual(['start', 'starts', 'started']);
    expect(spellings('#')).toBeNull();
  });
});
