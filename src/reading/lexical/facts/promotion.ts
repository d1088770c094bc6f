import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { passageOf } from '#reading/lexical/cues/passage';
import { phrases } from '#reading/lexical/cues/phrase';
import { heardSentences } from '#reading/lexical/cues/scan';
import { wordsOf } from '#reading/lexical/components/naming/noun-phrase';
import { personIn } from '#reading/lexical/components/naming/release-name';
import { criterionIn } from '#reading/lexical/facts/criterion';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import type { FactClaim, Subject } from '#reading/claims';

/** What a model version does when it becomes the one in use. */
const TAKES_OVER = indexCues(
  phrases(
    '(goes|go|going|put|puts|set|gets|taken|take|takes|comes|let) ~2 (live|over|in|into (use|production|service)|out)',
    '(promote|promotes|promoted|promotion|promoting|release|releases|released|replace|replaces|replaced|swap|swaps|swapped|switch|switches|switched|register|registers|registered)',
    '(becomes|become|counts as|is) (the )?(live|active|current|official|valid|new|champion|production) ?(one|version|model)?',
    '(keep|keeps|take|takes|use|uses|pick|picks) (whichever|the (better|new|best)( one)?)',
    '(before|until) (it|a version|a new version|anything|they|a model) ~3 (used|live|out|production|counts|released|in)',
    'stays with it',
  ).map((phrase) => ({ phrase, means: true })),
);

const PERSON = indexCues(
  phrases(
    '(approves?|approve|approval|approved by|sign off|signs off|sign(s|ed)?|signature|countersigns?|signed by|releases (it|the|a)|released (it|by)|confirms?|clicks? (ok|approve|yes|it)|says? (yes|ok|okay|go|fine|so)|gives? (the|her|his|their|an)? ?(ok|go|okay|blessing|nod|thumbs up)|nods?|decides?|agrees?|agreed|approved|nodded|consented|has to (approve|look|agree|say|sign|click)|have to (approve|look|agree|say|sign|click)|must (approve|look|agree|sign|say|consent)|looks? at (it|them|those|that|the)|look at (it|them|those)|flips? it|puts? (her|his) name|carries it over|ticks?|presses (yes|ok|the button)|by hand|myself|minutes? its consent|consents?|stamps?|okays|wants to click|switches)',
  ).map((phrase) => ({ phrase, means: true })),
);

const RULE = indexCues(
  phrases(
    '(if|only if|when|only when|unless|provided|as long as|once|otherwise) ~9 (better|worse|wins?|beats?|lower|higher|above|below|under|over|less|more|drops?|falls?|rises?|gained|improved|improves|not worse|at least|better than|holds?|passes|matches|within|stays|smaller|down|up|loses?|lost|hurt|same)',
    '(beats?|beat|outperforms?) (the|it|that|what|our|today|current|last)',
    'whichever (is|one is|of the two is|does) ~2 (better|best|higher|lower)',
    'no ~3 (gets|get|may get|must get|is|are) (worse|lost|below|under)',
    '(automatically|by (the )?rule|by itself|on its own|no human|nobody|without (a|any) (human|person))',
    '(at least|more than|less than|under|over|above|below) # ?(%|percent|points?)',
    "(not|isn't|aren't) (worse|lower|higher|below|above)",
  ).map((phrase) => ({ phrase, means: true })),
);

const WHO =
  /((?:(?:the|our|my|a)\s)?(?:(?:chief|head|lead|senior|quality|fish|health|duty|night|support|ops|risk|model|medical|clinical|collections|zone|shift|music|actuarial|appointed|managing|country|safety|product|plant|support-ops|reserve|QA|group)\s(?:of\s(?:the\s)?)?){0,3}(?:officer|manager|lead|head|counsel|committee|board|editor|engineer|director|doctor|doctors|clinician|planner|actuary|team lead|supervisor|analyst|owner|boss|expert|geologist|librarian|master|inspector|coordinator|curator|chief|notary|auditor|professor|controller|council|pharmacist|nurse|vet)(?:s)?(?:\sof\s(?:the\s|that\s)?\p{L}{2,16})?|(?:Dr\.?|Prof\.?|Ms|Mr|Mrs|Herr|Frau|Sister|Doctor)\s\p{Lu}[\p{L}'’-]{1,16}|\p{Lu}[\p{Ll}'’-]{1,14}(?=\s(?:\([^)]{1,40}\)\s)?(?:has to|have to|must|approves|signs|says|clicks|looks|decides|releases|nods|ticks|presses|and|flips|gives|reads|puts|okays|agrees|switches|from)))/u;

