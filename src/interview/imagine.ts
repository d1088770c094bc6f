import type { EntryId } from '#brief/entry';
import { type Listened, readingOf } from '#interview/hear';
import { claimsFrom } from '#interview/settle';
import { withParts } from '#interview/parts';
import { partKey } from '#interview/settle-part';
import type { Settled, SettledComponent, SettledFact } from '#interview/question-rule';
import { MANY_VALUED } from '#reading/claims';
import type { Heard } from '#reading/heard';
import type { Component, Fact, Reading, Signal } from '#reading/reading';

const TEXT = 'imagined';

/**
 * The reading as it would be with one more answer. Facts, signals and the status of a part that was heard are put into the
 * reading that is there; only an answer that names another part is merged anew, because it may mean one that was heard
 * under another name. Both ways give the same design (imagine.test.ts).
 */
export function imagine(listened: Listened, now: Reading, settled: Settled): Reading {
  const known = (settled.components ?? []).every((c) => now.components.some((other) => isSame(c, other)));
  return known ? patched(now, settled, nextEntry(listened)) : recomputed(listened, settled);
}

const isSame = (a: SettledComponent, b: Component): boolean => a.kind === b.kind && a.name === b.name;

/** The same by merging everything that was heard with the answer. */
export function recomputed(listened: Listened, settled: Settled): Reading {
  const entry = nextEntry(listened);
  const answer: Heard = {
    spoken: { entry, text: TEXT, question: { id: 'imagined:workflow', topic: 'value', asked: '' } },
    speaker: 'person',
    via: 'answer',
    claims: claimsFrom(settled, TEXT),
  };
  return readingOf({ ...listened, heard: [...listened.heard, answer] });
}

const nextEntry = ({ heard, unknown }: Listened): EntryId => {
  const turns = [...heard.map((h) => h.spoken.entry), ...unknown.flatMap((f) => f.evidence.map((e) => e.entry))];
  return `e${Math.max(0, ...turns.map((e) => Number(e.slice(1)))) + 1}`;
};

function patched(now: Reading, settled: Settled, entry: EntryId): Reading {
  const evidence = [{ entry, start: 0, end: TEXT.length, quote: TEXT }];
  const idOf = (name: string) => now.components.find((c) => c.name === name)?.id ?? name;
  const aimed = (fact: SettledFact): SettledFact =>
    fact.subject.startsWith('component:') ? { ...fact, subject: `component:${idOf(fact.subject.slice(10))}` } : fact;
  const facts = (settled.facts ?? []).reduce(
    (all, fact) => withFact(all, { ...confirmed(aimed(fact)), evidence } as Fact),
    now.facts,
  );
  const signals = (settled.signals ?? [])
    .filter((id) => !now.signals.some((s) => s.signal === id))
    .map((signal): Signal => ({ signal, value: null, confidence: 1, evidence }));
  const parts = (settled.components ?? []).map((c) => ({ about: partKey(c), status: c.status, evidence }));
  return withParts({ ...now, facts, signals: [...now.signals, ...signals] }, parts);
}

const confirmed = (fact: SettledFact) => ({
  ...fact,
  id: `${fact.subject}/${fact.attribute}=${JSON.stringify(fact.value)}`,
  status: 'confirmed' as const,
  confidence: 1,
  speaker: 'person',
});

/** Puts a fact where the old one of the same matter stood; what may have several values keeps them. */
function withFact(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const same = (f: Fact) => f.subject === fact.subject && f.attribute === fact.attribute;
  const replaces = (f: Fact) =>
    same(f) && (!MANY_VALUED.has(fact.attribute) || f.status === 'unknown' || sameMatter(f, fact));
  const at = facts.findIndex(replaces);
  if (at < 0) return [fact, ...facts];
  const rest = facts.filter((f, i) => i === at || !replaces(f));
  return rest.map((f) => (f === facts[at] ? fact : f));
}

/** Two answers about going on without the same part are one matter, although there may be several such facts. */
const sameMatter = (a: Fact, b: Fact): boolean =>
  a.attribute === 'goes_on_without' && b.attribute === 'goes_on_without'
    ? a.value.upstream === b.value.upstream
    : JSON.stringify(a.value) === JSON.stringify(b.value);
