import type { HeardSentence } from '#reading/lexical/cues/scan';
import type { HearContext, Mention } from '#reading/lexical/facts/context';
import { said } from '#reading/lexical/facts/trigger-emphasis';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';
import type { KindId } from '#vocabulary/kinds';

/** What people mean by "it" when they say that somebody starts it. */
const RUNS: ReadonlySet<KindId> = new Set(['training', 'batch_inference', 'index_building']);

const STARTS_IT =
  /(?:start|kick|trigger|launch|fire|set|run|press|push)\w*\s(?:it|that|this|them)(?!\p{L})|\s(?:myself|himself|herself|ourselves|themselves)$|\bwithout\s\p{L}{2,8}$/iu;

/** It was spoken of so few sentences before. */
const BACK = 2;

/**
 * "A new model after each delivery. I'd start it myself, look at the error": whose start it is tells what was spoken of last,
 * and not what stands beside it. Null where nothing that runs was.
 */
export function startedOne(
  context: HearContext,
  sentence: HeardSentence,
  at: { readonly start: number },
  phrase: TimePhrase,
): Mention | null {
  if (phrase.kind !== 'manual' || !STARTS_IT.test(said(sentence, phrase))) return null;
  const block = context.text.sentences[sentence.index]?.block;
  const one = context.mentions.findLast(
    (mention) => mention.end <= at.start && mention.block === block && RUNS.has(mention.component.kind),
  );
  return one && one.sentence >= sentence.index - BACK && one.component.status !== 'refused' ? one : null;
}

/** "I'd start it myself" is how it is meant to be; "I start it by hand" may be how it is today. */
export const isWish = (sentence: HeardSentence, phrase: TimePhrase): boolean =>
  /['’](?:d|ll)\b|\b(?:would|will|want|can|could|should|may|must|just)\b/i.test(said(sentence, phrase));
