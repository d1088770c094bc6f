import { TOOL_NAMES } from '#reading/lexical/gazetteer/tools';
import type { Words } from '#reading/lexical/components/naming/noun-phrase';
import { ACT_WORDS } from '#reading/lexical/text/act-words';
import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import type { LexicalText, Token } from '#reading/lexical/text';

/** A name is one line of at most so many characters (it stands in headings, lists and sentences). */
export const LONGEST_NAME = 60;

const ARTICLE = /^(?:(?:the|an?|our|my|their|your|his|her|its|some|any|no|own|that)\s)+/iu;
/** Words that cannot end a name. */
const DANGLING =
  /(?:(?<!\s(?:comes?|came|goes|logs?|fills?))[\s,;:–—-]+(?:the|an?|our|my|their|your|his|her|its|each|every|all|no|of|for|per|from|to|into|onto|in|on|at|by|with|over|against|between|and|or|plus|as|is|are|was|be|that|which|who|if|when|it|they|we|i|more|less|than|out|up|off|how|what|whether|vs|exists|would|will|could|should|might|but|nor|continuously)|\s(?:at some point|some ?day|one day|for now|right now|from day one|at the moment)|[\s,;:.!?…"'“”(<>=–—-]+)$/iu;

/** The words [first, last) as a name: without an article in front, and no capital letter that only begins a sentence. */
export function spelled(text: LexicalText, { tokens }: Words, first: number, last: number): string {
  const from = tokens[first];
  const to = tokens[last - 1];
  if (from === undefined || to === undefined) return '';
  let start = first;
  while (start < last - 1 && ARTICLE.test(`${(tokens[start] as Token).lower} `)) start++;
  const head = tokens[start] as Token;
  const said = text.text.slice(head.start, to.end).replace(/\s+/gu, ' ');
  return tidy(isPlain(text, head) ? said.charAt(0).toLowerCase() + said.slice(1) : said);
}

/** Takes off what cannot stand at the end or the beginning of a name. */
export function tidy(name: string): string {
  let said = name
    .replace(/["“”„<>*`]|~~/gu, '')
    .replace(/(?<=\s)(?:our|my)(?=\s)/giu, 'the')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?)–—-]+/u, '')
    .trim();
  if (said.includes('(') && !said.includes(')')) said = said.slice(0, said.indexOf('('));
  if (said.includes(')') && !said.includes('(')) said = said.slice(0, said.indexOf(')'));
  for (let shorter = said.replace(DANGLING, ''); shorter !== said; shorter = said.replace(DANGLING, '')) said = shorter;
  return said;
}

/** The name where it fits, cut between words where it does not; null where nothing is left. */
export function fitted(name: string): string | null {
  const whole = tidy(name);
  if (whole.length <= LONGEST_NAME) return whole.length > 1 ? whole : null;
  const space = whole.lastIndexOf(' ', LONGEST_NAME);
  const cut = tidy(space > 0 ? whole.slice(0, space) : whole.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, ''));
  return cut.length > 1 ? cut : null;
}

/** Endings of common nouns, of adjectives and of adverbs. */
const COMMON = /(?:ing|ions?|ments?|out|ness|ity|ly|age|up|back|ure|ance|[^aeiou]ic|al|ous|ive)$/u;

/** Classes of things that have no names of their own. */
const PLAIN_THINGS = [
  'data',
  'prediction',
  'label',
  'feature',
  'metric',
  'person',
  'reporting',
  'drift',
  'old',
  'when',
  'application',
].map((name) => `t:${name}`);

/** "Dr. Papadaki", "Epic Clarity", "Laurent's": a name goes on with a capital letter, or owns something. */
const NAME_GOES_ON = /^(?: \p{Lu}\p{Ll}|['’]s\b)/u;
const TITLE = /^(?:dr|mr|mrs|ms|prof|st)$/u;

/** What stands before the first word of a line or a list item: nothing, a dash, "A.", "3)". */
const ITEM = /(?:^|\n)[ \t]*(?:\(?[\p{L}\p{N}]{1,2}[.):]|[-*•–])?[ \t]*$/u;

/** Whether a capital letter is only there because a sentence begins: no name, no abbreviation, seen small elsewhere or common. */
function isPlain(text: LexicalText, token: Token): boolean {
  if (!/^\p{Lu}[\p{Ll}'’-]*$/u.test(token.text) || TOOL_NAMES.has(token.lower)) return false;
  if (token.pos !== 'PROPN') return true;
  if (TITLE.test(token.lower) || NAME_GOES_ON.test(text.text.slice(token.end, token.end + 4))) return false;
  const sentence = text.sentences[token.sentence];
  const opens =
    sentence?.start === token.start ||
    ITEM.test(text.text.slice(Math.max(0, token.start - 12), token.start)) ||
    text.tokens.some((each) => each.end <= token.start && /^[:;>•*-]$/u.test(each.lower) && token.start - each.end < 3);
  return (
    text.tokens.some((each) => each.text === token.lower) ||
    (opens &&
      (token.lemma !== token.lower ||
        COMMON.test(token.lower) ||
        ACT_WORDS.has(token.lower) ||
        PLAIN_THINGS.some((name) => inClass(token, name))))
  );
}
