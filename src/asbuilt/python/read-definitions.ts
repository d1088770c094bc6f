import type { SyntaxNode } from '#asbuilt/python/parser';
import { ExpressionReader } from '#asbuilt/python/read-expressions';
import type { Expression, Param, PythonClass, PythonFunction, Statement } from '#asbuilt/python/syntax';

/** Gives the body of the function or class on a line where it is to wait; null where it is read at once. */
export type LaterBody = (line: number) => WaitingBody | null;

export interface WaitingBody {
  /** Where the body ends in the file. */
  readonly span: { readonly end: number; readonly lastLine: number };
  readonly text: () => string;
  readonly parse: () => readonly Statement[];
}

/** Functions and classes of tree-sitter's nodes. */
export abstract class DefinitionReader extends ExpressionReader {
  constructor(
    text: string,
    lines: readonly number[],
    private readonly later: LaterBody,
  ) {
    super(text, lines);
  }

  abstract block(node: SyntaxNode | null | undefined): Statement[];

  /** The body of a definition: in the text, or parsed the first time that it is asked for. */
  private body(
    node: SyntaxNode,
    line: number,
  ): { readonly body: readonly Statement[]; readonly omitted: (() => string) | null } {
    const later = this.later(line);
    if (later === null) return { body: this.block(node.childForFieldName('body')), omitted: null };
    let held: readonly Statement[] | null = null;
    return {
      get body() {
        held ??= later.parse();
        return held;
      },
      omitted: later.text,
    };
  }

  protected decorated(node: SyntaxNode, line: number): Statement {
    const children = this.children(node);
    const decorators = this.expressions(children.filter((child) => child.type === 'decorator'));
    const definition = children.find((child) => child.type.endsWith('_definition'));
    if (definition?.type === 'function_definition') return this.function(definition, decorators);
    return definition ? this.class(definition, decorators) : { kind: 'nothing', line };
  }

  protected function(node: SyntaxNode, decorators: readonly Expression[]): PythonFunction {
    const name = node.childForFieldName('name');
    const params = node.childForFieldName('parameters');
    return Object.assign(this.body(node, this.line(name ?? node)), {
      kind: 'function' as const,
      name: name ? this.slice(name) : '',
      decorators,
      params: params ? this.children(params).flatMap((param) => this.param(param)) : [],
      returns: this.optional(node.childForFieldName('return_type')),
      line: this.line(name ?? node),
    });
  }

  private param(node: SyntaxNode): Param[] {
    const children = this.children(node);
    const type = children.find((child) => child.type === 'type');
    const [first, ...rest] = children.filter((child) => child !== type);
    const annotation = this.optional(type);
    switch (node.type) {
      case 'identifier':
        return [{ name: this.slice(node), annotation: null, default: null, spread: 0 }];
      case 'typed_parameter':
        return first ? this.param(first).map((param) => ({ ...param, annotation })) : [];
      case 'default_parameter':
      case 'typed_default_parameter':
        return first ? [{ name: this.slice(first), annotation, default: this.optional(rest[0]), spread: 0 }] : [];
      case 'list_splat_pattern':
        return first ? [{ name: this.slice(first), annotation, default: null, spread: 1 }] : [];
      case 'dictionary_splat_pattern':
        return first ? [{ name: this.slice(first), annotation, default: null, spread: 2 }] : [];
      default:
        return [];
    }
  }

  protected class(node: SyntaxNode, decorators: readonly Expression[]): PythonClass {
    const name = node.childForFieldName('name');
    const bases = node.childForFieldName('superclasses');
    return Object.assign(this.body(node, this.line(name ?? node)), {
      kind: 'class' as const,
      name: name ? this.slice(name) : '',
      decorators,
      bases: bases ? this.expressions(this.children(bases).filter((child) => child.type !== 'keyword_argument')) : [],
      line: this.line(name ?? node),
    });
  }
}
