import { ROLES } from '#vocabulary/roles';
import { byText, evidenceFor, primaryFirst, turnOf } from '#reading/canonical-evidence';
import { type FactClaim, MANY_VALUED, type Subject } from '#reading/claims';
import type { FusedComponents } from '#reading/fuse-components';
import type { Heard } from '#reading/heard';
import type { Contradiction, Fact } from '#reading/reading';
import { combined, isVague, sayingOf, valueKey } from '#reading/values';

export interface FusedFacts {
  readonly facts: readonly Fact[];
  readonly contradictions: readonly Contradiction[];
}

/** One statement of one fact, with where it stands in the conversation. */
interface Statement {
  readonly fact: Fact;
  readonly turn: number;
  readonly at: number;
  readonly settles: boolean;
}

/** Facts of all that was heard: what is said twice is one fact; what cannot both hold is a contradiction, and the later counts. */
export function fuseFacts(heard: readonly Heard[], idOf: FusedComponents['idOf']): FusedFacts {
  const about = new Map<string, Statement[]>();
  for (const of of heard) {
    for (const claim of of.claims.facts) {
      const subject = subjectIn(of, claim.subject, idOf);
      if (subject === null) continue;
      const key = `${subject}/${claim.attribute}`;
      about.set(key, [...(about.get(key) ?? []), statement(of, claim, subject)]);
    }
  }
  const facts: Fact[] = [];
  const contradictions: Contradiction[] = [];
  for (const statements of about.values()) {
    const first = statements[0];
    if (!first) continue;
    if (MANY_VALUED.has(first.fact.attribute)) {
      facts.push(...byValue(statements).map(fused));
      continue;
    }
    const values = byValue(standingOf(statements));
    const last = values.at(-1);
    if (last) facts.push(fused(last));
    if (values.length > 1) contradictions.push(contradiction(values));
  }
  return { facts: facts.sort(byFact), contradictions };
}

function subjectIn(of: Heard, subject: Subject, idOf: FusedComponents['idOf']): Subject | null {
  if (!subject.startsWith('component:')) return subject;
  const id = idOf(of, subject.slice('component:'.length));
  return id === null ? null : `component:${id}`;
}

function statement(of: Heard, claim: FactClaim, subject: Subject): Statement {
  const evidence = evidenceFor(of.spoken, claim.quotes);
  const fact = {
    id: `${subject}/${claim.attribute}=${valueKey(claim)}`,
    subject,
    attribute: claim.attribute,
    value: claim.value,
    status: of.via === 'answer' ? 'confirmed' : 'stated',
    confidence: claim.confidence,
    speaker: of.speaker,
    evidence,
  } as Fact;
  return {
    fact,
    turn: turnOf(of.spoken.entry),
    at: Math.min(...claim.quotes.map(({ start }) => start)),
    settles: of.spoken.question?.id.startsWith('contradiction:') ?? false,
  };
}

/** What is left when an answer has replaced the passages before it, and the settling of a contradiction all that was before. */
function standingOf(statements: readonly Statement[]): readonly Statement[] {
  const settled = latestTurn(statements.filter(({ settles }) => settles));
  const left = statements.filter(({ turn }) => turn >= settled);
  const answers = left.filter(({ fact }) => fact.status === 'confirmed');
  const answered = latestTurn(answers);
  const agrees = (one: Statement): boolean => answers.some((answer) => combined(answer.fact, one.fact) !== null);
  return left.filter((one) => one.turn >= answered || one.fact.status === 'confirmed' || agrees(one));
}

const latestTurn = (statements: readonly Statement[]): number => Math.max(0, ...statements.map(({ turn }) => turn));

/** Statements sorted by value, the value that was said last at the end. */
function byValue(statements: readonly Statement[]): Statement[][] {
  const values: Statement[][] = [];
  for (const one of [...statements].sort(byCertainty)) {
    const same = values.find(([other]) => other !== undefined && combined(other.fact, one.fact) !== null);
    if (same) same.push(one);
    else values.push([one]);
  }
  const latest = (group: readonly Statement[]): Statement => [...group].sort(byTime).at(-1) as Statement;
  return values.sort((a, b) => byTime(latest(a), latest(b)));
}

const byTime = (a: Statement, b: Statement): number =>
  a.turn - b.turn || a.at - b.at || a.fact.confidence - b.fact.confidence || byText(b.fact.id, a.fact.id);

/** What says more comes first, so that what says less can join it and never joins two that differ. */
const byCertainty = (a: Statement, b: Statement): number =>
  Number(isVague(a.fact)) - Number(isVague(b.fact)) ||
  Number(b.fact.status === 'confirmed') - Number(a.fact.status === 'confirmed') ||
  b.fact.confidence - a.fact.confidence ||
  byText(a.fact.id, b.fact.id) ||
  byText(sayingOf(a.fact), sayingOf(b.fact)) ||
  byText(a.fact.speaker, b.fact.speaker);

function fused(statements: readonly Statement[]): Fact {
  const [first, ...rest] = statements.map(({ fact }) => fact) as [Fact, ...Fact[]];
  const fact = rest.reduce((whole, one) => combined(whole, one) ?? whole, first);
  return {
    ...fact,
    status: statements.some((one) => one.fact.status === 'confirmed') ? 'confirmed' : fact.status,
    id: `${fact.subject}/${fact.attribute}=${valueKey(fact)}`,
    confidence: Math.max(...statements.map((one) => one.fact.confidence)),
    evidence: primaryFirst(statements.map((one) => one.fact.evidence)),
  };
}

function contradiction(values: readonly (readonly Statement[])[]): Contradiction {
  const sides = values.map(fused);
  const [first] = sides as [Fact, ...Fact[]];
  return {
    subject: first.subject,
    attribute: first.attribute,
    sides: sides.map((fact) => ({ speaker: fact.speaker, says: sayingOf(fact), evidence: fact.evidence })),
  };
}

const ROLE_PLACES = Object.keys(ROLES);

function subjectPlace(subject: Subject): number {
  if (subject === 'workflow') return 0;
  if (subject.startsWith('role:')) return 1 + ROLE_PLACES.indexOf(subject.slice('role:'.length));
  return 100 + Number(subject.slice('component:c'.length));
}

/** The workflow, then roles, then components; an attribute's confirmed values before the stated ones. */
const byFact = (a: Fact, b: Fact): number =>
  subjectPlace(a.subject) - subjectPlace(b.subject) ||
  byText(a.attribute, b.attribute) ||
  Number(b.status === 'confirmed') - Number(a.status === 'confirmed') ||
  byText(a.id, b.id);
