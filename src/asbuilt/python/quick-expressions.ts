import { type Cursor, Unreadable } from '#asbuilt/python/cursor';
import { QuickBrackets } from '#asbuilt/python/quick-brackets';
import { readStrings, type StringContext } from '#asbuilt/python/quick-strings';
import type { Expression } from '#asbuilt/python/syntax';

const BINARY = new Set([
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '@',
  '**',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  '<',
  '>',
  '<=',
  '>=',
  '==',
  '!=',
]);
const WORDS = new Set(['or', 'and', 'in', 'is', 'not']);
const KEYWORDS = new Set([
  'if',
  'else',
  'for',
  'in',
  'is',
  'and',
  'or',
  'not',
  'as',
  'async',
  'yield',
  'import',
  'from',
  'def',
  'class',
  'return',
]);

/** Reads the expressions that ZenML projects are written in, straight from the text; throws Unreadable at anything else. */
export class QuickExpressions extends QuickBrackets implements StringContext {
  /** One expression, or a tuple without brackets. */
  list(): Expression {
    const { line } = this;
    const first = this.item();
    if (this.cursor.peekOperator() !== ',') return first;
    const items = [first];
    while (this.cursor.operator(',')) {
      if (this.closes()) break;
      items.push(this.item());
    }
    return { kind: 'sequence', form: 'tuple', items, line };
  }

  expression(): Expression {
    const { line, cursor } = this;
    if (cursor.keyword('lambda')) return this.lambda(line);
    const yes = this.operands();
    if (yes.kind === 'name' && cursor.operator(':='))
      return { kind: 'assigned', name: yes.name, value: this.expression(), line };
    if (!cursor.keyword('if')) return yes;
    const test = this.operands();
    if (!cursor.keyword('else')) throw new Unreadable();
    return { kind: 'choice', test, yes, no: this.expression(), line };
  }

  private lambda(line: number): Expression {
    while (this.cursor.peekOperator() !== ':') {
      if (this.cursor.atEnd()) throw new Unreadable();
      if (this.cursor.peekName() !== '') this.cursor.name();
      else if (this.cursor.operator('=')) this.expression();
      else if (!this.cursor.operator(',') && !this.cursor.operator('*') && !this.cursor.operator('**'))
        throw new Unreadable();
    }
    this.cursor.expect(':');
    this.expression();
    return { kind: 'other', parts: [], line };
  }

  /** Operands with operators between them; which operator does not matter to the scan. */
  protected operands(): Expression {
    const { line } = this;
    const first = this.operand();
    if (!this.operator()) return first;
    const parts = [first];
    do parts.push(this.operand());
    while (this.operator());
    return { kind: 'other', parts, line };
  }

  /** Moves over an operator between operands, if one stands here. */
  private operator(): boolean {
    const sign = this.cursor.peekOperator();
    if (sign === '') return this.word();
    if (sign === ',' || sign === ')' || sign === '.' || sign === '=' || sign === ':' || !BINARY.has(sign)) return false;
    this.cursor.expect(sign);
    return true;
  }

  private word(): boolean {
    const word = this.cursor.peekName();
    if (word === '' || !WORDS.has(word)) return false;
    this.cursor.name();
    if (word === 'is') this.cursor.keyword('not');
    if (word === 'not' && !this.cursor.keyword('in')) throw new Unreadable();
    return true;
  }

  private operand(): Expression {
    const { line, cursor } = this;
    const sign = cursor.peekOperator();
    if (sign === '' ? cursor.peekName() === '' : sign === '(' || sign === '[' || sign === '{') return this.primary();
    if (sign === '-' || sign === '+' || sign === '~') {
      cursor.expect(sign);
      const of = this.operand();
      return sign === '-' && of.kind === 'number'
        ? { ...of, value: `-${of.value}`, line }
        : { kind: 'other', parts: [of], line };
    }
    if (cursor.keyword('not')) return { kind: 'other', parts: [this.operand()], line };
    if (cursor.keyword('await')) return this.operand();
    return this.primary();
  }

  /** A name, literal or bracket with what hangs on it: attributes, calls, subscripts. */
  primary(): Expression {
    const { line, cursor } = this;
    let of = this.atom();
    for (;;) {
      if (cursor.operator('.')) of = { kind: 'attribute', of, name: cursor.name(), line };
      else if (cursor.peekOperator() === '(') of = { kind: 'call', of, args: this.arguments(), line };
      else if (cursor.operator('[')) of = { kind: 'subscript', of, index: this.index(), line };
      else return of;
    }
  }

  private atom(): Expression {
    const { line, cursor } = this;
    const text = readStrings(cursor, this);
    if (text !== null) return text;
    const name = cursor.peekName();
    if (name === 'True' || name === 'False' || name === 'None') {
      cursor.name();
      return { kind: 'constant', value: name, line };
    }
    if (name !== '') {
      if (KEYWORDS.has(name)) throw new Unreadable();
      return { kind: 'name', name: cursor.name(), line };
    }
    const number = cursor.number();
    if (number !== null) return { kind: 'number', value: number, line };
    if (cursor.operator('(')) return this.bracket(line);
    if (cursor.operator('[')) return this.items('list', ']', line);
    if (cursor.operator('{')) return this.braces(line);
    if (cursor.operator('.') && cursor.operator('.') && cursor.operator('.')) return { kind: 'other', parts: [], line };
    throw new Unreadable();
  }

  hole(cursor: Cursor): Expression {
    return new QuickExpressions(cursor, this.lines).list();
  }
}
