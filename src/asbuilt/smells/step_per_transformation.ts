import { longestPath } from '#asbuilt/smells/longest-path';
import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

/** The vocabulary says: more than about ten steps. */
const MANY = 10;
const line = (count: number): string => {
  const steps = Array.from(
    { length: count },
    (_, i) => `@step\ndef change_${i}(df: pd.DataFrame) -> pd.DataFrame: ...\n`,
  ).join('');
  return `${IMPORTS}\n@step\ndef load() -> pd.DataFrame: ...\n${steps}@pipeline\ndef cleaning():\n    df = load()\n${Array.from({ length: count }, (_, i) => `    df = change_${i}(df)\n`).join('')}`;
};

export default codeSmell({
  id: 'step_per_transformation',
  says: 'More than ten steps pass one table along a single line.',
  because: 'Each boundary writes the table and reads it back, and no result in between is ever used alone.',
  source: 'D9, D5.8, ZENML.md 17',
  cost: 'The table is written and read once for each small change.',
  instead: 'Group the changes that always run together into three to seven substantial steps.',
  shows: [line(11)],
  clean: [line(4)],
  judge: (view) =>
    view.built.pipelines.flatMap((pipeline) => {
      const tables = new Set(
        view
          .stepsOf(pipeline)
          .filter((step) => step.types.length === 1 && /DataFrame|Table/.test(step.types[0]!))
          .map((step) => step.id),
      );
      const path = longestPath(
        pipeline,
        (invocation) => invocation.definition !== null && tables.has(invocation.definition) && !invocation.conditional,
      );
      return path.length <= MANY
        ? []
        : [
            {
              file: pipeline.file,
              line: pipeline.line,
              text: `${pipeline.name} passes one table through ${path.length} steps in a row.`,
            },
          ];
    }),
});
