import type { LogicalLine } from '#asbuilt/python/logical-lines';
import { logicalLines } from '#asbuilt/python/logical-lines';
import { readImport } from '#asbuilt/python/read-import';
import type { Import } from '#asbuilt/python/syntax';

/**
 * Where in a Python file stands what. Only `parts` are parsed at once; nothing else is lost: bodies, definitions and plain
 * assignments are known by their place and are parsed when somebody asks for them.
 */
export interface Outline {
  /** Imports at the left margin, already read. */
  readonly imports: readonly Import[];
  /** Statements at the left margin that matter, in order. */
  readonly parts: readonly Part[];
  /** Where the body of each function and class stands, by the line of its `def` or `class`. */
  readonly bodies: ReadonlyMap<number, Span>;
  /** Lines of `def` and `class` whose bodies wait until somebody asks. */
  readonly omitted: ReadonlySet<number>;
  /** `NAME = …` at the left margin. */
  readonly assignments: readonly LaterAssignment[];
  /** Lines of Jinja stand between the lines of code. */
  readonly template: boolean;
  /** The file's brackets or strings do not close: nothing else can be trusted. */
  readonly damaged: boolean;
}

/** Offsets into the file, and the lines on which the stretch begins and ends. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lastLine: number;
}

export interface LaterAssignment extends Span {
  readonly name: string;
}

/** A statement with its decorators and its block. */
export interface Part extends Span {
  /** For a definition that can wait as a whole: it has no decorator, and nothing in its body matters. */
  readonly waits: { readonly kind: 'function' | 'class'; readonly name: string; readonly headerEnd: number } | null;
}

/** Says what must be parsed at once. Decorators ("" where there are none) and headers come as text, the rest as offsets. */
export interface Choice {
  body(decorators: string, header: string, from: number, to: number): boolean;
  statement(from: number, to: number): boolean;
}

const DEFINITION = /(?:(?:async[ \t]+)?def|(class))[ \t]+([^\s(:[]+)/y;
const ASSIGNMENT = /([A-Za-z_]\w*)[ \t]*(?::[^=\n]*)?=(?!=)/y;
const GOES_ON = /(?:elif|else|except|finally)\b/y;
const COMPOUND = /(?:if|elif|else|try|except|finally|for|while|with|match|async)\b/y;
const CHANGES_A_NAME = /[A-Za-z_][\w.]*[ \t]*(?:\+=|,|\[|=|:)/y;

/** The outline of a file; `choiceFor` sees the file's imports first. */
export function outline(source: string, choiceFor: (imports: readonly Import[]) => Choice): Outline {
  const { lines, damaged } = logicalLines(source);
  const imports: Import[] = [];
  const template = source.includes('{%') && lines.some((line) => source.startsWith('{%', line.start));
  const rest: LogicalLine[] = [];
  if (!damaged) {
    for (const line of lines) {
      const read = isImport(source, line) ? readImport(source.slice(line.start, line.end), line.line) : null;
      if (read) imports.push(...read);
      else rest.push(line);
    }
  }
  const outliner = new Outliner(source, rest, choiceFor(imports));
  outliner.margin();
  const { parts, bodies, omitted, assignments } = outliner;
  return { imports, parts, bodies, omitted, assignments, template, damaged };
}

function isImport(source: string, { indent, start }: LogicalLine): boolean {
  return indent === 0 && (source.startsWith('import', start) || source.startsWith('from', start));
}

class Outliner {
  readonly parts: Part[] = [];
  readonly bodies = new Map<number, Span>();
  readonly omitted = new Set<number>();
  readonly assignments: LaterAssignment[] = [];

  constructor(
    private readonly source: string,
    private readonly lines: readonly LogicalLine[],
    private readonly choice: Choice,
  ) {}

  /** Goes through the statements at the left margin. */
  margin(): void {
    const { source, lines } = this;
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      let head = at;
      while (head + 1 < lines.length && this.isDecorator(lines[head]!)) head++;
      const definition = this.definitionAt(lines[head]!);
      const last = definition === null ? this.lastBranch(head) : this.lastOf(head);
      const end = lines[last]!;
      const span = { start: line.start, end: end.end, line: line.line, lastLine: end.lastLine };
      if (definition !== null) {
        const chosen = this.body(head, last, head === at ? '' : source.slice(line.start, lines[head]!.start));
        const waits = !chosen && head === at && last > head ? { ...definition, headerEnd: lines[head]!.end } : null;
        this.parts.push({ ...span, waits });
      } else if (head > at || this.match(COMPOUND, line) || this.choice.statement(span.start, span.end)) {
        this.within(head + 1, last);
        this.parts.push({ ...span, waits: null });
      } else {
        const assigned = last === at ? this.match(ASSIGNMENT, line) : null;
        if (assigned !== null) this.assignments.push({ ...span, name: assigned[1]! });
        else if (this.match(CHANGES_A_NAME, line)) this.parts.push({ ...span, waits: null });
      }
      at = last;
    }
  }

  /** Goes through the lines of a block that is kept: definitions in it may leave out their bodies. */
  private within(from: number, to: number): void {
    let decorators: LogicalLine | null = null;
    for (let at = from; at <= to; at++) {
      const line = this.lines[at]!;
      if (this.isDecorator(line)) {
        decorators ??= line;
        continue;
      }
      if (this.definitionAt(line) !== null) {
        const last = this.lastOf(at);
        this.body(at, last, decorators === null ? '' : this.source.slice(decorators.start, line.start));
        at = last;
      }
      decorators = null;
    }
  }

  /** Remembers the body of the definition at index `at`, and whether it waits; true where it must be parsed at once. */
  private body(at: number, last: number, decorators: string): boolean {
    const line = this.lines[at]!;
    if (last === at) return true;
    const end = this.lines[last]!;
    this.bodies.set(line.line, { start: line.end, end: end.end, line: line.lastLine, lastLine: end.lastLine });
    const header = this.source.slice(line.start, line.end);
    const chosen = this.choice.body(decorators, header, line.end, end.end);
    if (!chosen) this.omitted.add(line.line);
    else if (header.startsWith('class')) this.within(at + 1, last);
    return chosen;
  }

  /** The last line of the block that belongs to the line at this index. */
  private lastOf(at: number): number {
    const { indent } = this.lines[at]!;
    let last = at;
    while (last + 1 < this.lines.length && this.lines[last + 1]!.indent > indent) last++;
    return last;
  }

  /** The same with the branches that go on with it: else, except and their like. */
  private lastBranch(at: number): number {
    let last = this.lastOf(at);
    while (last + 1 < this.lines.length && this.match(GOES_ON, this.lines[last + 1]!)) last = this.lastOf(last + 1);
    return last;
  }

  private isDecorator(line: LogicalLine): boolean {
    return this.source.charCodeAt(line.start) === 64; /* @ */
  }

  private definitionAt(line: LogicalLine): { kind: 'function' | 'class'; name: string } | null {
    const first = this.source.charCodeAt(line.start);
    if (first !== 97 && first !== 99 && first !== 100) return null; /* a c d */
    const match = this.match(DEFINITION, line);
    return match === null ? null : { kind: match[1] === undefined ? 'function' : 'class', name: match[2]! };
  }

  private match(pattern: RegExp, line: LogicalLine): RegExpExecArray | null {
    pattern.lastIndex = line.start;
    return pattern.exec(this.source);
  }
}
