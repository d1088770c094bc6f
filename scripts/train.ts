// Trains the built-in reader: npx tsx --conditions=source scripts/train.ts [--measure] [--signals] [--models N, 6 unless said]
// Same texts, same weights. First --measure: it trains on four fifths of the texts, reports on the rest and writes
// training/calibration.json, from which the reader knows what its beliefs are worth. With --signals only the judge of
// signals is trained (a minute); the rest of the weights stays as it is.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ReaderWeights, readWeights, writeWeights } from '#reading/lexical/model/reader-weights';
import type { SignalWeights } from '#reading/lexical/signals/signal-model';
import type { StatusWeights } from '#reading/lexical/status/status-model';
import { kindIds } from '#vocabulary/kinds';
import { type Calibration, calibrate } from './train/calibrate';
import { type Example, exampleOf, sources } from './train/examples';
import { type Dense, type Lesson, learn } from './train/learn';
import { learnSignals, signalLessons, signalsRight, worthOfSums } from './train/learn-signals';
import { learnStatus, statusesRight } from './train/learn-status';
import { meanOf, pack, withSignals } from './train/pack';
import { vary } from './train/vary';

const { values: flags } = parseArgs({
  options: {
    models: { type: 'string', default: '6' },
    measure: { type: 'boolean', default: false },
    signals: { type: 'boolean', default: false },
  },
});
const BITS = 19;
const CALIBRATION = 'training/calibration.json';
const WEIGHTS = 'weights/reader.bin';
const LEAST = 0.1;
/** Varied texts of each brief. */
const VARIED = [1, 2, 3];
const VERSION = '4';

const fifth = (id: string): boolean => createHash('sha256').update(id).digest()[0]! % 5 === 0;
const isHeld = ({ id, whole }: Example): boolean => whole && fifth(id);
const seedOf = (id: string): number => createHash('sha256').update(id).digest().readUInt16LE(0);
const known = (): Calibration => JSON.parse(readFileSync(CALIBRATION, 'utf8')) as Calibration;

const { sources: texts, groups, data } = sources();
const { lessons: signalTexts, data: signalData } = signalLessons(groups);

function lessonsOf(): Lesson[] {
  return texts.map((text) => ({
    example: exampleOf(text, groups),
    varied: text.whole ? VARIED.map((seed) => exampleOf(vary(text, seed * 7919 + seedOf(text.id)), groups)) : [],
  }));
}

const train = (name: string, from: readonly Lesson[]): Dense =>
  meanOf(
    Array.from({ length: Number(flags.models) }, (_, at) =>
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
        (epoch, loss) => process.stderr.write(`${name} model ${at + 1} epoch ${epoch + 1}: ${loss.toFixed(2)}\n`),
      ),
    ),
  );

const packed = (
  model: Dense,
  status: StatusWeights,
  signals: SignalWeights,
  { eager, sober, worth }: Calibration,
): ReaderWeights =>
  pack(
    model,
    LEAST,
    { kinds: kindIds, eager, sober, worth, data, signalData, version: VERSION },
    groups,
    status,
    signals,
  );

function measureSignals(): SignalWeights['worth'] {
  const held = signalTexts.filter(({ text }) => fifth(text));
  const learnt = learnSignals(
    signalTexts.filter(({ text }) => !fifth(text)),
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
  const lessons = lessonsOf();
  const held = lessons.map(({ example }) => example).filter(isHeld);
  const model = train(
    'held out',
    lessons.filter(({ example }) => !isHeld(example)),
  );
  const status = learnStatus(lessons.map(({ example }) => example).filter((example) => !isHeld(example)));
  const raw = packed(model, status, learnSignals([], signalWorth), { eager: 0, sober: 1, worth: [], signalWorth });
  const { calibration, tallies } = calibrate(raw, held);
  writeFileSync(CALIBRATION, `${JSON.stringify({ ...calibration, signalWorth })}\n`);
  console.log(`${held.length} briefs held out, eager ${calibration.eager}`);
  for (const [voice, tally] of tallies) console.log(`${voice}: ${tally}`);
  for (const line of statusesRight(status, held)) console.log(line);
}

function write(weights: ReaderWeights): void {
  const bytes = writeWeights(weights);
  mkdirSync('weights', { recursive: true });
  writeFileSync(WEIGHTS, bytes);
  console.log(
    `${WEIGHTS}: ${weights.entries.length} entries, ${(bytes.length / 1e6).toFixed(2)} MB, made of ${texts.length} texts (${data.slice(0, 12)}) and ${signalTexts.length} stretches for signals (${signalData.slice(0, 12)})`,
  );
}

if (flags.measure) measure();
else {
  const calibration = known();
  const signals = learnSignals(signalTexts, calibration.signalWorth);
  if (flags.signals) write(withSignals(readWeights(readFileSync(WEIGHTS), kindIds), signals, signalData));
  else {
    const lessons = lessonsOf();
    const status = learnStatus(lessons.map(({ example }) => example));
    write(packed(train('full', lessons), status, signals, calibration));
  }
}
