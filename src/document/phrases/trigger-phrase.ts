import type { Trigger } from '#architecture/architecture';
import { CADENCES, triggerKinds, type TriggerKind } from '#vocabulary/triggers';
import { escapeText } from '#document/escape-text';
import { triggerMentions } from '#document/phrases/trigger-words';
import { findRaw, withoutSequence } from '#document/raw-text';
import { unescapeText } from '#document/unescape-text';

/** How a document calls the four kinds of trigger. */
export const TRIGGER_WORDS: Readonly<Record<TriggerKind, string>> = {
  schedule: 'Schedule',
  event: 'Event',
  manual: 'Manual',
  request: 'HTTP request',
};

const DETAIL = ' — ';

/** "Schedule, weekly — every Monday night, so that the list is there on Tuesday" (D7.3). */
export const writeTrigger = ({ kind, cadence, detail }: Trigger): string => {
  const often = cadence === null ? '' : `, ${isNamed(cadence) ? cadence : writeCron(cadence)}`;
  return `${TRIGGER_WORDS[kind]}${often}${detail === null ? '' : `${DETAIL}${escapeText(detail)}`}`;
};

/** Reads what `writeTrigger` wrote, or what a person wrote; null where nothing in it says what sets the pipeline off. */
export const readTrigger = (markdown: string): Trigger | null => readOurs(markdown) ?? readWords(markdown);

const isNamed = (cadence: string): boolean => (CADENCES as readonly string[]).includes(cadence);

const writeCron = (cadence: string): string =>
  /^[\d*,/\- A-Za-z?#]+$/.test(cadence) && cadence.trim() === cadence
    ? `\`${cadence}\``
    : withoutSequence(DETAIL, escapeText(cadence));

const readOurs = (markdown: string): Trigger | null => {
  const cut = findRaw(markdown, DETAIL);
  const head = cut < 0 ? markdown : markdown.slice(0, cut);
  const kind = triggerKinds.find((id) => head === TRIGGER_WORDS[id] || head.startsWith(`${TRIGGER_WORDS[id]}, `));
  if (kind === undefined) return null;
  const often = head.slice(TRIGGER_WORDS[kind].length + 2);
  const cron = /^`([^`]+)`$/.exec(often)?.[1];
  const isOurs = often === '' || isNamed(often) || cron !== undefined || !/ /.test(often) || cut >= 0;
  if (!isOurs) return null;
  const cadence = often === '' ? null : (cron ?? unescapeText(often));
  return { kind, cadence, detail: cut < 0 ? null : unescapeText(markdown.slice(cut + DETAIL.length)) };
};

const readWords = (markdown: string): Trigger | null => {
  const text = unescapeText(markdown);
  const mentions = triggerMentions(text);
  const [first] = mentions;
  if (first === undefined) return null;
  const often = mentions.find(({ kind, cadence }) => kind === first.kind && cadence !== null);
  return { kind: first.kind, cadence: often?.cadence ?? null, detail: text };
};
