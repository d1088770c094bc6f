import type { Choice } from '#asbuilt/python/outline';
import type { Import } from '#asbuilt/python/syntax';
import type { SourceTree } from '#asbuilt/source-tree';

/** For a file's text: given its imports, what of it must be parsed at once. */
export type ChoiceFor = (source: string) => (imports: readonly Import[]) => Choice;

/** The quick pass over a tree: which files are read, and what in them is parsed at once. */
export interface Relevance {
  /** Files that may define or use what a scan reports; others are read only where these import them. */
  readonly roots: readonly string[];
  readonly choiceFor: ChoiceFor;
  /** Whether a text names a function that is decorated as step or pipeline somewhere in the project. */
  readonly mentionsSteps: (text: string) => boolean;
}

/** A tree this large takes long enough for somebody to wonder. */
const TELL_EVERY = 2000;
const DECORATOR = /@[\w.]*\b(step|pipeline)\b/y;
const BEFORE_DEF = /^\s*"?\s*(?:async[ \t]+)?$/;
const FUNCTION_NAME = /def[ \t]+(\w+)/y;
const OLD_FORM = /\bBase(?:Step|Pipeline)\b/;

/** Methods and functions whose calls a scan reports, whoever's they turn out to be. */
const TELLING_CALLS =
  /set_stage|update_model_version|transition_model|get_model_version|get_artifact|load_artifact|get_(?:model|data)_artifact|trigger_pipeline|run_template|create_(?:trigger|event|snapshot|schedule)/;
const INNER_IMPORT = /(?:import|from)\s+zenml\b|\bzenml\.(?:step|pipeline|Model|client)\b/;
/** Names that matter where they are imported from ZenML and called. */
const TELLING_NAMES = /^(?:step|pipeline|Schedule|Model|ModelVersion|ModelConfig|ExternalArtifact)$/;
const MAKES_SOMETHING = /\b(?:Schedule|Model(?:Version|Config)?|ExternalArtifact|step|pipeline)\(/;

/** Looks at every Python file and notebook once, as text. */
export function relevance(tree: SourceTree, onRead: (done: number, file: string) => void = () => {}): Relevance {
  const roots: string[] = [];
  const mentions: string[] = [];
  const others: string[] = [];
  const pipelineNames = new Set<string>();
  const names = new Set<string>();
  for (const [i, path] of tree.paths.entries()) {
    if (i > 0 && i % TELL_EVERY === 0) onRead(i, path);
    const isPython = path.endsWith('.py');
    if (!isPython && !path.endsWith('.ipynb')) continue;
    const text = tree.read(path);
    if (text === null) continue;
    if (!text.includes('zenml')) {
      if (isPython) others.push(path);
      continue;
    }
    const found = decorated(text);
    for (const { of, name } of found) {
      if (name === null) continue;
      names.add(name);
      if (of === 'pipeline') pipelineNames.add(name);
    }
    if (
      found.length > 0 ||
      OLD_FORM.test(text) ||
      (isPython && (TELLING_CALLS.test(text) || MAKES_SOMETHING.test(text)))
    )
      roots.push(path);
    else mentions.push(path);
  }
  const usesPipeline = pipelineNames.size === 0 ? null : new RegExp(`\\b(?:${[...pipelineNames].join('|')})\\b`);
  const startsOne = (path: string): boolean => {
    const text = tree.read(path) ?? '';
    return usesPipeline !== null && text.includes('import') && usesPipeline.test(text);
  };
  roots.push(...mentions.filter(startsOne), ...others.filter(startsOne));
  const named = names.size === 0 ? null : new RegExp(`\\b(?:${[...names].join('|')})\\b`);
  const own = new Set(tree.paths.flatMap((path) => (path.endsWith('.py') ? path.slice(0, -3).split('/') : [])));
  return {
    roots: roots.toSorted(),
    mentionsSteps: (text) => named?.test(text) ?? false,
    choiceFor: (source) => (imports) => choice(source, imports, pipelineNames, own),
  };
}

/** The functions that stand under a decorator called step or pipeline, whoever's it is; null where no name can be read. */
function decorated(text: string): { of: string; name: string | null }[] {
  const found = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    DECORATOR.lastIndex = at;
    const match = DECORATOR.exec(text);
    if (match === null) continue;
    found.push({ of: match[1]!, name: nextFunction(text, at) });
  }
  return found;
}

/** The name of the first function defined behind a place; in notebooks a quote stands before `def`. */
function nextFunction(text: string, from: number): string | null {
  for (let at = text.indexOf('def ', from); at >= 0; at = text.indexOf('def ', at + 1)) {
    if (!BEFORE_DEF.test(text.slice(Math.max(from, text.lastIndexOf('\n', at)), at))) continue;
    FUNCTION_NAME.lastIndex = at;
    return FUNCTION_NAME.exec(text)?.[1] ?? null;
  }
  return null;
}

/** Within one file: names that can stand for a pipeline are its own pipelines and what it imports under such a name. */
function choice(
  source: string,
  imports: readonly Import[],
  pipelineNames: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Choice {
  const names = new Set<string>();
  const fromZenml = new Set<string>();
  for (const { from, names: imported } of imports) {
    const root = (from ?? '').split('.')[0]!;
    for (const { name, as } of imported) {
      if (root === 'zenml' && TELLING_NAMES.test(name)) fromZenml.add(as ?? name);
      if (!(from ?? name).startsWith('.') && !own.has((from ?? name).split('.')[0]!)) continue;
      if (pipelineNames.has(name) || /pipeline/i.test(name)) names.add(as ?? name.split('.')[0]!);
      if (name === '*') for (const known of pipelineNames) names.add(known);
    }
  }
  for (const { name } of decorated(source)) if (name !== null && pipelineNames.has(name)) names.add(name);
  const mentions = names.size === 0 ? null : new RegExp(`\\b(?:${[...names].join('|')})\\b`);
  const makes =
    fromZenml.size === 0
      ? null
      : new RegExp(`@(?:${[...fromZenml].join('|')})\\b|(?<![\\w.])(?:${[...fromZenml].join('|')})\\(`);
  const worth = (text: string): boolean =>
    INNER_IMPORT.test(text) ||
    TELLING_CALLS.test(text) ||
    (makes?.test(text) ?? false) ||
    (mentions?.test(text) ?? false);
  return {
    body: (decorators, header, body) =>
      /\bpipeline\b/.test(decorators) || /BaseStep|BasePipeline/.test(header) || worth(body),
    statement: worth,
  };
}
