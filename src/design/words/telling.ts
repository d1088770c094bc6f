import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import { PLAIN_NAMES } from '#reading/lexical/components/naming/act-nouns';
import type { Component } from '#reading/reading';

/** Words that only say that something is done, as the sentences around them do already. */
const BARE =
  /^(?:the\s+)?(?:data\s+)?(?:removal|cleaning|cleanup|clean-up|preparation|preprocessing|processing|check|checks|validation|comparison|evaluation|release|promotion|approval|predictions?|scores?|scoring|inference|answers?|join|merge|matching|conversion|filter|split|sample)$/iu;

/** A measure in one word: "accuracy", "NDCG", "backtest". What else is measured takes more than a word to say. */
const isMeasure = (word: string): boolean =>
  /\p{Lu}{2}/u.test(word) ||
  METRIC_ENDS.test(word) ||
  inClass({ lower: word.toLowerCase(), lemma: word.toLowerCase() }, 't:metric');
const METRIC_ENDS = /(?:test|tests|loss|error|errors|calibration|curve|curves|coverage|bias|review)$/iu;

/** Whether a part's name says more than what kind of part it is: "removal" and "comparison" repeat the sentence they stand in. */
export const tells = ({ name, kind }: Pick<Component, 'name' | 'kind'>): boolean =>
  name !== PLAIN_NAMES[kind] && !BARE.test(name) && (kind !== 'evaluation' || /\s/u.test(name) || isMeasure(name));
