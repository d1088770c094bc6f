import { fit } from '#design/words/fit';

/**
 * A condition as it stands behind a colon or a "when": "it wins" is about the new version, "unless it loses" says what may
 * not be, and what is no clause is quoted ("waste on the last two weeks").
 */
export function condition(words: string | null): string | null {
  if (words === null || words.trim() === '') return null;
  const refused = REFUSED.exec(words.trim());
  if (refused?.[1] !== undefined) return `it is not so that ${aboutTheVersion(fit(refused[1]))}`;
  const said = fit(words);
  const unless = /^(?:unless|not if)\s+/iu.exec(said);
  if (unless === null) return asClause(said);
  const against = aboutTheVersion(said.slice(unless[0].length));
  const twice = /^([^,;]*?)(?: (is|are|does|do)(?: not|n['’]t)) (better|beat|win)\b/iu.exec(against);
  // "unless it is not better" asks that it is better
  if (twice === null) return `it is not so that ${against}`;
  return `${twice[1]} ${/^do/iu.test(twice[2] ?? '') ? 'is to' : twice[2]} ${twice[3]}${against.slice(twice[0].length)}`;
}

/** "The new one is worse, don't use it": what is not to be taken, and the order that follows it. */
const REFUSED =
  /^(.{6,}?)[,;–-]?\s+(?:then\s+)?(?:(?:please\s+)?(?:don['’]?t|do not|never)\s+(?:use|take|promote|ship|deploy|release|want)|(?:we\s+)?keep(?:s)?\s+(?:using\s+)?the\s+(?:old|current|previous)|the\s+old\s+(?:one|model|version)\s+stays|(?:throw|drop|leave)\s+it)\b.*$/isu;

function asClause(said: string): string {
  if (said.startsWith('“')) return said;
  if (COMPARED.test(said)) return `the new version is ${said}`;
  const clause = aboutTheVersion(said);
  if (ORDER.test(clause)) return `“${clause}” holds`;
  return VERB.test(clause) ? clause : `“${clause.replace(/[“”"]/gu, '')}” speaks for it`;
}

const aboutTheVersion = (said: string): string =>
  said
    .replace(/^(?:it|this)['’]s\s/iu, 'the new version is ')
    .replace(/^(?:it|this|this one|the new one)\s/iu, 'the new version ');

/** "better", "not worse than the old one". */
const COMPARED = /^(?:not |no |at least )?(?:as good|better|worse|lower|higher|smaller|good enough)\b/iu;

/** "keep whichever is better" tells somebody what to do. */
const ORDER = /^(?:keep|take|use|choose|pick|check|compare|look|only)\s/iu;

/** Finite verbs that conditions are made with; what has none is no clause. */
const VERB =
  /(?:[<>=≥≤]|\b(?:is|are|was|were|be|isn['’]t|aren['’]t|ha[sd]|have|do|does|did|doesn['’]t|don['’]t|can|must|may|will|would|should|beats?|w[io]ns?|holds?|held|stays?|stayed|goes|went|gone|gets?|got|drops?|dropped|falls?|fell|rises?|rose|grows?|grew|shrinks?|shrank|improve[sd]?|pass(?:es|ed)?|agree[sd]?|says?|said|looks?|loses?|lost|worsen(?:s|ed)?|exceed(?:s|ed)?|reach(?:es|ed)?|comes?|came|makes?|made|catch(?:es)?|caught|finds?|found|gives?|gave|match(?:es|ed)?|meets?|met|clears?|cleared|scores?|scored|(?:out)?performs?|(?:out)?performed|keeps?|kept|shows?|showed|decides?|decided|signs?|signed|approves?|approved|likes?|liked|works?|worked|fits?|fails?|failed|moves?|moved|changes?|changed|explains?|predicts?|needs?|accepts?|accepted|confirms?|confirmed|nods?)\b)/iu;
