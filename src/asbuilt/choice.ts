import type { Decorated } from '#asbuilt/decorated';
import type { Choice } from '#asbuilt/python/outline';
import type { Import } from '#asbuilt/python/syntax';

/** Methods and functions whose calls a scan reports, whoever's they turn out to be. */
export const TELLING_CALLS =
  /set_stage|update_model_version|transition_model|get_model_version|get_artifact|load_artifact|get_(?:model|data)_artifact|trigger_pipeline|run_template|create_(?:trigger|event|snapshot|schedule)|deploy_model|provision_deployment|\.outputs\[/;
const INNER_IMPORT = /(?:import|from)\s+zenml\b|\bzenml\.(?:step|pipeline|Model|client)\b/;
const TELLING = new RegExp(`${INNER_IMPORT.source}|${TELLING_CALLS.source}`, 'g');
/** Whether a text names the classes of the old form. */
export const namesOldForm = (text: string): boolean => text.includes('BaseStep') || text.includes('BasePipeline');
/** `run = ` before the pipeline that a variable at the left margin keeps. */
const KEPT_IN = /\n(\w+)[ \t]*=[ \t]*$/;
/** Names that matter where they are imported from ZenML and called. */
const TELLING_NAMES = /^(?:step|pipeline|Schedule|Model|ModelVersion|ModelConfig|ExternalArtifact)$/;

/** Within one file: names that can stand for a pipeline are its own pipelines and what it imports under such a name. */
export function choice(
  source: string,
  imports: readonly Import[],
  defined: readonly Decorated[],
  pipelineNames: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Choice {
  const names = new Set<string>();
  const fromZenml = new Set<string>();
  for (const { from, names: imported } of imports) {
    const module = from ?? '';
    const isZenml = module === 'zenml' || module.startsWith('zenml.');
    for (const { name, as } of imported) {
      if (isZenml && TELLING_NAMES.test(name)) fromZenml.add(as ?? name);
      const path = from ?? name;
      if (!path.startsWith('.') && !own.has(path.split('.')[0]!)) continue;
      if (pipelineNames.has(name) || /pipeline/i.test(name)) names.add(as ?? name.split('.')[0]!);
      if (name === '*') for (const known of pipelineNames) names.add(known);
    }
  }
  for (const { name } of defined) if (name !== null && pipelineNames.has(name)) names.add(name);
  const places = tellingPlaces(source, names, fromZenml);
  const oldForm = namesOldForm(source);
  const holds = (from: number, to: number): boolean => {
    const at = firstFrom(places, from);
    return at < places.length && places[at]! < to;
  };
  return {
    body: (decorators, header, from, to) =>
      (decorators !== '' && /pipeline\b/.test(decorators)) || (oldForm && namesOldForm(header)) || holds(from, to),
    statement: holds,
  };
}

/** Where a text says what a scan must not miss, in order. */
function tellingPlaces(source: string, pipelines: ReadonlySet<string>, makers: ReadonlySet<string>): number[] {
  const places: number[] = [];
  TELLING.lastIndex = 0;
  for (let match = TELLING.exec(source); match !== null; match = TELLING.exec(source)) places.push(match.index);
  const kept = new Set<string>();
  for (const name of pipelines) {
    for (const at of placesOf(source, name)) {
      places.push(at);
      const variable = KEPT_IN.exec(source.slice(Math.max(0, at - 80), at))?.[1];
      if (variable !== undefined && !pipelines.has(variable)) kept.add(variable);
    }
  }
  for (const variable of kept) places.push(...placesOf(source, variable));
  for (const name of makers) {
    for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      const before = source[at - 1];
      const after = at + name.length;
      if (
        before === '@'
          ? !isWordChar(source, after)
          : source[after] === '(' && before !== '.' && !isWordChar(source, at - 1)
      )
        places.push(at);
    }
  }
  return places.sort((a, b) => a - b);
}

/** Where a name stands as a whole word. */
function placesOf(source: string, name: string): number[] {
  const places: number[] = [];
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
    if (!isWordChar(source, at - 1) && !isWordChar(source, at + name.length)) places.push(at);
  }
  return places;
}

const isWordChar = (text: string, at: number): boolean => {
  const char = text.charCodeAt(at);
  return (char >= 97 && char <= 122) || (char >= 65 && char <= 90) || char === 95 || (char >= 48 && char <= 57);
};

/** The index of the first number that is at least this large, in an ordered list. */
function firstFrom(ordered: readonly number[], least: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
