import type { Settled, SettledFact } from '#interview/question-rule';
import type { Quote, Subject } from '#reading/claims';
import type { Heard } from '#reading/heard';

/**
 * What it means to side with one statement of a contradiction: the same is said once more, as an answer. `place` names the
 * statement by where it stands ("e1:120-145"), `about` ends with the attribute.
 */
export function sideAt(before: readonly Heard[], about: string, place: string): Settled {
  const attribute = about.slice(about.lastIndexOf('/') + 1);
  for (const { spoken, claims } of before) {
    const here = (quotes: readonly Quote[]) => quotes.some((q) => `${spoken.entry}:${q.start}-${q.end}` === place);
    const part = claims.components.find((c) => here(c.quotes));
    if (part && (attribute === 'status' || attribute === 'kind')) {
      return { components: [{ kind: part.kind, name: part.name, status: part.status }] };
    }
    const fact = claims.facts.find((f) => f.attribute === attribute && here(f.quotes));
    if (!fact) continue;
    const of = claims.components.find((c) => fact.subject === `component:${c.ref}`);
    const subject: Subject = of ? `component:${of.name}` : fact.subject;
    const again = { subject, attribute: fact.attribute, value: fact.value } as SettledFact;
    return { facts: [again], ...(of && { components: [{ kind: of.kind, name: of.name, status: of.status }] }) };
  }
  return {};
}
