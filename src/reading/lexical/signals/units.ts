import { heardSentences } from '#reading/lexical/cues/scan';
import type { LexicalText, Stretch } from '#reading/lexical/text';

/** A stretch of a sentence in which a signal may be given. */
export interface Unit extends Stretch {
  readonly sentence: number;
}

/** Longer sentences, as people dictate them, are cut between clauses. */
const LONGEST = 40;
/** The pieces of a cut sentence have at least so many words. */
const SHORTEST = 14;

/** The stretches that are listened to for signals: sentences, long ones in pieces. */
export function unitsOf(text: LexicalText): readonly Unit[] {
  return heardSentences(text).flatMap((sentence, at): Unit[] => {
    if (sentence.first >= sentence.last) return [];
    const whole = { first: sentence.first, last: sentence.last };
    if (whole.last - whole.first <= LONGEST) return [unit(text, whole, at)];
    const cuts: { first: number; last: number }[] = [];
    for (const { last } of text.clauses.filter((clause) => clause.sentence === at)) {
      const open = cuts.at(-1);
      if (open !== undefined && open.last - open.first < SHORTEST) open.last = last;
      else cuts.push({ first: open?.last ?? whole.first, last });
    }
    const end = cuts.at(-1);
    if (end === undefined) return [unit(text, whole, at)];
    end.last = whole.last;
    return cuts.map((cut) => unit(text, cut, at));
  });
}

function unit(text: LexicalText, { first, last }: { first: number; last: number }, sentence: number): Unit {
  const start = text.tokens[first]?.start ?? 0;
  const end = text.tokens[last - 1]?.end ?? start;
  return { first, last, start, end, sentence };
}
