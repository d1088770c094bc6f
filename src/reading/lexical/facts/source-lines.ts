import { CLASS_INDEX, classesOf } from '#reading/lexical/components/lexicon/word-classes';
import { isData, isStore, type Kept } from '#reading/lexical/facts/source-kept';
import { TOOL_NAMES } from '#reading/lexical/gazetteer/tools';
import { statusOf } from '#reading/lexical/status/scope';
import type { LexicalText, Token } from '#reading/lexical/text';

/** A line of an inventory: "members, contracts: Magicline (export via API)", "check-ins: MySQL replica". */
const LINE =
  /(?:^|\n)[ \t]*[-*•][ \t]+(?<what>\p{L}[\p{L}\p{N} ,/&-]{1,50}):[ \t]+(?<place>[\p{L}\p{N}][\p{L}\p{N}'’.&-]{1,24}(?: [\p{L}\p{N}][\p{L}\p{N}'’.&-]{1,24}){0,2})(?=[ \t]*(?:\n|$|[(,;]|->|→| too\b))/giu;
/** So many lines of the form make an inventory; fewer may say anything. */
const FEWEST = 3;
/** How much of them must name data for all to be about where data lies. */
const DATA_SHARE = 0.3;

/** Sources of a list that says what lies where, one a line. */
export function sourcesInLines(text: LexicalText): Kept[] {
  const lines = [...text.text.slice(0, 20_000).matchAll(LINE)].flatMap((match) => {
    const { what = '', place = '' } = match.groups ?? {};
    const named = place.replace(/\s(?:too|also|as well)$/i, '');
    const start = match.index + match[0].length - place.length;
    const end = start + named.length;
    const said = tokensIn(text, match.index, match.index + match[0].length - place.length);
    const words = tokensIn(text, start, end);
    const head = said.findLast(({ lower }) => /\p{L}/u.test(lower));
    const first = words[0];
    const store = isStore(words, true) || (first !== undefined && TOOL_NAMES.has(first.lower));
    return what === '' || head === undefined || !store
      ? []
      : [{ start, end, holdsAll: false, data: isData(head) && said.some(names) }];
  });
  if (lines.length < FEWEST || lines.filter(({ data }) => data).length < lines.length * DATA_SHARE) return [];
  return lines
    .filter(({ start, end }) => /^(?:wanted|exists)$/u.test(statusOf(text, start, end, 'ingestion').status))
    .map(({ start, end, holdsAll }) => ({ start, end, holdsAll }));
}

const DATA = CLASS_INDEX.get('t:data') ?? -1;
const names = (token: Token): boolean => classesOf(token).includes(DATA);

const tokensIn = ({ tokens }: LexicalText, start: number, end: number): Token[] =>
  tokens.filter((token) => token.start < end && token.end > start);
