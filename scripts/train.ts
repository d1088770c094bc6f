// Trains the built-in reader: npx tsx --conditions=source scripts/train.ts [--measure] [--signals] [--models N, 4 unless said]
// Same texts, same weights. Models that have not seen a third of the briefs listen to it; from what they hear there the reader
// learns to weigh. First --measure: it reports how well that goes and writes training/calibration.json, from which the reader
// knows what its beliefs are worth. With --signals only the judge of signals is trained (a minute); the rest of the weights
// stays as it is.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ReaderWeights, readWeights, writeWeights } from '#reading/lexical/model/reader-weights';
import type { SignalWeights } from '#reading/lexical/signals/signal-model';
import { kindIds } from '#vocabulary/kinds';
import { exampleOf, sources } from './train/examples';
import { excerptOf } from './train/excerpts';
import { type Dense, type Lesson, learn } from './train/learn';
import { learnSignals, signalLessons, signalsRight, worthOfSums } from './train/learn-signals';
import { learnStatus, statusesRight } from './train/learn-status';
import { type Calibration, calibrate, learnWeighing, type Listened, listenTo } from './train/learn-weighing';
import { meanOf, pack, withSignals } from './train/pack';
import { vary } from './train/vary';

const { values: flags } = parseArgs({
  options: {
    models: { type: 'string', default: '4' },
    measure: { type: 'boolean', default: false },
    signals: { type: 'boolean', default: false },
  },
});
const BITS = 19;
const CALIBRATION = 'training/calibration.json';
const WEIGHTS = 'weights/reader.bin';
/** Weights below this are left out. */
const LEAST = 0.1;
/** Varied texts of each brief. */
const VARIED = [1, 2, 3];
const VERSION = '5';
/** Parts of the texts that are listened to without having been learnt from, one after the other, each by the mean of so many models. */
const FOLDS = 3;
const LISTENERS = 2;

interface Measured extends Calibration {
  /** What the sums of the judge of signals are worth. */
  readonly signalWorth: SignalWeights['worth'];
}

const numberOf = (id: string): number => createHash('sha256').update(id).digest().readUInt16LE(0);
const foldOf = ({ example }: Lesson): number => numberOf(`fold ${example.id}`) % FOLDS;
const isHeld = (text: string): boolean => createHash('sha256').update(text).digest()[0]! % 5 === 0;
const known = (): Measured => JSON.parse(readFileSync(CALIBRATION, 'utf8')) as Measured;

const { sources: texts, groups, data } = sources();
const { lessons: signalTexts, data: signalData } = signalLessons(groups);

const lessonsOf = (): Lesson[] =>
  texts.map((text) => ({
    example: exampleOf(text, groups),
    varied: text.whole ? VARIED.map((seed) => exampleOf(vary(text, seed * 7919 + numberOf(text.id)), groups)) : [],
  }));

/** The mean of several models that differ in what they were shown first, and in what was hidden from them. */
const train = (name: string, from: readonly Lesson[], models: number): Dense =>
  meanOf(
    Array.from({ length: models }, (_, at) =>
      learn(
        from,
        {
          kinds: kindIds.length,
          bits: BITS,
          epochs: 7,
          rate: 0.1,
          hide: 0.45,
          vary: 0.5,
          sentences: 0.5,
          seed: at + 1,
        },
        (epoch, loss) => process.stderr.write(`${name}, model ${at + 1}, epoch ${epoch + 1}: ${loss.toFixed(2)}\n`),
      ),
    ),
  );

/** What models hear of each third of the texts that they have not learnt from: briefs, excerpts of them, and single sentences. */
function listenAcross(lessons: readonly Lesson[], report = false): Listened[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = lessons.filter((lesson) => foldOf(lesson) !== fold);
    const held = lessons.filter((lesson) => foldOf(lesson) === fold).map(({ example }) => example);
    const briefs = held.filter(({ whole }) => whole);
    const status = learnStatus(others.map(({ example }) => example));
    if (report && fold === 0) for (const line of statusesRight(status, briefs)) console.log(line);
    const excerpts = briefs.flatMap((brief) => excerptOf(brief, numberOf(brief.id), groups) ?? []);
    const sentences = held.filter(({ whole }) => !whole);
    const model = train(`without third ${fold + 1}`, others, LISTENERS);
    return listenTo([...briefs, ...sentences, ...excerpts], model, status);
  }).flat();
}

function measureSignals(): SignalWeights['worth'] {
  const held = signalTexts.filter(({ text }) => isHeld(text));
  const learnt = learnSignals(
    signalTexts.filter(({ text }) => !isHeld(text)),
    [1, 0],
  );
  const worth = worthOfSums(learnt, held);
  for (const line of signalsRight({ ...learnt, worth }, held)) console.log(line);
  return worth;
}

function measure(): void {
  const signalWorth = measureSignals();
  if (flags.signals) {
    writeFileSync(CALIBRATION, `${JSON.stringify({ ...known(), signalWorth })}\n`);
    return;
  }
  const heard = listenAcross(lessonsOf(), true);
  const briefs = heard.filter(({ example }) => example.whole);
  const { calibration, tallies } = calibrate(briefs, heard);
  writeFileSync(CALIBRATION, `${JSON.stringify({ ...calibration, signalWorth })}\n`);
  console.log(`${briefs.length} briefs, each by a model that had not seen it; heard from ${calibration.least} on`);
  for (const [voice, tally] of tallies) console.log(`${voice}: ${tally}`);
}

function write(weights: ReaderWeights): void {
  const bytes = writeWeights(weights);
  mkdirSync('weights', { recursive: true });
  writeFileSync(WEIGHTS, bytes);
  console.log(
    `${WEIGHTS}: ${weights.entries.length} entries, ${(bytes.length / 1e6).toFixed(2)} MB, made of ${texts.length} texts (${data.slice(0, 12)}) and ${signalTexts.length} stretches for signals (${signalData.slice(0, 12)})`,
  );
}

function trainAll({ least, worth, signalWorth }: Measured): ReaderWeights {
  const lessons = lessonsOf();
  const weighing = learnWeighing(listenAcross(lessons), least);
  return pack(
    train('all texts', lessons, Number(flags.models)),
    LEAST,
    { kinds: kindIds, worth, data, signalData, version: VERSION },
    groups,
    learnStatus(lessons.map(({ example }) => example)),
    learnSignals(signalTexts, signalWorth),
    weighing,
  );
}

if (flags.measure) measure();
else if (flags.signals) {
  const signals = learnSignals(signalTexts, known().signalWorth);
  write(withSignals(readWeights(readFileSync(WEIGHTS), kindIds), signals, signalData));
} else write(trainAll(known()));
