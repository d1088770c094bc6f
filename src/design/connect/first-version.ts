import type { Architecture, Model, Pipeline } from '#architecture/architecture';

/** A model that is read before any pipeline has made a version of it, with those that read it so early. */
export interface ReadEarly {
  readonly model: Model;
  /** Pipeline ids. */
  readonly readers: readonly string[];
}

/**
 * Models whose first version has to be registered by hand (ZENML.md section 7): reading a stage that no version holds ends
 * in an error. An index is left out, it is built from what is there.
 */
export function readEarly(
  models: Architecture['models'],
  pipelines: readonly Pick<Pipeline, 'id' | 'role' | 'phase'>[],
): ReadEarly[] {
  const byId = new Map(pipelines.map((pipeline) => [pipeline.id, pipeline]));
  return models.flatMap((model) => {
    if (model.producedBy.some((id) => byId.get(id)?.role === 'index')) return [];
    const made = Math.min(...model.producedBy.map((id) => byId.get(id)?.phase ?? Number.POSITIVE_INFINITY));
    const readers = model.consumedBy.filter(
      (id) => !model.producedBy.includes(id) && (byId.get(id)?.phase ?? made) < made,
    );
    return readers.length > 0 ? [{ model, readers }] : [];
  });
}
