import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

const project = (body: string): string => `${IMPORTS}from zenml import get_step_context
from zenml.enums import ModelStages

@step
def train() -> None:
${body}

@step
def predict() -> None: ...

@pipeline(model=Model(name="churn"))
def training():
    train()

@pipeline(model=Model(name="churn", version=ModelStages.PRODUCTION))
def scoring():
    predict()
`;

export default codeSmell({
  id: 'stage_without_promotion',
  says: 'A pipeline reads the model in a stage that nothing in the code ever sets.',
  because:
    'The run fails until somebody promotes a version by hand, and goes on using it until somebody does so again.',
  source: 'D5.6, ZENML.md 7 and 17',
  cost: 'A better model is trained and never used.',
  instead: 'A last step of the training that compares and promotes; or write down who promotes by hand.',
  shows: [project('    pass')],
  clean: [project('    get_step_context().model.set_stage("production", force=True)')],
  judge: ({ built }) => {
    if (built.promotions.length > 0) return [];
    const uses = built.models.filter(
      (use) =>
        use.role === 'consumer' && (use.stage === 'production' || use.stage === 'staging') && use.pipelines.length > 0,
    );
    return uses.map((use) => ({
      file: use.file,
      line: use.line,
      text: `${use.name ?? 'A model'} is read at stage ${use.stage}, and no promotion was found in the code.`,
    }));
  },
});
