import type { AnswerEntry } from '#brief/entry';
import { isThin } from '#interview/thin-answer';
import type { Claims, FactClaim, Quote } from '#reading/claims';
import type { Topic } from '#vocabulary/topics';

/** Topics whose answers a reader without better keeps whole, as the person's own description. */
const DESCRIBED: ReadonlySet<Topic> = new Set(['prototype', 'data_format', 'usage', 'tried_before']);

/** What people name or say who have something that gives a result already; without any of it nobody said that it works. */
const TELLS_OF_A_RESULT =
  /\b(yes|yep|yeah|works?|worked|runs?|ran|running|live|production|trains?|trained|trainings?|fine-?tuned?|fitted|uses?|used|using|tried|tested|checked|compared|evaluat\w+|measured|built|build|made|gives?|gave|gets?|got|scores?|scored|predicts?|predicted|forecasts?|finds?|found|counts|beats?|notebooks?|scripts?|models?|prototypes?|pilots?|pocs?|demo|proof|code|programs?|programmes?|repos?|repository|excel|spreadsheets?|sheets?|macros?|formulas?|versions?|chain|classifiers?|detectors?|networks?|nets?|regression|forests?|boost\w*|accuracy|precision|recall|auc|f1|error|results?|per ?cent)\b|\b\w+\.(py|ipynb|r|sql|xlsx?)\b|\d\s?%/iu;

/** "I already said:", "as I told you,": what is said comes after it. */
const REPROACH =
  /^\s*(?:(?:well|look|but|again|sorry|hm+|ok(?:ay)?)\b[,:.!\s]*)*(?:(?:(?:as|like) )?(?:i|we)(?:['’]ve| have| had)?(?: just| already| have| clearly)*(?: (?:said|told you|wrote|written|mentioned|explained|described|answered))(?: (?:that|this|so|it|you))?(?: (?:already|before|above|earlier|twice|at the start|in the description|in my description))*|(?:see|read|it (?:is|stands)|that (?:is|stands)) (?:in )?(?:above|my description|the description|what i (?:said|wrote)))\s*(?:[:,;.!–—-]+\s*|$)/iu;

/** Where an answer begins, once a reproach for having to say it again is passed over. */
export const afterReproach = (text: string): number => REPROACH.exec(text)?.[0].length ?? 0;

/**
 * What an answer really says of a description that was asked for. A reader that knows no better keeps the whole answer as
 * the description; where nothing in it was understood, that would make a yes out of any word, so it does not count.
 */
export function withoutGuess(claims: Claims, { topic, text }: Pick<AnswerEntry, 'topic' | 'text'>): Claims {
  if (!DESCRIBED.has(topic)) return claims;
  const start = afterReproach(text);
  const content = text.slice(start).trim();
  const others = claims.facts.filter((f) => f.attribute !== topic);
  const understood = claims.components.length + claims.signals.length + others.length > 0;
  const tells = topic === 'prototype' ? TELLS_OF_A_RESULT.test(content) : !isThin(content);
  if (content === '' || (!understood && !tells)) return { ...claims, facts: others };
  if (start === 0) return claims;
  return { ...claims, facts: claims.facts.map((f) => (f.attribute === topic ? from(f, start, text) : f)) };
}

/** A fact without what was said before a place in the text. */
function from(fact: FactClaim, start: number, text: string): FactClaim {
  const later = (quote: Quote): Quote =>
    quote.start < start && quote.end > start ? { start, end: quote.end, text: text.slice(start, quote.end) } : quote;
  const before = text.slice(0, start).trimEnd();
  const value =
    typeof fact.value === 'string' && fact.value.startsWith(before)
      ? fact.value.slice(before.length).trim()
      : fact.value;
  return { ...fact, value, quotes: fact.quotes.map(later) } as FactClaim;
}
