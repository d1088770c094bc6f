import { choice, namesOldForm, TELLING_CALLS } from '#asbuilt/choice';
import type { Decorated } from '#asbuilt/decorated';
import { decorated } from '#asbuilt/decorated';
import type { Choice } from '#asbuilt/python/outline';
import type { Import } from '#asbuilt/python/syntax';
import type { SourceTree } from '#asbuilt/source-tree';

/** For a file and its Python: given its imports, what of it must be parsed at once. */
export type ChoiceFor = (path: string, source: string) => (imports: readonly Import[]) => Choice;

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
/** Any of these names as a whole word; in order, so that names that begin alike are tried together. */
const anyOf = (names: ReadonlySet<string>): RegExp | null =>
  names.size === 0 ? null : new RegExp(`\\b(?:${[...names].toSorted().join('|')})\\b`);

/** The module that an import names, with what follows on its line for `import a, b`. */
const IMPORT = /^[ \t]*(?:from[ \t]+([\w.]+)|import[ \t]+([^#\n]+))/gm;

const MAKES_SOMETHING = /\b(?:Schedule|Model(?:Version|Config)?|ExternalArtifact|step|pipeline)\(/;

/** Looks at every Python file and notebook once, as text. */
export function relevance(tree: SourceTree, onRead: (done: number, file: string) => void = () => {}): Relevance {
  const roots: string[] = [];
  const mentions: string[] = [];
  const others: string[] = [];
  const pipelineNames = new Set<string>();
  const names = new Set<string>();
  const definedIn = new Map<string, readonly Decorated[]>();
  const own = new Set(tree.paths.flatMap((path) => (path.endsWith('.py') ? path.slice(0, -3).split('/') : [])));
  for (const [i, path] of tree.paths.entries()) {
    if (i > 0 && i % TELL_EVERY === 0) onRead(i, path);
    const isPython = path.endsWith('.py');
    if (!isPython && !path.endsWith('.ipynb')) continue;
    if (!isPython && !tree.holds(path, 'zenml')) continue;
    const text = tree.read(path);
    if (text === null) continue;
    const isZenml = !isPython || text.includes('zenml');
    const found = decorated(text);
    if (!isZenml && (found.length === 0 || !importsOwn(text, own))) {
      others.push(path);
      continue;
    }
    if (found.length > 0) definedIn.set(path, found);
    for (const { of, name } of found) {
      if (name === null) continue;
      names.add(name);
      if (of === 'pipeline') pipelineNames.add(name);
    }
    if (
      found.length > 0 ||
      namesOldForm(text) ||
      (isPython && (TELLING_CALLS.test(text) || MAKES_SOMETHING.test(text)))
    )
      roots.push(path);
    else mentions.push(path);
  }
  const usesPipeline = anyOf(pipelineNames);
  const startsOne = (path: string): boolean => {
    if (usesPipeline === null) return false;
    const text = tree.read(path) ?? '';
    const mayImport = path.endsWith('.py') ? importsOwn(text, own) : text.includes('import');
    return mayImport && usesPipeline.test(text);
  };
  roots.push(...mentions.filter(startsOne), ...others.filter(startsOne));
  const named = anyOf(names);
  return {
    roots: roots.toSorted(),
    mentionsSteps: (text) => named?.test(text) ?? false,
    choiceFor: (path, source) => (imports) => choice(source, imports, definedIn.get(path) ?? [], pipelineNames, own),
  };
}

/** Whether a text imports anything that can be the project's own: a relative name, or one that a file or folder here has. */
function importsOwn(text: string, own: ReadonlySet<string>): boolean {
  IMPORT.lastIndex = 0;
  for (let match = IMPORT.exec(text); match !== null; match = IMPORT.exec(text)) {
    const path = match[1] ?? match[2]!;
    if (path.startsWith('.') || path.split(/[^\w]+/).some((name) => own.has(name))) return true;
  }
  return false;
}
