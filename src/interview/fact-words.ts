import { plainRole } from '#interview/nouns';
import type { PromotionValue, TriggerValue } from '#reading/claims';
import type { Fact, Reading } from '#reading/reading';
import type { Role } from '#vocabulary/roles';

/** A fact as a clause: "the training is set off: every month". */
export function factInWords(fact: Fact, reading: Reading): string {
  const about = subjectInWords(fact, reading);
  const attribute = fact.attribute.replaceAll('_', ' ');
  return `${about ? `${about}: ` : ''}${attribute} ${valueInWords(fact)}`;
}

function subjectInWords({ subject }: Fact, reading: Reading): string {
  if (subject === 'workflow') return '';
  if (subject.startsWith('role:')) return plainRole(subject.slice('role:'.length) as Role);
  const id = subject.slice('component:'.length);
  return `“${reading.components.find((c) => c.id === id)?.name ?? id}”`;
}

function valueInWords(fact: Fact): string {
  if (fact.status === 'unknown') return 'not known';
  if (fact.status === 'refused') return 'not told';
  if (fact.attribute === 'trigger') return (fact.value as TriggerValue).words;
  if (fact.attribute === 'promotion') {
    const { by, who, criterion } = fact.value as PromotionValue;
    return [who ?? (by === 'rule' ? 'by a rule' : 'by a person'), criterion].filter(Boolean).join(', if ');
  }
  if (fact.attribute === 'goes_on_without') {
    return `${fact.value.goesOn ? 'yes' : 'no'}, when ${plainRole(fact.value.upstream)} has failed`;
  }
  return String(fact.value);
}
