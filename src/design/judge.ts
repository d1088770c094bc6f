import { arrival } from '#design/arrival/arrival';
import { classify } from '#design/classify/classify';
import { gaps } from '#design/connect/gaps';
import { covered, isThin } from '#design/coverage/covered';
import { explainCuts } from '#design/split/explain-cuts';
import { cut } from '#design/split/cut';
import { draftsOf } from '#design/split/drafts';
import type { ImpliedRule } from '#design/split/implied-rule';
import deployed_is_implied from '#design/split/deployed_is_implied';
import inference_is_implied from '#design/split/inference_is_implied';
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
  const { drawn, cuts } = ready ? build(components, reading) : { drawn: null, cuts: [] };
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

/** Purposes that nobody named, in the order in which they are looked for. */
const IMPLIED: readonly ImpliedRule[] = [training_is_implied, deployed_is_implied, inference_is_implied];

function build(components: readonly JudgedComponent[], reading: Reading): { drawn: Drawn; cuts: readonly Decided[] } {
  const given = IMPLIED.flatMap((rule) => {
    const said = rule.judge(components, reading);
    return said ? [{ rule, said }] : [];
  });
  const carriers = new Map(
    given.flatMap(({ rule, said }) => (said.carrier ? [[said.carrier, rule.role] as const] : [])),
  );
  const homeless = given.find(({ said }) => said.carrier === undefined)?.rule.role ?? null;
  const { groups, ties } = cut(stagesOf(components, reading, carriers), reading);
  const drafts = draftsOf(groups, homeless);
  const drawn = draw(drafts, components, reading);
  return {
    drawn: {
      ...drawn,
      architecture: applyEdits(drawn.architecture, reading.edits),
      assumptions: [
        ...given.map(({ rule, said }) => ({ id: `role:${rule.role}`, rule: rule.id, text: said.text })),
        ...drawn.assumptions,
      ],
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
