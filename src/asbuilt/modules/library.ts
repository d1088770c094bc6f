import type { Notice } from '#asbuilt/as-built';
import { ModulePaths } from '#asbuilt/modules/find-module';
import { moduleOf } from '#asbuilt/modules/module';
import { chunks, isTemplate } from '#asbuilt/python/damaged';
import { readNotebook } from '#asbuilt/python/notebook';
import type { LaterBinding, Module } from '#asbuilt/modules/module';
import type { LaterAssignment, Span } from '#asbuilt/python/outline';
import { outline } from '#asbuilt/python/outline';
import type { PythonParser } from '#asbuilt/python/parser';
import { quickStatements } from '#asbuilt/python/quick-statements';
import type { LaterBody } from '#asbuilt/python/read-definitions';
import { readStatements } from '#asbuilt/python/read-statements';
import type { Expression, Statement } from '#asbuilt/python/syntax';
import type { ChoiceFor } from '#asbuilt/relevance';
import type { SourceTree } from '#asbuilt/source-tree';

/** The project's modules, parsed when somebody asks for one and kept. */
export class Library {
  private readonly modules = new Map<string, Module | null>();
  private readonly paths: ModulePaths;
  /** How many files were parsed. */
  parsed = 0;
  readonly notices: Notice[] = [];

  constructor(
    private readonly tree: SourceTree,
    private readonly parser: PythonParser,
    private readonly choiceFor: ChoiceFor,
  ) {
    this.paths = new ModulePaths(tree.paths);
  }

  /** The module that a name means in a file: a path, "folder/", or null where it is not the project's. */
  find(name: string, from: string): string | null {
    return name === 'zenml' || name.startsWith('zenml.') ? null : this.paths.find(name, from);
  }

  module(path: string): Module | null {
    const held = this.modules.get(path);
    if (held !== undefined) return held;
    this.modules.set(path, null);
    const text = path.endsWith('/') ? null : this.tree.read(path);
    const module = text === null ? null : this.parse(path, text);
    this.modules.set(path, module);
    return module;
  }

  private parse(path: string, text: string): Module | null {
    const source = path.endsWith('.ipynb') ? readNotebook(text) : text;
    if (source === null) return null;
    const cut = outline(source, this.choiceFor(source));
    this.parsed++;
    const later = (line: number) => {
      const span = cut.omitted.has(line) ? cut.bodies.get(line) : undefined;
      return span === undefined
        ? null
        : { text: () => source.slice(span.start, span.end), parse: () => this.laterBody(source, span) };
    };
    const whole = cut.damaged || cut.template ? null : this.statements(cut.text, cut.lines, later);
    if (whole !== null && !whole.damaged) {
      const assignments = cut.assignments.map((a) => this.laterBinding(source, a));
      return moduleOf({ path, source }, [...cut.imports, ...whole.statements], cut.bodies, false, assignments);
    }
    if (cut.template || isTemplate(source)) {
      this.notices.push({ file: path, line: null, text: 'is a template, not Python; it was left out' });
      return null;
    }
    this.notices.push({ file: path, line: null, text: 'has syntax errors; what stands near them may be missing' });
    const statements = chunks(source).flatMap((chunk) => this.statements(chunk.text, chunk.lines)?.statements ?? []);
    return moduleOf({ path, source }, statements, cut.bodies, true);
  }

  private laterBody(source: string, span: Span): readonly Statement[] {
    const text = `if 1:${source.slice(span.start, span.end)}\n`;
    const rows = text.split('\n').length;
    const lines = Array.from({ length: rows }, (_, row) => span.line + row);
    const [block] = this.statements(text, lines)?.statements ?? [];
    return block?.kind === 'branch' ? block.bodies.flat() : [];
  }

  private laterBinding(source: string, { name, start, end, line }: LaterAssignment): LaterBinding {
    const parse = (): Expression => {
      const text = `${source.slice(start, end)}\n`;
      const lines = Array.from({ length: text.split('\n').length }, (_, row) => line + row);
      const [statement] = this.statements(text, lines)?.statements ?? [];
      return statement?.kind === 'assign' && statement.value ? statement.value : { kind: 'other', parts: [], line };
    };
    let held: Expression | null = null;
    return {
      kind: 'value',
      name,
      line,
      get value() {
        held ??= parse();
        return held;
      },
    };
  }

  private statements(
    text: string,
    lines: readonly number[],
    later?: LaterBody,
  ): { statements: Statement[]; damaged: boolean } | null {
    if (text.trim() === '') return { statements: [], damaged: false };
    const quick = quickStatements(text, lines, later);
    if (quick !== null) return { statements: quick, damaged: false };
    const tree = this.parser.parse(text);
    if (tree === null) return null;
    try {
      return { statements: readStatements(tree.rootNode, text, lines, later), damaged: tree.rootNode.hasError };
    } finally {
      tree.delete();
    }
  }
}
