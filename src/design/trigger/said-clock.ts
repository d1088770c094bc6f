import { type FactOf, factOf, factsOf } from '#design/facts';
import type { Draft } from '#design/split/drafts';
import type { Stage } from '#design/split/stage';
import type { Reading } from '#reading/reading';

/** What was said about when a pipeline runs: confirmed for its role, about one of its parts, about its role at all. */
export const saidClock = (draft: Draft, reading: Reading): FactOf<'trigger'> | null =>
  confirmedForRole(draft, reading) ?? ownClock(draft) ?? factOf(reading, 'trigger', `role:${draft.role}`);

const confirmedForRole = ({ id, role }: Draft, reading: Reading): FactOf<'trigger'> | null =>
  factsOf(reading, 'trigger', `role:${role}`).find(({ status }) => id === role && status === 'confirmed') ?? null;

/** The clock of what gives the pipeline its purpose; failing that, of any of its parts, the last of a data pipeline. */
function ownClock({ role, stages }: Draft): FactOf<'trigger'> | null {
  const timed = stages.filter(
    (stage): stage is Stage & { clock: FactOf<'trigger'> } =>
      stage.clock !== null && (stage.kind !== 'labeling' || role === 'data'),
  );
  const anchor = timed.find(({ makes }) => makes === role) ?? timed.find(({ makes }) => makes !== null);
  return (anchor ?? (role === 'data' ? timed.at(-1) : timed[0]))?.clock ?? null;
}
