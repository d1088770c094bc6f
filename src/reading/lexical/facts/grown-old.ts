import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { heardSentences } from '#reading/lexical/cues/scan';
import { type HearContext } from '#reading/lexical/facts/context';
import type { Place } from '#reading/lexical/facts/in-short';

const AGAIN =
  '(retrained|refitted|refit|re fitted|re trained|retuned|renewed|relearned|trained again|fitted again|trained since|fitted since|updated since)';
const MODEL =
  '(model|models|network|net|cnn|classifier|detector|forest|regression|weights|coefficients|parameters|version|thing)';

/** Said of a model that nobody renews, that nobody can make again, or that was made for somebody else. */
const OLD = indexCues(
  phrases(
    `(has|have|had|was|is|it's|never|not|hasn't|haven't|wasn't) ~1 (never|not|been) (been )?${AGAIN}`,
    `(hasn't|haven't|wasn't|never) been ${AGAIN}`,
    `(nobody|no one) (has |had |ever |has ever )?(retrained|refitted|refit|renewed|retuned|updated) (it|them|the ${MODEL})`,
    `still (on|using|use|uses|with|running|running on|runs on|runs|lives on|the) ~2 ${MODEL} (from|of) (early |late |spring |summer |autumn |last |before )?((19|20)[0-9]{2}|year|years|two|three|four)`,
    `(last|once) (trained|fitted|refitted|retrained|tuned) (in |on )?(early |late |spring |summer |autumn )?(19|20)[0-9]{2}`,
    "(nobody|no one|cannot|can't|can not) ~2 (make|rebuild|reproduce|recreate|repeat|redo|retrain|refit) (that|this|it|the|our) ~1 (again|any more|anymore|model|version|fit|training)",
    `(nobody|no one|cannot|can't|can not|don't|do not|doesn't) ~4 (say|tell|know|knows|remember|remembers) ~2 (which|what|how) ~4 (trained|fitted|made|learned|learnt|built)`,
    '(training|fitting) (script|code|notebook|data) ~4 (is|are|was|were|got|has been|have been) (gone|lost|deleted|missing|overwritten)',
    '(script|code|notebook) that (did|made|trained|fitted|built|produced) (it|them|that|the model) (is|was|got) (gone|lost|deleted|missing)',
    `(this|that|the|their|his|her|its) ~1 ${MODEL} (is|was|comes|has been) ~1 (of|from|for|on|made for|trained for|trained on|fitted on|made from) (a )?(an other|another|other|different|somebody else's|someone else's|foreign)`,
    "(so |and |that is why |that's why |therefore )(we|i) (want|need|would like) (ours|our own|one of our own|my own)",
    `(${MODEL}|it) ~1 (is|are|was|were|went|has gone|has gotten|got|gets|has grown|grows) (stale|out of date|outdated|too old|hopelessly old)`,
    `(accuracy|agreement|recall|precision|hit rate|auc|f1|it|${MODEL}) ~2 (has |have )?(dropped|fallen|fell|sunk|slipped|decayed|degraded|sagged) (by|from|to) ~2 #`,
    `${MODEL} (gets|is getting|got|grows|has got|has gotten|has become) (worse|weaker|less accurate)`,
    '(training|retraining|fine tuning|fitting|refit|refitting|retrain) ~1 (takes|eats|costs|swallows|took) ~3 (days|weeks|a week|evenings|weekends|a whole week)',
    '(each|every) (retraining|refit|new model|new version|training) (is|takes|costs|means|eats) ~3 (days|weeks|a week|evenings|weekends|agony|a nightmare|a pain)',
    '(knows|know|has learned|learned|has seen|saw) (nothing|none) of (our|what happened|the new|anything)',
    `${MODEL} (does not|doesn't|do not|don't) know (our|any of our|the new|these|the)`,
  ).map((phrase) => ({ phrase, means: true })),
);

/** What is refused, planned or only feared tells nothing of how things are; a choice between models is no loss of one. */
const NOT_MEANT =
  /\b(?:must(?: not|n['’]t)?|should(?: not|n['’]t)?|shall|if|unless|until|before|so that|in order|which (?:one|model|version) (?:is|was|were) (?:better|best|used)|not (?:want|wanted|needed|planned)|need not|don['’]t want)\b/i;

/** Where a person complains that the model in use has grown old, is foreign or cannot be made again: renewing it is the pain (D6.2). */
export function hearGrownOld(context: HearContext): Place | null {
  for (const sentence of heardSentences(context.text)) {
    const { slice, start, end } = sentence;
    const meant = findCues(OLD, sentence).some(
      (cue) => !NOT_MEANT.test(slice.slice(Math.max(0, cue.start - 40), cue.end)),
    );
    if (meant) return { start, end };
  }
  return null;
}
