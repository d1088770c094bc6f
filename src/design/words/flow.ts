import type { Model } from '#architecture/architecture';
import { readEarly } from '#design/connect/first-version';
import { usesItAtOnce } from '#design/connect/models';
import { decides } from '#design/words/decider';
import { capital, list, sentence } from '#design/words/nouns';
import type { Plan, Sketch } from '#design/words/plan';

const nameOf = (plan: Plan, id: string): string => plan.sketches.find(({ draft }) => draft.id === id)?.name ?? id;
const names = (plan: Plan, ids: readonly string[]): string => list(ids.map((id) => nameOf(plan, id)));

/** How a pipeline takes part in the Model Control Plane; null where no model is involved (D5.6). */
export function modelControlPlane({ draft, subject }: Sketch, plan: Plan): string | null {
  if (usesItAtOnce(draft)) {
    return sentence(
      `Each run keeps its model as a version of ${subject}, so that its results can be explained; none is promoted, because the next run fits afresh`,
    );
  }
  const makes = plan.models.filter(({ producedBy }) => producedBy.includes(draft.id));
  const uses = plan.models.filter(
    ({ consumedBy, producedBy }) => consumedBy.includes(draft.id) && !producedBy.includes(draft.id),
  );
  const byHand = new Set(
    readEarly(plan.models, inPhases(plan))
      .filter(({ readers }) => readers.includes(draft.id))
      .map(({ model }) => model.name),
  );
  const parts = [
    ...makes.map((model) => `each run creates a new version of the model ${model.name}; ${promoted(model)}`),
    ...uses.map((model) =>
      model.producedBy.length > 0
        ? `reads the version of ${model.name} that stands in ${model.stage}, never a path or a version number${byHand.has(model.name) ? `; this is built before any training has run, so the model that works today is registered as the first version and moved there by hand, or no run can finish` : ''}`
        : `reads ${model.name} in ${model.stage}; the model that works today is registered there once, as its first version`,
    ),
  ];
  return parts.length === 0 ? null : sentence(parts.map(capital).join('. '));
}

/** How a version gets into its stage. */
export function promoted({ promotion, stage, consumedBy }: Model): string {
  const { by, who, criterion } = promotion;
  if (by === 'none') {
    return consumedBy.length === 0
      ? `until one is wanted elsewhere, none has to be moved to ${stage}`
      : `who or what moves one to ${stage} is still to be decided`;
  }
  if (by === 'rule') {
    return `a step moves it to ${stage}${criterion === null ? ' by the agreed rule' : ` on one condition (${criterion})`}, and otherwise the old one stays`;
  }
  if (by === 'both') {
    return `it moves to ${stage} when ${who ?? 'the person in charge'} ${decides(who ?? '', 'says', 'say')} yes, and only on one condition (${criterion ?? 'the agreed rule holds'})`;
  }
  return `${who ?? 'a person'} ${decides(who ?? '', 'moves', 'move')} it to ${stage} ${criterion === null ? 'after looking at the numbers' : `(${criterion})`}`;
}

/**
 * What the pipelines share besides what the list of models says: where a version comes from that no pipeline makes, who
 * outside takes one, which data is prepared once, and what goes on when something fails (D5.2, D5.6).
 */
export const dataFlow = (plan: Plan): string[] => [
  ...given(plan),
  ...early(plan),
  ...taken(plan),
  ...prepared(plan),
  ...independence(plan),
  ...checks(plan),
];

/** Models that are used here and made elsewhere. */
function given(plan: Plan): string[] {
  return plan.models
    .filter(({ producedBy, consumedBy }) => producedBy.length === 0 && consumedBy.length > 0)
    .map(({ name, stage, consumedBy }) =>
      sentence(
        `No pipeline here makes ${name}: the version that exists is registered once and moved to ${stage} by hand, and ${names(plan, consumedBy)} ${consumedBy.length > 1 ? 'read' : 'reads'} it from there`,
      ),
    );
}

/** Models that a pipeline reads which is built before the one that makes them. */
const early = (plan: Plan): string[] =>
  readEarly(plan.models, inPhases(plan))
    .filter(({ model }) => model.producedBy.length > 0)
    .map(({ model: { name, stage, producedBy }, readers }) =>
      sentence(
        `Before the first run of ${names(plan, readers)}, the model that works today becomes the first version of ${name} and is moved to ${stage} by hand: ${names(plan, producedBy)} is built later, and as long as no version stands in ${stage}, reading it fails`,
      ),
    );

const inPhases = ({ sketches }: Plan) => sketches.map(({ draft: { id, role }, phase }) => ({ id, role, phase }));

/** Who takes the promoted version where no pipeline does. */
function taken(plan: Plan): string[] {
  const made = plan.models.filter(({ producedBy, consumedBy }) => producedBy.length > 0 && consumedBy.length === 0);
  const outside = plan.judged.filter(
    ({ component, bucket }) =>
      bucket === 'not_a_pipeline' && component.status === 'exists' && component.kind === 'realtime_inference',
  );
  const [user] = outside;
  return user
    ? made.map(({ name, stage, producedBy }) =>
        sentence(
          `Outside these pipelines, ${user.component.name} loads the version of ${name} that stands in ${stage}; ${names(plan, producedBy)} never changes it in place`,
        ),
      )
    : [];
}

function prepared(plan: Plan): string[] {
  const users = plan.sketches.filter(({ draft }) => draft.role === 'training' || draft.role === 'inference');
  return plan.sketches
    .filter(({ draft }) => draft.role === 'data')
    .map(({ name, steps }) => {
      const artifact =
        steps
          .flatMap(({ produces }) => produces)
          .at(-1)
          ?.replace(/ \(.*\)$/u, '') ?? 'its data';
      const readers =
        users.length > 0
          ? names(
              plan,
              users.map(({ draft }) => draft.id),
            )
          : 'later pipelines';
      return sentence(
        `${name} leaves ${artifact} as a versioned artifact; ${readers} ${users.length === 1 ? 'reads' : 'read'} it by name and ${users.length === 1 ? 'takes' : 'take'} the newest one that is complete`,
      );
    });
}

/** What still comes out when training or the index fails (D5.2). */
function independence(plan: Plan): string[] {
  const maker = plan.sketches.find(({ draft }) => draft.role === 'training' || draft.role === 'index');
  const using = plan.sketches.filter(
    ({ draft }) =>
      draft.role !== 'monitoring' &&
      plan.models.some(
        ({ consumedBy, producedBy }) => consumedBy.includes(draft.id) && producedBy.includes(maker?.draft.id ?? ''),
      ),
  );
  if (!maker || using.length === 0) return [];
  const go = using.length === 1 ? 'it goes' : 'they go';
  return [
    sentence(
      `When ${maker.name} fails or is late, nothing changes for ${list(using.map(({ name }) => name))}: ${go} on with the version that was promoted last`,
    ),
  ];
}

function checks(plan: Plan): string[] {
  const starts = plan.sketches.find(({ timing }) => timing.reason.rule === 'check_starts_training');
  return plan.sketches
    .filter(({ draft }) => draft.role === 'monitoring')
    .map(({ name }) =>
      sentence(
        starts
          ? `${name} decides whether ${starts.name} is due; if the check itself fails, the version in use simply stays`
          : `${name} only reports; what follows from its report a person decides`,
      ),
    );
}
