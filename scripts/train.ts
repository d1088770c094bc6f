// Trains the built-in reader: npm run train [-- --keep FOLDER] [-- --signals]
// Same texts, same weights. Ten models are learnt side by side, one on each core, some five minutes each. Six have not seen a
// third of the texts and listen to it: from what they hear there the reader learns to weigh, and what its beliefs are worth
// (training/calibration.json). The mean of the other four is the reader (weights/reader.bin). With --keep finished models stay
// in a folder, and while the texts are the same are not learnt again: empty it when the code has changed. With --signals only the judge of
// signals is learnt, in four minutes; the rest of the weights stays as it is.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReaderWeights, readWeights, writeWeights } from '#reading/lexical/model/reader-weights';
import type { SignalWeights } from '#reading/lexical/signals/signal-model';
import { kindIds } from '#vocabulary/kinds';
import { type Example, exampleOf, sources } from './train/examples';
import { excerptOf } from './train/excerpts';
import { FOLDS, foldOf, JOBS, numberOf } from './train/jobs';
import type { Dense } from './train/learn';
import { learnSideBySide } from './train/learn-side-by-side';
import { learnSignals, signalLessons, signalsRight, worthOfSums } from './train/learn-signals';
import { learnStatus, statusesRight } from './train/learn-status';
import { type Calibration, calibrate, learnWeighing, type Listened, listenTo } from './train/learn-weighing';
import { meanOf, pack, withSignals } from './train/pack';

const { values: flags } = parseArgs({
  options: { keep: { type: 'string' }, signals: { type: 'boolean', default: false } },
});
const CALIBRATION = 'training/calibration.json';
const WEIGHTS = 'weights/reader.bin';
/** Weights below this are left out. */
const LEAST = 0.115;
const VERSION = '6';

interface Measured extends Calibration {
  /** What the sums of the judge of signals are worth. */
  readonly signalWorth: SignalWeights['worth'];
}

const { sources: texts, groups, data } = sources();
const { lessons: signalTexts, data: signalData } = signalLessons(groups);
const isHeld = (text: string): boolean => createHash('sha256').update(text).digest()[0]! % 5 === 0;

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

/** What models hear of each part of the texts that they have not learnt from: briefs, excerpts of them, and single sentences. */
function listenAcross(examples: readonly Example[], models: readonly Dense[]): Listened[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = examples.filter((example) => foldOf(example) === fold);
    const briefs = held.filter(({ whole }) => whole);
    const status = learnStatus(examples.filter((example) => foldOf(example) !== fold));
    if (fold === 0) for (const line of statusesRight(status, briefs)) console.log(line);
    const excerpts = briefs.flatMap((brief) => excerptOf(brief, numberOf(brief.id), groups) ?? []);
    const sentences = held.filter(({ whole }) => !whole);
    const model = meanOf(models.filter((_, at) => JOBS[at]?.without === fold));
    return listenTo([...briefs, ...sentences, ...excerpts], model, status);
  }).flat();
}

/** Measures on what was not learnt from, writes what beliefs are worth, and learns everything anew. */
async function trainAll(): Promise<ReaderWeights> {
  const models = await learnSideBySide(JOBS, flags.keep && join(flags.keep, data.slice(0, 12)));
  const examples = texts.map((text) => exampleOf(text, groups));
  const heard = listenAcross(examples, models);
  const briefs = heard.filter(({ example }) => example.whole);
  const { calibration, tallies } = calibrate(briefs, heard);
  console.log(`${briefs.length} briefs, each by models that had not seen it; heard from ${calibration.least} on`);
  for (const [voice, tally] of tallies) console.log(`${voice}: ${tally}`);
  const signalWorth = measureSignals();
  write({ ...calibration, signalWorth });
  return pack(
    meanOf(models.filter((_, at) => JOBS[at]?.without === null)),
    LEAST,
    { kinds: kindIds, worth: calibration.worth, data, signalData, version: VERSION },
    groups,
    learnStatus(examples),
    learnSignals(signalTexts, signalWorth),
    learnWeighing(heard, calibration.least),
  );
}

/** The weights that are there, with a judge of signals learnt anew. */
function withNewSignals(): ReaderWeights {
  const signalWorth = measureSignals();
  write({ ...(JSON.parse(readFileSync(CALIBRATION, 'utf8')) as Measured), signalWorth });
  const weights = readWeights(readFileSync(WEIGHTS), kindIds);
  return withSignals(weights, learnSignals(signalTexts, signalWorth), signalData);
}

const write = (measured: Measured): void => writeFileSync(CALIBRATION, `${JSON.stringify(measured)}\n`);

const weights = flags.signals ? withNewSignals() : await trainAll();
const bytes = writeWeights(weights);
mkdirSync('weights', { recursive: true });
writeFileSync(WEIGHTS, bytes);
console.log(
  `${WEIGHTS}: ${weights.entries.length} entries, ${(bytes.length / 1e6).toFixed(2)} MB, made of ${texts.length} texts (${data.slice(0, 12)}) and ${signalTexts.length} stretches for signals (${signalData.slice(0, 12)})`,
);
