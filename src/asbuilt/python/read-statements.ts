import type { SyntaxNode } from '#asbuilt/python/parser';
import { DefinitionReader, type LaterBody } from '#asbuilt/python/read-definitions';
import type { Expression, Import, Statement } from '#asbuilt/python/syntax';

/** The statements of a parsed text. `lines` gives the file's line for each row of the text. */
export function readStatements(
  root: SyntaxNode,
  text: string,
  lines: readonly number[],
  later: LaterBody = () => null,
): Statement[] {
  return new StatementReader(text, lines, later).block(root);
}

class StatementReader extends DefinitionReader {
  block(node: SyntaxNode | null | undefined): Statement[] {
    return node ? this.children(node).map((child) => this.statement(child)) : [];
  }

  private statement(node: SyntaxNode): Statement {
    const line = this.line(node);
    switch (node.type) {
      case 'expression_statement':
        return this.expressionStatement(node, line);
      case 'return_statement':
        return { kind: 'return', value: this.optional(this.children(node)[0]), line };
      case 'if_statement':
      case 'try_statement':
      case 'match_statement':
        return this.branch(node, line);
      case 'for_statement':
      case 'while_statement':
        return this.loop(node, line);
      case 'with_statement':
        return this.with(node, line);
      case 'decorated_definition':
        return this.decorated(node, line);
      case 'function_definition':
        return this.function(node, []);
      case 'class_definition':
        return this.class(node, []);
      case 'import_statement':
      case 'import_from_statement':
      case 'future_import_statement':
        return this.import(node, line);
      case 'pass_statement':
      case 'global_statement':
        return { kind: 'nothing', line };
      case 'ERROR':
        return this.branch(node, line);
      default:
        return {
          kind: 'expression',
          value: { kind: 'other', parts: this.expressions(this.children(node)), line },
          line,
        };
    }
  }

  private expressionStatement(node: SyntaxNode, line: number): Statement {
    const children = this.children(node);
    const [only] = children;
    if (children.length === 1 && only && (only.type === 'assignment' || only.type === 'augmented_assignment')) {
      return this.assignment(only, line);
    }
    if (children.length !== 1 || !only || this.slice(node).endsWith(',')) {
      return { kind: 'expression', value: this.sequence(children, line), line };
    }
    return { kind: 'expression', value: this.expression(only), line };
  }

  private sequence(nodes: readonly SyntaxNode[], line: number): Expression {
    return { kind: 'sequence', form: 'tuple', items: this.expressions(nodes), line };
  }

  private assignment(node: SyntaxNode, line: number): Statement {
    const targets: Expression[] = [];
    let current: SyntaxNode | null = node;
    let annotation: Expression | null = null;
    let value: SyntaxNode | null = null;
    while (current) {
      const parts: SyntaxNode[] = this.children(current);
      const type = parts.find((part) => part.type === 'type');
      if (type) annotation = this.expression(type);
      const plain: SyntaxNode[] = parts.filter((part) => part !== type);
      if (plain[0]) targets.push(this.expression(plain[0]));
      const next: SyntaxNode | null = plain[1] ?? null;
      current = next?.type === 'assignment' ? next : null;
      if (!current) value = next;
    }
    return {
      kind: 'assign',
      targets,
      value: this.optional(value),
      annotation,
      adds: node.type === 'augmented_assignment',
      line,
    };
  }

  private branch(node: SyntaxNode, line: number): Statement {
    const tests: Expression[] = [];
    const bodies: Statement[][] = [];
    const visit = (part: SyntaxNode): void => {
      if (part.type === 'block') {
        if (part.namedChildren.some((child) => child?.type === 'case_clause'))
          for (const child of this.children(part)) visit(child);
        else bodies.push(this.block(part));
      } else if (part.type.endsWith('_clause')) for (const child of this.children(part)) visit(child);
      else if (part.type.endsWith('_statement') || part.type.endsWith('_definition'))
        bodies.push([this.statement(part)]);
      else if (part.type !== 'case_pattern') tests.push(this.expression(part));
    };
    for (const child of this.children(node)) visit(child);
    const form = node.type === 'try_statement' ? 'try' : node.type === 'match_statement' ? 'match' : 'if';
    return { kind: 'branch', form, tests, bodies, line };
  }

  private loop(node: SyntaxNode, line: number): Statement {
    const target = node.childForFieldName('left');
    const over = node.childForFieldName('right') ?? node.childForFieldName('condition');
    const bodies = this.children(node).filter((child) => child.type === 'block' || child.type === 'else_clause');
    const body = bodies.flatMap((part) =>
      part.type === 'block' ? this.block(part) : this.block(this.children(part)[0]),
    );
    return {
      kind: 'loop',
      target: this.optional(target),
      over: over ? this.expression(over) : { kind: 'other', parts: [], line },
      body,
      line,
    };
  }

  private with(node: SyntaxNode, line: number): Statement {
    const clause = this.children(node).find((child) => child.type === 'with_clause');
    const items = (clause ? this.children(clause) : []).map((item) => {
      const [value] = this.children(item);
      if (value?.type !== 'as_pattern') return { value: this.expression(value ?? item), as: null };
      const [inner, as] = this.children(value);
      const target = as ? (this.children(as)[0] ?? as) : undefined;
      return { value: this.expression(inner ?? value), as: this.optional(target) };
    });
    return { kind: 'with', items, body: this.block(this.children(node).find((child) => child.type === 'block')), line };
  }

  private import(node: SyntaxNode, line: number): Import {
    const children = this.children(node);
    const from =
      node.type === 'import_statement'
        ? null
        : node.type === 'future_import_statement'
          ? '__future__'
          : this.slice(children[0]!);
    const names = (from !== null && from !== '__future__' ? children.slice(1) : children).map((child) => {
      if (child.type === 'wildcard_import') return { name: '*', as: null };
      if (child.type !== 'aliased_import') return { name: this.slice(child), as: null };
      const [name, as] = this.children(child);
      return { name: name ? this.slice(name) : '', as: as ? this.slice(as) : null };
    });
    return { kind: 'import', from, names, line };
  }
}
