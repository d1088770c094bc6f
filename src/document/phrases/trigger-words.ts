import type { Cadence, TriggerKind } from '#vocabulary/triggers';

/** Something in a line of prose that says what sets a pipeline off. */
export interface TriggerMention {
  readonly kind: TriggerKind;
  readonly cadence: Cadence | null;
  /** Where it stands in the text. */
  readonly at: number;
  readonly words: string;
}

const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const SAID: readonly (readonly [RegExp, TriggerKind, Cadence | null])[] = [
  [/\b(?:every|each) (?:\d+ |few )?minutes?\b|\bby the minute\b/i, 'schedule', 'minutes'],
  [/\bhourly\b|\bevery (?:\d+ )?hours?\b|\beach hour\b/i, 'schedule', 'hourly'],
  [/\b(?:daily|nightly)\b|\b(?:every|each) (?:day|night|morning|evening|weekday)\b/i, 'schedule', 'daily'],
  [
    new RegExp(`\\bweekly\\b|\\b(?:every|each|once a|per) (?:week|${DAYS})|\\b(?:on )?${DAYS}s\\b`, 'i'),
    'schedule',
    'weekly',
  ],
  [
    /\bmonthly\b|\b(?:every|each|once a|per) month\b|\b(?:first|last) (?:day|night) of the month\b/i,
    'schedule',
    'monthly',
  ],
  [/\bquarterly\b|\b(?:every|each|once a|per) quarter\b/i, 'schedule', 'quarterly'],
  [/\bscheduled?\b|\bcron\b|\bat \d{1,2}[:.]\d{2}\b/i, 'schedule', null],
  [
    /\bmanual(?:ly)?\b|\bby hand\b|\bon demand\b|\bad[ -]hoc\b|\bsomebody starts\b|\bstarted by (?!an?\b|the\b)\w/i,
    'manual',
    null,
  ],
  [/\bhttp\b|\brequests?\b|\bendpoint\b|\bapi calls?\b/i, 'request', null],
  [
    /\bevents?\b|\bevent-driven\b|\b(?:when|whenever|once|as soon as|after|upon)\b|\btriggered by\b|\bon (?:new|arrival|drift|promotion|completion)\b|\barriv(?:es|al)\b/i,
    'event',
    null,
  ],
];

const CRON = /(?<![^\s`(])(?:[\d*,/-]+ ){4}[\d*,/-]+(?![^\s`),.;])/;

/** A five-field cron expression standing in the text; null where there is none. */
export const cronIn = (text: string): string | null => CRON.exec(text)?.[0] ?? null;

/** Everything in the text that says what sets a pipeline off, in the order in which it stands there. */
export const triggerMentions = (text: string): TriggerMention[] => {
  const cron = CRON.exec(text);
  const mentions: TriggerMention[] =
    cron === null ? [] : [{ kind: 'schedule', cadence: cron[0], at: cron.index, words: cron[0] }];
  for (const [pattern, kind, cadence] of SAID) {
    const match = pattern.exec(text);
    if (match !== null) mentions.push({ kind, cadence, at: match.index, words: match[0] });
  }
  return mentions.sort((a, b) => a.at - b.at);
};
