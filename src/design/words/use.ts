import { fit, speaksAsI, toThePoint } from '#design/words/fit';

/** An answer longer than this tells more than how a result is used. */
const LONGEST = 90;

/** Words about the talk or the plan: "is to be built now", "drop the service", "as I wrote". */
const ABOUT_THE_PLAN =
  /\b(?:to be built|be built|built now|already|pipelines?|the (?:scoring|training|prediction) (?:is|should|must|goes)|said|wrote|told|drop|instead of|rather than|honestly|never mind|would do|first version|for now|not sure|maybe|perhaps|somehow|et cetera|etc)\b/iu;

/** What an option offers says how it is made ahead of time, which the pipeline itself is. */
const AN_OPTION = /^as an? (?:list|table|file)\b/iu;

/**
 * Says of somebody or something what it does: a subject, and a verb behind it. Verbs that are nouns as well
 * ("SAP work orders for …") count where something follows them as it follows verbs.
 */
const CLAUSE =
  /^(?!(?:if|when|because|since|although|while|so|as|that|which|who|to|for|between|in|on|at|it|no|yes)\b)(?:[\p{L}\p{N}'’/-]+\s){1,6}?(?:use[sd]?|reads?|looks?|decides?|sees?|gets?|takes?|picks?|asks?|loads?|opens?|sorts?|follows?|needs?|wants?|acts?|buys?|sends?|(?:orders?|plans?|works?|checks?|calls?|visits?|shows?)(?=\s(?:by|from|with|on|the|their|what|which|whom|who|in)\b)|can|will|must|are|is|have|has)\b/iu;

/** Who uses a result and how, as a clause of the document; null where an answer tells something else. */
export function useIn(answer: string): string | null {
  const said = toThePoint(answer);
  if (said.length > LONGEST || /[;:!?\n“”"]|\.\s|\[/u.test(said)) return null;
  if (speaksAsI(said) || ABOUT_THE_PLAN.test(said) || AN_OPTION.test(said) || !CLAUSE.test(said)) return null;
  return fit(said);
}
