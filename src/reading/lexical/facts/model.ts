import { everyMatch } from '#reading/lexical/cues/every-match';
import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { heardSentences } from '#reading/lexical/cues/scan';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import { NUMBER_WORDS, numberOf } from '#reading/lexical/time/number-words';
import type { FactClaim } from '#reading/claims';

const FRESH = indexCues(
  phrases(
    '(again|anew|fresh|freshly|new|fits?|fitted|train(s|ed)?|retrain(s|ed)?) ~4 from scratch',
    'from scratch ~3 (each|every) (time|run|week|month|day)',
    '(each|every|per) (run|delivery|sheet|forecast|season) (with|has|gets|needs|fits|trains) (a|its own) (freshly|newly|fresh|new|own) ?(trained|fitted)? ?model',
    '(always|only) (the )?(fresh|new|just (fitted|trained)) ~2 (that|which|makes?|is used|are used)',
    '(with|by) a (freshly|newly|just) (trained|fitted|estimated) model',
    "(last week's|last month's|yesterday's|the old|old) (model|models|curves|ones|fit|one)? ?(is|are) (of )?no (use|good|value|interest)",
    '(fits?|trains?|learns?|estimates?) (and|then) (predicts?|scores?|forecasts?|uses? it) (at once|right away|straight away|in (the same|one) (run|go|breath))',
    '(each|every) (delivery|run|forecast) has its own model',
    '(no|without) (stored|saved|kept) models?',
    '(the )?model (is|gets) (thrown away|not kept|discarded)( afterwards| after each run)?',
    'thrown away after (each|every) run',
  ).map((phrase) => ({ phrase, means: true })),
);

const MANY =
  'models|variants|versions|customers|clients|tenants|regions|countries|sites|plants|farms|shops|stores|zones|substations|districts|hospitals|wards|brands|languages|markets|products|types|vendors|machines|lines|squads|airports|ports|cities|branches|categories|classifiers|opcos|companies';
/** A quick look before the pattern below, which is slow. */
const ANY_OF_MANY = new RegExp(MANY, 'iu');
const VARIANTS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:for|per|of)\\s(?:each|every|all|all of|any|the|our|each of|each one of)\\s(?:of\\s)?(?:the |our |my )?|times\\s|all\\s|same recipe for (?:all )?)?(\\d{1,5}|${NUMBER_WORDS}(?:[ -](?:${NUMBER_WORDS}))?)\\s(?:\\p{L}{2,16}\\s)?(${MANY})(?![\\p{L}])`,
  'giu',
);

/** How many models share one structure, and whether any outlives its run. */
export function hearModel(context: HearContext): FactClaim[] {
  const facts: FactClaim[] = [];
  let variants: FactClaim | null = null;
  const asked = context.question?.topic === 'variants';
  for (const sentence of heardSentences(context.text)) {
    const place = (start: number, end: number) => ({ start: sentence.start + start, end: sentence.start + end });
    for (const cue of findCues(FRESH, sentence)) {
      if (!facts.some((each) => each.attribute === 'trains_in_each_run'))
        facts.push(fact(context.text, 'workflow', 'trains_in_each_run', true, 0.7, place(cue.start, cue.end)));
    }
    for (const match of ANY_OF_MANY.test(sentence.slice) ? everyMatch(VARIANTS, sentence.slice) : []) {
      const value = numberOf(match[1] ?? '');
      const each = /^(?:for|per|of|times|same)/i.test(match[0]) || match[2] === 'models' || asked;
      if (value === null || value < 2 || !each) continue;
      if (variants === null || Number(variants.value) < value)
        variants = fact(
          context.text,
          'workflow',
          'variants',
          value,
          asked ? 0.8 : 0.6,
          place(match.index, match.index + match[0].length),
        );
    }
  }
  return variants === null ? facts : [...facts, variants];
}
