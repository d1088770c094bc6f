import type { Part, Span } from '#asbuilt/python/outline';
import type { Expression, Param, PythonClass, PythonFunction, Statement } from '#asbuilt/python/syntax';

/** Reads what a definition has kept waiting. */
export interface LaterReader {
  /** The definition that begins a part, with an empty body. */
  header(source: string, part: Part): Statement | undefined;
  body(source: string, span: Span): readonly Statement[];
}

const NONE: readonly Expression[] = [];

/** A definition without decorators for which nobody may ever ask: header and body are read when somebody does. */
abstract class Later<Read extends PythonFunction | PythonClass> {
  readonly name: string;
  readonly line: number;
  private headerRead: Read | null | undefined;
  private bodyRead: readonly Statement[] | undefined;

  constructor(
    private readonly source: string,
    private readonly part: Part,
    private readonly span: Span,
    private readonly reader: LaterReader,
  ) {
    this.name = part.waits?.name ?? '';
    this.line = part.line;
  }

  protected abstract is(read: Statement | undefined): read is Read;

  /** The definition with an empty body; null where its syntax is broken. */
  protected get header(): Read | null {
    if (this.headerRead === undefined) {
      const read = this.reader.header(this.source, this.part);
      this.headerRead = this.is(read) ? read : null;
    }
    return this.headerRead;
  }

  get decorators(): readonly Expression[] {
    return NONE;
  }

  get omitted(): () => string {
    return () => this.source.slice(this.span.start, this.span.end);
  }

  get body(): readonly Statement[] {
    this.bodyRead ??= this.reader.body(this.source, this.span);
    return this.bodyRead;
  }
}

export class LaterFunction extends Later<PythonFunction> implements PythonFunction {
  get kind(): 'function' {
    return 'function';
  }

  protected is(read: Statement | undefined): read is PythonFunction {
    return read?.kind === 'function';
  }

  get params(): readonly Param[] {
    return this.header?.params ?? [];
  }

  get returns(): Expression | null {
    return this.header?.returns ?? null;
  }
}

export class LaterClass extends Later<PythonClass> implements PythonClass {
  get kind(): 'class' {
    return 'class';
  }

  protected is(read: Statement | undefined): read is PythonClass {
    return read?.kind === 'class';
  }

  get bases(): readonly Expression[] {
    return this.header?.bases ?? [];
  }
}
