import type { Architecture } from '#architecture/architecture';

/** An architecture as the design makes them, for tests that want a document a person could have. */
export const CHURN: Architecture = {
  name: 'broadband churn',
  overview:
    'Every month a churn model learns from the subscriber, billing and contact history of 2.1 million households. Every Monday night it scores the whole base, and the at-risk list waits in Salesforce when the retention desk starts on Tuesday.',
  pipelines: [
    {
      id: 'training',
      name: 'churn_training',
      role: 'training',
      phase: 1,
      mvp: true,
      purpose:
        'Learns which households are about to leave and replaces the list that Marek makes by hand each quarter.',
      trigger: { kind: 'schedule', cadence: 'monthly', detail: 'a refresh a month is all the model needs' },
      steps: [
        {
          name: 'load_household_history',
          does: 'reads subscriber and billing tables, call-centre contacts and fault tickets',
          takes: [],
          produces: ['household_history (table)'],
          assumed: false,
          components: ['c1'],
        },
        {
          name: 'build_usage_indicators',
          does: 'drops unusable rows and works out tenure and usage per household',
          takes: ['household_history'],
          produces: ['usage_indicators (table)'],
          assumed: false,
          components: ['c2', 'c3'],
        },
        {
          name: 'train_churn_model',
          does: 'fits XGBoost on the usage indicators',
          takes: ['usage_indicators'],
          produces: ['churn_model (model)'],
          assumed: false,
          components: ['c5'],
        },
        {
          name: 'evaluate_churn_model',
          does: "compares it with last month's on the same held-out households",
          takes: ['churn_model', 'usage_indicators'],
          produces: ['churn_metrics (metrics)'],
          assumed: false,
          components: ['c6'],
        },
      ],
      dataSources: [
        'Teradata (subscriber and billing tables)',
        'Genesys contacts',
        'fault tickets of the network team',
      ],
      keyArtifacts: [
        { name: 'churn_model', why: 'the version that churn_scoring reads' },
        { name: 'churn_metrics', why: 'show whether a new version beats the present one' },
      ],
      orchestrator: 'Runs on Azure in West Europe; a schedule needs an orchestrator that supports one.',
      modelControlPlane: 'Each run creates a version of churn; its artifacts are linked to that version.',
    },
    {
      id: 'inference',
      name: 'churn_scoring',
      role: 'inference',
      phase: 2,
      mvp: false,
      purpose: 'Scores every household so that the desk has a fresh list on Tuesday morning.',
      trigger: { kind: 'schedule', cadence: 'weekly', detail: 'Monday night, before the desk starts on Tuesday' },
      steps: [
        {
          name: 'load_current_households',
          does: 'reads the present state of every household and its usage indicators',
          takes: [],
          produces: ['current_households (table)'],
          assumed: true,
          components: [],
        },
        {
          name: 'score_households',
          does: 'applies the production version of churn to every household',
          takes: ['current_households', 'churn_model'],
          produces: ['churn_scores (table)'],
          assumed: false,
          components: ['c8'],
        },
        {
          name: 'deliver_at_risk_list',
          does: 'writes the households most at risk to Salesforce',
          takes: ['churn_scores'],
          produces: ['at_risk_list (table)'],
          assumed: false,
          components: ['c9'],
        },
      ],
      dataSources: ['Teradata (subscriber and billing tables)', 'Genesys contacts'],
      keyArtifacts: [{ name: 'at_risk_list', why: 'what the retention desk calls from' }],
      orchestrator: 'Same place as churn_training; must reach Salesforce.',
      modelControlPlane: 'Reads the version of churn that is in production.',
    },
  ],
  models: [
    {
      name: 'churn',
      producedBy: ['training'],
      consumedBy: ['inference'],
      stage: 'production',
      promotion: { by: 'rule', who: null, criterion: "it beats last month's on the held-out households" },
    },
  ],
  dataFlow: [
    'churn_training hands churn_model to churn_scoring through the model churn; no path and no run id is passed on.',
    'A failed training month leaves the scoring on the version of the month before.',
  ],
  notPipelines: [
    {
      name: 'Power BI pages of the board',
      why: 'people look at them, nothing is computed',
      instead: 'Power BI, as it is',
      exists: true,
    },
  ],
  deferred: [
    { name: 'feature store', why: 'usage indicators are an artifact of a step until two models need the same ones' },
    { name: 'retraining on drift', why: 'once two months of scores exist to compare with' },
  ],
  openQuestions: ['Does legal allow Genesys contacts to be copied into West Europe?'],
  prose: [],
};
