import { fit } from '#design/words/fit';
import type { Trigger } from '#architecture/architecture';

const EVERY: Record<string, string> = {
  minutes: 'every few minutes',
  hourly: 'every hour',
  daily: 'every day',
  weekly: 'every week',
  monthly: 'every month',
  quarterly: 'every quarter',
};

/** When a pipeline runs, as the end of a sentence: "every week", "when a pull request is opened", "when somebody starts it". */
export function when({ kind, cadence, detail }: Trigger): string {
  if (kind === 'request') return 'with each request';
  if (kind === 'manual') return 'when somebody starts it';
  if (kind === 'event') return detail === null ? 'when its event occurs' : clause(unhung(fit(detail)));
  return (cadence === null ? null : EVERY[cadence]) ?? (detail === null ? 'on a schedule' : unhung(fit(detail)));
}

/** A trigger with its words as they fit into a line; none where they only repeat how often it runs. */
export function plainTrigger(trigger: Trigger): Trigger {
  const { cadence, detail } = trigger;
  if (detail === null) return trigger;
  const words = unhung(fit(detail));
  return { ...trigger, detail: words === '' || words === cadence || words === EVERY[cadence ?? ''] ? null : words };
}

/** Without a small word that the quote was cut behind: "each morning before". */
const unhung = (words: string): string =>
  words.replace(/(?:\s(?:and|or|but|the|an?|at|by|before|until|from|of|for|to|with|when|than|as))+$/u, '');

const clause = (words: string): string =>
  /^(?:only )?(?:when|whenever|once|after|as soon as|on|upon|if|with|per|at)\b/iu.test(words)
    ? words
    : /^(?:the|an?)\s.{3,60}\s(?:says|is|are|has|have|arrives?|comes?|lands?|finish(?:es)?|changes?)\s?/iu.test(words)
      ? `when ${words}`
      : words.startsWith('“')
        ? `on ${words}`
        : `on “${words}”`;
