import type { Cursor } from '#asbuilt/python/cursor';
import { QuickSimple } from '#asbuilt/python/quick-simple';
import type { LaterBody } from '#asbuilt/python/read-definitions';
import type { Expression, Param, PythonClass, PythonFunction, Statement } from '#asbuilt/python/syntax';

/** Functions and classes. */
export abstract class QuickDefinitions extends QuickSimple {
  /** Indentation of the line at the cursor; -1 at the end. */
  protected indent = -1;

  constructor(
    cursor: Cursor,
    lines: readonly number[] | null,
    private readonly later: LaterBody,
  ) {
    super(cursor, lines);
  }

  /** What follows a colon: the rest of the line, or an indented block. */
  protected abstract suite(indent: number): Statement[];
  /** Goes from the end of a logical line to the next one. */
  protected abstract next(): void;

  protected function(indent: number, decorators: readonly Expression[]): PythonFunction {
    this.cursor.name();
    const { line } = this;
    const name = this.cursor.name();
    this.cursor.expect('(');
    const params = this.params();
    const returns = this.cursor.operator('->') ? this.expression() : null;
    return Object.assign(this.body(indent, line), {
      kind: 'function' as const,
      name,
      decorators,
      params,
      returns,
      line,
    });
  }

  private params(): Param[] {
    const { cursor } = this;
    const params: Param[] = [];
    while (!cursor.operator(')')) {
      const spread = cursor.operator('**') ? 2 : cursor.operator('*') ? 1 : 0;
      const isMark = cursor.operator('/') || (spread === 1 && cursor.peekOperator() === ',');
      if (!isMark) {
        const name = cursor.name();
        const annotation = cursor.operator(':') ? this.expression() : null;
        params.push({ name, annotation, default: cursor.operator('=') ? this.expression() : null, spread });
      }
      if (cursor.operator(',')) continue;
      cursor.expect(')');
      break;
    }
    return params;
  }

  protected class(indent: number, decorators: readonly Expression[]): PythonClass {
    this.cursor.name();
    const { line } = this;
    const name = this.cursor.name();
    const args = this.cursor.peekOperator() === '(' ? this.arguments() : [];
    const bases = args.flatMap((arg) => (arg.name !== null || arg.spread > 0 ? [] : [arg.value]));
    return Object.assign(this.body(indent, line), { kind: 'class' as const, name, decorators, bases, line });
  }

  private body(
    indent: number,
    line: number,
  ): { readonly body: readonly Statement[]; readonly omitted: (() => string) | null } {
    const later = this.later(line);
    if (later === null) return { body: this.suite(indent), omitted: null };
    this.cursor.expect(':');
    this.cursor.at = later.span.end;
    this.cursor.row = later.span.lastLine - 1;
    this.next();
    let held: readonly Statement[] | null = null;
    return {
      get body() {
        held ??= later.parse();
        return held;
      },
      omitted: later.text,
    };
  }
}
