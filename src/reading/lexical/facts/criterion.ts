/** Where a rule cue stands in a stretch of text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A condition and what opens it; "if so" and "if possible" name none. A full stop inside a number ends nothing. */
const CONDITION =
  /\b(only if|only when|provided(?: that)?|as long as|unless|if|when|once)\s(?!(?:so|possible|needed|necessary|that is|at all)\b|not(?:,|\s(?:then|it|the)\b))((?:[^.;!?\n]|\.(?=\d)|\n(?!\s*\n)){6,140})/iu;

/** Where the consequence begins: "…, it goes live", "… nothing is moved", "… keep the old one", "… don't use it". */
const CONSEQUENCE =
  /(?:,\s*|\s)(?:then\s+(?=it['’]s\b|that['’]s\b)|(?:then\s+)?(?:(?:it|this|that|the (?:new|old|previous|current|present|last) \S+)\s(?:(?:may|can|shall|will|must)(?: not)? (?:go|be|take|replace)\b|goes|takes|replaces|becomes|counts|stays|remains|wins|doesn['’]t|does not|(?:is|gets) (?:promoted|released|used|out|moved|thrown|kept|put|taken|swapped|dropped))|nothing\s(?:is|gets|moves|happens|changes)|the \S+\s(?:stays|remains)\b|(?:we\s)?(?:keep|promote|release|replace|overwrites?)\s(?:the|it|what|that|model)|(?:we\s)?(?:don['’]?t|do not|never) (?:use|take|release|promote|switch|swap|put|let|install|deploy)\b|(?:we\s)?(?:forget|drop|bin|ignore|discard|scrap|leave)\s(?:about\s)?(?:it|that|the new)\b|(?:we\s)?(?:throw|chuck) (?:it|that) (?:away|out)\b|(?:somebody|someone|we|i)\s(?:gets?|keep|stay)))/iu;
/** Consequences that leave the version in use where it is. */
const STAYS =
  /\b(?:nothing|stays?|keeps?|kept|remains|doesn['’]t|does not|(?:may|can|shall|will|must) not|don['’]?t|do not|never|forget|drop|bin|ignore|discard|scrap|leave|throw|chuck|is out|thrown|dropped|(?:gets?) a (?:message|mail|ping))\b/i;
/** What a person adds to a rule: "… and she says fine". */
const AND_A_PERSON =
  /(?:\sand|,)\s(?:then\s)?\S+(?:\s\S+)?(?:,[^,]{2,40},)?\s(?:(?:has|have) )?(?:says?|said|nods?|nodded|agree[sd]?|approve[sd]?|signs?|signed|confirm(?:s|ed)?)\b/iu;
const OR_ELSE = /,?\s(?:else|otherwise|if not)\b/i;
const ELSE = /^(?:(?:and|but|or)\s)?(?:otherwise|else|if not)\b/i;
/** A clause ends at a mark, and where another verb takes over. */
const ENDS = /[;!?\n]|[.](?!\d)|,\s|\s[–—-]\s|\s(?:and|but)\s(?=(?:if|then|otherwise|only|it|the)\b)/gi;

/**
 * What decides, in the person's words: the condition without its consequence, with "unless" where the consequence is that
 * the old version stays; otherwise the clause that speaks of better or worse; null where the stretch names neither.
 */
export function criterionIn(slice: string, cues: readonly Place[], near: number): string | null {
  const found = CONDITION.exec(slice);
  if (found !== null) {
    const [said = ''] = (found[2] ?? '').replace(/\s+/gu, ' ').trim().split(OR_ELSE);
    const cut = CONSEQUENCE.exec(said);
    const short = cut !== null && cut.index > 4 ? said.slice(0, cut.index) : said;
    const consequence = cut !== null && cut.index > 4 ? said.slice(cut.index) : '';
    const named = AND_A_PERSON.exec(short);
    const plain = clipped(named === null || named.index < 6 ? short : short.slice(0, named.index));
    const negative = /^unless$/i.test(found[1] ?? '') !== STAYS.test(consequence);
    return plain === '' ? null : negative ? `unless ${plain}` : plain;
  }
  const [cue] = [...cues].sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  if (cue === undefined) return null;
  const clause = clauseAround(slice, cue);
  if (clause.length < 6 || (BY_ITSELF.test(clause) && !COMPARES.test(clause))) return null;
  if (!ELSE.test(clause)) return clipped(clause);
  const before = clauseAround(slice, { start: Math.max(0, slice.lastIndexOf(clause, cue.end) - 3), end: 0 });
  return before.length < 6 || ELSE.test(before) ? null : clipped(before);
}

/** Nobody having to do anything is how it is decided, and no condition. */
const BY_ITSELF = /\b(?:nobody|automatic(?:ally)?|by itself|on its own|no human|without (?:a|any)|hands)\b/i;
const COMPARES = /\b(?:than|above|below|under|over|least|most|better|worse|beats?|wins?|same|within)\b/i;

function clauseAround(slice: string, { start, end }: Place): string {
  const marks = [...slice.matchAll(ENDS)];
  const from = marks.findLast((mark) => mark.index < start && mark.index + mark[0].length <= start);
  const to = marks.find((mark) => mark.index >= Math.max(end, start));
  return slice
    .slice(from === undefined ? 0 : from.index + from[0].length, to?.index ?? slice.length)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A long condition up to where another thought begins. */
function clipped(condition: string): string {
  const whole = condition
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim();
  const cut = whole.slice(20).search(/[,;:](?=\s)/u);
  return whole.length > 70 && cut >= 0 ? whole.slice(0, 20 + cut) : whole;
}
