import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from './examples';

/** So many words in a row are nobody's common turn of speech. */
const IN_A_ROW = 9;

const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(IN_A_ROW - 1).map((_, at) => words.slice(at, at + IN_A_ROW).join(' '));
};

describe('what the reader learns from', () => {
  const { sources: texts } = sources();

  it('repeats nothing of the labelled briefs by which it is measured', () => {
    const measuredBy = new Set(
      ['cases', 'cases-by-others'].flatMap((folder) =>
        readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .flatMap(({ name }) => runsOf(readFileSync(`${folder}/${name}/brief.md`, 'utf8'))),
      ),
    );
    expect(measuredBy.size).toBeGreaterThan(10_000);
    const repeated = texts.flatMap(({ id, text }) =>
      runsOf(text)
        .filter((run) => measuredBy.has(run))
        .map((run) => `${id}: ${run}`),
    );
    expect(repeated).toEqual([]);
  });

  it('has every mark at the edges of words', () => {
    const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
    const inWords = texts
      .filter(({ whole }) => whole)
      .flatMap(({ id, text, spans }) =>
        spans
          .filter(
            ([start, end]) =>
              (isWord(text[start - 1]) && isWord(text[start])) || (isWord(text[end]) && isWord(text[end - 1])),
          )
          .map(([start, end]) => `${id}: "${text.slice(start, end)}"`),
      );
    expect(inWords).toEqual([]);
  });
});
