import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CUE_SHEETS } from '#reading/lexical/components/cue-sheets';
import { hearByRules } from '#reading/lexical/components/hear-by-rules';
import { cueBook, matchCues } from '#reading/lexical/components/match-cues';
import { analyseText } from '#reading/lexical/text';
import { kindIds } from '#vocabulary/kinds';

const BOOK = cueBook(CUE_SHEETS, kindIds);
const kindsHeard = (sentence: string): string[] => {
  const text = analyseText(sentence);
  return hearByRules(text, matchCues(BOOK, text)).map((heard) => kindIds[heard.kind] as string);
};

describe('the cues of each kind', () => {
  it('are one file for each kind of the vocabulary', () => {
    const files = readdirSync(new URL('./cues/', import.meta.url)).map((file) => file.replace('.ts', ''));
    expect(files.sort()).toEqual([...kindIds].sort());
    expect(CUE_SHEETS.map((sheet) => sheet.kind).sort()).toEqual([...kindIds].sort());
  });

  for (const sheet of CUE_SHEETS) {
    it.each(sheet.shows)(`${sheet.kind} is heard in: %s`, (sentence) => {
      expect(kindsHeard(sentence)).toContain(sheet.kind);
    });
    it.each(sheet.clean)(`${sheet.kind} is not heard in: %s`, (sentence) => {
      expect(kindsHeard(sentence)).not.toContain(sheet.kind);
    });
  }
});
