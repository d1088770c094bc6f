import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';
import { starts } from '#asbuilt/smells/starts';

const PARTS = `${IMPORTS}
@step
def load() -> None: ...
@step
def train() -> None: ...
@pipeline
def loading():
    load()
@pipeline
def training():
    train()
`;

export default codeSmell({
  id: 'meta_pipeline',
  says: 'A pipeline has steps that start two or more other pipelines.',
  because:
    'Pipelines are units of their own; a pipeline that conducts others is a scheduler without a scheduler’s memory.',
  source: 'D9, ZENML.md 4 and 17',
  cost: 'Its run is green when the others were merely started, and a failure has to be looked for in each of them.',
  instead: 'A schedule for each pipeline, or one pipeline where they always run together.',
  shows: [
    `${PARTS}@step\ndef conduct() -> None:\n    loading()\n    training()\n@pipeline\ndef everything():\n    conduct()\n`,
  ],
  clean: [
    `${PARTS}@pipeline\ndef everything():\n    loading()\n    training()\n`,
    `${PARTS}@step\ndef follow_up() -> None:\n    training()\n@pipeline\ndef nightly():\n    follow_up()\n`,
  ],
  judge: ({ built }) =>
    [...starts(built)]
      .filter(([, started]) => started.size > 1)
      .map(([pipeline, started]) => ({
        file: pipeline.file,
        line: pipeline.line,
        text: `${pipeline.name} starts ${[...started].map((other) => other.name).join(' and ')} from inside its steps.`,
      })),
});
