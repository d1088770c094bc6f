import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';
import { codeSmell } from '#asbuilt/smells/code-smell';
import { guessRole } from '#asbuilt/role';
import { IMPORTS } from '#asbuilt/smells/examples';

/** A pipeline whose output somebody uses, as far as its name leaves no doubt. */
const serves = (pipeline: BuiltPipeline, built: AsBuilt): boolean => {
  const { role, sure } = guessRole(pipeline, built);
  return sure === 'likely' && (role === 'inference' || role === 'deployed');
};
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
  clean: [
    project('"production"'),
    project('"latest"').replace('batch_scoring', 'promote_model').replaceAll('predict', 'compare'),
  ],
  judge: ({ built }) =>
    built.models
      .filter((use) => use.stage === 'latest' && use.where !== 'client')
      .filter((use) =>
        built.pipelines.some((pipeline) => use.pipelines.includes(pipeline.id) && serves(pipeline, built)),
      )
      .map((use) => ({
        file: use.file,
        line: use.line,
        text: `${use.name ?? 'A model'} is read in its latest version, whatever its quality.`,
      })),
});
