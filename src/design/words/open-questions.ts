import { factOf, factsOf, isUnknown, valueOf } from '#design/facts';
import { latencyOf } from '#design/latency';
import { MOST_SOURCES } from '#design/words/lists';
import { BENCHMARK_MS, CLOUDS } from '#design/words/orchestrator';
import { canDo } from '#design/zenml/places';
import type { Assumption } from '#design/design';
import type { Contradiction } from '#reading/reading';
import { WAYS_OUT } from '#design/connect/ways-out';
import { capital, list } from '#design/words/nouns';
import { spoken } from '#design/words/subject';
import type { Plan, Sketch } from '#design/words/plan';

/** As many as D7.4 allows. */
const MOST = 3;

/**
 * What has to be asked elsewhere, tested or settled before the plan is whole, the weightiest first: contradictions,
 * gaps in the model flow, times that nobody gave, places and speeds that only a test can show (D7.4).
 */
export function openQuestions(plan: Plan, assumptions: readonly Assumption[]): string[] {
  const questions = [
    ...plan.reading.contradictions.map(asked),
    ...undecided(plan),
    ...unplanned(plan),
    ...unused(plan),
    ...untimed(plan, assumptions),
    ...unmeasured(plan),
    ...unranked(plan),
    ...unplaced(plan),
  ];
  return [...new Set(questions)].slice(0, MOST);
}

function asked({ sides, attribute }: Contradiction): string {
  const said = sides.map(({ speaker, says }) => `${speaker === 'person' ? 'one statement' : speaker} says "${says}"`);
  return `Which holds for the ${attribute.replaceAll('_', ' ')}: ${said.join(', ')}?`;
}

/** Models that are used although nobody said what lets a version into use. */
const undecided = ({ models }: Plan): string[] =>
  models
    .filter(
      ({ producedBy, consumedBy, promotion }) =>
        producedBy.length > 0 && consumedBy.length > 0 && promotion.by === 'none',
    )
    .map(
      ({ name, stage }) =>
        `Who or what decides that a new version of ${name} may move to ${stage}, and by which number?`,
    );

/** Scoring that was heard too faintly to be planned (split/faint-scoring.ts). */
const unplanned = ({ judged, sketches }: Plan): string[] =>
  judged.flatMap(({ component: { id, kind, name }, bucket }) =>
    kind === 'batch_inference' &&
    bucket === 'pipeline' &&
    !sketches.some(({ draft }) => draft.stages.some(({ component }) => component.id === id))
      ? [`Is "${name}" scoring that has to be built? It was heard too faintly to plan a pipeline for it.`]
      : [],
  );

/** Models for which nobody has said who uses them. */
function unused({ models, judged }: Plan): string[] {
  const out = judged.some(
    ({ component, bucket }) => WAYS_OUT.has(component.kind) && bucket !== null && bucket !== 'deferred',
  );
  return out
    ? []
    : models
        .filter(({ producedBy, consumedBy }) => producedBy.length > 0 && consumedBy.length === 0)
        .map(({ name }) => `Who uses what the ${spoken(name)} model predicts, and how often do they need it?`);
}

/** Pipelines whose time was assumed. A training started by hand is a safe beginning and no open question. */
const untimed = ({ sketches, reading }: Plan, assumptions: readonly Assumption[]): string[] =>
  assumptions.flatMap(({ id }) => {
    const [what, pipeline = ''] = id.split(':');
    const sketch = sketches.find(({ draft }) => draft.id === pipeline);
    if (!sketch || (what !== 'trigger' && what !== 'cadence')) return [];
    if (sketch.draft.role === 'training' && !isUnknown(reading, 'trigger', 'role:training')) return [];
    return [`How often does ${sketch.name} have to run, and what should set it off?`];
  });

/** Budgets that only a measurement with real requests can confirm (D4.4). */
const unmeasured = ({ sketches, reading }: Plan): string[] =>
  sketches.flatMap(({ draft, name }) => {
    const request = draft.stages.find(({ makes }) => makes === 'deployed');
    if (!request) return [];
    const budget = latencyOf(request.component, reading);
    if (budget === null) return [`How long may whoever asks ${name} wait for an answer, and how many ask at once?`];
    return budget.value < BENCHMARK_MS
      ? [`Does ${name} hold ${budget.value} ms with real requests and artifacts kept in memory?`]
      : [];
  });

/** Which of many sources the first version needs. */
function unranked({ reading, sketches }: Plan): string[] {
  const count = new Set(factsOf(reading, 'source', 'workflow').map(({ value }) => value)).size;
  const first = sketches.find(({ mvp }) => mvp);
  return count > MOST_SOURCES && first
    ? [`Which two or three of the ${count} sources does ${first.name} need to give a useful result?`]
    : [];
}

/** Schedules for which no place is known that keeps them. */
function unplaced({ sketches, reading }: Plan): string[] {
  const timed = sketches.filter(({ timing }) => timing.trigger.kind === 'schedule');
  const place = valueOf(reading, 'orchestrator');
  if (timed.length === 0 || (place !== null && canDo(place, 'schedule') === 'yes')) return [];
  return [`Which orchestrator${whereOf(reading, place)} will run ${nameList(timed)} and keep the schedule?`];
}

function whereOf(reading: Plan['reading'], place: string | null): string {
  if (place !== null) return ' that ZenML knows';
  const cloud = factOf(reading, 'cloud', 'workflow')?.value;
  return cloud === undefined ? '' : ` on ${CLOUDS[cloud] ?? capital(cloud)}`;
}

const nameList = (sketches: readonly Sketch[]): string => list(sketches.map(({ name }) => name));
