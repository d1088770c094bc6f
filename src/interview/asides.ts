import type { Claims, ComponentClaim, FactAttribute, FactClaim } from '#reading/claims';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';
import type { Topic } from '#vocabulary/topics';

/**
 * Attributes that decide a lot and that people mention in passing: "yesterday's forecast", "one of us does that on Fridays", "one of
 * the two must sign off".
 * They count only under a question that asks for them.
 */
const ASKED_UNDER: Partial<Record<FactAttribute, readonly Topic[]>> = {
  trigger: ['cadence', 'retraining'],
  promotion: ['promotion', 'retraining'],
  most_valuable: ['value'],
  latency_ms: ['latency', 'usage', 'cadence'],
  trains_in_each_run: ['retraining', 'cadence'],
  prototype: ['prototype'],
  team_size: ['team'],
};

/** Questions whose answers name parts of the work. In other answers a part is mentioned, not ordered or ruled out. */
const NAMES_PARTS: ReadonlySet<Topic> = new Set(['usage', 'sources']);

/** The role of pipeline that somebody means who names a part of such a kind. */
const ROLE_MEANT: Partial<Record<KindId, Role>> = {
  training: 'training',
  retraining: 'training',
  batch_inference: 'inference',
  data_export: 'inference',
  reporting: 'inference',
  realtime_inference: 'deployed',
  index_building: 'index',
  drift_detection: 'monitoring',
};

/** What of an answer's claims is about what was asked. Facts about a part that is only mentioned are said of its role. */
export function onTopic(claims: Claims, topic: Topic): Claims {
  const asked = claims.facts.filter((f) => ASKED_UNDER[f.attribute]?.includes(topic) ?? true);
  if (NAMES_PARTS.has(topic)) return { ...claims, facts: asked };
  const facts = asked.flatMap((f) => ofRole(f, claims.components));
  return { ...claims, components: [], facts: topic === 'retraining' ? aboutTraining(facts) : facts };
}

/** Asked what leads to a new model, somebody who gives one time means that of the training, whatever else they mention. */
function aboutTraining(facts: readonly FactClaim[]): readonly FactClaim[] {
  const times = facts.filter((f) => f.attribute === 'trigger');
  const [first] = times;
  if (!first || times.some((f) => f.subject === 'role:training')) return facts;
  return facts.map((f) => (f === first ? { ...f, subject: 'role:training' as const } : f));
}

function ofRole(fact: FactClaim, components: readonly ComponentClaim[]): FactClaim[] {
  if (!fact.subject.startsWith('component:')) return [fact];
  const part = components.find((c) => fact.subject === `component:${c.ref}`);
  const role = part && ROLE_MEANT[part.kind];
  return role ? [{ ...fact, subject: `role:${role}` }] : [];
}
