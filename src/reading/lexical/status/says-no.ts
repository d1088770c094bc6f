import type { LexicalText } from '#reading/lexical/text';

/** Words and marks without one of which people hardly refuse anything: in 2 of 100 annotated parts of such texts, in 11 of all. */
const NO =
  /(?<![\p{L}\p{N}])(?:no|not|non|nor|none|nope|never|nobody|nothing|nein|without|instead|rather|refus\p{L}*|reject\p{L}*|drop\p{L}*|skip\p{L}*|exclu\p{L}*|forbid\p{L}*|forbade|prohibit\p{L}*|veto\p{L}*|ban\p{L}*|out|outside|off|unwanted|unneeded|unnecessary|overkill|scrap\p{L}*|delet\p{L}*|remov\p{L}*|cancel\p{L}*|declin\p{L}*|dismiss\p{L}*|struck|strikes?|cut|crossed|forget|spare|leave|stop\p{L}*|kill\p{L}*|withdrawn|dead|hardly|cannot|too|pass|false|minus|waste|pointless|nonsense|wont|dont|doesnt|isnt|abandon\p{L}*|turned|thrown|threw|bin|objects?|silence)(?![\p{L}\p{N}])|n't|~~|[✗✘❌✖⬜⊘⛔]/iu;

const KNOWN = new WeakMap<LexicalText, boolean>();

/** Whether anything in a text could refuse: where nothing does, a model that thinks so has only met such parts refused elsewhere. */
export function saysNo(text: LexicalText): boolean {
  const known = KNOWN.get(text) ?? NO.test(text.text);
  KNOWN.set(text, known);
  return known;
}
