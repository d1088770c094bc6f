import type { LogicalLine } from '#asbuilt/python/logical-lines';
import { logicalLines } from '#asbuilt/python/logical-lines';
import { readImport } from '#asbuilt/python/read-import';
import type { Import } from '#asbuilt/python/syntax';

/**
 * A Python file cut down to what has to be parsed at once. Nothing is lost: bodies and plain assignments that are left
 * out are known by their place and are parsed when somebody asks for them.
 */
export interface Outline {
  readonly text: string;
  /** The line in the file for each row (from 0) of `text`. */
  readonly lines: readonly number[];
  /** Imports at the left margin, already read. */
  readonly imports: readonly Import[];
  /** Where the body of each function and class stands, by the line of its `def` or `class`. */
  readonly bodies: ReadonlyMap<number, Span>;
  /** Lines of `def` and `class` whose bodies are not in `text`. */
  readonly omitted: ReadonlySet<number>;
  /** `NAME = …` at the left margin that is not in `text`. */
  readonly assignments: readonly LaterAssignment[];
  /** Lines of Jinja stand between the lines of code. */
  readonly template: boolean;
  /** The file's brackets or strings do not close: `text` is the whole file. */
  readonly damaged: boolean;
}

/** Offsets into the file, and the line on which the stretch begins. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export interface LaterAssignment extends Span {
  readonly name: string;
}

/** Says what must be parsed at once: a body with the text above its `def` ("" where there is none), or a statement. */
export interface Choice {
  body(decorators: string, header: string, body: string): boolean;
  statement(text: string): boolean;
}

const DEFINITION = /^(?:(?:async[ \t]+)?def|class)\b/;
const ASSIGNMENT = /^([A-Za-z_]\w*)[ \t]*(?::[^=\n]*)?=(?!=)/;
const COMPOUND = /^(?:if|elif|else|try|except|finally|for|while|with|match|async)\b/;

/** The outline of a file; `choiceFor` sees the file's imports first. */
export function outline(source: string, choiceFor: (imports: readonly Import[]) => Choice): Outline {
  const { lines, damaged } = logicalLines(source);
  const imports: Import[] = [];
  const template = lines.some((line) => source.startsWith('{%', line.start));
  if (damaged)
    return {
      text: source,
      lines: wholeFile(source),
      imports,
      bodies: new Map(),
      omitted: new Set(),
      assignments: [],
      template,
      damaged,
    };
  const rest: LogicalLine[] = [];
  for (const line of lines) {
    const isImport =
      line.indent === 0 && (source.startsWith('import', line.start) || source.startsWith('from', line.start));
    const read = isImport ? readImport(source.slice(line.start, line.end), line.line) : null;
    if (read) imports.push(...read);
    else rest.push(line);
  }
  const writer = new OutlineWriter(source, choiceFor(imports));
  writer.write(rest, 0, rest.length);
  return {
    text: writer.parts.join(''),
    lines: writer.lines,
    imports,
    bodies: writer.bodies,
    omitted: writer.omitted,
    assignments: writer.assignments,
    template,
    damaged,
  };
}

class OutlineWriter {
  readonly parts: string[] = [];
  readonly lines: number[] = [];
  readonly bodies = new Map<number, Span>();
  readonly omitted = new Set<number>();
  readonly assignments: LaterAssignment[] = [];

  constructor(
    private readonly source: string,
    private readonly choice: Choice,
  ) {}

  write(lines: readonly LogicalLine[], from: number, to: number): void {
    let decorators: LogicalLine | null = null;
    for (let i = from; i < to; i++) {
      const line = lines[i]!;
      if (this.source.charCodeAt(line.start) === 64 /* @ */) {
        decorators ??= line;
        this.copy(line);
        continue;
      }
      i = this.isDefinition(line) ? this.definition(lines, i, to, decorators) : this.statement(lines, i, to);
      decorators = null;
    }
  }

  /** Writes `def` or `class` at index `at`; the index of the last line that belongs to it. */
  private definition(lines: readonly LogicalLine[], at: number, to: number, decorators: LogicalLine | null): number {
    const line = lines[at]!;
    const last = this.lastOf(lines, at, to);
    this.copy(line);
    if (last === at) return at;
    const span = { start: line.end, end: lines[last]!.end, line: line.lastLine };
    this.bodies.set(line.line, span);
    const head = decorators === null ? '' : this.source.slice(decorators.start, line.start);
    const isClass = this.source.charCodeAt(line.start) === 99; /* c */
    if (!this.choice.body(head, this.source.slice(line.start, line.end), this.source.slice(span.start, span.end))) {
      this.omitted.add(line.line);
      this.pass(lines[at + 1]!);
    } else if (isClass) this.write(lines, at + 1, last + 1);
    else for (let k = at + 1; k <= last; k++) this.copy(lines[k]!);
    return last;
  }

  /** Writes a statement at the left margin only if it must be; inside blocks that are kept everything is. */
  private statement(lines: readonly LogicalLine[], at: number, to: number): number {
    const line = lines[at]!;
    if (line.indent > 0) {
      this.copy(line);
      return at;
    }
    const last = this.lastOf(lines, at, to);
    const text = this.source.slice(line.start, lines[last]!.end);
    const assigned = last === at ? ASSIGNMENT.exec(text) : null;
    if (this.choice.statement(text) || COMPOUND.test(text)) {
      this.copy(line);
      this.write(lines, at + 1, last + 1);
    } else if (assigned)
      this.assignments.push({ name: assigned[1]!, start: line.start, end: line.end, line: line.line });
    else if (/^[A-Za-z_][\w.]*[ \t]*(?:\+=|,|\[|=|:)/.test(text)) this.copy(line);
    return last;
  }

  private lastOf(lines: readonly LogicalLine[], at: number, to: number): number {
    let last = at;
    while (last + 1 < to && lines[last + 1]!.indent > lines[at]!.indent) last++;
    return last;
  }

  private isDefinition(line: LogicalLine): boolean {
    const first = this.source.charCodeAt(line.start);
    return (
      (first === 97 || first === 99 || first === 100) /* a c d */ &&
      DEFINITION.test(this.source.slice(line.start, line.start + 20))
    );
  }

  private copy(line: LogicalLine): void {
    this.parts.push(' '.repeat(line.indent), this.source.slice(line.start, line.end), '\n');
    for (let n = line.line; n <= line.lastLine; n++) this.lines.push(n);
  }

  private pass(line: LogicalLine): void {
    this.parts.push(' '.repeat(line.indent), 'pass\n');
    this.lines.push(line.line);
  }
}

const wholeFile = (source: string): number[] => Array.from({ length: source.split('\n').length }, (_, i) => i + 1);
