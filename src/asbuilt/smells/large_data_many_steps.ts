import { longestPath } from '#asbuilt/smells/longest-path';
import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

const MOST_CROSSINGS = 5;
const line = (count: number): string => {
  const steps = Array.from(
    { length: count },
    (_, i) => `@step\ndef part_${i}(df: pd.DataFrame) -> pd.DataFrame: ...\n`,
  ).join('');
  return `${IMPORTS}\n@step\ndef load() -> pd.DataFrame: ...\n${steps}@pipeline\ndef features():\n    df = load()\n${Array.from({ length: count }, (_, i) => `    df = part_${i}(df)\n`).join('')}`;
};

export default codeSmell({
  id: 'large_data_many_steps',
  says: 'A table crosses five or more step boundaries in a row.',
  because:
    'Every boundary serializes, stores and reads back; whether that hurts depends on the size, which code does not show.',
  source: 'D9, D5.8, ZENML.md 17',
  cost: 'With gigabytes in the table, most of the run is spent writing and reading it.',
  instead:
    'Ask how large the table is; from some gigabytes on, put what always runs together into one step or hand on a reference.',
  shows: [line(5)],
  clean: [line(3)],
  judge: (view) =>
    view.built.pipelines.flatMap((pipeline) => {
      const tables = new Set(
        view
          .stepsOf(pipeline)
          .filter((step) => step.types.some((type) => /DataFrame|Table/.test(type)))
          .map((step) => step.id),
      );
      const path = longestPath(
        pipeline,
        (invocation) => invocation.definition !== null && tables.has(invocation.definition),
      );
      const crossings = path.length - 1;
      return crossings < MOST_CROSSINGS
        ? []
        : [
            {
              file: pipeline.file,
              line: pipeline.line,
              text: `A table crosses ${crossings} step boundaries in ${pipeline.name}, from ${path[0]!.id} to ${path.at(-1)!.id}; how large it is the code does not say.`,
            },
          ];
    }),
});
