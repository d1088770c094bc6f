import { createHash } from 'node:crypto';
import { kindIds } from '#vocabulary/kinds';
import { exampleOf } from './examples';
import type { LearnOptions, Lesson } from './learn';
import { type Source, vary } from './vary';
import type { WordGroups } from '#reading/lexical/model/word-groups';

/** The texts fall into so many parts, each listened to by the mean of so many models that have not learnt from it. */
export const FOLDS = 3;
const LISTENERS = 2;
/** The reader is the mean of so many models: they differ in what they were shown first, and in what was hidden from them. */
const MODELS = 4;
/** Varied texts of each brief. */
const VARIED = [1, 2, 3];

/** One model to learn. */
export interface Job {
  readonly name: string;
  /** The part of the texts that it must not see; null: it sees all. */
  readonly without: number | null;
  readonly seed: number;
}

const jobsOf = (without: number | null, count: number): Job[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${without === null ? 'all' : `without-${without + 1}`}-${at + 1}`,
    without,
    seed: at + 1,
  }));

export const JOBS: readonly Job[] = [
  ...Array.from({ length: FOLDS }, (_, fold) => jobsOf(fold, LISTENERS)).flat(),
  ...jobsOf(null, MODELS),
];

/** A number that an id always has, for choices that are the same each time. */
export const numberOf = (id: string): number => createHash('sha256').update(id).digest().readUInt16LE(0);

/** Which part of the texts one belongs to. */
export const foldOf = ({ id }: { readonly id: string }): number => numberOf(`fold ${id}`) % FOLDS;

/** What a model may learn from: its texts, each brief also as other people would have typed it. */
export const lessonsFor = ({ without }: Job, texts: readonly Source[], groups: WordGroups): Lesson[] =>
  texts
    .filter((text) => without === null || foldOf(text) !== without)
    .map((text) => ({
      example: exampleOf(text, groups),
      varied: text.whole ? VARIED.map((seed) => exampleOf(vary(text, seed * 7919 + numberOf(text.id)), groups)) : [],
    }));

/** How a model is learnt; only what is hidden from it and shown first differs between the models. */
export const optionsFor = ({ seed }: Job): LearnOptions => ({
  kinds: kindIds.length,
  bits: 19,
  epochs: 7,
  rate: 0.1,
  hide: 0.45,
  vary: 0.5,
  sentences: 0.5,
  seed,
});
