/**
 * The port behind which Python is parsed. web-tree-sitter's nodes fit it as they are; the core knows no wasm.
 */
export interface PythonParser {
  /** The syntax of a text, or null where parsing was given up. The tree must be released after use. */
  parse(text: string): SyntaxTree | null;
}

/** Thrown where a parser is needed and none has been loaded: most projects never need one (why-two-parsers.md). */
export class ParserNeeded extends Error {}

export interface SyntaxTree {
  readonly rootNode: SyntaxNode;
  delete(): void;
}

/** A node of tree-sitter's Python grammar. Indices count UTF-16 code units, rows count from 0. */
export interface SyntaxNode {
  readonly type: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly startPosition: { readonly row: number };
  readonly hasError: boolean;
  readonly namedChildren: readonly (SyntaxNode | null)[];
  childForFieldName(name: string): SyntaxNode | null;
}
