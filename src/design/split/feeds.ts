import { identicalClock, sameClock } from '#design/split/clock';
import { FEEDING, type Timed } from '#design/split/stage';
import type { Role } from '#vocabulary/roles';

/** Purposes that work through data and therefore need it brought into shape. */
const NEEDS_DATA: readonly Role[] = ['training', 'inference', 'index', 'evaluation'];

/** A role that needs a feeding part. `borrowed`: it prepares the same data at its own time, not when the part was said to run. */
export interface Need {
  readonly role: Role;
  readonly borrowed: boolean;
}

/**
 * For each component that brings data into shape: the roles that need it. What was said decides (dependencies, a shared
 * time); what nobody tied to anything is needed by all. A role left without any data shares what the others have, apart from an
 * evaluation beside other work: that has its own questions and examples.
 */
export function feedsOf(
  timed: readonly Timed[],
  anchors: readonly Timed[],
  roles: readonly Role[],
): ReadonlyMap<string, readonly Need[]> {
  const feeding = timed.filter((part) => FEEDING.has(part.component.kind) && !checksResults(part, timed, anchors));
  const needing = needingData(roles);
  const tied = new Map(feeding.map((part) => [part.component.id, tiesOf(part, timed, anchors, needing)]));
  const free = feeding.filter(({ component }) => (tied.get(component.id) ?? []).length === 0);
  const result = new Map<string, Need[]>(feeding.map(({ component }) => [component.id, []]));
  for (const role of needing) {
    const own = feeding.filter(({ component }) => tied.get(component.id)?.includes(role));
    const brings = own.some(({ component }) => component.kind === 'ingestion' || component.kind === 'plain_etl');
    const alone = role === 'evaluation' && needing.length > 1;
    const borrowed = brings || alone ? [] : feeding.filter((part) => !own.includes(part) && !free.includes(part));
    for (const { component } of alone ? own : [...own, ...free])
      result.get(component.id)?.push({ role, borrowed: false });
    for (const { component } of borrowed) result.get(component.id)?.push({ role, borrowed: true });
  }
  return result;
}

/** Requests bring their own data; only where nothing works in batches does the preparation belong to them. */
function needingData(roles: readonly Role[]): readonly Role[] {
  const batch = NEEDS_DATA.filter((role) => roles.includes(role));
  return batch.length > 0 ? batch : roles.filter((role) => role === 'deployed');
}

/**
 * A check of what a model has produced comes after it and feeds nobody: it was said to follow the scoring, or it has
 * the scoring's time while no data is brought in at that time.
 */
function checksResults({ component, clock }: Timed, timed: readonly Timed[], anchors: readonly Timed[]): boolean {
  if (component.kind !== 'validation') return false;
  if (anchors.some((anchor) => component.dependsOn.includes(anchor.component.id))) return true;
  const like = (other: Timed): boolean =>
    clock !== null && other.clock !== null && sameClock(clock.value, other.clock.value);
  const scored = anchors.some((anchor) => anchor.makes === 'inference' && like(anchor));
  return (
    scored &&
    !timed.some((other) => other.component.kind !== 'validation' && FEEDING.has(other.component.kind) && like(other))
  );
}

/** The roles that a feeding part is said to work for. */
function tiesOf(part: Timed, timed: readonly Timed[], anchors: readonly Timed[], needing: readonly Role[]): Role[] {
  const downstream = dependents(part.component.id, timed);
  const said = anchors.filter(({ component }) => downstream.has(component.id)).map(({ makes }) => makes);
  const known = needing.filter((role) => said.includes(role));
  if (known.length > 0) return known;
  const { clock } = part;
  if (!clock) return [];
  const timedLike = (same: typeof sameClock): Role[] =>
    needing.filter((role) =>
      anchors.some((anchor) => anchor.makes === role && anchor.clock && same(anchor.clock.value, clock.value)),
    );
  const exact = timedLike(identicalClock);
  if (exact.length > 0) return exact;
  const like = timedLike(sameClock);
  return like.length > 0 ? like : withoutTime(anchors, needing);
}

/** Work of which nobody said when it runs: data that arrives at a time of its own sets it off. */
const withoutTime = (anchors: readonly Timed[], needing: readonly Role[]): Role[] =>
  needing.filter((role) => {
    const same = anchors.filter(({ makes }) => makes === role);
    return role !== 'evaluation' && same.every(({ clock }) => clock === null);
  });

/** Everything that works on a part's result, directly or through other parts; a model is where data flow ends. */
function dependents(id: string, timed: readonly Timed[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { component } of timed) {
      if (!component.dependsOn.includes(at) || found.has(component.id)) continue;
      found.add(component.id);
      if (component.kind !== 'training') open.push(component.id);
    }
  }
  return found;
}
