// Trains the built-in reader: npx tsx --conditions=source scripts/train.ts [--measure] [--models N, 6 unless said]
// Same texts, same weights. First --measure: it trains on four fifths of the briefs, reports on the rest and writes
// training/calibration.json, from which the reader knows what its beliefs are worth.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ReaderWeights, writeWeights } from '#reading/lexical/model/reader-weights';
import type { StatusWeights } from '#reading/lexical/status/status-model';
import { kindIds } from '#vocabulary/kinds';
import { type Calibration, calibrate } from './train/calibrate';
import { type Example, exampleOf, sources } from './train/examples';
import { type Dense, type Lesson, learn } from './train/learn';
import { learnStatus, statusesRight } from './train/learn-status';
import { meanOf, pack } from './train/pack';
import { vary } from './train/vary';

const { values: flags } = parseArgs({
  options: { models: { type: 'string', default: '6' }, measure: { type: 'boolean', default: false } },
});
const BITS = 19;
const CALIBRATION = 'training/calibration.json';
const LEAST = 0.1;
/** Varied texts of each brief. */
const VARIED = [1, 2, 3];
const VERSION = '3';

const { sources: texts, groups, data } = sources();
const lessons = texts.map(
  (text): Lesson => ({
    example: exampleOf(text, groups),
    varied: text.whole ? VARIED.map((seed) => exampleOf(vary(text, seed * 7919 + seedOf(text.id)), groups)) : [],
  }),
);

function seedOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt16LE(0);
}

const isHeld = ({ id, whole }: Example): boolean => whole && createHash('sha256').update(id).digest()[0]! % 5 === 0;

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

const packed = (model: Dense, status: StatusWeights, { eager, sober, worth }: Calibration): ReaderWeights =>
  pack(model, LEAST, { kinds: kindIds, eager, sober, worth, data, version: VERSION }, groups, status);

if (flags.measure) {
  const held = lessons.map(({ example }) => example).filter(isHeld);
  const model = train(
    'held out',
    lessons.filter(({ example }) => !isHeld(example)),
  );
  const status = learnStatus(lessons.map(({ example }) => example).filter((example) => !isHeld(example)));
  const { calibration, tallies } = calibrate(packed(model, status, { eager: 0, sober: 1, worth: [] }), held);
  writeFileSync(CALIBRATION, `${JSON.stringify(calibration)}\n`);
  console.log(`${held.length} briefs held out, eager ${calibration.eager}`);
  for (const [voice, tally] of tallies) console.log(`${voice}: ${tally}`);
  for (const line of statusesRight(status, held)) console.log(line);
} else {
  const calibration = JSON.parse(readFileSync(CALIBRATION, 'utf8')) as Calibration;
  const status = learnStatus(lessons.map(({ example }) => example));
  const weights = packed(train('full', lessons), status, calibration);
  const bytes = writeWeights(weights);
  mkdirSync('weights', { recursive: true });
  writeFileSync('weights/reader.bin', bytes);
  console.log(
    `weights/reader.bin: ${weights.entries.length} entries, ${(bytes.length / 1e6).toFixed(2)} MB, made of ${texts.length} texts (${data.slice(0, 12)})`,
  );
}
