/** What a pipeline is for (D5.5). */
export const ROLES = {
  data: 'ingests, cleans and stores versioned data',
  training: 'trains, evaluates and registers a model',
  inference: 'scores data in batches with the promoted model',
  deployed: 'serves requests over HTTP',
  index: 'builds a retrieval index',
  evaluation: 'evaluates on its own trigger',
  monitoring: 'checks drift or quality in batches on its own trigger',
} as const;

export type Role = keyof typeof ROLES;

export const roles = Object.keys(ROLES) as Role[];
