import type { Architecture } from '#architecture/architecture';

/** The architecture as the document states it: the ids of covered components are no part of it. */
const stated = (architecture: Architecture): unknown => ({
  ...architecture,
  pipelines: architecture.pipelines.map((pipeline) => ({
    ...pipeline,
    steps: pipeline.steps.map(({ components: _covered, ...step }) => step),
  })),
});

/** JSON with sorted keys, so that the order in which an object was written does not count. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether two architectures say the same in every word that a document holds (D7.3). */
export const sameArchitecture = (a: Architecture, b: Architecture): boolean =>
  canonical(stated(a)) === canonical(stated(b));
