import { tokenAt } from '#reading/lexical/cues/scan';
import type { StatusCue } from '#reading/lexical/status/cue';
import type { Clause, LexicalText, Token } from '#reading/lexical/text';

export interface Target {
  readonly start: number;
  readonly end: number;
}

interface PlacedCue extends Target {
  readonly sentence: number;
  readonly means: StatusCue;
}

/** Words after which what was said before no longer holds: "no screens, but the list". */
const TURN = new Set(['but', 'only', 'except', 'instead', 'just', 'however', 'apart', 'besides']);
/** Openers of clauses that go on with a list. */
const GOES_ON = new Set(['or', 'nor', 'and', ',', '/']);

/** Cues that are an answer of one word. */
const BARE = /^(?:(?:please|pls|so|hence|also|and|clearly|still)\s)?(?:no|never|later|closed|nope|strike|eventually)$/i;

/** No cue bears on what stands further off than this many characters. */
const FAR = 400;

/** How far a cue bears on a target: 1 in full, 0 not at all. */
export function reaches(text: LexicalText, cue: PlacedCue, target: Target): number {
  if (cue.end < target.start - FAR || cue.start > target.end + FAR) return 0;
  const at = text.tokens[tokenAt(text, target.start)];
  if (at === undefined) return 0;
  if (at.sentence !== cue.sentence) return fromNextSentence(text, cue, target, at);
  const from = text.tokens[tokenAt(text, cue.start)];
  if (from === undefined) return 0;
  if (cue.means.status === 'refused' && conditional(text, from)) return 0;
  if (cue.means.reach === 'ahead') return ahead(text, cue, from, target, at);
  if (cue.means.reach === 'behind') return behind(text, cue, from, target);
  return around(text, cue, from, target, at);
}

/** "Kafka was proposed twice. No.", "A hotel asked. Later." and, in a thread, "Optuna?" answered by "no". */
function fromNextSentence(text: LexicalText, cue: PlacedCue, target: Target, at: Token): number {
  if (cue.sentence !== at.sentence + 1 || cue.means.reach !== 'behind' || !closes(text, cue)) return 0;
  // "Score the orders. Not for us: a portal.": a label speaks of what follows it
  if (text.tokens[tokenAt(text, cue.end)]?.lower === ':') return 0;
  const sentence = text.sentences[cue.sentence];
  const own = text.sentences[at.sentence];
  if (sentence === undefined || own === undefined) return 0;
  const asked = text.tokens[own.last - 1]?.lower === '?';
  if (sentence.block !== own.block && !asked) return 0;
  if (text.tokens.slice(tokenAt(text, target.end), own.last).length > 12) return 0;
  const before = text.tokens.slice(sentence.first, tokenAt(text, cue.start));
  const label = before.at(-1)?.lower === ':' || before.at(-1)?.lower === '_';
  return before.length === 0 || (asked && (label || before.length <= 2)) ? 0.9 : 0;
}

/** "if no tier gets worse" refuses nothing. */
function conditional(text: LexicalText, from: Token): boolean {
  const clause = text.clauses[from.clause];
  if (clause === undefined) return false;
  const at = tokenAt(text, from.start);
  return text.tokens
    .slice(Math.max(clause.first, at - 30), at)
    .some((token) => /^(?:if|unless|whether|when|whenever|until|provided|in case|so that|where)$/u.test(token.lower));
}

function ahead(text: LexicalText, cue: PlacedCue, from: Token, target: Target, at: Token): number {
  if (cue.start >= target.end) return 0;
  if (cue.start >= target.start) return cue.start <= target.start + 3 ? 0.95 : 0.3;
  const between = text.tokens.slice(tokenAt(text, cue.end), tokenAt(text, target.start));
  if (between.some((token) => TURN.has(token.lower))) return 0;
  if (cue.means.close === true) return close(text, cue, from, at, between);
  if (at.clause === from.clause) return between.length <= 8 ? 1 : 0.7;
  for (let clause = from.clause + 1; clause <= at.clause; clause++)
    if (!listed(text, text.clauses[clause])) return clause === from.clause + 1 && between.length <= 3 ? 0.6 : 0;
  return at.clause - from.clause <= 3 ? 0.6 : 0;
}

/** A cue that binds only the words right after it. */
function close(text: LexicalText, cue: PlacedCue, from: Token, at: Token, between: readonly Token[]): number {
  if (at.clause !== from.clause && between.length > 0) return 0;
  if (between.length > (cue.means.weight < 0.7 ? 1 : 7)) return 0;
  if (between.some((token) => /^[.?!:;]$/u.test(token.lower))) return 0;
  if (between.some((token) => token.lower === ',') && !inAlternatives(text, from)) return 0;
  return between.length <= 4 ? 1 : 0.7;
}

