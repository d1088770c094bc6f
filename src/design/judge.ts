import { arrival } from '#design/arrival/arrival';
import { classify } from '#design/classify/classify';
import { gaps } from '#design/connect/gaps';
import { covered, isThin } from '#design/coverage/covered';
import { explainCuts } from '#design/split/explain-cuts';
import { cut, type Tie } from '#design/split/cut';
import { type Draft, draftsOf } from '#design/split/drafts';
import type { ImpliedRule } from '#design/split/implied-rule';
import deployed_is_implied from '#design/split/deployed_is_implied';
import inference_is_implied from '#design/split/inference_is_implied';
import training_is_implied from '#design/split/training_is_implied';
import { stagesOf } from '#design/split/stages';
import { draw, type Drawn } from '#design/draw';
import { applyEdits } from '#architecture/edits';
import { type Readiness, readiness } from '#design/readiness/readiness';
import { smells } from '#design/smells/smells';
import { limits } from '#design/zenml/limits';
import type { Decided, Design, JudgedComponent } from '#design/design';
import type { Reading } from '#reading/reading';

/** A design as far as its architecture, which is all that a distance is measured on. */
export interface Outline {
  readonly reading: Reading;
  readonly readiness: Readiness;
  readonly components: readonly JudgedComponent[];
  /** null where the person is not ready (D3.4). */
  readonly built: Built | null;
}

/** What Headwater makes of everything that was heard: a pure function, the same reading gives the same design. */
export const design = (reading: Reading): Design => completed(outline(reading));

/** The architecture that a reading leads to. Answers are tried out by the dozen, and most are told apart by this alone. */
export function outline(reading: Reading): Outline {
  const judged = readiness(reading);
  const components = classify(reading);
  return { reading, readiness: judged, components, built: judged.ready ? build(components, reading) : null };
}

/** The whole design of an outline: findings, and every decision with its reason. */
export function completed({ reading, readiness: { ready, signs, reasons }, components, built }: Outline): Design {
  const coverage = covered(reading);
  const arrived = arrival(reading, components);
  const architecture = built?.architecture ?? null;
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
      ...(built ? [...explainCuts(built.drafts, built.ties), ...built.decisions] : []),
    ],
    assumptions: built?.assumptions ?? [],
  };
}

/** Purposes that nobody named, in the order in which they are looked for. */
const IMPLIED: readonly ImpliedRule[] = [training_is_implied, deployed_is_implied, inference_is_implied];

interface Built extends Drawn {
  readonly drafts: readonly Draft[];
  readonly ties: readonly Tie[];
}

function build(components: readonly JudgedComponent[], reading: Reading): Built {
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
    ...drawn,
    drafts,
    ties,
    architecture: applyEdits(drawn.architecture, reading.edits),
    assumptions: [
      ...given.map(({ rule, said }) => ({ id: `role:${rule.role}`, rule: rule.id, text: said.text })),
      ...drawn.assumptions,
    ],
  };
}

const bucketDecision = ({ component, bucket, reasons }: JudgedComponent): Decided => ({
  id: `bucket:${component.id}`,
  about: 'bucket',
  says: `${component.name}: ${bucket ?? 'not wanted'}.`,
  reasons,
  restsOn: [component.id],
});
