import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

const project = (save: string, type: string): string => `${IMPORTS}import os
from pathlib import Path

@step
def save(df: pd.DataFrame) -> ${type}:
${save}

@step
def train(path: ${type}) -> None:
    df = pd.read_csv(path)

@pipeline
def training():
    train(save(None))
`;

export default codeSmell({
  id: 'path_between_steps',
  says: 'A step hands on the path of a local file as a string, and the next step opens it.',
  because: 'Remote orchestrators run each step in a container of its own, without a common disk.',
  source: 'ZENML.md 8 and 17',
  cost: 'It works on a laptop and fails on the first remote run with a file that does not exist.',
  instead: 'Return the data, or a pathlib.Path, which ZenML copies to the artifact store.',
  shows: [project('    path = os.path.join("/tmp", "rows.csv")\n    df.to_csv(path)\n    return path', 'str')],
  clean: [
    project('    path = Path("rows.csv")\n    df.to_csv(path)\n    return path', 'Path'),
    project('    url = upload(df)\n    return url', 'str'),
  ],
  judge: (view) =>
    view.built.pipelines.flatMap((pipeline) => {
      const steps = view.stepsOf(pipeline);
      const of = (id: string) =>
        steps.find((step) => step.id === pipeline.invocations.find((i) => i.id === id)?.definition);
      return pipeline.edges.flatMap((edge) => {
        const [from, to] = [of(edge.from), of(edge.to)];
        if (!from || !to || !from.types.includes('str')) return [];
        const written = view.bodyOf(from);
        const local =
          /["']\/tmp|tempfile\.|os\.path\.join\(|os\.getcwd\(/.test(written) &&
          /\.to_(csv|parquet|json)\(|\.save\(|\bopen\([^)]*["']w|\.dump\(/.test(written);
        const opened = new RegExp(`(?:open|read_\\w+|load)\\(\\s*(?:${to.parameters.join('|') || '(?!)'})\\b`).test(
          view.bodyOf(to),
        );
        return local && opened
          ? [{ file: from.file, line: from.line, text: `${from.name} hands ${to.name} the path of a local file.` }]
          : [];
      });
    }),
});
