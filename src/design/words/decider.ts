import { fit, speaksAsI } from '#design/words/fit';

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

/** A condition as it stands behind a colon: "it wins" is about the new version, and "unless it loses" says what may not be. */
export function condition(words: string | null): string | null {
  if (words === null || words.trim() === '') return null;
  const said = fit(words);
  const unless = /^(?:unless|not if)\s+/iu.exec(said);
  if (unless === null) return aboutTheVersion(said);
  const against = aboutTheVersion(said.slice(unless[0].length));
  const twice = /^([^,;]*?)(?: (is|are|does|do)(?: not|n['’]t)) (better|beat|win)\b/iu.exec(against);
  // "unless it is not better" asks that it is better
  if (twice === null) return `it is not so that ${against}`;
  return `${twice[1]} ${/^do/iu.test(twice[2] ?? '') ? 'is to' : twice[2]} ${twice[3]}${against.slice(twice[0].length)}`;
}

const aboutTheVersion = (said: string): string =>
  said.replace(/^(?:it|this|this one|the new one)\s/iu, 'the new version ');
