import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { heardSentences } from '#reading/lexical/cues/scan';
import type { SignalSheet } from '#reading/lexical/signals/signal';
import { statusOf } from '#reading/lexical/status/scope';
import type { LexicalText } from '#reading/lexical/text';

/** Turns of speech that give a plan to somebody else, or to the past. */
const OTHERS = indexCues<number>(
  phrases(
    '(colleague|consultant|vendor|partner|somebody|someone|friend|boss|brands|supervisor) ~2 (suggested|proposed|recommended|offered|mentioned|asked for|wanted)',
    "(i|we) (don't|do not) (see|understand) why",
    '(was|were) (suggested|proposed|recommended|offered|asked for|requested) (by|to us)',
    '(we|i) had (that|it|this|one for each)',
    'never again',
    '(it )?was (a )?hell',
    'back me up',
    '(i|we) (say|said) no',
    "(i|we)'d rather not",
  ).map((phrase) => ({ phrase, means: 0.3 })),
);

/** How much of a signal is left after its surroundings: 1 when it is the person's own plan. */
export function standsRefused(
  text: LexicalText,
  hit: { readonly start: number; readonly end: number; readonly sentence: number },
  sheet: SignalSheet,
): number {
  const sentence = heardSentences(text)[hit.sentence];
  if (sentence === undefined) return 1;
  const others = findCues(OTHERS, sentence).length > 0 ? 0.3 : 1;
  if (sheet.negative) return others;
  const { status } = statusOf(text, hit.start, hit.end, 'feature_store');
  return others * (status === 'refused' ? 0 : status === 'later' ? 0.4 : 1);
}
