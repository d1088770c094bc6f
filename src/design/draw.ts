import type { Architecture, Pipeline } from '#architecture/architecture';
import type { Linked, Subjects } from '#design/connect/models';
import { indexName, modelsOf, subjectsByDraft } from '#design/connect/models';
import { promotionOf } from '#design/connect/promotion';
import { decisionsOf } from '#design/decide';
import type { Assumption, Decided, JudgedComponent } from '#design/design';
import { chooseFirst, phasesOf } from '#design/mvp/choose-first';
import type { Draft } from '#design/split/drafts';
import { preparedData } from '#design/steps/artifact';
import { slotsOf } from '#design/steps/slot';
import { planSteps, type Supplies } from '#design/steps/steps';
import { timingOf } from '#design/trigger/trigger';
import { dataFlow, modelControlPlane } from '#design/words/flow';
import { triggerWithDeadline } from '#design/words/due';
import { dataSources, deferred, keyArtifacts, notPipelines } from '#design/words/lists';
import { openQuestions } from '#design/words/open-questions';
import { orchestrator } from '#design/words/orchestrator';
import { overview } from '#design/words/overview';
import type { Plan, Sketch } from '#design/words/plan';
import { purpose } from '#design/words/purpose';
import { namePipeline, unique } from '#design/words/name-pipeline';
import { subjectsOf, titleOf } from '#design/words/subject';
import type { Reading } from '#reading/reading';

export interface Drawn {
  readonly architecture: Architecture;
  readonly models: readonly Linked[];
  readonly decisions: readonly Decided[];
  readonly assumptions: readonly Assumption[];
}

/** Turns drafts into an architecture: steps, models, triggers, the first pipeline, and the words for all of it. */
export function draw(drafts: readonly Draft[], judged: readonly JudgedComponent[], reading: Reading): Drawn {
  const inPipelines = judged.filter(({ bucket }) => bucket === 'pipeline' || bucket === 'deployed_pipeline');
  const work = inPipelines.length > 0 ? inPipelines : judged.filter(({ component }) => component.status !== 'refused');
  const subjects = subjectsOf(
    reading,
    work.map(({ component }) => component),
  );
  const bySubject = subjectsByDraft(subjects);
  const linked = modelsOf(drafts, bySubject, reading);
  const first = chooseFirst({ drafts, judged, reading });
  const phases = phasesOf(drafts, first?.id ?? '');
  const names = new Set<string>();
  const made = drafts.map((draft) => {
    const subject = bySubject.of(draft)[0] ?? 'ml';
    const supplied = supplies(draft, drafts, linked, bySubject);
    const planned = planSteps(
      draft,
      { role: draft.role, reading },
      {
        subject,
        role: draft.role,
        reading,
        promotion: promotionOf(draft, reading)?.value ?? null,
        prepared: supplied.data !== null,
        uses: supplied.index !== null ? 'index' : supplied.model !== null ? 'model' : null,
      },
      supplied,
    );
    const timing = timingOf(draft, { drafts, judged, reading });
    const sketch: Sketch = {
      draft,
      subject,
      name: unique(namePipeline(draft, drafts, subject, timing), names),
      phase: phases.get(draft.id) ?? 1,
      mvp: draft.id === first?.id,
      timing,
      steps: planned.steps,
    };
    return { sketch, planned };
  });
  const plan: Plan = {
    reading,
    judged,
    subjects,
    models: linked.map(({ model }) => model),
    sketches: made.map(({ sketch }) => sketch),
  };
  const assumptions = made.flatMap(({ sketch }) => sketch.timing.assumption ?? []);
  return {
    architecture: {
      name: titleOf(subjects),
      overview: overview(plan),
      pipelines: byPhase(plan.sketches.map((sketch) => finish(sketch, plan))),
      models: plan.models,
      dataFlow: dataFlow(plan),
      notPipelines: notPipelines(plan),
      deferred: deferred(plan),
      openQuestions: openQuestions(plan, assumptions),
      prose: [],
    },
    models: linked,
    decisions: decisionsOf(made, first, linked),
    assumptions,
  };
}

const byPhase = (pipelines: readonly Pipeline[]): Pipeline[] => [...pipelines].sort((a, b) => a.phase - b.phase);

function finish(sketch: Sketch, plan: Plan): Pipeline {
  const { draft, name, phase, mvp, steps } = sketch;
  return {
    id: draft.id,
    name,
    role: draft.role,
    phase,
    mvp,
    purpose: purpose(sketch, plan),
    trigger: triggerWithDeadline(sketch, plan),
    steps,
    dataSources: dataSources(sketch, plan),
    keyArtifacts: keyArtifacts(sketch),
    orchestrator: orchestrator(sketch, plan),
    modelControlPlane: modelControlPlane(sketch, plan),
  };
}

/** What a pipeline reads from the others. */
function supplies(draft: Draft, drafts: readonly Draft[], linked: readonly Linked[], bySubject: Subjects): Supplies {
  const uses = linked.filter(({ model }) => model.consumedBy.includes(draft.id));
  const index = drafts.find(({ role }) => role === 'index');
  const data = drafts.find(({ role }) => role === 'data');
  const model = uses.find(({ model: { producedBy } }) => !producedBy.includes('index'))?.model.name;
  return {
    model: model === undefined ? null : `${model}_model`,
    index: index && (draft.role === 'deployed' || draft.role === 'index') ? indexName(index) : null,
    data:
      data && (draft.role === 'training' || draft.role === 'inference')
        ? preparedData(
            slotsOf(data.stages).map(({ id }) => id),
            bySubject.of(data)[0] ?? 'ml',
          )
        : null,
  };
}
