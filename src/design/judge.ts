import { arrival } from '#design/arrival/arrival';
import { classify } from '#design/classify/classify';
import { gaps } from '#design/connect/gaps';
import { covered, isThin } from '#design/coverage/covered';
import { explainCuts } from '#design/split/explain-cuts';
import { cut } from '#design/split/cut';
import { draftsOf } from '#design/split/drafts';
import training_is_implied from '#design/split/training_is_implied';
import { stagesOf } from '#design/split/stages';
import { draw, type Drawn } from '#design/draw';
import { applyEdits } from '#architecture/edits';
import { readiness } from '#design/readiness/readiness';
import { smells } from '#design/smells/smells';
import { limits } from '#design/zenml/limits';
import type { Decided, Design, JudgedComponent } from '#design/design';
import type { Reading } from '#reading/reading';

/** What Headwater makes of everything that was heard: a pure function, the same reading gives the same design. */
export function design(reading: Reading): Design {
  const coverage = covered(reading);
  const { ready, signs, reasons } = readiness(reading);
  const components = classify(reading);
  const arrived = arrival(reading, components);
  const { drawn, cuts } = ready && components.length > 0 ? build(components, reading) : { drawn: null, cuts: [] };
  const architecture = drawn?.architecture ?? null;
  const context = { reading, components, architecture };
  return {
    coverage,
    thin: isThin(reading, coverage),
    ready,
    readinessSigns: signs,
    arrivalPattern: arrived.pattern,
    components,
    architecture,
    mvp: architecture?.pipelines.find(({ mvp }) => mvp)?.id ?? null,
    findings: [...smells(context), ...(architecture ? [...limits(architecture, reading), ...gaps(context)] : [])],
    decisions: [
      {
        id: 'readiness',
        about: 'readiness',
        says: ready ? 'Ready for an architecture.' : 'Not ready for an architecture yet.',
        reasons,
        restsOn: [],
      },
      ...(arrived.pattern
        ? [
            {
              id: 'arrival',
              about: 'arrival' as const,
              says: `Arrives as ${arrived.pattern}.`,
              reasons: arrived.reasons,
              restsOn: [],
            },
          ]
        : []),
      ...components.map(bucketDecision),
      ...cuts,
      ...(drawn?.decisions ?? []),
    ],
    assumptions: drawn?.assumptions ?? [],
  };
}

function build(components: readonly JudgedComponent[], reading: Reading): { drawn: Drawn; cuts: readonly Decided[] } {
  const { groups, ties } = cut(stagesOf(components, reading), reading);
  const given = training_is_implied.judge(components, reading);
  const drafts = draftsOf(groups, given ? training_is_implied.role : null);
  const drawn = draw(drafts, components, reading);
  return {
    drawn: {
      ...drawn,
      architecture: applyEdits(drawn.architecture, reading.edits),
      assumptions: given
        ? [{ id: 'role:training', rule: training_is_implied.id, text: given.text }, ...drawn.assumptions]
        : drawn.assumptions,
    },
    cuts: explainCuts(drafts, ties),
  };
}

const bucketDecision = ({ component, bucket, reasons }: JudgedComponent): Decided => ({
  id: `bucket:${component.id}`,
  about: 'bucket',
  says: `${component.name}: ${bucket ?? 'not wanted'}.`,
  reasons,
  restsOn: [component.id],
});
