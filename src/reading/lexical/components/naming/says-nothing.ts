import { CARRIER } from '#reading/lexical/components/naming/small-words';
import type { NounPhrase, Words } from '#reading/lexical/components/naming/noun-phrase';
import { ACT_WORDS } from '#reading/lexical/text/act-words';
import type { Token } from '#reading/lexical/text';

/** A verb alone that was taken for a thing: "fit", "load", "train". */
export const isBareAct = ({ tokens, parts }: Words, { head, first, last }: NounPhrase): boolean => {
  const { lower } = tokens[head] as Token;
  if (head === first && /^(?:run|go)$/u.test(lower)) return true;
  if (last - first === 1 && /[^e]ed$/u.test(lower)) return true;
  return last - first === 1 && ACT_WORDS.has(lower) && !THINGS_TOO.has(lower) && parts[head] !== 'determiner';
};

const THINGS_TOO = new Set(
  'test index forecast estimate check report alert alerts search log plot release review sample label labels print backtest benchmark email mail page'.split(
    ' ',
  ),
);

/** Nouns that name nothing: "thing", "one", "somebody"; "number", "columns" and "pipeline" where nothing describes them. */
export function isEmpty({ tokens, parts }: Words, { head, first, last }: NounPhrase): boolean {
  const { lower } = tokens[head] as Token;
  if (EMPTY.test(lower)) return last - first <= 3;
  const alone = last === head + 1 && (head === first || (head === first + 1 && parts[first] === 'determiner'));
  return alone && (CARRIER.test(lower) || /^(?:number|mark|value|gradient|columns?)$/u.test(lower));
}

const EMPTY =
  /^(?:thing|stuff|one|ones|lot|bit|kind|way|everything|something|nothing|somebody|step|part|job|same|new|old|other|it|fresh)$/u;
