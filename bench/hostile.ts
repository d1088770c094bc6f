import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { hearSentences } from '#reading/lexical/sentences';
import { readWeights as parseWeights } from '#reading/lexical/model/reader-weights';
import { hearSignals } from '#reading/lexical/signals/hear-signals';
import { statusOf } from '#reading/lexical/status/scope';
import { analyseText } from '#reading/lexical/text';
import { kindIds } from '#vocabulary/kinds';
import { readWeights } from '#machine/weights';

const bytes = readWeights();
const trained = bytes === null ? null : parseWeights(bytes, kindIds);

/** One megabyte of text in many hostile shapes through status, facts, signals and sentences: none may take a second. */
const SIZE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const SHAPES: Readonly<Record<string, string>> = {
  letters: fill('a'),
  digits: fill('1'),
  blanks: fill(' '),
  lines: fill('\n'),
  words: fill('every each pipeline step '),
  nos: fill('no no, not no, never no '),
  numbers: fill('1,000,000 12:30 40 GB '),
  cadences: fill('every every every night when when the file '),
  quotes: fill('"\'“”’ '),
  brackets: fill('(((('),
  names: fill('Anna and Bert and Carl, '),
  arrows: fill('a → b → '),
  questions: fill('why? '),
  million: fill('two hundred thousand million '),
  sentences: fill('We train the model every night and nobody needs a dashboard. '),
  items: fill('- starts\n'),
};

for (const [name, text] of Object.entries(SHAPES)) {
  const analysed = performance.now();
  const lexical = analyseText(text);
  const begun = performance.now();
  const facts = hearFacts(lexical, []);
  const factsDone = performance.now();
  const signals = hearSignals(lexical, trained);
  const signalsDone = performance.now();
  statusOf(lexical, 1000, 1010, 'dashboard');
  hearSentences(lexical, [], facts, signals);
  const done = performance.now();
  const ms = (from: number, to: number): string => `${Math.round(to - from)} ms`;
  console.log(
    `${name.padEnd(12)} analysis ${ms(analysed, begun)}, facts ${ms(begun, factsDone)}, signals ${ms(factsDone, signalsDone)}, status and sentences ${ms(signalsDone, done)}`,
  );
}
