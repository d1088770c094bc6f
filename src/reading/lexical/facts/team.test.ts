import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { analyseText } from '#reading/lexical/text';

const size = (text: string): unknown =>
  hearFacts(analyseText(text), []).find(({ attribute }) => attribute === 'team_size')?.value;

describe('who builds and maintains it', () => {
  it.each([
    ['me, Janne, one CV engineer', 3],
    ['Karel, Ondra, me at 20 %. Servers: one with a 3090.', 3],
    ['Piet + me. Kubernetes exists.', 2],
    ['me, björn, and a trainee', 3],
    ['Me and two validators. Red Hat on prem.', 3],
    ['Two developers, one VM in Azure.', 2],
    ['Anna, plus half a programmer whom I share.', 2],
    ['Team: Tom, Bea from October, a tester.', 3],
    ['Oskar, from January you, nobody else.', 2],
    ['One technician (50 per cent) and one forecaster, as available, would be assigned.', 2],
    ['Available are one statistician and one half post in IT.', 2],
    ['My niece does the IT, part time.', 1],
    ['Marloes and Sjoerd build and keep it.', 2],
    ['I maintain it, alone, evenings.', 1],
    ['I am alone in this.', 1],
    ['Rosa has one trainee.', 1],
    ["Eight of them, it's Marek and me, beside support work.", 2],
    ['It will be you and me until the hire.', 2],
    ["Reviewers: nobody yet, I'm the team.", 1],
    ['We are two and would have started with a button.', 2],
    ['There is one developer from June.', 1],
    ['Rania runs on coffee, of whom two code for a living.', 2],
  ] as const)('hears %j as %j', (text, expected) => {
    expect(size(text)).toBe(expected);
  });
  it.each([
    'Three inspectors watch the films again.',
    'It is drawn up by the two forecasters on duty.',
    'Big chains have forty people doing this.',
    'Doses are checked twice by two people, that is law.',
    'A pig that is sold too late loses us six.',
    'I only want help with the sorting.',
    'Good day, I write from a company for brushes.',
    'Mail from the head of statistics: keep them apart.',
    'The newsletter goes to nine thousand people.',
    'We have an admin pipeline in mind.',
    'My colleague maintains that whatever has data is a pipeline.',
    'Present: Oduya (assets), Jens (IT), Petra (inspection).',
    'At the till two cashiers count and a guard waits.',
    'Their partners have three engineers.',
  ])('hears nobody in %j', (text) => {
    expect(size(text)).toBeUndefined();
  });
});
