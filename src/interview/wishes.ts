import type { Entry } from '#brief/entry';
import { HEART } from '#interview/nouns';
import { type PartSaid, statusOf, withParts } from '#interview/parts';
import { nameable } from '#interview/said/parts-named';
import { lastSaid, saidOf } from '#interview/said/said-of';
import { partKey } from '#interview/settle-part';
import { turnOf } from '#reading/canonical-evidence';
import type { ComponentStatus } from '#reading/claims';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';
import { ROLES, type Role } from '#vocabulary/roles';

/** An entry in own words that may say of a part heard before that it is wanted, not wanted or for later. */
export interface OwnWords {
  readonly entry: Entry['id'];
  readonly text: string;
  /** The question that it answers; null for words that were added to the description. */
  readonly question: string | null;
}

/** The entry as own words about parts; null where there are none, or where a part is only mentioned in passing. */
export function ownWords(entry: Entry, isFirst: boolean): OwnWords | null {
  if (entry.kind === 'passage') {
    return isFirst || entry.speaker === 'code' ? null : { entry: entry.id, text: entry.text, question: null };
  }
  if (entry.kind !== 'answer' || entry.state !== 'answered' || (entry.chosen?.length ?? 0) > 0) return null;
  return isAboutParts(entry.question) ? { entry: entry.id, text: entry.text, question: entry.question } : null;
}

const isAboutParts = (question: string): boolean =>
  question.startsWith('bucket:') || question.startsWith('usage:') || kindsAsked(question).length > 0;

/** The kinds that a question takes for granted: whoever has no use for such a part says so instead of answering. */
function kindsAsked(question: string): readonly KindId[] {
  const [topic, about = ''] = question.split(':');
  if (topic === 'latency') return HEART.deployed;
  return topic === 'cadence' && about in ROLES && about !== 'training' ? HEART[about as Role] : [];
}

/** The answers about parts and what own words say of parts that were heard before them, in the order of the log. */
export function withWishes(reading: Reading, answers: readonly PartSaid[], words: readonly OwnWords[]): PartSaid[] {
  let said = [...answers];
  for (const one of words) {
    const before = said.filter((other) => turnOfSaid(other) < turnOf(one.entry));
    said = [...said, ...wishes(withParts(reading, before), one)];
  }
  return said.sort((a, b) => turnOfSaid(a) - turnOfSaid(b));
}

/** When something was said of a part. */
export const turnOfSaid = ({ evidence }: PartSaid): number => turnOf(evidence[0]?.entry ?? 'e0');

function wishes(reading: Reading, { entry, text, question }: OwnWords): PartSaid[] {
  const turn = turnOf(entry);
  const kinds = question === null ? [] : kindsAsked(question);
  const known = reading.components.filter(
    (c) => partKey(c) !== question?.slice('bucket:'.length) && (kinds.length === 0 || kinds.includes(c.kind)),
  );
  const isBefore = (c: Component) => c.evidence.some((e) => turnOf(e.entry) < turn);
  const earlier = known.filter(isBefore).map(nameable);
  const here = known.filter((c) => !isBefore(c) && c.evidence.some((e) => e.entry === entry)).map(nameable);
  const asked = kinds.length > 0 ? earlier.filter(({ component }) => component.status === 'wanted') : [];
  // Words that drop a part name it once more, and a reader may hear another one in them.
  const said = [
    ...lastSaid(saidOf(text, earlier, asked)),
    ...lastSaid(saidOf(text, here)).filter(({ says }) => says === 'refused'),
  ];
  return said.flatMap(({ part: { component }, says }) => {
    const status = statusOf(says);
    const isLastWord = component.evidence.every((e) => turnOf(e.entry) <= turn);
    if (status === null || !isLastWord || !counts(status, component, question)) return [];
    const evidence = [{ entry, start: 0, end: text.length, quote: text }];
    return [{ about: partKey(component), status, evidence }];
  });
}

/** In an answer a part is refused or put off; what is there is not ordered anew by a mere wish for it. */
const counts = (status: ComponentStatus, component: Component, question: string | null): boolean =>
  status === 'wanted'
    ? question === null && (component.status === 'refused' || component.status === 'later')
    : status !== 'exists' || (question === null && component.status !== 'exists');
