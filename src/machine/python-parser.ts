import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { PythonParser, SyntaxTree } from '#asbuilt/python/parser';

const GRAMMAR = 'tree-sitter-python.wasm';

let loading: Promise<PythonParser> | null = null;

/** The tree-sitter parser for Python; loaded once, about 30 ms. */
export function loadPythonParser(): Promise<PythonParser> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PythonParser> {
  const { Parser, Language } = await import('web-tree-sitter');
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(grammarFile())));
  return { parse: (text): SyntaxTree | null => parser.parse(text) };
}

/** In a build the grammar lies beside the bundle (or one folder above, for chunks); from source it is the dev dependency's. */
function grammarFile(): string {
  for (const place of [`./${GRAMMAR}`, `../${GRAMMAR}`]) {
    const file = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(file)) return file;
  }
  return createRequire(import.meta.url).resolve(`tree-sitter-python/${GRAMMAR}`);
}
