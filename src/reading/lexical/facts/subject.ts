import { fact, type HearContext } from '#reading/lexical/facts/context';
import { type Candidate, inSentence } from '#reading/lexical/facts/subject-candidates';
import { topicOf } from '#reading/lexical/facts/topic';
import { statusOf } from '#reading/lexical/status/scope';
import type { FactClaim } from '#reading/claims';

/** Below this nothing is said, and the design goes by the names of the parts. */
const SURE_ENOUGH = 0.8;
/** What a word gains by each further place where it stands, at most so much, and by standing where people begin. */
const AGAIN = 0.15;
const AGAIN_AT_MOST = 0.45;
const EARLY = 0.2;
/** A second subject has to be nearly as sure, and there must be a second model. */
const SECOND = 0.7;

/** What is put off, refused or somebody else's says little of what is built now: "search ranking is out of scope". */
const ASIDE = 0.2;
/** A forecast that goes in is no subject either: "reads the temperature forecast". An outcome that is weighed less is. */
const FORESEEN = 0.5;
const GOES_IN = /^(?:ingestion|streaming|plain_etl|validation)$/u;
const PUT_OFF = /\bnot (?:this|for this) (?:year|quarter|season|time)\b|\bcan (?:wait|follow|come later)\b/i;
const isAside = ({ text, mentions }: HearContext, { weight, start, end }: Candidate): boolean => {
  const sentence = text.sentences.find((one) => one.start <= start && start < one.end);
  return (
    (weight >= FORESEEN &&
      mentions.some((part) => part.start <= start && end <= part.end && GOES_IN.test(part.component.kind))) ||
    /^(?:later|refused)$/u.test(statusOf(text, start, end, 'training').status) ||
    PUT_OFF.test(text.text.slice(start, sentence?.end ?? end))
  );
};

/** How sure a subject is that only stands out: so little that two of them are not yet one that was said. */
const FAINT = 0.25;

/** What the models are about, in one or two of the person's nouns; one, or two where two models are trained. */
export function hearSubject(context: HearContext): FactClaim[] {
  const { sentences, tokens } = context.text;
  const found = sentences
    .flatMap(({ first, last }) => inSentence(tokens.slice(first, last)))
    .map((one) => (isAside(context, one) ? { ...one, weight: one.weight * ASIDE } : one));
  const trainings = context.components.filter(({ kind, status }) => kind === 'training' && status !== 'refused').length;
  const ranked = rank(found, context);
  const [best, second] = ranked;
  if (best === undefined || best.sum < SURE_ENOUGH) return standingOut(context, ranked);
  const kept =
    second !== undefined && trainings > 1 && second.sum >= best.sum * SECOND && second.sum > 1
      ? [best, second]
      : [best];
  return kept.map(({ lead, sum }) =>
    fact(context.text, 'workflow', 'model_subject', lead.said, Math.min(0.85, 0.4 + sum * 0.15), lead),
  );
}

/** What the description turns on, where nothing says what is predicted: too faint to be repeated as heard, enough for a name. */
function standingOut(context: HearContext, ranked: ReturnType<typeof rank>): FactClaim[] {
  if (context.question !== undefined) return [];
  const topic = topicOf(context, new Map(ranked.map(({ lead, sum }) => [lead.key, sum])));
  return topic === null ? [] : [fact(context.text, 'workflow', 'model_subject', topic.said, FAINT, topic)];
}

/** Candidates that share their last word speak for each other. */
function rank(found: readonly Candidate[], { text }: HearContext): { lead: Candidate; sum: number }[] {
  const by = new Map<string, Candidate[]>();
  for (const one of found) {
    const same = by.get(one.key);
    if (same === undefined) by.set(one.key, [one]);
    else same.push(one);
  }
  return [...by.values()]
    .map((all) => {
      const lead = all.reduce((best, one) => (one.weight > best.weight ? one : best));
      const places = text.tokens.filter(({ lemma, pos }) => lemma === lead.key && pos !== 'VERB').length;
      const early = text.tokens.findIndex(({ start }) => start >= lead.start) < text.tokens.length / 5;
      const repeated = Math.min(AGAIN_AT_MOST, Math.max(0, places - 1) * AGAIN);
      return { lead, sum: all.reduce((sum, { weight }) => sum + weight, 0) + repeated + (early ? EARLY : 0) };
    })
    .sort((a, b) => b.sum - a.sum);
}
