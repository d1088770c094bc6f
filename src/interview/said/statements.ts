import { clausesOf } from '#interview/said/clauses';
import { ALONE, TURNS, type Verdict } from '#interview/said/turns';

/** One thing that is said of something. */
export interface Statement {
  readonly says: Verdict;
  /** What it is said of, in the person's words; "it" for whatever was spoken of; empty where nothing is named. */
  readonly of: string;
  /** A mere yes or no. */
  readonly alone: boolean;
  /** It says the same as the statement before it, of one more. */
  readonly isSame: boolean;
  /** The clause that says it, and which of the text's it is. */
  readonly clause: string;
  readonly at: number;
}

const POINTING =
  /^(?:it|that|this|them|those|these|one|they|such a thing|any|any of (?:it|that|this)|none of (?:it|that|this)|all of (?:it|that|this)|(?:the|this|that|such a) (?:part|thing|idea|one|piece|bit|whole thing))$/;

/** What holds a verb, or begins in the middle of something, is no name. */
const NO_NAME =
  /^(?:for|of|by|in|on|at|with|to|from|only|just|even|yet|if|when|so) |\b(?:should|must|may|might|can|could|would|will|shall|is|are|was|were|has|have|had|does|do|did|says?|said|comes?|goes|that|which|who|when|if|than|until|unless|use)\b./u;

/** What may be named: a few words, with no verb of its own that would make it a statement. */
const MOST_WORDS = 9;

/** Every statement of a text, in its order. A name alone goes with what was said right before it ("drop X and Y"). */
export function statementsIn(text: string): Statement[] {
  const statements: Statement[] = [];
  let last: Statement | null = null;
  for (const [at, clause] of clausesOf(text).entries()) {
    const here = statementIn(clause, at);
    if (here) statements.push((last = here));
    else if (last && NAME_ALONE.test(clause) && !NO_NAME.test(clause))
      statements.push({ ...last, of: clause, alone: false, isSame: true, clause, at });
    else last = null;
  }
  return statements;
}

const NAME_ALONE = /^(?:(?:the|a|an|our|their|his|her|my|any|that|this) )[\p{L}\p{N}' -]{2,60}$/u;

/** Longer than anybody says one thing of one part. */
const LONGEST = 160;

function statementIn(clause: string, at: number): Statement | null {
  if (clause.length > LONGEST) return null;
  for (const { says, form } of TURNS) {
    const match = form.exec(clause);
    if (!match) continue;
    const named = (match.groups?.of ?? '').trim();
    if (named.split(' ').length > MOST_WORDS || NO_NAME.test(named)) continue;
    return { says, of: POINTING.test(named) ? 'it' : named, alone: false, isSame: false, clause, at };
  }
  const alone = ALONE.find(([, form]) => form.test(clause));
  return alone ? { says: alone[0], of: '', alone: true, isSame: false, clause, at } : null;
}
