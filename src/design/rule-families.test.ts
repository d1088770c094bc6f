import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Architecture, Pipeline } from '#architecture/architecture';
import { ARRIVAL_RULES } from '#design/arrival/arrival';
import { classify } from '#design/classify/classify';
import { COVERAGE_RULES } from '#design/coverage/covered';
import { readingFrom } from '#design/heard';
import { READINESS_RULES } from '#design/readiness/readiness';
import { SMELL_RULES } from '#design/smells/rules';
import type { PlanExample } from '#design/zenml/limit-rule';
import { LIMIT_RULES } from '#design/zenml/rules';
import type { Reading } from '#reading/reading';
import type { Example, RuleHead } from '#rule/rule';
import { behaviourProblems, duplicateProblems, headProblems, quoteProblems } from '#rule/try-examples';
import { arrivalPatterns } from '#vocabulary/arrival-patterns';
import { coverageCategories } from '#vocabulary/coverage';
import { readinessSigns } from '#vocabulary/readiness-signs';
import { smellIds } from '#vocabulary/smells';

type Law = RuleHead<string, Example>;

const read = ({ heard, text }: Example): Reading => readingFrom(heard, text);

const noArchitecture = (example: Example) => {
  const reading = read(example);
  return { reading, components: classify(reading), architecture: null };
};

function planOf({ planned }: PlanExample): Architecture {
  const pipelines = planned.map(
    ({ role, trigger, phase }, at): Pipeline => ({
      id: role,
      name: `the_${role}`,
      role,
      phase: phase ?? at + 1,
      mvp: at === 0,
      purpose: '',
      trigger,
      steps: [],
      dataSources: [],
      keyArtifacts: [],
      orchestrator: '',
      modelControlPlane: null,
    }),
  );
  const by = (what: 'produces' | 'consumes') => planned.filter(({ model }) => model === what).map(({ role }) => role);
  return {
    name: 'plan',
    overview: '',
    pipelines,
    models: [
      {
        name: 'the_model',
        producedBy: by('produces'),
        consumedBy: by('consumes'),
        stage: 'production',
        promotion: { by: 'person', who: null, criterion: null },
      },
    ],
    dataFlow: [],
    notPipelines: [],
    deferred: [],
    openQuestions: [],
    prose: [],
  };
}

/** Every family: its folder, its rules, the ids that it has to have, and how one of its rules is run on an example. */
const FAMILIES: readonly {
  readonly folder: string;
  readonly rules: readonly Law[];
  readonly ids: readonly string[];
  readonly applies: (rule: never, example: never) => boolean;
}[] = [
  {
    folder: 'smells',
    rules: SMELL_RULES,
    ids: smellIds,
    applies: (rule: (typeof SMELL_RULES)[number], example: Example) => rule.judge(noArchitecture(example)) !== null,
  },
  {
    folder: 'readiness',
    rules: READINESS_RULES,
    ids: readinessSigns,
    applies: (rule: (typeof READINESS_RULES)[number], example: Example) => rule.judge(read(example)) !== null,
  },
  {
    folder: 'arrival',
    rules: ARRIVAL_RULES,
    ids: arrivalPatterns,
    applies: (rule: (typeof ARRIVAL_RULES)[number], example: Example) =>
      rule.judge(read(example), classify(read(example))) !== null,
  },
  {
    folder: 'coverage',
    rules: COVERAGE_RULES,
    ids: coverageCategories,
    applies: (rule: (typeof COVERAGE_RULES)[number], example: Example) => rule.judge(read(example)).length > 0,
  },
  {
    folder: 'zenml',
    rules: LIMIT_RULES as readonly Law[],
    ids: LIMIT_RULES.map(({ id }) => id),
    applies: (rule: (typeof LIMIT_RULES)[number], example: PlanExample) =>
      rule.judge({ architecture: planOf(example), reading: read(example) }) !== null,
  },
];

describe.each(FAMILIES)('the rules in $folder', ({ folder, rules, ids, applies }) => {
  const names = readdirSync(resolve('src/design', folder)).map((file) => file.replace(/\.ts$/, ''));

  it('are all in the family, one for each id', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const named = names.filter((name) => name.includes('_') || ids.includes(name));
    expect(named.toSorted()).toEqual(ids.toSorted());
  });

  it('stand in a file of their own, named after the id, and keep the laws of the repository', async () => {
    const problems: string[] = [...duplicateProblems(rules)];
    for (const id of ids) {
      const path = resolve('src/design', folder, `${id}.ts`);
      const { default: rule } = (await import(/* @vite-ignore */ path)) as { default: Law };
      expect(rules, id).toContain(rule);
      problems.push(...headProblems(rule, `${id}.ts`), ...quoteProblems(rule));
      problems.push(
        ...behaviourProblems(
          rule,
          (example) => applies(rule as never, example as never),
          ({ text }) => text,
        ),
      );
    }
    expect(problems).toEqual([]);
  });
});
