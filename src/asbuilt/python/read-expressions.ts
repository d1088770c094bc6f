import type { SyntaxNode } from '#asbuilt/python/parser';
import { unescaped } from '#asbuilt/python/unescaped';
import type { Argument, Entry, Expression, Loop } from '#asbuilt/python/syntax';

/** Turns tree-sitter nodes of one text into expressions. */
export class ExpressionReader {
  constructor(
    protected readonly text: string,
    private readonly lines: readonly number[],
  ) {}

  protected line(node: SyntaxNode): number {
    return this.lines[node.startPosition.row] ?? this.lines[this.lines.length - 1] ?? 1;
  }

  protected slice(node: SyntaxNode): string {
    return this.text.slice(node.startIndex, node.endIndex);
  }

  protected children(node: SyntaxNode): SyntaxNode[] {
    return node.namedChildren.filter(
      (child): child is SyntaxNode => child !== null && child.type !== 'comment' && child.type !== 'line_continuation',
    );
  }

  protected expressions(nodes: readonly SyntaxNode[]): Expression[] {
    return nodes.map((node) => this.expression(node));
  }

  protected optional(node: SyntaxNode | null | undefined): Expression | null {
    return node ? this.expression(node) : null;
  }

  expression(node: SyntaxNode): Expression {
    const line = this.line(node);
    switch (node.type) {
      case 'identifier':
        return { kind: 'name', name: this.slice(node), line };
      case 'attribute': {
        const [of, name] = this.children(node);
        return of && name
          ? { kind: 'attribute', of: this.expression(of), name: this.slice(name), line }
          : this.other([], line);
      }
      case 'call': {
        const [of, args] = this.children(node);
        if (!of) return this.other([], line);
        return { kind: 'call', of: this.expression(of), args: args ? this.arguments(args) : [], line };
      }
      case 'string':
        return this.string(node, line);
      case 'concatenated_string':
        return this.concatenated(node, line);
      case 'integer':
      case 'float':
        return { kind: 'number', value: this.slice(node), line };
      case 'true':
        return { kind: 'constant', value: 'True', line };
      case 'false':
        return { kind: 'constant', value: 'False', line };
      case 'none':
        return { kind: 'constant', value: 'None', line };
      case 'list':
      case 'list_pattern':
        return { kind: 'sequence', form: 'list', items: this.expressions(this.children(node)), line };
      case 'set':
        return { kind: 'sequence', form: 'set', items: this.expressions(this.children(node)), line };
      case 'tuple':
      case 'expression_list':
      case 'pattern_list':
      case 'tuple_pattern':
        if (node.type === 'tuple_pattern' && this.children(node).length === 1 && !this.slice(node).includes(',')) {
          return this.expression(this.children(node)[0]!);
        }
        return { kind: 'sequence', form: 'tuple', items: this.expressions(this.children(node)), line };
      case 'dictionary':
        return { kind: 'dict', entries: this.entries(node), line };
      case 'list_splat':
      case 'dictionary_splat':
      case 'list_splat_pattern':
      case 'dictionary_splat_pattern': {
        const [of] = this.children(node);
        return of ? { kind: 'star', of: this.expression(of), line } : this.other([], line);
      }
      case 'subscript':
      case 'generic_type': {
        const [of, ...rest] = this.children(node);
        const index = rest.flatMap((part) => (part.type === 'type_parameter' ? this.children(part) : [part]));
        return of
          ? { kind: 'subscript', of: this.expression(of), index: this.expressions(index), line }
          : this.other([], line);
      }
      case 'type':
      case 'await':
      case 'parenthesized_expression':
      case 'expression_statement':
      case 'decorator': {
        const children = this.children(node);
        return children.length === 1 ? this.expression(children[0]!) : this.other(this.expressions(children), line);
      }
      case 'conditional_expression': {
        const [yes, test, no] = this.children(node);
        if (!yes || !test || !no) return this.other([], line);
        return {
          kind: 'choice',
          test: this.expression(test),
          yes: this.expression(yes),
          no: this.expression(no),
          line,
        };
      }
      case 'list_comprehension':
      case 'set_comprehension':
      case 'dictionary_comprehension':
      case 'generator_expression':
        return this.comprehension(node, line);
      case 'named_expression': {
        const [name, value] = this.children(node);
        return name && value
          ? { kind: 'assigned', name: this.slice(name), value: this.expression(value), line }
          : this.other([], line);
      }
      case 'unary_operator': {
        const [of] = this.children(node).map((child) => this.expression(child));
        const negative = of?.kind === 'number' && this.text.charCodeAt(node.startIndex) === 45; /* - */
        return negative ? { ...of, value: `-${of.value}`, line } : this.other(of ? [of] : [], line);
      }
      case 'lambda':
        return this.other([], line);
      default:
        return this.other(this.expressions(this.children(node)), line);
    }
  }

  private other(parts: readonly Expression[], line: number): Expression {
    return { kind: 'other', parts, line };
  }

  private arguments(node: SyntaxNode): Argument[] {
    if (node.type === 'generator_expression') return [{ name: null, spread: 0, value: this.expression(node) }];
    return this.children(node).map((child): Argument => {
      const [first, second] =
        child.type === 'keyword_argument' || child.type.endsWith('_splat') ? this.children(child) : [];
      if (child.type === 'keyword_argument' && first && second)
        return { name: this.slice(first), spread: 0, value: this.expression(second) };
      if (child.type === 'dictionary_splat' && first) return { name: null, spread: 2, value: this.expression(first) };
      if (child.type === 'list_splat' && first) return { name: null, spread: 1, value: this.expression(first) };
      return { name: null, spread: 0, value: this.expression(child) };
    });
  }

  private entries(node: SyntaxNode): Entry[] {
    return this.children(node).flatMap((child): Entry[] => {
      const [key, value] = this.children(child);
      if (child.type === 'pair' && key && value) return [{ key: this.expression(key), value: this.expression(value) }];
      return child.type === 'dictionary_splat' && key ? [{ key: null, value: this.expression(key) }] : [];
    });
  }

  private comprehension(node: SyntaxNode, line: number): Expression {
    const parts: Expression[] = [];
    const loops: Loop[] = [];
    for (const child of this.children(node)) {
      if (child.type === 'for_in_clause') {
        const [target, over] = this.children(child);
        if (target && over) loops.push({ target: this.expression(target), over: this.expression(over) });
      } else if (child.type === 'pair' || child.type === 'if_clause')
        parts.push(...this.expressions(this.children(child)));
      else parts.push(this.expression(child));
    }
    return { kind: 'comprehension', parts, loops, line };
  }

  private string(node: SyntaxNode, line: number): Expression {
    const parts: Expression[] = [];
    let value: string | null = '';
    for (const child of this.children(node)) {
      if (child.type === 'string_content') {
        const content = unescaped(this.slice(child));
        if (value !== null) value += content;
        parts.push({ kind: 'text', value: content, parts: [], line });
      } else if (child.type === 'interpolation') {
        value = null;
        parts.push(...this.expressions(this.children(child).slice(0, 1)));
      }
    }
    return { kind: 'text', value, parts: value === null ? parts : [], line };
  }

  private concatenated(node: SyntaxNode, line: number): Expression {
    const strings = this.expressions(this.children(node)).filter((e) => e.kind === 'text');
    const computed = strings.some((e) => e.value === null);
    if (!computed) return { kind: 'text', value: strings.map((e) => e.value).join(''), parts: [], line };
    return { kind: 'text', value: null, parts: strings.flatMap((e) => (e.value === null ? e.parts : [e])), line };
  }
}
