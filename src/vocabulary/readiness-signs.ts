/** Signs that somebody is not ready for an architecture yet (D3.4). */
export const READINESS_SIGNS = {
  still_exploring: 'exploratory analysis is still going on',
  no_prototype: 'nothing works yet: no notebook, script or earlier model that gives a useful result',
  unknown_data: 'the input format or the expected output cannot be described',
} as const;

export type ReadinessSign = keyof typeof READINESS_SIGNS;

export const readinessSigns = Object.keys(READINESS_SIGNS) as ReadinessSign[];
