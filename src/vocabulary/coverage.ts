/** The seven categories that the opening dump is listened to for (D3.2). */
export const COVERAGE = {
  data_sources: 'where data comes from',
  processing: 'cleaning, features, transformation',
  model_work: 'training, evaluation, tuning, comparison',
  deployment_targets: 'how predictions reach whoever uses them',
  operational_needs: 'monitoring, retraining triggers, A/B tests, schedules',
  existing_infrastructure: 'what already runs, which tools and platforms are in use',
  team_context: 'who builds and maintains it, how many, with which roles',
} as const;

export type CoverageCategory = keyof typeof COVERAGE;

export const coverageCategories = Object.keys(COVERAGE) as CoverageCategory[];
