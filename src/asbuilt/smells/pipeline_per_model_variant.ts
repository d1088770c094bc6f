import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';
import { areAlgorithms, families } from '#asbuilt/smells/same-shape';

const variants = (names: readonly string[]): string =>
  `${IMPORTS}
@step
def load() -> pd.DataFrame: ...
@step
def train(df: pd.DataFrame, kind: str) -> float: ...
${names.map((name) => `@pipeline\ndef churn_${name}_training():\n    train(load(), kind="${name}")\n`).join('')}`;

export default codeSmell({
  id: 'pipeline_per_model_variant',
  says: 'Several pipelines call the same steps in the same order and differ by the algorithm in their name.',
  because: 'Each copy has to be kept alike by hand, and their runs cannot be compared in one place.',
  source: 'D9, ZENML.md 17',
  cost: 'A change to the steps has to be made once for each copy.',
  instead: 'One pipeline with the algorithm as a parameter, and a run configuration for each.',
  shows: [variants(['xgboost', 'lightgbm', 'svm'])],
  clean: [variants(['xgboost']), variants(['north', 'south', 'west'])],
  judge: ({ built }) =>
    families(built.pipelines)
      .filter((family) => areAlgorithms(family.words))
      .map(({ members, words }) => ({
        file: members[0]!.file,
        line: members[0]!.line,
        text: `${members.map((member) => member.name).join(', ')} call the same steps and differ by ${words.join(', ')}.`,
      })),
});
