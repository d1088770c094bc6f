import { fact, type HearContext, type SentenceView, sentencesOfText } from '#reading/lexical/facts/context';
import type { Heard } from '#reading/lexical/facts/heard-trigger';
import { type Standing, carried } from '#reading/lexical/facts/trigger-carry';
import { isTalkOfTheDay, leads, subjectsOf } from '#reading/lexical/facts/trigger-subject';
import { hearTimes } from '#reading/lexical/time/hear-times';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';
import type { FactClaim, Subject, TriggerValue } from '#reading/claims';

/** What sets off each component or role, in the person's words (D5.1). One trigger per subject: the surest. */
export function hearTriggers(context: HearContext): FactClaim[] {
  const best = new Map<Subject, Heard>();
  const standing: Standing[] = [];
  const keep = (each: Heard): void => {
    const there = best.get(each.subject);
    best.set(each.subject, there === undefined ? each : better(there, each));
  };
  for (const sentence of sentencesOfText(context.text)) {
    for (const phrase of hearTimes(sentence.slice, sentence.words)) {
      const heard = placed(context, sentence, phrase);
      heard.forEach(keep);
      const [first] = heard;
      const block = context.text.sentences[sentence.index]?.block ?? -1;
      if (first !== undefined && phrase.strength !== 'clock')
        standing.push({ heard: first, block, leads: leads(context.text, sentence, first) });
    }
  }
  carried(context, standing, new Set(best.keys())).forEach(keep);
  return [...best.values()].map((each) =>
    fact(context.text, each.subject, 'trigger', each.value, round(each.confidence), each),
  );
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;

function placed(context: HearContext, sentence: SentenceView, phrase: TimePhrase): Heard[] {
  const start = sentence.start + phrase.start;
  const end = sentence.start + phrase.end;
  if (isTalkOfTheDay(sentence, phrase)) return [];
  const value: TriggerValue = {
    kind: phrase.kind,
    cadence: phrase.cadence,
    words: context.text.text.slice(start, end),
  };
  const weight = emphasis(sentence, phrase);
  return subjectsOf(context, sentence, { start, end }, phrase).map(({ subject, confidence: sure }) => ({
    subject,
    value,
    start,
    end,
    sentence: sentence.index,
    confidence: Math.min(0.97, sure * weight),
  }));
}

/**
 * "Monthly would do" and "weekly is plenty" outweigh what a run does today; "(could be twice a week)" and "about 6x a
 * year" merely estimate how often something happens.
 */
function emphasis(sentence: SentenceView, phrase: TimePhrase): number {
  if (phrase.kind !== 'schedule') return 1;
  const before = sentence.slice.slice(Math.max(0, phrase.start - 26), phrase.start);
  const after = sentence.slice.slice(phrase.end, phrase.end + 34);
  if (
    /^[\s,)]{0,3}(?:\p{L}{1,12}\s){0,2}(?:would do|will do|is plenty|is enough|suffices|is sufficient|is fine|would be (?:fine|enough|plenty)|would suffice|is all)/iu.test(
      after,
    )
  )
    return 1.25;
  if (/(?:need|needs|needing) (?:a \p{L}{3,12} )?(?:more|oftener) than (?:a \p{L}{3,12} )?$/iu.test(before)) return 1.2;
  return /(?:could be|maybe|perhaps|about|roughly|around|so about|mostly|usually|on average|happens|happened|~)\s{0,2}$/iu.test(
    before,
  )
    ? 0.6
    : 1;
}

/**
 * Two triggers of one subject. In one breath a person who starts it outweighs a calendar, and a calendar an event ("once
 * a month, after the file is in"); else the surer one counts, and of equals the later.
 */
function better(a: Heard, b: Heard): Heard {
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
