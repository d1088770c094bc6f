import { Cursor, Unreadable } from '#asbuilt/python/cursor';
import { QuickDefinitions } from '#asbuilt/python/quick-definitions';
import type { LaterBody } from '#asbuilt/python/read-definitions';
import type { Expression, Statement, WithItem } from '#asbuilt/python/syntax';

const SOFT = /^(?:match|type|print|exec)$/;

/**
 * The statements of a text, or null where it holds anything that the quick reader does not know (why-two-parsers.md).
 * `lines` gives the file's line for each row of the text.
 */
export const quickStatements = (text: string, lines: readonly number[]): Statement[] | null =>
  read(new Cursor(text), lines, () => null);

/** The statements of a stretch of a file, without the bodies that `later` wants to wait. */
export const quickPart = (
  source: string,
  { start, end, line }: { readonly start: number; readonly end: number; readonly line: number },
  later: LaterBody,
): Statement[] | null => read(new Cursor(source, start, line - 1, end), null, later);

function read(cursor: Cursor, lines: readonly number[] | null, later: LaterBody): Statement[] | null {
  try {
    return new QuickStatements(cursor, lines, later).module();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class QuickStatements extends QuickDefinitions {
  module(): Statement[] {
    this.indent = this.cursor.nextLine();
    const statements = this.indent < 0 ? [] : this.block(this.indent);
    if (this.indent >= 0) throw new Unreadable();
    return statements;
  }

  /** Statements of one indentation; stops at a line that is indented less. */
  private block(indent: number): Statement[] {
    const statements: Statement[] = [];
    while (this.indent === indent) statements.push(...this.statement(indent));
    if (this.indent > indent) throw new Unreadable();
    return statements;
  }

  protected next(): void {
    if (!this.cursor.atEnd()) throw new Unreadable();
    this.indent = this.cursor.nextLine();
  }

  /** What follows a colon: the rest of the line, or an indented block. */
  protected suite(indent: number): Statement[] {
    this.cursor.expect(':');
    if (!this.cursor.atEnd()) {
      const statements = this.simple();
      this.next();
      return statements;
    }
    this.next();
    if (this.indent <= indent) throw new Unreadable();
    return this.block(this.indent);
  }

  private statement(indent: number): Statement[] {
    const { line, cursor } = this;
    if (cursor.peekOperator() === '@') return [this.decorated(indent)];
    const word = cursor.peekName();
    switch (word) {
      case 'def':
        return [this.function(indent, [])];
      case 'class':
        return [this.class(indent, [])];
      case 'async':
        cursor.name();
        return this.statement(indent);
      case 'if':
        return [this.if(indent, line)];
      case 'for':
      case 'while':
        return [this.loop(indent, word, line)];
      case 'with':
        return [this.with(indent, line)];
      case 'try':
        return [this.try(indent, line)];
      default: {
        if (
          SOFT.test(word) &&
          !/^(?:[ \t]*[.(=[,:]|\r?\n|$)/.test(cursor.text.slice(cursor.at + word.length, cursor.at + word.length + 3))
        )
          throw new Unreadable();
        const statements = this.simple();
        this.next();
        return statements;
      }
    }
  }

  private if(indent: number, line: number): Statement {
    const tests: Expression[] = [];
    const bodies: Statement[][] = [];
    this.cursor.name();
    do {
      tests.push(this.expression());
      bodies.push(this.suite(indent));
    } while (this.indent === indent && this.cursor.keyword('elif'));
    if (this.indent === indent && this.cursor.keyword('else')) bodies.push(this.suite(indent));
    return { kind: 'branch', form: 'if', tests, bodies, line };
  }

  private try(indent: number, line: number): Statement {
    const tests: Expression[] = [];
    this.cursor.name();
    const bodies = [this.suite(indent)];
    while (this.indent === indent) {
      if (this.cursor.keyword('except')) {
        if (this.cursor.peekOperator() !== ':') tests.push(this.caught());
      } else if (!this.cursor.keyword('else') && !this.cursor.keyword('finally')) break;
      bodies.push(this.suite(indent));
    }
    return { kind: 'branch', form: 'try', tests, bodies, line };
  }

  private caught(): Expression {
    const { line } = this;
    const of = this.expression();
    if (!this.cursor.keyword('as')) return of;
    return { kind: 'other', parts: [of, { kind: 'name', name: this.cursor.name(), line }], line };
  }

  private loop(indent: number, word: 'for' | 'while', line: number): Statement {
    this.cursor.name();
    const target = word === 'for' ? this.targets() : null;
    if (word === 'for' && !this.cursor.keyword('in')) throw new Unreadable();
    const over = this.list();
    const body = this.suite(indent);
    if (this.indent === indent && this.cursor.keyword('else')) body.push(...this.suite(indent));
    return { kind: 'loop', target, over, body, line };
  }

  private with(indent: number, line: number): Statement {
    this.cursor.name();
    const items: WithItem[] = [];
    do {
      const value = this.expression();
      items.push({ value, as: this.cursor.keyword('as') ? this.primary() : null });
    } while (this.cursor.operator(','));
    const [only] = items;
    if (items.length === 1 && only?.as === null && only.value.kind === 'sequence' && only.value.form === 'tuple') {
      items.splice(0, 1, ...only.value.items.map((value) => ({ value, as: null })));
    }
    return { kind: 'with', items, body: this.suite(indent), line };
  }

  private decorated(indent: number): Statement {
    const decorators: Expression[] = [];
    while (this.indent === indent && this.cursor.operator('@')) {
      decorators.push(this.expression());
      this.next();
    }
    if (this.indent !== indent) throw new Unreadable();
    this.cursor.keyword('async');
    const word = this.cursor.peekName();
    if (word === 'def') return this.function(indent, decorators);
    if (word === 'class') return this.class(indent, decorators);
    throw new Unreadable();
  }
}
