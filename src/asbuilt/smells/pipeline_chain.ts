import type { BuiltPipeline } from '#asbuilt/as-built';
import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';
import { starts } from '#asbuilt/smells/starts';

const CHAIN = `${IMPORTS}
@step
def score() -> None: ...
@pipeline
def scoring():
    score()
@step
def start_scoring() -> None:
    scoring()
@pipeline
def training():
    start_scoring()
@step
def start_training() -> None:
    training()
@pipeline
def loading():
    start_training()
`;
const REUSE = `${IMPORTS}
@step
def load() -> pd.DataFrame: ...
@step
def train(df: pd.DataFrame) -> None: ...
@pipeline
def features():
    return load()
@pipeline
def data():
    return features()
@pipeline
def training():
    train(data())
`;

export default codeSmell({
  id: 'pipeline_chain',
  says: 'Steps start the next pipeline, which starts the one after it.',
  because: 'A chain is one pipeline without its advantages: no common run, no restart from the step that failed.',
  source: 'D9, ZENML.md 4 and 17',
  cost: 'The last result is missing whenever any earlier pipeline fails, and its own log does not say why.',
  instead: 'Steps of one pipeline for what always runs together; a schedule of its own for the rest.',
  shows: [CHAIN],
  clean: [REUSE],
  judge: ({ built }) => {
    const next = starts(built);
    const chainFrom = (pipeline: BuiltPipeline, seen: readonly BuiltPipeline[]): readonly BuiltPipeline[] => {
      const tails = [...(next.get(pipeline) ?? [])]
        .filter((other) => !seen.includes(other))
        .map((other) => chainFrom(other, [...seen, pipeline]));
      return [
        pipeline,
        ...tails.reduce<readonly BuiltPipeline[]>(
          (longest, tail) => (tail.length > longest.length ? tail : longest),
          [],
        ),
      ];
    };
    const started = new Set([...next.values()].flatMap((others) => [...others]));
    return [...next.keys()]
      .filter((pipeline) => !started.has(pipeline))
      .map((pipeline) => chainFrom(pipeline, []))
      .filter((chain) => chain.length >= 3)
      .map((chain) => ({
        file: chain[0]!.file,
        line: chain[0]!.line,
        text: `${chain.map((pipeline) => pipeline.name).join(' starts ')}, each from inside a step.`,
      }));
  },
});
