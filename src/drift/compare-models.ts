import type { Architecture, Model, Pipeline } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline, ModelUse } from '#asbuilt/as-built';
import { comparePromotion } from '#drift/compare-promotion';
import type { Difference } from '#drift/difference';
import { plain } from '#drift/names';
import type { Places } from '#drift/places';

/** Differences in the models: which there are, who reads them at which stage, and whether anything promotes them. */
export function compareModels(
  document: Architecture,
  built: AsBuilt,
  pairs: ReadonlyMap<Pipeline, BuiltPipeline>,
  places: Places,
): Difference[] {
  const computed = built.models.some((use) => use.name === null && use.where !== 'code');
  const found: Difference[] = [];
  for (const model of document.models) {
    const uses = built.models.filter((use) => use.name !== null && plain(use.name) === plain(model.name));
    const at = { line: places.get(`model:${model.name}`) ?? null };
    const involved = [...model.producedBy, ...model.consumedBy].some((id) =>
      [...pairs.keys()].some((pipeline) => pipeline.id === id),
    );
    if (uses.length === 0) {
      if (!involved) continue;
      found.push({
        identity: `${computed ? 'not_checkable' : 'missing'} model ${model.name}`,
        kind: computed ? 'not_checkable' : 'missing',
        about: 'model',
        severity: computed ? 'info' : 'warning',
        text: computed
          ? `Whether the code uses the model ${model.name} cannot be seen: it computes a model's name.`
          : `No pipeline in the code declares the model ${model.name}.`,
        instead: computed
          ? null
          : 'Declare it on the pipelines that make and read it, in code or in their run configuration.',
        document: at,
        code: null,
      });
      continue;
    }
    found.push(...compareReaders(model, uses, document, pairs, at), ...comparePromotion(model, uses, built, pairs, at));
  }
  const planned = new Set(document.models.map((model) => plain(model.name)));
  const extra = new Map(
    built.models
      .filter((use) => use.name !== null && use.pipelines.length > 0 && !planned.has(plain(use.name)))
      .map((use) => [plain(use.name!), use]),
  );
  for (const use of extra.values()) {
    found.push({
      identity: `unrequested model ${use.name}`,
      kind: 'unrequested',
      about: 'model',
      severity: 'info',
      text: `The code uses the model ${use.name}, which the document does not name.`,
      instead: 'Say in the document who makes it, who promotes it and who reads it.',
      document: null,
      code: { file: use.file, line: use.line },
    });
  }
  return found;
}

function compareReaders(
  model: Model,
  uses: readonly ModelUse[],
  document: Architecture,
  pairs: ReadonlyMap<Pipeline, BuiltPipeline>,
  at: { line: number | null },
): Difference[] {
  const linked = uses.some((use) => use.pipelines.length > 0);
  return model.consumedBy.flatMap((id): Difference[] => {
    const planned = document.pipelines.find((pipeline) => pipeline.id === id);
    const reader = planned && pairs.get(planned);
    if (!planned || !reader || !linked) return [];
    const reads = uses.filter((use) => use.pipelines.includes(reader.id));
    const staged = reads.find((use) => use.stage !== null);
    if (reads.length === 0) {
      return [
        {
          identity: `missing model ${model.name} in ${planned.name}`,
          kind: 'missing',
          about: 'model',
          severity: 'warning',
          text: `${planned.name} is to read the model ${model.name}, but nothing in the code says that it does.`,
          instead: `Give ${reader.name} the model with the stage ${model.stage}.`,
          document: at,
          code: { file: reader.file, line: reader.line },
        },
      ];
    }
    const said = new RegExp(`\\b${staged?.stage}\\b`, 'i').test(planned.modelControlPlane ?? '');
    if (!staged || staged.stage === model.stage || said) return [];
    return [
      {
        identity: `contradicts model ${model.name} in ${planned.name} ${model.stage}/${staged.stage}`,
        kind: 'contradicts',
        about: 'model',
        severity: 'warning',
        text: `${planned.name} reads ${model.name} at stage ${model.stage} in the document, at ${staged.stage} in the code.`,
        instead: `Read the stage ${model.stage}, or change the document.`,
        document: at,
        code: { file: staged.file, line: staged.line },
      },
    ];
  });
}
