import { KINDS } from '#vocabulary/kinds';
import {
  type Brief,
  type Claims,
  type Entry,
  type NewEntry,
  type Question,
  type Reader,
  standing,
  whatWould,
} from '#headwater';

/** Something that the built-in reader heard and another reader's claims about the same words leave out. */
export interface Difference {
  /** "heard:e1:120": the entry and where the words begin. */
  readonly id: string;
  readonly entry: Entry['id'];
  readonly component: Claims['components'][number];
  readonly quote: string;
  /** Whether the plan would look different with it. Only then is it worth a question. */
  readonly wouldChange: boolean;
}

/** The reader's name under which a person's "yes, that too" is kept beside the claims. */
export const BUILT_IN = 'built-in';

type Texted = Extract<Entry, { kind: 'passage' | 'answer' }>;

/** A log never changes, so what differs in one state of it is worked out once. */
const known = new WeakMap<Brief['entries'], { readonly reader: Reader; readonly differences: readonly Difference[] }>();

/**
 * What claims left out and nobody has settled: neither has a later claim touched the words, nor has the person called
 * them background. Where claims and built-in reader differ, nothing is taken over or dropped silently.
 */
export function openDifferences(brief: Brief, reader: Reader): readonly Difference[] {
  const before = known.get(brief.entries);
  if (before?.reader === reader) return before.differences;
  const differences = differencesIn(brief, reader);
  known.set(brief.entries, { reader, differences });
  return differences;
}

function differencesIn(brief: Brief, reader: Reader): Difference[] {
  const entries = standing(brief);
  const background = new Set(
    entries.flatMap((e) => (e.kind === 'decision' && e.decision.about === 'sentence' ? [e.decision.quote] : [])),
  );
  return entries
    .filter((entry): entry is Texted => entry.kind === 'passage' || (entry.kind === 'answer' && !entry.chosen))
    .flatMap((entry) => {
      const claimed = entries.flatMap((e) => (e.kind === 'claims' && e.about === entry.id ? [e.claims as Claims] : []));
      return claimed.length === 0 ? [] : missingIn(entry, claimed, reader);
    })
    .filter((one) => !background.has(one.quote))
    .map((one) => ({ ...one, wouldChange: whatWould(brief, reader, additionOf(brief, one)).changes.length > 0 }));
}

function missingIn(entry: Texted, claimed: readonly Claims[], reader: Reader): Omit<Difference, 'wouldChange'>[] {
  const touched = claimed.flatMap(({ components, facts, signals }) =>
    [...components, ...facts, ...signals].flatMap(({ quotes }) => quotes),
  );
  return reader.read({ entry: entry.id, text: entry.text }).components.flatMap((component) => {
    const [first] = component.quotes;
    const isTouched = component.quotes.some((q) => touched.some((t) => t.start < q.end && t.end > q.start));
    if (!first || isTouched) return [];
    return [{ id: `heard:${entry.id}:${first.start}`, entry: entry.id, component, quote: first.text }];
  });
}

/** The entry that takes a difference in: what the built-in reader heard there, beside what was confirmed before. */
export function additionOf(brief: Brief, { entry, component }: Pick<Difference, 'entry' | 'component'>): NewEntry {
  const before = standing(brief).findLast((e) => e.kind === 'claims' && e.about === entry && e.reader === BUILT_IN);
  const confirmed = before?.kind === 'claims' ? (before.claims as Claims).components : [];
  const { dependsOn: _, ...alone } = component;
  const components = [...confirmed, { ...alone, confidence: 1 }].map((one, at) => ({ ...one, ref: `k${at + 1}` }));
  const claims: Claims = { schema: 'headwater.claims/1', components, facts: [], signals: [] };
  return { kind: 'claims', speaker: BUILT_IN, about: entry, reader: BUILT_IN, claims };
}

const AT_ONCE = 3;

/** The questions that differences become. */
export const differenceQuestions = (differences: readonly Difference[]): Question[] =>
  differences.slice(0, AT_ONCE).map((one) => ({
    id: one.id,
    topic: 'sentence' as const,
    about: one.quote,
    header: 'Part of it?',
    text: `You said “${one.quote}”. Is that a part of the work: ${KINDS[one.component.kind].is}?`,
    why: 'Two readers of your words differ on it, and the plan would look different with it.',
    options: [
      { id: 'yes', text: 'Yes, it is a part', recommended: false, changes: null },
      { id: 'no', text: 'No, it is background', recommended: false, changes: null },
    ],
    multiple: false,
    pushBack: false,
    worth: 0,
    explanation:
      'If it is to be built, runs already or is meant for later, it is a part. If it only explains something, it is background.',
  }));
