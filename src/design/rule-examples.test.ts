import { describe, expect, it } from 'vitest';
import { classify } from '#design/classify/classify';
import { CLASSIFY_RULES } from '#design/classify/rules';
import { GAP_RULES } from '#design/connect/rules';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import { MVP_RULES } from '#design/mvp/rules';
import { DESIGN_RULES } from '#design/rules';
import { cut } from '#design/split/cut';
import { type Draft, draftsOf } from '#design/split/drafts';
import { RELATIONS } from '#design/split/relations';
import { stagesOf } from '#design/split/stages';
import deployed_is_implied from '#design/split/deployed_is_implied';
import inference_is_implied from '#design/split/inference_is_implied';
import training_is_implied from '#design/split/training_is_implied';
import { STEP_RULES } from '#design/steps/rules';
import { slotsOf } from '#design/steps/slot';
import { timingOf } from '#design/trigger/trigger';
import { TIMING_RULES } from '#design/trigger/rules';
import type { Reading } from '#reading/reading';
import type { Example, RuleHead } from '#rule/rule';

/** Runs every example of every rule: `shows` must set the rule off, `clean` must not. */
function examplesOf<R extends RuleHead>(
  family: string,
  rules: readonly R[],
  setsOff: (rule: R, reading: Reading) => boolean,
) {
  describe(family, () => {
    it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
      const tried = (example: Example) => setsOff(rule, readingFrom(example.heard, example.text));
      for (const example of rule.shows) expect(tried(example), `shows: ${example.text}`).toBe(true);
      for (const example of rule.clean) expect(tried(example), `clean: ${example.text}`).toBe(false);
    });
  });
}

const draftsFrom = (reading: Reading): Draft[] => {
  const judged = classify(reading);
  const given = [deployed_is_implied, inference_is_implied, training_is_implied].flatMap((rule) => {
    const said = rule.judge(judged, reading);
    return said ? [{ role: rule.role, carrier: said.carrier }] : [];
  });
  const carriers = new Map(given.flatMap(({ role, carrier }) => (carrier ? [[carrier, role] as const] : [])));
  const homeless = given.find(({ carrier }) => carrier === undefined)?.role ?? null;
  return draftsOf(cut(stagesOf(judged, reading, carriers), reading).groups, homeless);
};

examplesOf(
  'implied',
  [deployed_is_implied, inference_is_implied, training_is_implied],
  (rule, reading) => rule.judge(classify(reading), reading) !== null,
);

examplesOf('classify', CLASSIFY_RULES, (rule, reading) =>
  classify(reading).some(
    ({ component, reasons }) => reasons[0]?.rule === rule.id && rule.judge(component, reading) !== null,
  ),
);

examplesOf('split', RELATIONS, (rule, reading) => {
  const stages = stagesOf(classify(reading), reading);
  return stages.some((a, place) => stages.slice(place + 1).some((b) => rule.between(a, b, reading) !== null));
});

examplesOf('steps', STEP_RULES, (rule, reading) =>
  draftsFrom(reading).some(({ role, stages }) => rule.apply(slotsOf(stages), { role, reading }) !== null),
);

examplesOf('trigger', TIMING_RULES, (rule, reading) => {
  const drafts = draftsFrom(reading);
  const judged = classify(reading);
  return drafts.some((draft) => timingOf(draft, { drafts, judged, reading }).reason.rule === rule.id);
});

examplesOf('mvp', MVP_RULES, (rule, reading) => {
  const drafts = draftsFrom(reading);
  const judged = classify(reading);
  return drafts.some((draft) => rule.score(draft, { drafts, judged, reading }) !== null);
});

examplesOf('connect', GAP_RULES, (rule, reading) =>
  design(reading).findings.some((finding) => finding.rule === rule.id),
);

describe('all rules that judge', () => {
  const all = Object.values(DESIGN_RULES).flatMap((family): RuleHead[] => [...family]);

  it('have ids of their own', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('name their source and say why', () => {
    for (const { id, source, says, because } of all) {
      expect(source, id).toMatch(/\bD\d|ZENML\.md/u);
      expect(says, id).toMatch(/\.$/u);
      expect(because, id).toMatch(/\.$/u);
    }
  });
});
