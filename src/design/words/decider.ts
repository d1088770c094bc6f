import { speaksAsI } from '#design/words/fit';
import { head } from '#design/words/nouns';

/** Who decides, as a document can say it; null for the person who wrote, and for nobody ("I", "he", "somebody"). */
export function decider(who: string | null): string | null {
  const department = /^the\s(.*)$/iu.exec(who ?? '')?.[1];
  if (department !== undefined && DEPARTMENT.test(department)) return department;
  if (who === null || speaksAsI(who) || NOBODY.test(who.trim())) return null;
  return BARE_ROLE.test(who) && !/\sand\s|s$/u.test(who) && !DEPARTMENT.test(who) ? `the ${who}` : who;
}

const NOBODY = /^(?:he|she|they|you|it|one|somebody|someone|a person)$/iu;
/** A role without its article: "quality manager". */
const BARE_ROLE = /^(?!(?:the|an?|his|her|their|its|both|all|two|three|senior|whoever|each|any)\s)\p{Ll}[\p{L} -]*$/u;

/** Departments go without an article: "model risk", "rotor engineering". */
const DEPARTMENT =
  /(?:^|\s)(?:risk|compliance|engineering|finance|legal|research|marketing|procurement|operations|controlling|quality|security|governance|surveillance)$/iu;

/** "moves" or "move", as it fits who decides: "Jens and Ida move", "the two data scientists move". */
export const decides = (who: string, one: string, many: string): string =>
  /\sand\s/iu.test(who) || SEVERAL.test(head(who)) ? many : one;

const SEVERAL =
  /^(?:the|our|both|all|these|those)\s(?:(?:two|three|four|five|six|several|other)\s|(?:\p{L}+\s)*\p{L}{2,}[^siu]s$)|^(?:two|three|four|five|six|several|both|all|most)\s/iu;
