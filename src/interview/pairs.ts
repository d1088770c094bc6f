import { given, pipelineOf, wanted } from '#interview/known';
import type { View } from '#interview/question-rule';
import { TRIGGER_ANSWERS } from '#interview/triggers';
import type { Role } from '#vocabulary/roles';

/** Who would have to wait for whom: the user of something after the maker of it. */
const PAIRS: readonly (readonly [Role, Role])[] = [
  ['inference', 'training'],
  ['deployed', 'training'],
  ['training', 'data'],
  ['inference', 'data'],
];

/** Whether both parts are there to be built, be it in one pipeline or in two. */
function bothThere(view: View, [user, maker]: readonly [Role, Role]): boolean {
  if (user === 'inference' && maker === 'training') {
    const scoring = wanted(view, 'batch_inference').some((c) => !c.stays);
    return scoring && wanted(view, 'training').some((c) => !c.stays);
  }
  return pipelineOf(view, user) !== null && pipelineOf(view, maker) !== null;
}

/** When somebody expects this pipeline's result, in words. */
export const dueWords = (view: View, role: Role): string => {
  const trigger = pipelineOf(view, role)?.trigger;
  return (trigger && TRIGGER_ANSWERS[trigger.cadence ?? trigger.kind]?.words) ?? 'as planned';
};

/** Pairs of which nobody said whether the one goes on without the other. */
export const openPairs = (view: View): (readonly [Role, Role])[] =>
  view.reading.facts.some((f) => f.attribute === 'trains_in_each_run' && f.value === true)
    ? []
    : PAIRS.filter((pair) => bothThere(view, pair)).filter(
        ([user, maker]) => !given(view, 'goes_on_without', `role:${user}`).some((f) => f.value.upstream === maker),
      );
