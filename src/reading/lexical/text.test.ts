import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseText } from '#reading/lexical/text';

const briefs = readdirSync('cases')
  .filter((id) => !id.includes('.'))
  .map((id) => readFileSync(`cases/${id}/brief.md`, 'utf8'));

const sentencesOf = (text: string): string[] =>
  analyseText(text).sentences.map(({ start, end }) => text.slice(start, end));
const clausesOf = (text: string): string[] => analyseText(text).clauses.map(({ start, end }) => text.slice(start, end));

describe('analyseText', () => {
  it('ends a sentence after a unit', () => {
    expect(sentencesOf('The answer must come in 50 ms. Labels arrive weekly.')).toEqual([
      'The answer must come in 50 ms.',
      'Labels arrive weekly.',
    ]);
  });

  it('ends none after an abbreviation or an initial', () => {
    expect(sentencesOf('Dr. Meyer reads e.g. the ECGs of J. Smith.')).toHaveLength(1);
  });

  it('cuts dictation without punctuation at the words with which people begin anew', () => {
    const said =
      'so basically every night we get the files from the bank and then somebody cleans them up by hand in excel and then i run my notebook which fits the model on all of it so after that the list goes to the branches and that is it really';
    expect(sentencesOf(said).length).toBeGreaterThan(2);
  });

  it('passes over markup, and keeps every place', () => {
    const said = 'We retrain <b>the</b> churn <img src=x onerror=alert(1)>model<br/> each week, if a <b and c> d.';
    const { tokens } = analyseText(said);
    expect(tokens.map(({ text }) => text).join(' ')).toBe(
      'We retrain the churn model each week , if a < b and c > d .',
    );
    for (const { start, end, text } of tokens) expect(said.slice(start, end)).toBe(text);
  });

  it('cuts dictation at no "now and then"', () => {
    const said =
      'so every night we get the files from the bank and clean them and put the list into the tool for the branches and the fitting i do that by hand now and then when a new product comes in';
    expect(sentencesOf(said).at(-1)).toContain('by hand now and then when a new product comes in');
  });

  it('keeps an enumeration in one clause and gives each act its own', () => {
    expect(clausesOf('We read orders, returns and stock, then we clean them and train a model.')).toEqual([
      'We read orders, returns and stock',
      'then we clean them',
      'train a model.',
    ]);
  });

  it('takes what is joined by hyphens for the noun that it is', () => {
    const said = analyseText('The no-shows cost us money, walk-ins do not, and on-site checks are dear.');
    const words = said.tokens.map(({ lemma, pos }) => `${lemma} ${pos}`);
    expect(words).toEqual(expect.arrayContaining(['no-show NOUN', 'walk-in NOUN']));
    expect(words).not.toContain('on-site NOUN');
  });

  it('knows items, headings and what stands under them', () => {
    const text = analyseText('Later:\n- a dashboard\n- drift checks\n\nWe begin in May.');
    expect(text.blocks.map((block) => block.form)).toEqual(['heading', 'item', 'item', 'paragraph']);
    expect(text.sections[0]?.words).toBe('later');
    expect(text.blocks[1]?.section).toBe(0);
    expect(text.tokens.map((token) => token.text)).not.toContain('-');
  });

  it('joins the lines of a wrapped paragraph', () => {
    const text = analyseText('We pull the orders of the last night from the warehouse in\nFrankfurt and clean them.');
    expect(text.blocks).toHaveLength(1);
  });

  it('flags negation and gives lemmas', () => {
    const text = analyseText("We don't want dashboards.");
    expect(text.tokens.find((token) => token.lower === 'dashboards')).toMatchObject({
      lemma: 'dashboard',
      negated: true,
    });
  });

  it('takes what is beyond all measure as one sentence without words', () => {
    const text = 'word '.repeat(100_000);
    const { sentences } = analyseText(text);
    expect(sentences.at(-1)?.end).toBe(text.length);
    expect(sentences.at(-1)?.first).toBe(sentences.at(-1)?.last);
  });

  const disturb = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll(' ', ' \u200b'),
    (text) => text.replaceAll(', ', ', 🙂 '),
    (text) => text.replaceAll(' the ', '\tthe '),
    (text) => text.toLowerCase(),
    (text) => text.replace(/[.,;:]/g, ''),
  );

  it('points every word, clause, sentence and block at its exact place, whatever is done to a brief', () => {
    fc.assert(
      fc.property(fc.constantFrom(...briefs), disturb, disturb, fc.nat(), (brief, first, second, cut) => {
        const text = second(first(brief));
        const piece = text.slice(0, cut % (text.length + 1));
        const read = analyseText(piece);
        let end = 0;
        for (const token of read.tokens) {
          expect(token.text).toBe(piece.slice(token.start, token.end));
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          const sentence = read.sentences[token.sentence];
          expect(sentence !== undefined && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
          expect(read.clauses[token.clause]?.sentence).toBe(token.sentence);
          expect(read.blocks[token.block]).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const token of analyseText(text).tokens) expect(token.text).toBe(text.slice(token.start, token.end));
      }),
      { numRuns: 300 },
    );
  });

  it('gives every word a lemma, also those that the tagger has none for', () => {
    const words = analyseText('twist, gauge, cant, align').tokens;
    expect(words.map(({ lemma }) => lemma)).toContain('cant');
  });
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'takes %s for a word like any other',
    (odd) => {
      for (const { lemma } of analyseText(`The ${odd} of it. They ${odd} it, and ${odd}`).tokens)
        expect(lemma).toBeTypeOf('string');
    },
  );
});
