import type { JudgedComponent } from '#design/design';
import { aboutComponent, type FactOf, factOf, factsOf, valueOf } from '#design/facts';
import { feedsOf } from '#design/split/feeds';
import { identicalClock, sameClock } from '#design/split/clock';
import { FEEDING, MAKES, type Stage, type Timed } from '#design/split/stage';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';

/** Which purposes a supporting kind goes with, the closest first. */
const GOES_WITH: Partial<Record<KindId, readonly Role[]>> = {
  labeling: ['training', 'evaluation', 'inference'],
  hyperparameter_tuning: ['training'],
  evaluation: ['training', 'index', 'inference'],
  promotion: ['training', 'evaluation', 'index'],
  model_export: ['training'],
  data_export: ['inference', 'training', 'index', 'evaluation', 'monitoring'],
  reporting: ['inference', 'training', 'evaluation', 'monitoring', 'index'],
  validation: ['inference', 'training', 'index', 'evaluation'],
  feature_store: ['training', 'inference'],
  ab_testing: ['deployed', 'inference'],
};

/**
 * What has to be cut into pipelines: every component in one of the two pipeline buckets. A component that brings data
 * into shape for several purposes becomes a stage for each of them, since each run needs its own fresh data (D5.5).
 */
export function stagesOf(judged: readonly JudgedComponent[], reading: Reading): Stage[] {
  const timed = judged.filter(isWork).map(({ component }) => ({ component, clock: clockOf(component, reading) }));
  const anchors = timed.filter(({ component, clock }) => isAnchor(component, clock, timed));
  const roles = rolesOf(anchors);
  const feeds = feedsOf(timed, anchors, roles);
  return timed.flatMap((part): Stage[] => {
    const base = {
      component: part.component,
      kind: part.component.kind,
      clock: part.clock,
      otherTeam: valueOf(reading, 'other_team', aboutComponent(part.component)) === true,
      gigabytes: gigabytesOf(part.component, reading),
      borrowed: false,
    };
    if (anchors.includes(part)) {
      return [
        { ...base, id: part.component.id, makes: MAKES[part.component.kind] ?? null, worksFor: null, neededBy: 1 },
      ];
    }
    const needing = feeds.get(part.component.id);
    if (needing && needing.length > 0) {
      return needing.map(({ role, borrowed }) => ({
        ...base,
        id: needing.length === 1 ? part.component.id : `${part.component.id}@${role}`,
        clock: borrowed ? null : part.clock,
        borrowed,
        makes: null,
        worksFor: role,
        neededBy: needing.length,
      }));
    }
    return [{ ...base, id: part.component.id, makes: null, worksFor: nearest(part, anchors, roles), neededBy: 1 }];
  });
}

/** Retraining that is wanted sets the training pipeline off; it is a trigger and no work of its own. */
const isWork = ({ component, bucket }: JudgedComponent): boolean =>
  (bucket === 'pipeline' || bucket === 'deployed_pipeline') && component.kind !== 'retraining';

/**
 * When a component runs. Statements about a whole role count for the component that gives a pipeline this role; loose
 * talk of requests says nothing about batch work.
 */
export function clockOf(component: Component, reading: Reading): FactOf<'trigger'> | null {
  const role = MAKES[component.kind];
  const own = factOf(reading, 'trigger', aboutComponent(component));
  const ofRole = role && role !== 'evaluation' ? factOf(reading, 'trigger', `role:${role}`) : null;
  if (ofRole?.status === 'confirmed' && own?.status !== 'confirmed') return ofRole;
  return own ?? ofRole;
}

const gigabytesOf = (component: Component, reading: Reading): number | null =>
  valueOf(reading, 'gigabytes_per_run', aboutComponent(component)) ??
  (FEEDING.has(component.kind) ? (factsOf(reading, 'gigabytes_per_run', 'workflow')[0]?.value ?? null) : null);

/**
 * Evaluation gives a pipeline its purpose only where it stands on its own: nothing else to go with, or a time of its own.
 */
function isAnchor(component: Component, clock: FactOf<'trigger'> | null, timed: readonly Timed[]): boolean {
  if (MAKES[component.kind] === undefined) return false;
  if (component.kind !== 'evaluation') return true;
  const hosts = timed.filter(({ component: other }) =>
    (GOES_WITH.evaluation ?? []).includes(MAKES[other.kind] ?? 'deployed'),
  );
  if (hosts.length === 0) return true;
  return clock !== null && !hosts.some((host) => host.clock === null || identicalClock(host.clock.value, clock.value));
}

const rolesOf = (anchors: readonly Timed[]): Role[] => [
  ...new Set(anchors.flatMap(({ component }) => MAKES[component.kind] ?? [])),
];

/** The purpose that a supporting part goes with: the closest that runs when it does, otherwise the closest there is. */
function nearest(part: Timed, anchors: readonly Timed[], roles: readonly Role[]): Role | null {
  const wishes = (GOES_WITH[part.component.kind] ?? []).filter((role) => roles.includes(role));
  const fits = wishes.find((role) => part.clock === null || runsWith(part, anchors, role));
  return leansOn(part, anchors) ?? calledFor(part, wishes) ?? fits ?? wishes[0] ?? null;
}

/** What people call a run of each purpose when they say that something happens with each. */
const RUNS: Partial<Record<Role, RegExp>> = {
  training: /\b(?:re)?(?:train|fit)/iu,
  inference: /\b(?:scor|predict|forecast)/iu,
  index: /\bindex/iu,
};

/** "A report per training" belongs to the training. */
const calledFor = ({ clock }: Timed, wishes: readonly Role[]): Role | null =>
  clock?.value.kind === 'event' ? (wishes.find((role) => RUNS[role]?.test(clock.value.words)) ?? null) : null;

/** The purpose of a part that it was said to work on. */
function leansOn(part: Timed, anchors: readonly Timed[]): Role | null {
  const upstream = anchors.find(({ component }) => part.component.dependsOn.includes(component.id));
  return upstream ? (MAKES[upstream.component.kind] ?? null) : null;
}

const runsWith = (part: Timed, anchors: readonly Timed[], role: Role): boolean =>
  anchors.some(
    ({ component, clock }) =>
      MAKES[component.kind] === role &&
      clock !== null &&
      part.clock !== null &&
      sameClock(clock.value, part.clock.value),
  );
