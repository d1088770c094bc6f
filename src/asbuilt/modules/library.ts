import type { Notice } from '#asbuilt/as-built';
import { ModulePaths } from '#asbuilt/modules/find-module';
import { moduleOf } from '#asbuilt/modules/module';
import { chunks, isTemplate } from '#asbuilt/python/damaged';
import { readNotebook } from '#asbuilt/python/notebook';
import type { LaterBinding, Module } from '#asbuilt/modules/module';
import type { LaterReader } from '#asbuilt/python/later-definition';
import { LaterClass, LaterFunction } from '#asbuilt/python/later-definition';
import type { LaterAssignment, Outline, Part, Span } from '#asbuilt/python/outline';
import { outline } from '#asbuilt/python/outline';
import type { PythonParser } from '#asbuilt/python/parser';
import { ParserNeeded } from '#asbuilt/python/parser';
import { quickPart, quickStatements } from '#asbuilt/python/quick-statements';
import type { LaterBody } from '#asbuilt/python/read-definitions';
import { readStatements } from '#asbuilt/python/read-statements';
import type { Expression, Statement } from '#asbuilt/python/syntax';
import { withoutBodies } from '#asbuilt/python/without-bodies';
import type { ChoiceFor } from '#asbuilt/relevance';
import type { SourceTree } from '#asbuilt/source-tree';

/** The project's modules, parsed when somebody asks for one and kept. */
export class Library implements LaterReader {
  private readonly modules = new Map<string, Module | null>();
  private readonly found = new Map<string, Map<string, string | null>>();
  private readonly paths: ModulePaths;
  /** How many files were parsed. */
  parsed = 0;
  readonly notices: Notice[] = [];

  constructor(
    private readonly tree: SourceTree,
    public parser: PythonParser | null,
    private readonly choiceFor: ChoiceFor,
  ) {
    this.paths = new ModulePaths(tree.paths);
  }

  /** The module that a name means in a file: a path, "folder/", or null where it is not the project's. */
  find(name: string, from: string): string | null {
    if (name === 'zenml' || name.startsWith('zenml.')) return null;
    let found = this.found.get(from);
    if (found === undefined) this.found.set(from, (found = new Map<string, string | null>()));
    let path = found.get(name);
    if (path === undefined) found.set(name, (path = this.paths.find(name, from)));
    return path;
  }

  module(path: string): Module | null {
    const held = this.modules.get(path);
    if (held !== undefined) return held;
    this.modules.set(path, null);
    const text = path.endsWith('/') ? null : this.tree.read(path);
    try {
      const module = text === null ? null : this.parse(path, text);
      this.modules.set(path, module);
      if (module !== null) this.parsed++;
      return module;
    } catch (error) {
      this.modules.delete(path);
      throw error;
    }
  }

  private parse(path: string, text: string): Module | null {
    const source = path.endsWith('.ipynb') ? readNotebook(text) : text;
    if (source === null) return null;
    const cut = outline(source, this.choiceFor(path, source));
    const statements = cut.damaged || cut.template ? null : this.parts(source, cut);
    if (statements !== null) {
      const assignments = cut.assignments.map((a) => this.laterBinding(source, a));
      return moduleOf({ path, source }, [...cut.imports, ...statements], cut.bodies, false, assignments);
    }
    if (cut.template || isTemplate(source)) {
      this.notices.push({ file: path, line: null, text: 'is a template, not Python; it was left out' });
      return null;
    }
    const pieces = chunks(source).flatMap((chunk) => this.statements(chunk.text, chunk.lines)?.statements ?? []);
    this.notices.push({ file: path, line: null, text: 'has syntax errors; what stands near them may be missing' });
    return moduleOf({ path, source }, pieces, cut.bodies, true);
  }

  /** The parts of a file that matter; null where one of them has syntax errors. */
  private parts(source: string, cut: Outline): Statement[] | null {
    const waiting: LaterBody = (line) => {
      const span = cut.omitted.has(line) ? cut.bodies.get(line) : undefined;
      return span === undefined
        ? null
        : { span, text: () => source.slice(span.start, span.end), parse: () => this.body(source, span) };
    };
    const statements: Statement[] = [];
    for (const part of cut.parts) {
      const span = part.waits === null ? undefined : cut.bodies.get(part.line);
      if (part.waits !== null && span !== undefined) {
        const Later = part.waits.kind === 'class' ? LaterClass : LaterFunction;
        statements.push(new Later(source, part, span, this));
        continue;
      }
      const quick = quickPart(source, part, waiting);
      if (quick !== null) {
        statements.push(...quick);
        continue;
      }
      const { text, lines } = withoutBodies(source, part, cut);
      const read = this.byTreeSitter(text, lines, waiting);
      if (read === null || read.damaged) return null;
      statements.push(...read.statements);
    }
    return statements;
  }

  /** The first lines of a definition that has waited, as if nothing stood in it. */
  header(source: string, { start, line, waits }: Part): Statement | undefined {
    const text = `${source.slice(start, waits?.headerEnd ?? start)}\n pass\n`;
    return this.statements(text, rowsFrom(line, text))?.statements[0];
  }

  /** The statements of a body that has waited. */
  body(source: string, span: Span): readonly Statement[] {
    const text = `if 1:${source.slice(span.start, span.end)}\n`;
    const [block] = this.statements(text, rowsFrom(span.line, text))?.statements ?? [];
    return block?.kind === 'branch' ? block.bodies.flat() : [];
  }

  private laterBinding(source: string, { name, start, end, line }: LaterAssignment): LaterBinding {
    const parse = (): Expression => {
      const text = `${source.slice(start, end)}\n`;
      const [statement] = this.statements(text, rowsFrom(line, text))?.statements ?? [];
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

  private statements(text: string, lines: readonly number[]): { statements: Statement[]; damaged: boolean } | null {
    if (text.trim() === '') return { statements: [], damaged: false };
    const quick = quickStatements(text, lines);
    return quick === null ? this.byTreeSitter(text, lines) : { statements: quick, damaged: false };
  }

  private byTreeSitter(
    text: string,
    lines: readonly number[],
    later?: LaterBody,
  ): { statements: Statement[]; damaged: boolean } | null {
    if (this.parser === null) throw new ParserNeeded();
    const tree = this.parser.parse(text);
    if (tree === null) return null;
    try {
      return { statements: readStatements(tree.rootNode, text, lines, later), damaged: tree.rootNode.hasError };
    } finally {
      tree.delete();
    }
  }
}

/** The file's lines for the rows of a text that stands in it in one piece. */
const rowsFrom = (line: number, text: string): number[] =>
  Array.from({ length: text.split('\n').length }, (_, row) => line + row);
