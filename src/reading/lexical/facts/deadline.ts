import { everyMatch } from '#reading/lexical/cues/every-match';
import { type HeardSentence, heardSentences } from '#reading/lexical/cues/scan';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import type { FactClaim, Subject } from '#reading/claims';

const DEADLINE =
  /(?<![\p{L}\p{N}])(?:by|before|no later than|not later than|until|at the latest by|done by|ready by|latest)\s{1,3}(?:(?:\d{1,2}[:.]\d{2}|\d{1,2}\s{0,2}(?:am|pm|o['’]clock|h\b))(?:\s{0,2}(?:am|pm|in the morning))?(?:\s{0,2}\/\s{0,2}\d{1,2}[:.]\d{2})?|(?:half past |a quarter to |quarter past )?(?:noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|breakfast|lunch|dawn)(?: in the morning)?(?![\p{L}])|the [\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20}){0,3} (?:at \p{L}{3,6}|at \d{1,2}(?:[:.]\d{2})?)|(?:their|the) (?:morning )?(?:meeting|call|shift|round|briefing|milking))/giu;

/** A quick look before the pattern above, which is slow. */
const ANY_LIMIT = /(?:by|before|than|until|latest)\s/i;

/** Times by which a result must be there, verbatim. */
export function hearDeadlines(context: HearContext): FactClaim[] {
  return heardSentences(context.text).flatMap((sentence) =>
    (ANY_LIMIT.test(sentence.slice) ? everyMatch(DEADLINE, sentence.slice) : []).map((match) => {
      const start = sentence.start + match.index;
      return fact(context.text, subjectOf(context, sentence, start), 'deadline', match[0], 0.75, {
        start,
        end: start + match[0].length,
      });
    }),
  );
}

function subjectOf(context: HearContext, sentence: HeardSentence, place: number): Subject {
  const own = context.mentions.filter((mention) => mention.sentence === sentence.index);
  const nearest = own.toSorted((a, b) => Math.abs(a.end - place) - Math.abs(b.end - place))[0];
  return nearest === undefined ? 'workflow' : `component:${nearest.component.ref}`;
}
