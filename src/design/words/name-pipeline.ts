import type { Draft } from '#design/split/drafts';
import type { Timing } from '#design/trigger/trigger';
import { compound } from '#design/words/nouns';
import type { Role } from '#vocabulary/roles';

/** How a pipeline of each role is called after its subject. */
const SUFFIX: Record<Role, string> = {
  data: 'data_preparation',
  training: 'training',
  inference: 'batch_inference',
  deployed: 'serving',
  index: 'index',
  evaluation: 'evaluation',
  monitoring: 'monitoring',
};

/** A pipeline's name; two of one role are told apart by how often they run, otherwise by what they do. */
export function namePipeline(
  { role, stages }: Draft,
  drafts: readonly Draft[],
  subject: string,
  { trigger }: Timing,
): string {
  const suffix = SUFFIX[role];
  if (drafts.filter((draft) => draft.role === role).length < 2)
    return `${subject}_${suffix}`.replace('_index_index', '_index');
  if (trigger.cadence !== null && /^[a-z]+$/u.test(trigger.cadence)) return `${subject}_${trigger.cadence}_${suffix}`;
  const anchor = stages.find(({ makes }) => makes === role);
  const own = anchor ? compound(anchor.component.name) : '';
  return `${/^[a-z]/u.test(own) ? own : subject}_${suffix}`;
}

/** The name, with a number where it is taken. */
export function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
  taken.add(free);
  return free;
}
