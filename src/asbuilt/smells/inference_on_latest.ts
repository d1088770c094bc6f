import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

const project = (version: string): string => `${IMPORTS}
@step
def predict() -> None: ...

@pipeline(model=Model(name="churn", version=${version}))
def batch_scoring():
    predict()
`;

export default codeSmell({
  id: 'inference_on_latest',
  says: 'A pipeline reads the latest version of a model instead of the promoted one.',
  because: 'The latest version is the newest, good or bad, even from a run that failed half-way.',
  source: 'D5.6, ZENML.md 7 and 17',
  cost: 'A training run that went wrong is in use from the next scoring on.',
  instead: 'Read the version in stage production, so that a promotion decides what is used.',
  shows: [project('"latest"')],
  clean: [project('"production"')],
  judge: ({ built }) =>
    built.models
      .filter((use) => use.stage === 'latest' && use.where !== 'client' && use.pipelines.length > 0)
      .map((use) => ({ file: use.file, line: use.line, text: `${use.name ?? 'A model'} is read in its latest version, whatever its quality.` })),
});
