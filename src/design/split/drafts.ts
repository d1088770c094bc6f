import { byText } from '#reading/canonical-evidence';
import type { Group } from '#design/split/cut';
import { FEEDING, type Stage } from '#design/split/stage';
import type { Role } from '#vocabulary/roles';

/** A pipeline in the making: its role and the stages it holds, before it has steps, a trigger or words. */
export interface Draft {
  /** The role, with a number from the second of a role on: "training", "evaluation_2". */
  readonly id: string;
  readonly role: Role;
  readonly stages: readonly Stage[];
}

/** The order in which pipelines are named and shown: as data flows through them. */
export const ROLE_ORDER: readonly Role[] = [
  'data',
  'index',
  'training',
  'evaluation',
  'inference',
  'deployed',
  'monitoring',
];

/** Where a group holds several purposes, the first of these names it; a model that is fitted in each run makes it a training pipeline. */
const NAMING_ORDER: readonly Role[] = ['training', 'index', 'inference', 'deployed', 'monitoring', 'evaluation'];

const roleOf = ({ stages }: Group): Role =>
  NAMING_ORDER.find((role) => stages.some(({ makes }) => makes === role)) ?? 'data';

/**
 * Turns groups into pipelines with roles and stable ids. `implied` is a purpose that nobody named: it goes to the one without, or
 * gets a pipeline whose steps are all assumed.
 */
export function draftsOf(groups: readonly Group[], implied: Role | null = null): Draft[] {
  const standing = groups.filter(standsAlone);
  const host = standing.length > 0 ? standing : groups.slice(0, 1);
  const grown = host.map(({ stages }) => [...stages]);
  for (const group of groups.filter((other) => !host.includes(other))) {
    for (const stage of group.stages) homeOf(stage, grown)?.push({ ...stage, clock: null });
  }
  const drafts = grown.map((stages) => ({ role: roleOf({ stages }), stages }));
  const given =
    implied === null
      ? undefined
      : (drafts.find(({ role }) => role === 'data') ?? drafts.find(({ role }) => role === 'evaluation'));
  if (given && implied !== null) given.role = implied;
  else if (implied !== null && drafts.every(({ role }) => role !== implied)) drafts.push({ role: implied, stages: [] });
  drafts.sort(
    (a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) || byText(firstOf(a.stages), firstOf(b.stages)),
  );
  const seen = new Map<Role, number>();
  return drafts.map(({ role, stages }) => {
    const number = (seen.get(role) ?? 0) + 1;
    seen.set(role, number);
    return { id: number === 1 ? role : `${role}_${number}`, role, stages };
  });
}

/** A pipeline needs a purpose, or data to prepare; a lone approval or labelling is a part of another one. */
const standsAlone = ({ stages }: Group): boolean =>
  stages.some(({ makes }) => makes !== null) || stages.some(({ kind }) => FEEDING.has(kind) && kind !== 'validation');

/** Where a part goes that cannot stand alone: to the pipeline it works for, otherwise to the first that works in batches. */
function homeOf(stage: Stage, groups: readonly Stage[][]): Stage[] | undefined {
  const roles = groups.map((stages) => roleOf({ stages }));
  const place = roles.findIndex((role) => role === stage.worksFor);
  return groups[place >= 0 ? place : roles.findIndex((role) => role !== 'deployed')] ?? groups[0];
}

const firstOf = (stages: readonly Stage[]): string => stages.map(({ component }) => component.name).sort()[0] ?? '';
