import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { passageOf } from '#reading/lexical/cues/passage';
import { phrases } from '#reading/lexical/cues/phrase';
import { type HeardSentence, heardSentences } from '#reading/lexical/cues/scan';
import type { HearContext } from '#reading/lexical/facts/context';
import type { Place } from '#reading/lexical/facts/in-short';
import { ROLE_WORDS, roleOfKind } from '#reading/lexical/facts/role-words';
import type { Role } from '#vocabulary/roles';

/** What was said to come first, and where. */
export interface Named {
  readonly role: Role;
  readonly place: Place;
}

/** How the role stands to the words that put it first: behind, before or within them, or in what was told just before. */
type Stands = 'behind' | 'before' | 'within' | 'told' | 'use';

const FIRST = indexCues<Stands>([
  ...phrases(
    'what (comes |should come |goes |to do |to build |i want |we want |i need |we need |they need )?first',
    "(i|we)('d| would| want to| will| shall)( like to| rather| prefer to)? (start|begin) with",
    "(please|let us|let's|better|best) (start|begin) with",
    'the (one|only) thing (i|we|they) (want|need|get|got|ask for|asked for|may have)',
    '(the )?(most urgent|most pressing|pressing|urgent) (thing|part|one|bit|of all)?( is|:)',
    '(what is|what we need|what they need|needed) (most urgently|urgently|at once|right away)( is|:)?',
    '(first|at first|to begin with) (i|we) (want|need|would like)',
    "(i|we)'d like first",
    'if only one ~8 (it|that) (has to|must|should|shall|would) be',
    '(phase|step|stage) (one|1)( is|:| –|,)',
    '(first|top) priority( is|:)',
    'if ~4 only (have |get |give me |give us |build |do )?(one|a single one)',
  ).map((phrase) => ({ phrase, means: 'behind' as const })),
  ...phrases(
    '(comes|goes) first',
    '(has|have|had|ought|needs?) to (come|go|be|run|be there|be done|be built) first',
    '(must|should|shall|will|can) (come|go|be|run|be done|be built) first',
    'is (what|the one|the part|the thing) (i|we|they) ~2 (need|want|miss) (first|most)',
    "(is|are|that's) ~1 (most urgent|the most urgent|most pressing|top priority|first priority|priority one|the urgent (one|part|bit))",
    "(can't|cannot|can not|won't|must not|may not|should not) wait",
    'before (anything|everything|all) else',
    '(now|right away|at once|first),? ~2 (training|retraining|refit|the rest|everything else|all else|api|serving) (later|afterwards|then|next year)',
  ).map((phrase) => ({ phrase, means: 'before' as const })),
  ...phrases(
    'once (the|our|this) ~3 (is in place|stands|has proven itself|is proven|runs (reliably|by itself|smoothly|stably|on its own))',
  ).map((phrase) => ({ phrase, means: 'within' as const })),
  ...phrases(
    '(this|that) (comes|goes) first',
    '(this|that) (is|would be|should be|must be|has to be) (the )?(first|most urgent)( thing| one)?',
    '(do|build|take|make|want|need|have) (this|that) (one )?first',
    '(start|begin) with (this|that)( one)?',
  ).map((phrase) => ({ phrase, means: 'told' as const })),
  ...phrases(
    '(rather|sooner) (have|get|use|see|run) ~6 (as it is|as it stands|as is|now|today|tomorrow|next week|this month|on monday) ~6 than',
    "(i|we)('d| would) take ~5 (as it is|as it stands|today|now|tomorrow) (over|before|any day)",
  ).map((phrase) => ({ phrase, means: 'use' as const })),
]);

/** "Whichever comes first", "until the first", what somebody else wants, and stores that have to stand before all else. */
const NOT_MEANT =
  /\b(?:which(?:ever)? (?:one )?(?:comes|goes) first|(?:if|when|unless|until) [^,.;]{0,30}(?:comes|goes) first|feature stores?|feast|tecton|hopsworks|safety first|with (?:a|the|some) lists? of|before (?:anything|everything|all) else (?:may|can|is|gets|reads?|happens|runs|starts)|wish ?list|(?:the )?(?:top|first|upper) (?:one|item|line|point)|first (?:come|of (?:the|each|every)))\b/iu;

/** Live answers, in words that name no service. */
const LIVE =
  /\b(?:real[- ]?time|behind (?:a|an|one|some) (?:url|api|endpoint|address)|on the spot|while (?:he|she|they|the \w+|somebody|someone)(?:['’]s|['’]re| is| are)? (?:still )?(?:wait\w*|stand\w*|there|typ\w*|on the phone)|live answers?|as a service)\b/i;

/** Names follow or precede the words that put them first within so many characters. */
const NEAR = 70;

/** Which outcome a person put first, in so many words (D6.1). */
export function hearOrder(context: HearContext): Named | null {
  const sentences = heardSentences(context.text);
  for (const sentence of sentences) {
    const cues = findCues(FIRST, sentence);
    if (cues.length === 0 || NOT_MEANT.test(sentence.slice)) continue;
    const found = cues.map(({ means, start, end }) => roleAt(context, sentence, means, start, end));
    const role = found.find((one) => one !== null);
    if (role) return { role, place: { start: sentence.start, end: sentence.end } };
  }
  return null;
}

function roleAt(context: HearContext, view: HeardSentence, stands: Stands, start: number, end: number): Role | null {
  if (stands === 'use') return LIVE.test(view.slice) ? 'deployed' : 'inference';
  if (stands === 'told') return toldBefore(context, view, start);
  const [from, to] =
    stands === 'within' ? [start, end] : stands === 'behind' ? [end, end + NEAR] : [Math.max(0, start - NEAR), start];
  const rest = view.slice.slice(from, to);
  // "What first? The training": the name stands in the sentence behind.
  const words = /\p{L}/u.test(rest) ? rest : context.text.text.slice(view.start + from, view.start + to);
  if (LIVE.test(words)) return 'deployed';
  const named = findCues(ROLE_WORDS, passageOf(words));
  const nearest = stands === 'behind' ? named[0] : named.at(-1);
  if (nearest) return nearest.means;
  const spoken = context.mentions.filter(
    (one) => one.start < view.start + to && one.end > view.start + from && roleOfKind(one.component.kind) !== null,
  );
  const mention = stands === 'behind' ? spoken[0] : spoken.at(-1);
  return mention ? roleOfKind(mention.component.kind) : null;
}

/** "This comes first" speaks of the last model work told before it in the same paragraph or list item. */
function toldBefore(context: HearContext, view: HeardSentence, start: number): Role | null {
  const block = context.text.sentences[view.index]?.block;
  const told = context.mentions.filter((one) => one.block === block && one.start < view.start + start);
  if (told.at(-1)?.component.kind === 'feature_store') return null;
  const last = told.findLast(({ component }) => roleOfKind(component.kind) !== null);
  return last ? roleOfKind(last.component.kind) : null;
}
