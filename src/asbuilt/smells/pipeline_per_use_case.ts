import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';
import { areAlgorithms, families } from '#asbuilt/smells/same-shape';

const cases = (names: readonly string[]): string =>
  `${IMPORTS}
@step
def load(region: str) -> pd.DataFrame: ...
@step
def score(df: pd.DataFrame) -> float: ...
${names.map((name) => `@pipeline\ndef ${name}_scoring():\n    score(load("${name}"))\n`).join('')}`;

export default codeSmell({
  id: 'pipeline_per_use_case',
  says: 'Several pipelines call the same steps in the same order, each for another customer, region or subset.',
  because: 'The structure is one; only a value differs, and values are parameters.',
  source: 'D9, ZENML.md 17',
  cost: 'Each new customer or region is new code, and a mended step has to be checked in every copy.',
  instead: 'One pipeline with the customer or region as a parameter, and a run configuration for each.',
  shows: [cases(['north', 'south', 'west'])],
  clean: [cases(['north', 'south']), cases(['xgboost', 'lightgbm', 'svm'])],
  judge: ({ built }) =>
    families(built.pipelines)
      .filter((family) => !areAlgorithms(family.words))
      .map(({ members, words }) => ({
        file: members[0]!.file,
        line: members[0]!.line,
        text: `${members.map((member) => member.name).join(', ')} call the same steps and differ by ${words.join(', ')}.`,
      })),
});
