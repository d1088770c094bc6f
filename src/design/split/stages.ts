import type { JudgedComponent } from '#design/design';
import { aboutComponent, type FactOf, factOf, factsOf, valueOf } from '#design/facts';
import { withoutFaint } from '#design/split/faint-scoring';
import { feedsOf } from '#design/split/feeds';
import {
  identicalClock,
  isSure,
  sameClock,
  SURE_CLOCK,
  SURE_PART,
  tellsGrain,
  tellsHow,
  tellsShare,
  weightOf,
} from '#design/split/clock';
import { isMeant } from '#design/split/own-time';
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
 * `carriers` gives a purpose that nobody named to the part that stands for it.
 */
export function stagesOf(
  judged: readonly JudgedComponent[],
  reading: Reading,
  carriers: ReadonlyMap<string, Role> = new Map(),
): Stage[] {
  const heard = withoutFaint(judged.filter(isWork)).map(({ component }): Timed => {
    const makes = carriers.get(component.id) ?? MAKES[component.kind] ?? null;
    return { component, makes, clock: clockOf(component, makes, reading) };
  });
  const purposes = heard.filter((part) => isAnchor(part, heard));
  const timed = heard.map((part): Timed => {
    if (purposes.includes(part)) return { ...part, clock: leading(part, purposes) };
    const own = inOneBreath(part, purposes);
    return isMeant(own, purposes) ? own : { ...own, clock: null };
  });
  const anchors = timed.filter((_, place) => purposes.includes(heard[place] as Timed));
  const roles = rolesOf(anchors);
  const feeds = feedsOf(timed, anchors, roles);
  return timed.flatMap((part): Stage[] => {
    const base = {
      component: part.component,
      kind: part.component.kind,
      clock: part.clock,
      otherTeam: isOtherTeams(part.component, reading),
      gigabytes: gigabytesOf(part.component, reading),
      borrowed: false,
    };
    if (anchors.includes(part)) {
      return [{ ...base, id: part.component.id, makes: part.makes, worksFor: null, neededBy: 1 }];
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
    const worksFor = nearest(part, anchors, roles);
    const clock =
      worksFor === null ||
      isMeant(
        part,
        anchors.filter(({ makes }) => makes === worksFor),
      )
        ? part.clock
        : null;
    return [{ ...base, id: part.component.id, clock, makes: null, worksFor, neededBy: 1 }];
  });
}

/**
 * The time of a purpose-giving part. Of several with one purpose, what was heard faintly, exists already or runs on the
 * same kind of clock goes with the surest: two pipelines of a role need two times that were surely said (D5.1, D9).
 */
function leading(part: Timed, purposes: readonly Timed[]): Timed['clock'] {
  const same = purposes.filter(({ makes }) => makes === part.makes);
  const certain = (one: Timed): number => (one.clock === null ? 0 : weightOf(one.clock)) + one.component.confidence;
  const lead = same.reduce((best, one) => (certain(one) > certain(best) ? one : best), part);
  if (lead === part || part.clock === null || lead.clock === null) return part.clock;
  if (part.clock.status === 'confirmed' || certain(part) >= 2) return part.clock;
  const apart = isSure(part.clock) && part.component.status === 'wanted' && part.component.confidence >= SURE_PART;
  // that somebody starts it tells how, and no second time
  if ([part.clock, lead.clock].some(({ value }) => value.kind === 'manual')) return lead.clock;
  const told = part.clock.value.kind !== lead.clock.value.kind || !sameClock(part.clock.value, lead.clock.value);
  return apart && told ? part.clock : lead.clock;
}

/**
 * "Every night I want the list … after the file is there read it, score all, send them": what was said to run together
 * with some model work goes by the time of that work, where another one leads.
 */
function inOneBreath(part: Timed, purposes: readonly Timed[]): Timed {
  const { clock } = part;
  if (clock === null || clock.status === 'confirmed') return part;
  const [together, other] = purposes.filter(
    (one) => one.clock !== null && identicalClock(one.clock.value, clock.value),
  );
  return together === undefined || other !== undefined ? part : { ...part, clock: leading(together, purposes) };
}

/** Retraining that is wanted sets the training pipeline off; it is a trigger and no work of its own. */
const isWork = ({ component, bucket }: JudgedComponent): boolean =>
  (bucket === 'pipeline' || bucket === 'deployed_pipeline') && component.kind !== 'retraining';

/**
 * When a component runs. Statements about a whole role count for the component that gives a pipeline this role; loose
 * talk of requests says nothing about batch work, and a time that was heard near a part yields to one said of its role.
 */
export function clockOf(component: Component, role: Role | null, reading: Reading): FactOf<'trigger'> | null {
  const own = factOf(reading, 'trigger', aboutComponent(component));
  const ofRole = role && role !== 'evaluation' ? factOf(reading, 'trigger', `role:${role}`) : null;
  const [said] = [own, ofRole].filter((clock) => clock !== null).sort((a, b) => weightOf(b) - weightOf(a));
  if (!said || tellsGrain(said) || (role === 'inference' && tellsHow(said))) return null;
  return role === 'deployed' && said.value.kind !== 'request' ? null : said;
}

const isOtherTeams = (component: Component, reading: Reading): boolean =>
  factsOf(reading, 'other_team', aboutComponent(component)).some(
    ({ value, status, confidence }) => value && (status === 'confirmed' || confidence >= SURE_CLOCK),
  );

const gigabytesOf = (component: Component, reading: Reading): number | null =>
  valueOf(reading, 'gigabytes_per_run', aboutComponent(component)) ??
  (FEEDING.has(component.kind)
    ? (factsOf(reading, 'gigabytes_per_run', 'workflow').find(({ confidence }) => confidence >= SURE_CLOCK)?.value ??
      null)
    : null);

/**
 * Evaluation gives a pipeline its purpose only where it stands on its own: nothing else to go with, or a time of its own
 * that was surely said of it. Beside a training heard as well, or
 * "by hand" (which tells how and not when), it has to be certain.
 */
function isAnchor({ component, makes, clock }: Timed, timed: readonly Timed[]): boolean {
  if (makes === null) return false;
  if (makes !== 'evaluation') return true;
  const hosts = timed.filter((other) => (GOES_WITH.evaluation ?? []).includes(other.makes ?? 'deployed'));
  if (hosts.length === 0) return true;
  if (clock !== null && tellsShare(clock)) return false;
  const surer = hosts.some((host) => host.makes === 'training' && host.component.confidence >= component.confidence);
  if (clock === null || !isSure(clock) || ((surer || clock.value.kind === 'manual') && clock.confidence < 1))
    return false;
  return !hosts.some((host) => host.clock === null || identicalClock(host.clock.value, clock.value));
}

const rolesOf = (anchors: readonly Timed[]): Role[] => [...new Set(anchors.flatMap(({ makes }) => makes ?? []))];

/** The purpose that a supporting part goes with: the closest that runs when it does, otherwise the closest there is. */
function nearest(part: Timed, anchors: readonly Timed[], roles: readonly Role[]): Role | null {
  const wishes = (GOES_WITH[part.component.kind] ?? []).filter((role) => roles.includes(role));
  // labels come in when people have the time; they are for the training whenever that is
  const timed = part.clock !== null && isSure(part.clock) && part.component.kind !== 'labeling';
  const fits = wishes.find((role) => !timed || runsWith(part, anchors, role));
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
  return upstream?.makes ?? null;
}

const runsWith = (part: Timed, anchors: readonly Timed[], role: Role): boolean =>
  anchors.some(
    ({ makes, clock }) =>
      makes === role && clock !== null && part.clock !== null && sameClock(clock.value, part.clock.value),
  );
