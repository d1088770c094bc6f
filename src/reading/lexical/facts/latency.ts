import { indexCues, findCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { type HeardSentence, heardSentences } from '#reading/lexical/cues/scan';
import { amountsIn, inMilliseconds } from '#reading/lexical/facts/amounts';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import type { FactClaim, Subject } from '#reading/claims';

const BUDGET = indexCues(
  phrases(
    '(latency|latencies|p50|p90|p95|p99|response time|round trip|budget|spinner|end to end|sla)',
    '(answers?|answered|answering|responds?|response|reply|replies|returns?|back)',
    '(within|inside( of)?|under|below|less than|at most|max(imum)?|no more than|not more than)',
    '(wait|waits|waiting|patient|stare|stares)',
    '(per|a|for (one|an?|each|every)|each) (request|call|query|item|document|agreement|answer|card|form|transaction|lookup|image|page|message)',
    '(is|are|would be|will be|s) (fine|ok|okay|enough|sufficient|good enough|plenty|all right|acceptable|no problem|quick enough|fast enough)',
    '(fine|ok|okay)',
    '(scores?|scoring|decides?|decision|blocks?|looks? up|asks?|asked|live)',
    '(real ?time|online|synchronous(ly)?)',
  ).map((phrase) => ({ phrase, means: true })),
);

/** Amounts of time that are no budget: rhythms, ages, lengths of what is processed, how long a run takes. */
const OTHER_BEFORE =
  /(?:every|each|last|past|after|for|since|of|from|takes?|took|runs?|lasts?|about every|than the last|first|these|those|next|least|until|are|is in|late|long|needs?)\s{1,3}(?:about |around |roughly |some |the |only |up to |~)?$/i;
const OTHER_AFTER =
  /^[\s-]{0,2}(?:late|later|ago|long|of (?:audio|data|video|speech|work|notice)|before|after(?:wards)?|each|old|per (?:run|day|week|hour)|windows?|segments?|pieces?|clips?|chunks?|averages?|counter|grid|recordings?|values?|ahead|in advance|a (?:day|week|month|run)|on (?:a|her|his|my|one|the) |early)/i;

/** Budgets for one answer (D4.3, D4.4). */
export function hearLatency(context: HearContext): FactClaim[] {
  const facts: FactClaim[] = [];
  for (const sentence of heardSentences(context.text)) {
    const amounts = amountsIn(sentence.slice);
    if (amounts.length === 0) continue;
    const budgets = findCues(BUDGET, sentence);
    for (const amount of amounts) {
      const ms = inMilliseconds(amount);
      if (ms === null || amount.unit === 'hour') continue;
      const before = sentence.slice.slice(Math.max(0, amount.start - 24), amount.start);
      const after = sentence.slice.slice(amount.end, amount.end + 24);
      const direct = amount.unit === 'ms';
      if (OTHER_AFTER.test(after) || (!direct && OTHER_BEFORE.test(before))) continue;
      const cued = budgets.some(
        (cue) => Math.abs(cue.start - amount.end) < 60 || Math.abs(cue.end - amount.start) < 60,
      );
      const asked = context.question?.topic === 'latency';
      if (!direct && !cued && !asked) continue;
      const served = subjectOf(context, sentence);
      if (!direct && !asked && served === null && amount.unit === 'minute') continue;
      const confidence = (direct ? 0.85 : served === null ? 0.6 : 0.8) + (cued && direct ? 0.1 : 0);
      facts.push(
        fact(context.text, served ?? 'role:deployed', 'latency_ms', ms, confidence, {
          start: sentence.start + amount.start,
          end: sentence.start + amount.end,
        }),
      );
    }
  }
  return onePerSubject(facts);
}

/** The real-time component in the sentence, else in a neighbouring one. */
function subjectOf(context: HearContext, sentence: HeardSentence): Subject | null {
  const live = context.mentions.filter(
    (mention) => mention.component.kind === 'realtime_inference' && mention.component.status !== 'refused',
  );
  const near =
    live.find((mention) => mention.sentence === sentence.index) ??
    live.find((mention) => Math.abs(mention.sentence - sentence.index) === 1);
  return near === undefined ? null : `component:${near.component.ref}`;
}

/** The whole answer counts, not its parts: of several budgets of one subject the surest, then the first. */
function onePerSubject(facts: readonly FactClaim[]): FactClaim[] {
  const best = new Map<Subject, FactClaim>();
  for (const each of facts) {
    const there = best.get(each.subject);
    if (there === undefined || each.confidence > there.confidence) best.set(each.subject, each);
  }
  return [...best.values()];
}
