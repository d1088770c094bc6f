import type { DriftExample } from '#drift/rules/drift-rule';

const DOCUMENT = `# Pipeline Architecture: churn

## Pipeline Decomposition

### Pipeline 1: churn_training (MVP)

- **Trigger**: Schedule, weekly
- **Steps**:
  1. load_customers — reads the customers → produces customers (table)
  2. train_churn — fits the model → produces churn_model (model)
     - takes customers
  3. evaluate_churn — measures the new version → produces churn_metrics (metrics)
     - takes churn_model
  4. promote_churn — moves the version to production → produces churn_release (decision)
     - takes churn_metrics
- **Model Control Plane**: Each run creates a new version of the model churn.

### Pipeline 2: churn_scoring (Phase 2)

- **Trigger**: Manual
- **Steps**:
  1. load_contracts — reads the contracts → produces contracts (table)
  2. score_contracts — applies the model → produces scores (table)
     - takes contracts
- **Model Control Plane**: Reads the version of churn that stands in production.

## Cross-Pipeline Data Flow

- **churn** (model): versions come from churn_training; read by churn_scoring; a version reaches production by a rule, when it beats the one in use

## Not-a-Pipeline Components

- **churn_dashboard**: people look at it → instead: Grafana
`;

const PYTHON = `from zenml import Model, get_step_context, pipeline, step
from zenml.config.schedule import Schedule

@step
def load_customers() -> list: ...

@step
def train_churn(customers: list) -> object: ...

@step
def evaluate_churn(model: object) -> dict: ...

@step
def promote_churn(metrics: dict) -> None:
    if metrics["auc"] > metrics["auc_in_use"]:
        get_step_context().model.set_stage("production", force=True)

@pipeline(model=Model(name="churn"))
def churn_training():
    metrics = evaluate_churn(train_churn(load_customers()))
    promote_churn(metrics)

@step
def load_contracts() -> list: ...

@step
def score_contracts(contracts: list) -> list: ...

@pipeline(model=Model(name="churn", version="production"))
def churn_scoring():
    score_contracts(load_contracts())

churn_training.with_options(schedule=Schedule(cron_expression="0 3 * * 1"))()
`;

type Change = readonly [from: string, to: string];

/** A document and the code that does what it says, with changes to either. Unchanged, the two agree. */
export const sides = (document: readonly Change[] = [], python: readonly Change[] = []): DriftExample => ({
  document: changed(DOCUMENT, document),
  python: changed(PYTHON, python),
});

const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`Unexpected change of "${from}", expected words of the example.`);
    return before.replaceAll(from, to);
  }, text);
