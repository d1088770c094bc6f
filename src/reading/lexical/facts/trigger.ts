import { type HeardSentence, heardSentences, tokenAt } from '#reading/lexical/cues/scan';
import { failuresIn } from '#reading/lexical/facts/failure-talk';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import type { Heard } from '#reading/lexical/facts/heard-trigger';
import { type Standing, carried } from '#reading/lexical/facts/trigger-carry';
import { specificFirst } from '#reading/lexical/facts/trigger-specific';
import { leads, subjectsOf } from '#reading/lexical/facts/trigger-subject';
import { emphasis, rareStart } from '#reading/lexical/facts/trigger-emphasis';
import { tellsArrival, tellsComing } from '#reading/lexical/facts/trigger-arrival';
import { isTalk } from '#reading/lexical/facts/trigger-talk';
import { hearTimes } from '#reading/lexical/time/hear-times';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';
import type { FactClaim, Subject, TriggerValue } from '#reading/claims';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';

/** What sets off each component or role, in the person's words (D5.1). One trigger per subject: the surest. */
export function hearTriggers(context: HearContext): FactClaim[] {
  const best = new Map<Subject, Heard>();
  const standing: Standing[] = [];
  const keep = (each: Heard): void => {
    const there = best.get(each.subject);
    best.set(each.subject, there === undefined ? each : better(there, each));
  };
  const failures = new Set(failuresIn(context.text).map(({ sentence }) => sentence.index));
  for (const sentence of heardSentences(context.text)) {
    for (const phrase of hearTimes(sentence)) {
      // "if the training breaks nobody should notice in the morning": when it would show, not when it runs
      if (phrase.strength !== 'explicit' && failures.has(sentence.index)) continue;
      const heard = placed(context, sentence, phrase);
      heard.forEach(keep);
      const [first] = heard;
      const block = context.text.sentences[sentence.index]?.block ?? -1;
      if (first !== undefined && phrase.strength !== 'clock' && !POSSESSIVE.test(first.value.words))
        standing.push({ heard: first, block, leads: governs(context, sentence, first), role: roleOf(heard) });
    }
  }
  carried(context, standing, new Set(best.keys())).forEach(keep);
  return specificFirst(context.components, [...best.values()]).map((each) =>
    fact(context.text, each.subject, 'trigger', each.value, round(each.confidence * trust(context, each)), each),
  );
}

const roleOf = (heard: readonly Heard[]): Role | null => {
  const [only, second] = heard.flatMap(({ subject }) =>
    subject.startsWith('role:') ? [subject.slice(5) as Role] : [],
  );
  return second === undefined ? (only ?? null) : null;
};

/** It opens its sentence; after a colon in the midst of one it governs that sentence alone. */
const governs = (context: HearContext, sentence: HeardSentence, at: Heard): boolean =>
  leads(context.text, sentence, at) && tokenAt(context.text, at.start) - tokenAt(context.text, sentence.start) <= 9;

/** "yesterday's" tells which data is meant; it governs nothing else. */
const POSSESSIVE = /['’]s$/u;

/** The rhythm of what runs around the pipelines is told in passing, and is often somebody else's. */
function trust(context: HearContext, { subject, start, value }: Heard): number {
  const kind = context.components.find(({ ref }) => subject === `component:${ref}`)?.kind;
  if (kind !== undefined && AROUND.has(kind)) return 0.5;
  if (kind !== 'ingestion') return 1;
  if (value.kind === 'event' && tellsComing(context, start)) return COMING;
  return value.kind === 'schedule' && tellsArrival(context, start) ? DELIVERED : 1;
}

/** How surely data are to be read when somebody else delivers them. */
const DELIVERED = 0.8;
/** The same where an event only tells how single data come. */
const COMING = 0.7;

const AROUND: ReadonlySet<KindId> = new Set([
  'alerting',
  'application',
  'cicd',
  'ab_testing',
  'dashboard',
  'streaming',
  'migration',
]);

/** "Weekly buckets", "overnight sag": in words about features and their making it tells of which time the data is. */
const describesData = (context: HearContext, start: number, end: number): boolean =>
  ADJECTIVE.test(context.text.text.slice(start, end)) &&
  /^\s\p{L}/u.test(context.text.text.slice(end, end + 2)) &&
  context.mentions.some(
    (mention) =>
      (mention.component.kind === 'feature_engineering' || mention.component.kind === 'preprocessing') &&
      mention.start <= start &&
      end < mention.end,
  );

const ADJECTIVE = /^(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|overnight)$/i;

/** Says that no clock does it, and leaves open what does. */
const NO_CLOCK = /^(?:not on an?|no fixed|no regular|without) /i;

const round = (confidence: number): number => Math.round(confidence * 100) / 100;

function placed(context: HearContext, sentence: HeardSentence, phrase: TimePhrase): Heard[] {
  const start = sentence.start + phrase.start;
  const end = sentence.start + phrase.end;
  if (isTalk(sentence, phrase) || describesData(context, start, end)) return [];
  const weight = emphasis(sentence, phrase);
  const words = context.text.text.slice(start, end).replace(/\s(?:is|are)$/i, '');
  const rare = phrase.kind === 'schedule' && weight <= 1 ? rareStart(sentence, phrase, weight) : null;
  const value: TriggerValue = {
    kind: rare === null ? phrase.kind : 'manual',
    cadence: rare === null ? phrase.cadence : null,
    words,
  };
  const from = sentence.start + (phrase.corrects ?? phrase.start);
  return subjectsOf(context, sentence, { start: from, end }, phrase).map(({ subject, confidence: sure }) => ({
    subject,
    value,
    start,
    end,
    sentence: sentence.index,
    implied: phrase.strength !== 'explicit',
    estimate: rare === 'guess' || (rare === null && weight < 1) || NO_CLOCK.test(words),
    confidence: Math.min(0.97, sure * (rare === null ? weight : 1)),
  }));
}

/**
 * Two triggers of one subject. In one breath a person who starts it outweighs a calendar, and a calendar an event ("once
 * a month, after the file is in"); else the surer one counts, and of equals the later.
 */
function better(a: Heard, b: Heard): Heard {
  if (a.estimate !== b.estimate && Math.abs(a.sentence - b.sentence) <= 1) {
    const [guess, other] = a.estimate ? [a, b] : [b, a];
    if (other.value.kind !== 'schedule' || guess.value.kind === 'schedule') return other;
  }
  if (
    Math.abs(a.sentence - b.sentence) <= 1 &&
    Math.abs(a.confidence - b.confidence) < 0.25 &&
    a.value.kind !== b.value.kind
  ) {
    const order = ['manual', 'schedule', 'event', 'request'];
    return order.indexOf(a.value.kind) <= order.indexOf(b.value.kind) ? a : b;
  }
  return b.confidence > a.confidence + 0.001 ? b : a;
}
