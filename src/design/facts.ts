import type { FactAttribute, FactValues, Subject } from '#reading/claims';
import type { Component, Fact, Reading, Signal } from '#reading/reading';
import type { SignalId } from '#vocabulary/signals';

/** A fact of one attribute, with the value's own type. */
export type FactOf<A extends FactAttribute> = Extract<Fact, { readonly attribute: A }>;

const STANDING: readonly Fact['status'][] = ['confirmed', 'stated', 'assumed'];

/** "I don't know" and "I will not say" are answers, but they carry no value to design with. */
const carriesValue = (fact: Fact): boolean => STANDING.includes(fact.status);

/** Facts that carry a value by attribute, confirmed ones first. A reading never changes, so this is worked out once. */
const INDEX = new WeakMap<Reading, ReadonlyMap<FactAttribute, readonly Fact[]>>();

function byAttribute(reading: Reading): ReadonlyMap<FactAttribute, readonly Fact[]> {
  const known = INDEX.get(reading);
  if (known) return known;
  const index = new Map<FactAttribute, Fact[]>();
  for (const fact of reading.facts.filter(carriesValue)) {
    const same = index.get(fact.attribute);
    if (same) same.push(fact);
    else index.set(fact.attribute, [fact]);
  }
  for (const facts of index.values()) facts.sort((a, b) => STANDING.indexOf(a.status) - STANDING.indexOf(b.status));
  INDEX.set(reading, index);
  return index;
}

/** All facts of an attribute that carry a value, about one subject or about any; confirmed ones first. */
export const factsOf = <A extends FactAttribute>(reading: Reading, attribute: A, subject?: Subject): FactOf<A>[] =>
  (byAttribute(reading).get(attribute) ?? []).filter(
    (fact): fact is FactOf<A> => subject === undefined || fact.subject === subject,
  );

/** The fact that counts for a subject, or null where nobody said. */
export const factOf = <A extends FactAttribute>(reading: Reading, attribute: A, subject: Subject): FactOf<A> | null =>
  factsOf(reading, attribute, subject)[0] ?? null;

export const valueOf = <A extends FactAttribute>(
  reading: Reading,
  attribute: A,
  subject: Subject = 'workflow',
): FactValues[A] | null => (factOf(reading, attribute, subject)?.value as FactValues[A] | undefined) ?? null;

export const aboutComponent = (component: Component): Subject => `component:${component.id}`;

/** Whether the person was asked about this and said that they do not know. */
export const isUnknown = (reading: Reading, attribute: FactAttribute, subject: Subject): boolean =>
  reading.facts.some((fact) => fact.attribute === attribute && fact.subject === subject && fact.status === 'unknown');

export const signalsOf = (reading: Reading, signal: SignalId): Signal[] =>
  reading.signals.filter((heard) => heard.signal === signal);

export const hears = (reading: Reading, signal: SignalId): boolean => signalsOf(reading, signal).length > 0;
