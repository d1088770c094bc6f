import type { HearContext } from '#reading/lexical/facts/context';
import { tokenAt } from '#reading/lexical/cues/scan';

const GIVES =
  '(?:lands?|delivers?|sends?|exports?|dumps?|drops?|puts?|uploads?|push(?:es)?|publish(?:es)?|provides?|reports?|brings?|suppl(?:y|ies)|ships?|e-?mails?)';

/** "The DWH team lands the snapshot", "each controller drops a CSV": somebody else's act, with whoever does it before it. */
const ACTS = new RegExp(
  `(?:^|[,;:(–—-]\\s|\\b(?:and|then|where)\\s)(?:(?:the|our|their|each|every|an?|all|these|those|two|three)\\s)?((?:[\\p{L}\\p{N}'’/-]{1,24}\\s){0,3}[\\p{L}\\p{N}'’/-]{2,24})\\s${GIVES}(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** What is to be built does it, or whoever is asked to. */
const OURS =
  /\b(?:we|i|it|he|she|you|that|this|which|who|pipelines?|jobs?|scripts?|runs?|process|steps?|flows?|model|should|will|must|shall|can|to|then|please|would|may|nightly|daily|weekly|monthly|hourly|every|each|from|of|in|on|at|with|per)\b/i;

/** "They are exported every night by IT". */
const GIVEN =
  /\b(?:exported|delivered|sent|landed|placed|dumped|loaded|extracted|provided|published|pushed|dropped|copied|refreshed|uploaded|put|shipped|e-?mailed)\b[^.;:]{0,45}\bby (?!hand\b|us\b|me\b|then\b|noon\b|midnight\b|night\b|day\b|week\b|the (?:hour|day|week)\b|\d|default\b|e-?mail\b|mail\b|itself\b|post\b)(?:the |our |an? |their )?\p{L}/iu;

/** "Photos arrive in the bucket": how data come. */
const COMES =
  /^(?:the |our |all |new )?[\p{L}-]{3,20}(?: [\p{L}-]{3,20}){0,2} (?:arrives?|comes? in|lands?|appears?|(?:is|are|gets?) uploaded)(?: \p{L}| \d|$)/iu;

/**
 * The time stands in a clause that tells when somebody else delivers data. That data then come is no wish to handle them
 * at once: in the annotated briefs one of sixteen such rhythms is that of a data pipeline.
 */
export function tellsArrival(context: HearContext, place: number): boolean {
  const { tokens, clauses, text } = context.text;
  const clause = clauses[tokens[tokenAt(context.text, place)]?.clause ?? -1];
  if (clause === undefined) return false;
  const slice = text.slice(clause.start, Math.min(clause.end, clause.start + 240));
  if (GIVEN.test(slice)) return true;
  const who = ACTS.exec(slice)?.[1];
  return who !== undefined && !OURS.test(who);
}

/** "Photos arrive in S3 when the customer uploads them": the event tells how single data come, and sets nothing off. */
export function tellsComing(context: HearContext, place: number): boolean {
  const { tokens, sentences, text } = context.text;
  const sentence = sentences[tokens[tokenAt(context.text, place)]?.sentence ?? -1];
  if (sentence === undefined) return false;
  const before = text.slice(Math.max(sentence.start, place - 90), place);
  return COMES.test(before.split(/[,;:]\s/u).at(-1) ?? '');
}
