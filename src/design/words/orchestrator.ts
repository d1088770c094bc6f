import { valueOf } from '#design/facts';
import { latencyOf } from '#design/latency';
import { amounts } from '#design/words/amount';
import { capital, sentence } from '#design/words/nouns';
import type { Plan, Sketch } from '#design/words/plan';
import { ORCHESTRATORS } from '#design/zenml/capabilities';
import { flavorOf } from '#design/zenml/places';
import { runsOn } from '#design/zenml/runs-on';

/** Clouds as people call them. */
export const CLOUDS: Readonly<Record<string, string>> = {
  aws: 'AWS',
  gcp: 'Google Cloud',
  azure: 'Azure',
  on_prem: 'your own machines',
};

/** Below this budget a deployed pipeline has to be measured before anybody relies on it (D4.4, ZENML.md section 6). */
export const BENCHMARK_MS = 100;

/** Where a pipeline runs and what that place has to be able to do (D7.3). */
export function orchestrator(sketch: Sketch, plan: Plan): string {
  const { reading } = plan;
  if (sketch.draft.role === 'deployed') return deployer(sketch, reading);
  const place = valueOf(reading, 'orchestrator');
  const cloud = valueOf(reading, 'cloud');
  const where =
    place !== null
      ? onPlace(place, sketch)
      : cloud !== null
        ? sentence(`On ${CLOUDS[cloud] ?? capital(cloud)}, with an orchestrator still to be chosen${needs(sketch)}`)
        : sentence(`The place is still to be chosen; ${toBeginWith(sketch)}`);
  const size = sizeOf(sketch, plan);
  return size === null ? where : `${where} ${sentence(size)}`;
}

/** A place is asked for its clock only where the pipeline needs one. */
function onPlace(place: string, sketch: Sketch): string {
  const flavor = flavorOf(place);
  if (flavor === null || sketch.timing.trigger.kind === 'schedule') return runsOn(place);
  const { called, runs } = ORCHESTRATORS[flavor];
  return sentence(`${capital(called)} runs ${runs}${needs(sketch)}`);
}

/** The local orchestrator keeps no schedule (ZENML.md section 3), so first runs on it are started by hand. */
const toBeginWith = (sketch: Sketch): string =>
  sketch.timing.trigger.kind === 'schedule'
    ? 'first runs can be started by hand on the local orchestrator, which keeps no schedule, so the clock needs another one'
    : `the local orchestrator is enough to begin with${needs(sketch)}`;

const needs = ({ timing }: Sketch): string =>
  ({
    schedule: '; it has to keep a schedule, which the local one does not',
    event: '; something outside starts the run when the event occurs, since open-source ZenML does not wait for events',
    manual: '; no schedule is needed, a person starts it',
    request: '',
  })[timing.trigger.kind];

function deployer({ draft }: Sketch, reading: Plan['reading']): string {
  const cloud = valueOf(reading, 'cloud');
  const place =
    placeName(valueOf(reading, 'orchestrator')) ?? (cloud === null ? null : (CLOUDS[cloud] ?? capital(cloud)));
  const request = draft.stages.find(({ makes }) => makes === 'deployed');
  const budget = request ? latencyOf(request.component, reading) : null;
  const where = `A deployer that keeps the pipeline up as an HTTP service${place === null ? '' : ` on ${place}`}, with everything heavy loaded once at start`;
  if (budget === null) return sentence(`${where}; how fast an answer must be is still to be said`);
  if (budget.value >= BENCHMARK_MS)
    return sentence(`${where}; an answer within ${inTime(budget.value)} leaves room for that`);
  return `${sentence(`${where} and no artifacts stored per request`)} ${sentence(
    `Measure it with real requests against the ${budget.value} ms before anything is built on it; if it does not fit, a dedicated server takes over the promoted model`,
  )}`;
}

/** "kubeflow" is called Kubeflow. */
function placeName(place: string | null): string | null {
  const flavor = place === null ? null : flavorOf(place);
  return flavor === null ? place : ORCHESTRATORS[flavor].called;
}

const inTime = (ms: number): string => {
  const seconds = Math.round(ms / 100) / 10;
  return ms >= 1000 ? `${seconds} second${seconds === 1 ? '' : 's'}` : `${ms} ms`;
};

/** The amount of data stands where it is worked on most: in the data preparation or training, else in the scoring. */
function sizeOf({ draft: { role } }: Sketch, { reading, sketches }: Plan): string | null {
  const heavy = sketches.filter((other) => other.draft.role === 'training' || other.draft.role === 'data');
  if (heavy.length > 0 ? role !== 'training' && role !== 'data' : role !== 'inference') return null;
  const all = amounts(reading);
  return all === null ? null : `Size the machines for ${all}`;
}
