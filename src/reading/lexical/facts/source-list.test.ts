import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { analyseText } from '#reading/lexical/text';
import type { ComponentClaim } from '#reading/claims';

const sources = (text: string, components: readonly ComponentClaim[] = []): string[] =>
  hearFacts(analyseText(text), components).flatMap((each) => (each.attribute === 'source' ? [each.value] : []));
const ingestion = (text: string): ComponentClaim => ({
  ref: 'a',
  name: text,
  kind: 'ingestion',
  status: 'wanted',
  quotes: [{ start: 0, end: text.length, text }],
  confidence: 1,
});

describe('many sources in one list', () => {
  it.each([
    'The first release reads tills, stock counts, weather, loyalty cards, web clicks and the staff roster.',
    'Sources for version one: tills, stock counts, weather, loyalty cards, web clicks, staff roster.',
    'From day one we plug in the tills, the scales, the ovens, the freezers, the doors and the lamps.',
  ])('are heard in %j', (text) => {
    expect(sources(text)).toHaveLength(6);
  });
  it.each([
    'In the shop we sell shoes, bags, belts, laces, polish and umbrellas from the first day.',
    'Out of scope for the first release: tills, stock counts, weather, loyalty cards, clicks, roster.',
    'The first version has these features: length, width, height, weight, colour and age.',
    'It reads tills and weather in the first version.',
  ])('are not heard in %j', (text) => {
    expect(sources(text)).toEqual([]);
  });
});

describe('what is no source of its own', () => {
  it.each([
    ['Lasso on blood counts, theatre list and census', []],
    ['read the lab database (SQL Server)', ['lab database']],
    ['SQL out of the register: filings, hearings, chamber', ['register']],
    ['pull rides, number of riders, day of the week', ['rides']],
  ] as const)('in %j', (text, named) => {
    expect(sources(text, [ingestion(text)])).toEqual(named);
  });
});
