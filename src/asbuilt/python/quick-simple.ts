import { Unreadable } from '#asbuilt/python/cursor';
import { QuickExpressions } from '#asbuilt/python/quick-expressions';
import { readImport } from '#asbuilt/python/read-import';
import type { Expression, Statement } from '#asbuilt/python/syntax';

const AUGMENTED = new Set(['+=', '-=', '*=', '/=', '//=', '%=', '@=', '&=', '|=', '^=', '>>=', '<<=', '**=']);

/** Statements of one line: assignments, imports, returns. */
export class QuickSimple extends QuickExpressions {
  protected simple(): Statement[] {
    const statements = [this.small()];
    while (this.cursor.operator(';')) if (!this.cursor.atEnd()) statements.push(this.small());
    return statements;
  }

  private small(): Statement {
    const { line, cursor } = this;
    const word = cursor.peekName();
    switch (word) {
      case 'import':
      case 'from':
        return this.import(line);
      case 'return':
        cursor.name();
        return { kind: 'return', value: cursor.atEnd() ? null : this.list(), line };
      case 'pass':
        cursor.name();
        return { kind: 'nothing', line };
      case 'global':
        cursor.name();
        this.list();
        return { kind: 'nothing', line };
      case 'yield':
        return this.yield(line);
      case 'raise':
      case 'assert':
      case 'del':
      case 'nonlocal':
      case 'break':
      case 'continue':
        return this.withParts(word, line);
      default:
        return this.assignment(line);
    }
  }

  private withParts(word: string, line: number): Statement {
    this.cursor.name();
    const parts: Expression[] = [];
    if (!this.cursor.atEnd() && this.cursor.peekOperator() !== ';') {
      const value = this.list();
      parts.push(...((word === 'assert' || word === 'nonlocal') && value.kind === 'sequence' ? value.items : [value]));
      if (word === 'raise' && this.cursor.keyword('from')) parts.push(this.expression());
    }
    return { kind: 'expression', value: { kind: 'other', parts, line }, line };
  }

  private yield(line: number): Statement {
    this.cursor.name();
    this.cursor.keyword('from');
    const of = this.cursor.atEnd() ? null : this.expression();
    if (!this.cursor.atEnd()) throw new Unreadable();
    return { kind: 'expression', value: { kind: 'other', parts: of === null ? [] : [of], line }, line };
  }

  private import(line: number): Statement {
    const { cursor } = this;
    const start = cursor.at;
    let depth = 0;
    for (let i = start; ; i++) {
      const char = cursor.text[i];
      if (char === '(') depth++;
      else if (char === ')') depth--;
      else if (char === undefined || (char === '\n' && depth === 0 && cursor.text[i - 1] !== '\\')) {
        const text = cursor.text.slice(start, i);
        const read = readImport(text, line);
        if (read === null || read.length !== 1) throw new Unreadable();
        cursor.row += text.split('\n').length - 1;
        cursor.at = i;
        return read[0]!;
      }
    }
  }

  private assignment(line: number): Statement {
    const { cursor } = this;
    const first = this.list();
    const sign = cursor.peekOperator();
    if (AUGMENTED.has(sign)) {
      cursor.expect(sign);
      return { kind: 'assign', targets: [first], value: this.list(), annotation: null, adds: true, line };
    }
    const annotation = cursor.operator(':') ? this.expression() : null;
    const chain: Expression[] = [];
    while (cursor.operator('=')) chain.push(this.list());
    if (annotation === null && chain.length === 0) return { kind: 'expression', value: first, line };
    const value = chain.pop() ?? null;
    return { kind: 'assign', targets: [first, ...chain], value, annotation, adds: false, line };
  }
}