/** Capital words that begin a sentence and are nobody. */
const NOBODY =
  /^(?:The|Then|If|Goes|Only|When|Once|And|But|New|Old|A|It|That|This|There|Afterwards|Before|After|Unless|Otherwise|Nobody|Automatically)$/u;

/** What decides that a version goes into use (D5.6): a rule, a person or both. */
export function hearPromotion(context: HearContext): FactClaim[] {
  const asked = context.question?.topic === 'promotion';
  const facts: FactClaim[] = [];
  for (const mention of context.mentions) {
    if (mention.component.kind !== 'promotion' || mention.component.status === 'refused') continue;
    const clause = context.text.sentences[mention.sentence];
    const stretch =
      clause === undefined || clause.end - clause.start > 400
        ? mention
        : { start: Math.min(clause.start, mention.start), end: Math.max(clause.end, mention.end) };
    const near = mention.start - stretch.start;
    const here = decisionIn(context, mention);
    const heard =
      here === null || (here.by !== 'person' && here.criterion === null)
        ? (decisionIn(context, stretch, near) ?? here)
        : here;
    if (heard !== null)
      facts.push(fact(context.text, `component:${mention.component.ref}`, 'promotion', heard, 0.8, mention));
  }
  if (facts.length > 0 && !asked) return onePerSubject(facts);
  for (const sentence of heardSentences(context.text)) {
    const takes = findCues(TAKES_OVER, sentence);
    if (takes.length === 0 && !asked) continue;
    const heard = decisionIn(context, sentence);
    if (heard === null) continue;
    facts.push(
      fact(context.text, asked ? 'role:training' : 'workflow', 'promotion', heard, asked ? 0.85 : 0.55, sentence),
    );
  }
  return merged(onePerSubject(facts), asked);
}

function decisionIn(
  context: HearContext,
  stretch: { readonly start: number; readonly end: number },
  near = 0,
): { by: 'rule' | 'person' | 'both'; who: string | null; criterion: string | null } | null {
  const slice = context.text.text.slice(stretch.start, stretch.end);
  const said = passageOf(slice, new Set(slice.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu)));
  const byPerson = findCues(PERSON, said).length > 0 && !/\bnobody (?:has to|needs to|must)/i.test(slice);
  const rules = findCues(RULE, said);
  const byRule = rules.length > 0;
  if (!byPerson && !byRule) return null;
  const who = byPerson ? decider(context, stretch, slice) : null;
  const criterion = byRule ? criterionIn(slice, rules, near) : null;
  return { by: byPerson && byRule ? 'both' : byPerson ? 'person' : 'rule', who, criterion };
}

/** Who decides, with article and title; null for "I", "she" and words that only look like a name. */
function decider(
  context: HearContext,
  stretch: { readonly start: number; readonly end: number },
  slice: string,
): string | null {
  const { tokens, text } = context.text;
  const words = wordsOf(tokens.filter(({ start, end }) => start >= stretch.start && end <= stretch.end));
  const person = personIn(words);
  const first = person === null ? undefined : words.tokens[person.first];
  const last = person === null ? undefined : words.tokens[person.last - 1];
  const named =
    first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : (WHO.exec(slice)?.[1] ?? null);
  return named === null || NOBODY.test(named) || PRONOUN.test(named) || (ACT.test(named) && slice.includes(`${named}:`))
    ? null
    : named.replace(/^(?:my|our)\s/i, 'the ').replace(/^The\s/u, 'the ');
}

/** "Training: I start it and decide": a label that names the work, and nobody. */
const ACT = /(?:ing|tion|ment)$/u;

const PRONOUN = /^(?:i|me|myself|we|us|she|he|they|you|somebody|someone|person|people|human)$/i;

/** An answer of several sentences is one decision: a rule in one and a person in the other make both. */
function merged(facts: readonly FactClaim[], asked: boolean): FactClaim[] {
  return asked ? facts.slice(0, 1) : [...facts];
}

function onePerSubject(facts: readonly FactClaim[]): FactClaim[] {
  const by = new Map<Subject, FactClaim>();
  for (const each of facts) {
    const there = by.get(each.subject);
    if (there === undefined) by.set(each.subject, each);
    else if (there.attribute === 'promotion' && each.attribute === 'promotion' && there.value.by !== each.value.by) {
      by.set(each.subject, {
        ...there,
        value: {
          by: 'both',
          who: there.value.who ?? each.value.who,
          criterion: there.value.criterion ?? each.value.criterion,
        },
        quotes: [...there.quotes, ...each.quotes],
      });
    }
  }
  return [...by.values()];
}
