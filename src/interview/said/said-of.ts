import { isNamedByKind, type Nameable, partsNamed } from '#interview/said/parts-named';
import { type Statement, statementsIn } from '#interview/said/statements';
import type { Verdict } from '#interview/said/turns';
import { handlesRows, isCondition } from '#reading/lexical/status/usual';

/** What some words say of a part. */
export interface SaidOf<P> {
  readonly part: P;
  readonly says: Verdict;
}

/**
 * What a text says of parts that it names, in its order: "drop the chatbot", "the dashboard can wait". "It" means the part
 * that was named right before. Under a question about a part, `asked`, it means that one, and so do words without a subject
 * where the question leaves no other ("not needed", "later", "no").
 */
export function saidOf<P extends Nameable>(
  text: string,
  parts: readonly P[],
  asked: readonly P[] = [],
  isOnlyAboutIt = false,
): SaidOf<P>[] {
  const said: (SaidOf<P> & { alone: boolean })[] = [];
  let before: { readonly at: number; readonly parts: readonly P[] } = { at: -2, parts: [] };
  for (const statement of statementsIn(text)) {
    const { of, says, alone, at } = statement;
    const spokenOf = before.at === at - 1 && before.parts.length > 0 ? before.parts : asked;
    if (statement.isSame && before.parts.length === 0) continue;
    const isMeant = (part: P) => asked.includes(part) || !isMerelyWorkedOn(statement, part);
    const subjectless = isOnlyAboutIt ? spokenOf : [];
    const meant = of === 'it' ? spokenOf : of === '' ? subjectless : named(statement, parts).filter(isMeant);
    before = { at, parts: of === '' ? before.parts : meant };
    for (const part of meant) said.push({ part, says, alone });
  }
  return said.filter(({ part, alone }) => !alone || said.every((one) => one.alone || one.part !== part));
}

/** The last word on each part. */
export function lastSaid<P>(said: readonly SaidOf<P>[]): SaidOf<P>[] {
  const last = new Map(said.map((one) => [one.part, one]));
  return said.filter((one) => last.get(one.part) === one);
}

/** What says that a named part is there, not merely what it does: "the dashboard runs already", not "the training runs". */
const THERE =
  /\b(?:already|today|as (?:it|they) (?:is|are)|alone|untouched|in place|solved|else|another|different|other|ours|mine|us|theirs|job|task|business|belongs|owned|owns|by|touch|change|rewrite|replace|rebuild|maintains|looks after|takes care|responsible)\b/u;

/** The parts that a statement names. "We want a list" speaks of a new one. */
function named<P extends Nameable>({ of, says, clause }: Statement, parts: readonly P[]): P[] {
  if (says === 'wanted' && /^(?:a|an|some) /u.test(of)) return [];
  return says === 'exists' && !THERE.test(clause) ? [] : partsNamed(of, parts);
}

/** "Drop the rows without a branch" and "no release without consent" are how a part works, not that it is dropped. */
const isMerelyWorkedOn = ({ of, says }: Statement, part: Nameable): boolean =>
  says === 'refused' && (handlesRows(part.kind) || isCondition(part.kind)) && !isNamedByKind(of, part);
