import { type Cursor, Unreadable } from '#asbuilt/python/cursor';
import type { Argument, Entry, Expression, Loop } from '#asbuilt/python/syntax';

/** What stands in brackets: tuples, lists, sets, dicts, comprehensions, arguments, subscripts. */
export abstract class QuickBrackets {
  constructor(
    protected readonly cursor: Cursor,
    /** The file's line of each row; null where the text is the file. */
    protected readonly lines: readonly number[] | null,
  ) {}

  abstract expression(): Expression;
  /** Operands with the operators between them, without a condition behind. */
  protected abstract operands(): Expression;
  /** A name, literal or bracket with what hangs on it. */
  abstract primary(): Expression;

  lineOf(row: number): number {
    if (this.lines === null) return row + 1;
    return this.lines[row] ?? this.lines[this.lines.length - 1] ?? 1;
  }

  protected get line(): number {
    this.cursor.skip();
    return this.lineOf(this.cursor.row);
  }

  /** An expression or `*expression`. */
  protected item(): Expression {
    const { line } = this;
    if (!this.cursor.operator('*')) return this.expression();
    const of = this.expression();
    if (of.kind === 'other') throw new Unreadable();
    return { kind: 'star', of, line };
  }

  protected closes(): boolean {
    const sign = this.cursor.peekOperator();
    return sign === ')' || sign === ']' || sign === '}' || sign === '=' || sign === ':' || this.cursor.atEnd();
  }

  protected bracket(line: number): Expression {
    if (this.cursor.operator(')')) return { kind: 'sequence', form: 'tuple', items: [], line };
    const first = this.item();
    if (this.cursor.operator(')')) {
      if (first.kind === 'star') throw new Unreadable();
      return first;
    }
    if (this.comes('for')) return this.comprehension([first], ')', line);
    return this.rest('tuple', first, ')', line);
  }

  protected items(form: 'list' | 'set', close: string, line: number): Expression {
    if (this.cursor.operator(close)) return { kind: 'sequence', form, items: [], line };
    const first = this.item();
    return this.comes('for') ? this.comprehension([first], close, line) : this.rest(form, first, close, line);
  }

  private rest(form: 'list' | 'set' | 'tuple', first: Expression, close: string, line: number): Expression {
    const items = [first];
    while (this.cursor.operator(',')) {
      if (this.closes()) break;
      items.push(this.item());
    }
    this.cursor.expect(close);
    return { kind: 'sequence', form, items, line };
  }

  protected braces(line: number): Expression {
    const { cursor } = this;
    const entries: Entry[] = [];
    if (cursor.operator('}')) return { kind: 'dict', entries, line };
    for (;;) {
      if (cursor.operator('**')) entries.push({ key: null, value: this.expression() });
      else {
        const key = this.item();
        if (!cursor.operator(':')) {
          if (entries.length > 0) throw new Unreadable();
          return this.comes('for') ? this.comprehension([key], '}', line) : this.rest('set', key, '}', line);
        }
        const value = this.expression();
        if (this.comes('for')) return this.comprehension([key, value], '}', line);
        entries.push({ key, value });
      }
      if (!cursor.operator(',') || this.closes()) break;
    }
    cursor.expect('}');
    return { kind: 'dict', entries, line };
  }

  protected comes(word: string): boolean {
    return this.cursor.peekName() === word;
  }

  private comprehension(parts: Expression[], close: string, line: number): Expression {
    const loops: Loop[] = [];
    for (;;) {
      if (this.cursor.keyword('for')) {
        const target = this.targets();
        if (!this.cursor.keyword('in')) throw new Unreadable();
        loops.push({ target, over: this.operands() });
      } else if (this.cursor.keyword('if')) parts.push(this.operands());
      else break;
    }
    this.cursor.expect(close);
    return { kind: 'comprehension', parts, loops, line };
  }

  /** Names that a loop binds. */
  targets(): Expression {
    const { line } = this;
    const target = (): Expression =>
      this.cursor.operator('*') ? { kind: 'star', of: this.primary(), line } : this.primary();
    const items = [target()];
    let tuple = false;
    while (this.cursor.operator(',')) {
      tuple = true;
      if (this.comes('in')) break;
      items.push(target());
    }
    return tuple ? { kind: 'sequence', form: 'tuple', items, line } : items[0]!;
  }

  /** Arguments with their brackets. */
  protected arguments(): Argument[] {
    const { cursor, line: opened } = this;
    cursor.expect('(');
    const args: Argument[] = [];
    while (!cursor.operator(')')) {
      if (cursor.operator('**')) args.push({ name: null, spread: 2, value: this.expression() });
      else if (cursor.operator('*')) args.push({ name: null, spread: 1, value: this.expression() });
      else {
        const value = this.expression();
        if (this.comes('for')) {
          args.push({ name: null, spread: 0, value: this.comprehension([value], ')', opened) });
          return args;
        }
        if (cursor.operator('=')) {
          if (value.kind !== 'name') throw new Unreadable();
          args.push({ name: value.name, spread: 0, value: this.expression() });
        } else args.push({ name: null, spread: 0, value });
      }
      if (cursor.operator(',')) continue;
      cursor.expect(')');
      break;
    }
    return args;
  }

  protected index(): Expression[] {
    const index: Expression[] = [];
    while (!this.cursor.operator(']')) {
      index.push(this.slice());
      if (this.cursor.operator(',')) continue;
      this.cursor.expect(']');
      break;
    }
    if (index.length === 0) throw new Unreadable();
    return index;
  }

  private slice(): Expression {
    const { line, cursor } = this;
    const parts: Expression[] = [];
    let colons = 0;
    for (;;) {
      const sign = cursor.peekOperator();
      if (sign === ':') {
        cursor.expect(':');
        colons++;
      } else if (sign === ',' || sign === ']') break;
      else if (parts.length > colons) throw new Unreadable();
      else parts.push(this.item());
    }
    return colons === 0 && parts.length === 1 ? parts[0]! : { kind: 'other', parts, line };
  }
}