/** "no screens, pagers or web pages": the commas of a list that ends in "or". */
function inAlternatives(text: LexicalText, from: Token): boolean {
  const clause = text.clauses[from.clause];
  return (
    clause !== undefined &&
    text.tokens.slice(clause.first, clause.last + 1).some((token) => token.lower === 'or' || token.lower === 'nor')
  );
}

/** A clause without a subject and verb of its own goes on with the list before it. */
function listed(text: LexicalText, clause: Clause | undefined): boolean {
  if (clause === undefined || !GOES_ON.has(clause.opener)) return false;
  const tokens = text.tokens.slice(clause.first, Math.min(clause.last, clause.first + 6));
  return !tokens.some((token) => token.pos === 'AUX' || token.pos === 'PRON');
}

function behind(text: LexicalText, cue: PlacedCue, from: Token, target: Target): number {
  if (cue.end <= target.start) return 0;
  if (cue.start < target.end) return cue.end >= target.end - 2 ? 0.95 : isPredicate(text, cue, target) ? 0.9 : 0.2;
  const last = text.tokens[tokenAt(text, target.end - 1)];
  if (last === undefined) return 0;
  const between = text.tokens.slice(tokenAt(text, target.end), tokenAt(text, cue.start));
  if (last.clause === from.clause) {
    // a bare "no" between target and cue's end must close or open something: "Feature store no", not "a store no one reads"
    if (BARE.test(text.text.slice(cue.start, cue.end)) && !closes(text, cue)) return 0;
    return between.length <= 6 ? 1 : between.length <= 12 ? 0.7 : 0.4;
  }
  const gap = from.clause - last.clause;
  const start = text.clauses[from.clause]?.start ?? 0;
  const opens = cue.start - start <= 4 || WHO.test(text.text.slice(start, Math.min(cue.start, start + 20)));
  const bare = BARE.test(text.text.slice(cue.start, cue.end));
  if (bare && !closes(text, cue) && text.clauses[from.clause]?.opener !== ':') return 0;
  if (gap === 1) return opens || text.clauses[from.clause]?.opener === ':' ? 0.95 : 0.7;
  return gap <= 3 && opens ? 0.75 : gap === 2 ? 0.45 : 0;
}

/** "live scoring is ruled out by the contract": the stretch is the subject and what is said of it. */
function isPredicate(text: LexicalText, cue: Target, target: Target): boolean {
  if (!/^(?:is|are|was|were|has been|have been)\s/i.test(text.text.slice(cue.start, cue.end))) return false;
  const subject = text.tokens.slice(tokenAt(text, target.start), tokenAt(text, cue.start));
  return (
    subject.length > 0 &&
    subject.length <= 9 &&
    !subject.some(({ lower }) => /^(?:that|which|who|what|if|whether|when|where|and|but|[,;:(])$/u.test(lower))
  );
}

/** "Product wants it, we've said no": who says it opens the clause with it. */
const WHO = /^(?:we|i|they|he|she)(?:['’](?:ve|d)| have| has| had)?\s$/i;

/** A mark or the end of the sentence comes next. */
function closes(text: LexicalText, cue: Target & { readonly sentence: number }): boolean {
  const next = text.tokens[tokenAt(text, cue.end)];
  return (
    next === undefined ||
    next.sentence !== cue.sentence ||
    next.pos === 'PUNCT' ||
    /^[^\p{L}\p{N}]/u.test(next.lower) ||
    /^(?:please|pls|thanks|thank|never|way|for)$/u.test(next.lower)
  );
}

function around(text: LexicalText, cue: PlacedCue, from: Token, target: Target, at: Token): number {
  const last = text.tokens[tokenAt(text, target.end - 1)];
  if (cue.start < target.end && target.start < cue.end) return 1;
  if (cue.means.status === 'later' && cue.start >= target.end && opensAside(text, cue)) return 0.2;
  if (from.clause >= at.clause && last !== undefined && from.clause <= last.clause) return 1;
  const gap = from.clause < at.clause ? at.clause - from.clause : from.clause - (last?.clause ?? at.clause);
  const [low, high] = cue.start < target.start ? [cue.end, target.start] : [target.end, cue.start];
  const between = text.tokens.slice(tokenAt(text, low), tokenAt(text, high));
  if (between.some((token) => TURN.has(token.lower) || token.lower === ';')) return 0;
  if (cue.means.status === 'later' && cue.start >= target.end && opensAside(text, cue)) return 0.2;
  return gap === 1 ? 0.75 : gap === 2 ? 0.5 : 0;
}

/** "logistic regression, later maybe a deep one": what is put off comes after the cue, not before it. */
function opensAside(text: LexicalText, cue: PlacedCue): boolean {
  if (!/^(?:later|maybe|perhaps|possibly)/i.test(text.text.slice(cue.start, cue.end)) || closes(text, cue))
    return false;
  return /^[,(/;]$/u.test(text.tokens[tokenAt(text, cue.start) - 1]?.lower ?? '');
}
