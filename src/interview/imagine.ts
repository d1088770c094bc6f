import type { EntryId } from '#brief/entry';
import { claimsFrom, type Listened, readingOf } from '#interview/hear';
import type { Settled, SettledFact } from '#interview/question-rule';
import { MANY_VALUED } from '#reading/claims';
import type { Heard } from '#reading/heard';
import type { Fact, Reading, Signal } from '#reading/reading';

const TEXT = 'imagined';

/**
 * The reading as it would be with one more answer. Facts and signals are put into the reading that is there; only an answer
 * that names a component is merged anew, because it may mean one that was heard. Both ways give the same design
 * (imagine.test.ts).
 */
export function imagine(listened: Listened, now: Reading, settled: Settled): Reading {
  return settled.components?.length ? recomputed(listened, settled) : patched(now, settled, nextEntry(listened));
}

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
  const facts = (settled.facts ?? []).reduce(
    (all, fact) => withFact(all, { ...confirmed(fact), evidence } as Fact),
    now.facts,
  );
  const signals = (settled.signals ?? [])
    .filter((id) => !now.signals.some((s) => s.signal === id))
    .map((signal): Signal => ({ signal, value: null, confidence: 1, evidence }));
  return { ...now, facts, signals: [...now.signals, ...signals] };
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
