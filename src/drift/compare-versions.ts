import type { Architecture, Pipeline } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline, ModelUse } from '#asbuilt/as-built';
import type { Difference } from '#drift/difference';
import { plain } from '#drift/names';
import type { Places } from '#drift/places';

/**
 * Version numbers that the code pins where the document has a pipeline read whichever version stands in a stage, or make a
 * new one in each run.
 */
export function compareVersions(
  document: Architecture,
  built: AsBuilt,
  pairs: ReadonlyMap<Pipeline, BuiltPipeline>,
  places: Places,
): Difference[] {
  return [...pairs].flatMap(([planned, pipeline]) => {
    const pinned = built.models.filter(
      (use) => use.version !== null && use.stage === null && use.pipelines.includes(pipeline.id),
    );
    return pinned.flatMap((use): Difference[] => {
      const says = planned.modelControlPlane ?? '';
      const plan = names(says, use.version!) ? null : planOf(planned, use, document);
      if (plan === null) return [];
      const named = use.name ?? 'a model';
      return [
        {
          identity: `contradicts version ${named} in ${planned.name} ${plan.identity}/${use.version}`,
          kind: 'contradicts',
          about: 'version',
          severity: 'warning',
          text: `${planned.name} ${plan.text(named)} in the document; the code pins version ${use.version}.`,
          instead: plan.instead,
          document: {
            line: places.get(`control:${planned.name}`) ?? places.get(`pipeline:${planned.name}`) ?? null,
          },
          code: { file: use.file, line: use.line },
        },
      ];
    });
  });
}

interface Plan {
  readonly identity: string;
  readonly text: (model: string) => string;
  readonly instead: string;
}

/** What the document says about which version a pipeline works with; null where it says nothing that a number contradicts. */
function planOf(planned: Pipeline, use: ModelUse, document: Architecture): Plan | null {
  const says = planned.modelControlPlane ?? '';
  const model = document.models.find(({ name }) => use.name !== null && plain(name) === plain(use.name));
  const stage = model?.consumedBy.includes(planned.id) ? model.stage : READS.exec(says)?.[1]?.toLowerCase();
  if (stage !== undefined)
    return {
      identity: stage,
      text: (name) => `reads the version of ${name} that stands in ${stage}`,
      instead: `Give it the stage ${stage} instead of the number, or write into the document who raises the number.`,
    };
  if (!NEW.test(says) || use.role === 'consumer') return null;
  return {
    identity: 'new',
    text: (name) => `makes a new version of ${name} in each run`,
    instead: 'Leave the version out, so that each run makes its own, or write into the document who raises the number.',
  };
}

/** The document itself names that version. */
const names = (says: string, version: string): boolean =>
  new RegExp(`(?<![\\w.])${version.replace(/[^\w]/g, '\\$&')}(?![\\w.]*\\w)`, 'i').test(says);

const READS =
  /\b(?:reads?|loads?|uses?|serves?|fetch(?:es)?|takes?|works with|applies)\b[^.;]{0,80}\b(production|staging)\b/i;
const NEW = /\bnew versions?\b|\bcreates? versions?\b|\ba version (?:of \S+ )?(?:for|in) each run\b/i;
