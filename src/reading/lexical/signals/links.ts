import { everyMatch } from '#reading/lexical/cues/every-match';
import { HEARD_AT_MOST, heardSentences } from '#reading/lexical/cues/scan';
import type { Sounding } from '#reading/lexical/signals/signal';
import type { LexicalText } from '#reading/lexical/text';

const VERB =
  '(?:[Tt]riggers?|[Ss]tarts?|[Kk]icks?(?: off)?|[Ww]akes?(?: up)?|[Ff]ires?|[Ll]aunch(?:es)?|[Hh]ands? (?:over )?to|[Rr]eleases?|[Ss]ets? off|[Ss]pawns?|[Cc]alls)';
const NOT_NAMES =
  '(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|A|I|We|It|Q[1-4])\\b)';
const LINK = new RegExp(
  `(?<![\\p{L}\\p{N}])${VERB}(?:-{1,4}>|\\s(?:the\\s|a\\s|all of\\s|all\\s|another\\s)?(?:next(?: one| pipeline)?\\b|following\\b|(?:[\\p{L}\\p{N}_-]{2,20}\\s){0,2}(?:pipelines?|flows)\\b|(?:P|L|No\\.? ?|Layer |Stage |Box |Pipeline |box |stage |layer |number |service |Service )\\d{1,2}[a-z]?\\b|\\d{1,2}\\b(?![\\s.:,]{0,2}(?:%|am|pm|min|hour|out|times|of|kg|eur|per|steps|days|weeks|k\\b|\\d))|\`[a-z_<>-]{2,30}\`|[a-z]{2,14}_[a-z_]{2,24}\\b|${NOT_NAMES}(?:[A-Z]{2,}\\b|[A-Z]\\b(?!\\.)|\\p{Lu}\\p{Ll}{2,20}\\b)))`,
  'gu',
);
/** After a first link in a sentence: "this one launches the cleaning", "then kilonova and so on". */
const ONWARD =
  /\b(?:this one|that one|the latter|which(?: in turn| then| again)?|that(?: in turn| then| again)|and (?:this|that))\s(?:in turn\s|then\s)?(?:triggers?|starts?|kicks?|wakes?|fires?|launch(?:es)?|calls?|sets? off)\b|\bthen\s[^,.;]{2,40}?(?:,\s|\s)(?:and so (?:on|forth)|etc\b)/giu;
/** An item that ends where the next one begins: "fit the gaps. starts". */
const DANGLING = /(?:^|[\s.:;,])(?:starts|triggers|calls|hands over to|wakes|fires|kicks off|launches)[\s.:;]{0,3}$/i;
const FROM_PERSON =
  /(?:\b(?:I|we|he|she|they|you|somebody|someone|nobody|anybody|who|users?|customers?|tickets?|season|shift|clerks|day|week|year|app|agent|service|page|frontend|backend|shop|site)\s|['’]ll\s|to\s)$/i;
const ARROW = /→|⟶|->|=>|➔/gu;
/** What stands between two arrows of one chain. */
const BETWEEN = /^[\p{L}\p{N}_`()/ -]{1,40}$/u;
const NAMES = /pipeline|\bP\d|^\s?[A-Z]\b/u;

/** So many items that end in a link are a chain, whatever the person calls them. */
const CHAIN = 3;
/** A link that names what it starts is quoted before a turn of speech that does not: the same words said again count once. */
const WITH_OBJECT = 0.91;
/** A text with more links than this is no brief. */
const LINKS_AT_MOST = 200;

/** Places where one pipeline is said to start the next: "P1 triggers P2", "when done it starts" at the end of an item. */
export function links(text: LexicalText): Sounding[] {
  const hanging = dangling(text);
  const planned = /pipeline|flows\b|dags?\b|boxes/i.test(text.text.slice(0, HEARD_AT_MOST));
  if (!planned && hanging.length < CHAIN) return [];
  return [...heardSentences(text).flatMap((sentence) => inSentence(text, sentence)), ...hanging].slice(
    0,
    LINKS_AT_MOST,
  );
}

function inSentence(text: LexicalText, { start, end }: { start: number; end: number }): Sounding[] {
  const slice = text.text.slice(start, end);
  const found = everyMatch(LINK, slice)
    .filter((match) => !FROM_PERSON.test(slice.slice(Math.max(0, match.index - 14), match.index)))
    .map((match) => sounding(start, match, WITH_OBJECT));
  const [first] = found;
  if (first !== undefined)
    for (const match of everyMatch(ONWARD, slice))
      if (start + match.index >= first.end) found.push(sounding(start, match, 0.85));
  return [...found, ...arrowChains(slice, start)];
}

/** "A -> B -> C -> D": three arrows and more with a name before each. */
function arrowChains(slice: string, base: number): Sounding[] {
  const arrows = [...slice.matchAll(ARROW)].slice(0, 200);
  const found: Sounding[] = [];
  let first = 0;
  arrows.forEach((arrow, at) => {
    const next = arrows[at + 1];
    const end = arrow.index + arrow[0].length;
    if (next !== undefined && BETWEEN.test(slice.slice(end, next.index))) return;
    const from = Math.max(0, (arrows[first]?.index ?? 0) - 40);
    if (at - first >= 2 && NAMES.test(slice.slice(from, end)))
      found.push({ start: base + from, end: base + end, weight: 0.8 });
    first = at + 1;
  });
  return found;
}

const sounding = (base: number, match: RegExpExecArray, weight: number): Sounding => ({
  start: base + match.index,
  end: base + match.index + match[0].length,
  weight,
});

/** Blocks that end in a verb of starting. */
export function dangling(text: LexicalText): Sounding[] {
  const found: Sounding[] = [];
  for (const block of text.blocks) {
    if (block.end > HEARD_AT_MOST || found.length >= LINKS_AT_MOST) break;
    const from = Math.max(block.start, block.end - 24);
    const match = DANGLING.exec(text.text.slice(from, block.end));
    if (match === null) continue;
    const lead = /^[\s.:;,]/u.test(match[0]) ? 1 : 0;
    found.push({ start: from + match.index + lead, end: block.end, weight: 0.85 });
  }
  return found;
}
