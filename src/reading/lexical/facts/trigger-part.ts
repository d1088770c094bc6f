import { type HeardSentence, heardSentences } from '#reading/lexical/cues/scan';
import type { HearContext, Mention } from '#reading/lexical/facts/context';
import type { KindId } from '#vocabulary/kinds';

/** "the night part": the components of the first sentence that speaks of the night. */
export function partMeant(context: HearContext, sentence: HeardSentence, at: { readonly start: number }): Mention[] {
  const word = PART.exec(
    context.text.text.slice(Math.max(sentence.start, at.start - 60), at.start),
  )?.[1]?.toLowerCase();
  if (word === undefined) return [];
  const first = heardSentences(context.text).find(
    (each) =>
      each.index < sentence.index &&
      each.words.has(word) &&
      context.mentions.some(({ sentence: index }) => each.index <= index && index <= each.index + FOLLOWING),
  );
  if (first === undefined) return [];
  return context.mentions
    .filter(({ sentence: index }) => index === first.index || index === first.index + 1)
    .filter(
      ({ component: { kind, stays }, sentence: index }) =>
        stays !== true && (index === first.index || FEEDING.has(kind)),
    );
}

const PART = /\bthe (\p{L}{3,16}) (?:part|half|bit|piece|side|portion|leg)\b[^.;:]{0,40}$/iu;
/** The part may be told in so many sentences after the one that names it. */
const FOLLOWING = 2;
const FEEDING: ReadonlySet<KindId> = new Set(['ingestion', 'validation', 'preprocessing', 'feature_engineering']);
