// Trains the built-in reader: npx tsx --conditions=source scripts/train.ts [--models N, 3 unless said] [--measure]
// Same texts, same weights. --measure trains on four fifths of the briefs, reports on the rest and writes nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeWeights } from '#reading/lexical/model/reader-weights';
import { kindIds } from '#vocabulary/kinds';
import { calibrate } from './train/calibrate';
import { type Example, exampleOf, sources } from './train/examples';
import { type Dense, type Lesson, learn } from './train/learn';
import { meanOf, pack } from './train/pack';
import { vary } from './train/vary';

const { values: flags } = parseArgs({
  options: { models: { type: 'string', default: '3' }, measure: { type: 'boolean', default: false } },
});
const BITS = 19;
const LEAST = 0.1;
/** Varied texts of each brief. */
const VARIED = [1, 2, 3];
const VERSION = '2';

const { sources: texts, groups, data } = sources();
const lessons = texts.map(
  (text): Lesson => ({
    example: exampleOf(text, groups),
    varied: text.whole ? VARIED.map((seed) => exampleOf(vary(text, seed * 7919 + seedOf(text.id)), groups)) : [],
  }),
);
const examples = lessons.map(({ example }) => example);
function seedOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt16LE(0);
}

const isHeld = ({ id, whole }: Example): boolean => whole && createHash('sha256').update(id).digest()[0]! % 5 === 0;
const held = examples.filter(isHeld);

const train = (name: string, from: readonly Lesson[], count: number): Dense =>
  meanOf(
    Array.from({ length: count }, (_, at) =>
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

const { calibration, tally } = calibrate(
  train(
    'held out',
    lessons.filter(({ example }) => !isHeld(example)),
    flags.measure ? Number(flags.models) : 2,
  ),
  held,
);
console.log(`${held.length} briefs held out: ${tally}, eager ${calibration.eager}`);
if (!flags.measure) {
  const weights = pack(
    train('full', lessons, Number(flags.models)),
    LEAST,
    { kinds: kindIds, ...calibration, data, version: VERSION },
    groups,
  );
  const bytes = writeWeights(weights);
  mkdirSync('weights', { recursive: true });
  writeFileSync('weights/reader.bin', bytes);
  console.log(
    `weights/reader.bin: ${weights.columns.length} entries, ${(bytes.length / 1e6).toFixed(2)} MB, made of ${examples.length} texts (${data.slice(0, 12)})`,
  );
}
