/** The four ways in which people arrive with an idea (D1). */
export const ARRIVAL_PATTERNS = {
  mega_pipeline: 'one pipeline is to do everything',
  kitchen_sink: 'everything is to be a pipeline, things that gain nothing from it included',
  premature_architecture: 'many interlinked pipelines are designed before one of them is understood',
  foggy_scope: 'the person wants MLOps but cannot yet say what for',
} as const;

export type ArrivalPattern = keyof typeof ARRIVAL_PATTERNS;

export const arrivalPatterns = Object.keys(ARRIVAL_PATTERNS) as ArrivalPattern[];
