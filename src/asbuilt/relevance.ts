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

const DECORATOR = /^[ \t]*@[\w.]*(step|pipeline)\b/gm;
const NEXT_FUNCTION = /^[ \t]*(?:async[ \t]+)?def[ \t]+(\w+)/gm;
/** What makes a file that mentions ZenML worth parsing. */
const WORTH_READING =
  /@[\w.]*(?:step|pipeline)\b|\b(?:step|pipeline)\(|BaseStep|BasePipeline|\bModel\b|ModelVersion|ModelConfig|Schedule|set_stage|update_model_version|artifact|trigger_pipeline|run_template|snapshot|\.deploy\(|get_pipeline|_pipeline\b/;
/** What makes a body or a statement worth parsing at once, beyond the names of the project's pipelines. */
const SPEAKS_OF_ZENML =
  /set_stage|update_model_version|transition_model|get_model_version|get_artifact|load_artifact|get_(?:model|data)_artifact|ExternalArtifact|trigger_pipeline|run_template|create_(?:trigger|event|snapshot|schedule)|\bSchedule\(|\bModel(?:Version|Config)?\(|\.deploy\(|@[\w.]*\b(?:step|pipeline)\b|(?<![\w.])(?:step|pipeline)\(/;

/** Looks at every Python file and notebook once, as text. */
export function relevance(tree: SourceTree): Relevance {
  const mentions: string[] = [];
  const others: string[] = [];
  const pipelineNames = new Set<string>();
  const names = new Set<string>();
  for (const path of tree.paths) {
    const isPython = path.endsWith('.py');
    if (!isPython && !path.endsWith('.ipynb')) continue;
    const text = tree.read(path);
    if (text === null) continue;
    if (!text.includes('zenml')) {
      if (isPython) others.push(path);
      continue;
    }
    mentions.push(path);
    for (const match of text.matchAll(DECORATOR)) {
      NEXT_FUNCTION.lastIndex = match.index;
      const name = NEXT_FUNCTION.exec(text)?.[1];
      if (name === undefined) continue;
      names.add(name);
      if (match[1] === 'pipeline') pipelineNames.add(name);
    }
  }
  const usesPipeline = pipelineNames.size === 0 ? null : new RegExp(`\\b(?:${[...pipelineNames].join('|')})\\b`);
  const startsOne = (path: string): boolean => {
    const text = tree.read(path) ?? '';
    return usesPipeline !== null && text.includes('import') && usesPipeline.test(text);
  };
  const roots = [...mentions.filter((path) => WORTH_READING.test(tree.read(path) ?? '') || startsOne(path)), ...others.filter(startsOne)];
  const named = names.size === 0 ? null : new RegExp(`\\b(?:${[...names].join('|')})\\b`);
  const own = new Set(tree.paths.flatMap((path) => (path.endsWith('.py') ? path.slice(0, -3).split('/') : [])));
  return {
    roots: roots.toSorted(),
    mentionsSteps: (text) => named?.test(text) ?? false,
    choiceFor: (source) => (imports) => choice(source, imports, pipelineNames, own),
  };
}

/** Within one file: names that can stand for a pipeline are its own pipelines and what it imports under such a name. */
function choice(source: string, imports: readonly Import[], pipelineNames: ReadonlySet<string>, own: ReadonlySet<string>): Choice {
  const names = new Set<string>();
  for (const { from, names: imported } of imports) {
    for (const { name, as } of imported) {
      if (!(from ?? name).startsWith('.') && !own.has((from ?? name).split('.')[0]!)) continue;
      if (pipelineNames.has(name) || /pipeline/i.test(name) || name === '*') names.add(as ?? name.split('.')[0]!);
      if (name === '*') for (const known of pipelineNames) names.add(known);
    }
  }
  for (const [, name] of source.matchAll(/^(?:async[ \t]+)?def[ \t]+(\w+)/gm)) if (pipelineNames.has(name!)) names.add(name!);
  names.delete('*');
  const mentions = names.size === 0 ? null : new RegExp(`\\b(?:${[...names].join('|')})\\b`);
  const worth = (text: string): boolean => SPEAKS_OF_ZENML.test(text) || (mentions?.test(text) ?? false);
  return {
    body: (decorators, header, body) => /\bpipeline\b/.test(decorators) || /BaseStep|BasePipeline/.test(header) || worth(body),
    statement: worth,
  };
}
