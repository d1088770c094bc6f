import type { Architecture, Pipeline } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';
import { guessRole } from '#asbuilt/role';
import { likeness, plain } from '#drift/names';
import { pair } from '#drift/pair';

/** Below this two pipelines are not taken for the same. */
const LEAST = 0.45;

/** Which built pipeline is which planned one: by name, else by role and steps. */
export function matchPipelines(document: Architecture, built: AsBuilt): Map<Pipeline, BuiltPipeline> {
  const named = (a: Pipeline, b: BuiltPipeline) =>
    plain(a.name) === plain(b.name) ? 0.1 : withoutNumber(a.name) === plain(b.name) ? 0.05 : -1;
  const same = pair(document.pipelines, built.pipelines, (a, b) => named(a, b) + stepLikeness(a, b), 0.05);
  const left = document.pipelines.filter((pipeline) => !same.has(pipeline));
  const taken = new Set(same.values());
  const open = built.pipelines.filter((pipeline) => !taken.has(pipeline));
  const alike = pair(left, open, (a, b) => score(a, b, built), LEAST);
  return new Map([...same, ...alike]);
}

function score(a: Pipeline, b: BuiltPipeline, built: AsBuilt): number {
  const steps = stepLikeness(a, b);
  const role = guessRole(b, built).role === a.role ? 0.25 : 0;
  return likeness(a.name, b.name) * 0.35 + steps * 0.55 + (steps > 0 || likeness(a.name, b.name) > 0.3 ? role : 0);
}

/** An as-built document numbers pipelines that share a name; the code does not. */
export const withoutNumber = (name: string): string => plain(name).replace(/_\d+$/, '');

/** The share of steps, of the longer side, that have a namesake or near namesake on the other. */
function stepLikeness(a: Pipeline, b: BuiltPipeline): number {
  const longest = Math.max(a.steps.length, b.invocations.length);
  if (longest === 0) return 0;
  return pair(a.steps, b.invocations, (x, y) => likeness(x.name, y.id), 0.4).size / longest;
}
