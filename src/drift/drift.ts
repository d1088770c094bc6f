import type { Architecture } from '#architecture/architecture';
import type { AsBuilt } from '#asbuilt/as-built';
import { compareModels } from '#drift/compare-models';
import { compareSteps } from '#drift/compare-steps';
import { compareTrigger } from '#drift/compare-triggers';
import { compareVersions } from '#drift/compare-versions';
import type { Difference, DriftReport } from '#drift/difference';
import { matchPipelines, withoutNumber } from '#drift/match-pipelines';
import { plain } from '#drift/names';
import type { Places } from '#drift/places';

/**
 * Where a document and the code disagree. Matching is by meaning as well as by name, order does not matter, and what the
 * code cannot show is not held against it. The same input gives the same report, byte for byte.
 */
export function drift(document: Architecture, built: AsBuilt, places: Places = new Map()): DriftReport {
  const pairs = matchPipelines(document, built);
  const differences: Difference[] = [];
  for (const planned of document.pipelines) {
    const pipeline = pairs.get(planned);
    if (pipeline) {
      if (withoutNumber(planned.name) !== withoutNumber(pipeline.name)) {
        differences.push({
          identity: `partial pipeline ${planned.name}=${pipeline.name}`,
          kind: 'partial',
          about: 'pipeline',
          severity: 'info',
          text: `${planned.name} is called ${pipeline.name} in the code.`,
          instead: `Call it ${pipeline.name} in the document.`,
          document: { line: places.get(`pipeline:${planned.name}`) ?? null },
          code: { file: pipeline.file, line: pipeline.line },
        });
      }
      differences.push(...compareSteps(planned, pipeline, places), ...compareTrigger(planned, pipeline, built, places));
    } else {
      const later = planned.phase > 1 && !planned.mvp;
      differences.push({
        identity: `missing pipeline ${planned.name}`,
        kind: 'missing',
        about: 'pipeline',
        severity: later ? 'info' : 'warning',
        text: later
          ? `${planned.name} (phase ${planned.phase}) is not in the code yet.`
          : `${planned.name} is not in the code.`,
        instead: later ? null : 'Build it, or take it out of the document.',
        document: { line: places.get(`pipeline:${planned.name}`) ?? null },
        code: null,
      });
    }
  }
  differences.push(
    ...unrequestedPipelines(document, built, new Set([...pairs.values()].map((p) => plain(p.name)))),
    ...compareModels(document, built, pairs, places),
    ...compareVersions(document, built, pairs, places),
  );
  const matched = [...pairs]
    .filter(([a, b]) => plain(a.name) !== plain(b.name))
    .map(([a, b]) => ({ document: a.name, code: b.name }));
  return { schema: 'headwater.drift/1', differences: unique(differences), matched };
}

function unrequestedPipelines(document: Architecture, built: AsBuilt, matched: ReadonlySet<string>): Difference[] {
  const refused = new Map(document.notPipelines.map((item) => [plain(item.name), item]));
  return built.pipelines
    .filter(
      (pipeline) =>
        !matched.has(plain(pipeline.name)) &&
        !document.pipelines.some((planned) => plain(planned.name) === plain(pipeline.name)),
    )
    .map((pipeline): Difference => {
      const item = refused.get(plain(pipeline.name));
      return {
        identity: `${item ? 'contradicts' : 'unrequested'} pipeline ${pipeline.name}`,
        kind: item ? 'contradicts' : 'unrequested',
        about: 'pipeline',
        severity: 'warning',
        text: item
          ? `${pipeline.name} is a pipeline in the code, and the document says that it should be ${item.instead}.`
          : `${pipeline.name} is in the code and not in the document.`,
        instead: item
          ? `Use ${item.instead}, or say in the document why it is a pipeline now.`
          : 'Add it to the document, or take it out of the code.',
        document: null,
        code: { file: pipeline.file, line: pipeline.line },
      };
    });
}

function unique(differences: readonly Difference[]): Difference[] {
  const seen = new Set<string>();
  return differences.filter(({ identity }) => !seen.has(identity) && seen.add(identity));
}
