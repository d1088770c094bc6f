import { everyMatch } from '#reading/lexical/cues/every-match';
import { HEARD_AT_MOST } from '#reading/lexical/cues/scan';
import { pipelinesCounted } from '#reading/lexical/signals/counted-pipelines';
import { pipelinesListed } from '#reading/lexical/signals/listed-pipelines';
import type { Sounding } from '#reading/lexical/signals/signal';
import { NUMBER_WORDS, numberOf } from '#reading/lexical/time/number-words';
import type { LexicalText } from '#reading/lexical/text';

/** So many links in the same words are a chain, whatever its members are called. */
const CHAIN = 3;
/** Two links of one chain stand no further apart. */
const APART = 500;
const NO_OBJECT =
  'at|on|in|by|with|from|to|for|when|if|as|after|before|again|and|or|every|each|it|itself|up|over|me|us|him|her|you|nobody|late|early|earlier|later|only|once|not|monday|tuesday|wednesday|thursday|friday|saturday|sunday|around|about|here|there|out|off|work|working';
const LINK = new RegExp(
  `(?<![\\p{L}\\p{N}-])(trigger|kick|fire|wake|launche|set|call|start|release)s(?:\\s(?:off|aff|up))?\\s(?:the\\s|a\\s|an\\s|that\\s)?(?:\\p{L}{2,14}'s\\s)?["“'\`*]?((?!(?:${NO_OBJECT})(?![\\p{L}\\p{N}_-]))[\\p{L}\\p{N}_-]{1,24})`,
  'giu',
);
const FROM_PERSON =
  /\b(?:I|we|he|she|they|you|who|users?|customers?|nobody|somebody|someone|season|shift|day|week|year)\s$/i;
const DRAWN = /pipeline|\bflows\b|\bdags?\b|\bboxes\b|\blayers?\b|\bchain/i;

/** "Intake wakes the cleaner, which wakes the teacher, which wakes the judge": one verb of starting again and again. */
export function repeatedLinks(text: LexicalText): Sounding[] {
  const all = text.text.slice(0, HEARD_AT_MOST);
  if (!DRAWN.test(all)) return [];
  const byVerb = new Map<string, RegExpExecArray[]>();
  for (const match of everyMatch(LINK, all)) {
    if (FROM_PERSON.test(all.slice(Math.max(0, match.index - 12), match.index))) continue;
    const verb = match[1]?.toLowerCase() ?? '';
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), match]);
  }
  return [...byVerb.values()].flatMap(runs).flatMap((run): Sounding[] => {
    const started = new Set(run.map((match) => match[2]?.toLowerCase()));
    if (started.size < CHAIN) return [];
    return run.map((match) => ({ start: match.index, end: match.index + match[0].length, weight: 0.8 }));
  });
}

function runs(matches: readonly RegExpExecArray[]): RegExpExecArray[][] {
  const found: RegExpExecArray[][] = [];
  for (const match of matches) {
    const open = found.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && match.index - last.index <= APART) open.push(match);
    else found.push([match]);
  }
  return found;
}

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,3}|${NUMBER_WORDS})\\s(?:\\p{L}{2,14}\\s)?(?:pipelines|flows|dags)\\b`,
  'giu',
);
const EACH_NEXT =
  /(?<![\p{L}\p{N}])(?:each|every|all|everyone)(?![\p{L}\p{N}])[^.;:\n]{0,40}?\b(?:triggers?|starts?|kicks?(?: off)?|fires?|wakes?(?: up)?|launch(?:es)?|calls?|sets? off|starting|triggering|calling|waking)\s[^.;:\n]{0,14}?(?:next|following|one after|another|other|one behind|P\(n)/giu;

/** Where each starts the next there are three or more, and two links between them, even if nobody counted. */
const AT_LEAST = 2;

/** "each one calls the next": as many links as the pipelines that were counted have between them. */
export function eachStartsTheNext(text: LexicalText): Sounding[] {
  const matches = everyMatch(EACH_NEXT, text.text.slice(0, HEARD_AT_MOST));
  if (matches.length === 0) return [];
  const planned = Math.max(
    0,
    ...everyMatch(NUMBER, text.text.slice(0, HEARD_AT_MOST)).map((match) => numberOf(match[1] ?? '') ?? 0),
    ...[...pipelinesCounted(text), ...pipelinesListed(text)].map(({ value }) => value ?? 0),
  );
  return matches.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: 0.91,
    value: Math.max(AT_LEAST, planned - 1),
  }));
}
