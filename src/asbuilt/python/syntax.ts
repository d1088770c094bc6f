/**
 * Python as the scan needs it: a small tree of statements and expressions. What no rule of the scan asks about is
 * `other`, which keeps its parts, so that data flowing through it is still seen. Lines count from 1.
 */
export type Expression =
  | { readonly kind: 'name'; readonly name: string; readonly line: number }
  | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string; readonly line: number }
  | { readonly kind: 'call'; readonly of: Expression; readonly args: readonly Argument[]; readonly line: number }
  | Text
  | { readonly kind: 'number'; readonly value: string; readonly line: number }
  | { readonly kind: 'constant'; readonly value: 'True' | 'False' | 'None'; readonly line: number }
  | {
      readonly kind: 'sequence';
      readonly form: 'list' | 'tuple' | 'set';
      readonly items: readonly Expression[];
      readonly line: number;
    }
  | { readonly kind: 'dict'; readonly entries: readonly Entry[]; readonly line: number }
  | { readonly kind: 'star'; readonly of: Expression; readonly line: number }
  | {
      readonly kind: 'subscript';
      readonly of: Expression;
      readonly index: readonly Expression[];
      readonly line: number;
    }
  | {
      readonly kind: 'choice';
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
      readonly line: number;
    }
  | {
      readonly kind: 'comprehension';
      readonly parts: readonly Expression[];
      readonly loops: readonly Loop[];
      readonly line: number;
    }
  | { readonly kind: 'assigned'; readonly name: string; readonly value: Expression; readonly line: number }
  | { readonly kind: 'other'; readonly parts: readonly Expression[]; readonly line: number };

/** A string. `value` is null where it is computed (an f-string); its holes are then in `parts`, literal pieces as texts. */
export interface Text {
  readonly kind: 'text';
  readonly value: string | null;
  readonly parts: readonly Expression[];
  readonly line: number;
}

export interface Argument {
  /** The keyword; null for a positional argument. */
  readonly name: string | null;
  /** 1 for `*args`, 2 for `**options`. */
  readonly spread: 0 | 1 | 2;
  readonly value: Expression;
}

/** key is null for `**other`. */
export interface Entry {
  readonly key: Expression | null;
  readonly value: Expression;
}

export interface Loop {
  readonly target: Expression;
  readonly over: Expression;
}

export type Statement =
  | { readonly kind: 'expression'; readonly value: Expression; readonly line: number }
  | Assignment
  | { readonly kind: 'return'; readonly value: Expression | null; readonly line: number }
  | Branch
  | {
      readonly kind: 'loop';
      readonly target: Expression | null;
      readonly over: Expression;
      readonly body: readonly Statement[];
      readonly line: number;
    }
  | {
      readonly kind: 'with';
      readonly items: readonly WithItem[];
      readonly body: readonly Statement[];
      readonly line: number;
    }
  | PythonFunction
  | PythonClass
  | Import
  | { readonly kind: 'nothing'; readonly line: number };

export interface Assignment {
  readonly kind: 'assign';
  readonly targets: readonly Expression[];
  readonly value: Expression | null;
  readonly annotation: Expression | null;
  /** `+=` and its like: the old value stays in it. */
  readonly adds: boolean;
  readonly line: number;
}

/** if, try, match. For try the first body is the one that is tried. */
export interface Branch {
  readonly kind: 'branch';
  readonly form: 'if' | 'try' | 'match';
  readonly tests: readonly Expression[];
  readonly bodies: readonly (readonly Statement[])[];
  readonly line: number;
}

export interface WithItem {
  readonly value: Expression;
  readonly as: Expression | null;
}

export interface PythonFunction {
  readonly kind: 'function';
  readonly name: string;
  readonly decorators: readonly Expression[];
  readonly params: readonly Param[];
  readonly returns: Expression | null;
  /** Parsed when first asked for where the outline left it out. */
  readonly body: readonly Statement[];
  /** The text of a body that the outline left out because nothing in it speaks of ZenML; null where it was parsed at once. */
  readonly omitted: (() => string) | null;
  /** The line of `def`. */
  readonly line: number;
}

export interface Param {
  readonly name: string;
  readonly annotation: Expression | null;
  readonly default: Expression | null;
  /** 1 for `*args`, 2 for `**options`. */
  readonly spread: 0 | 1 | 2;
}

export interface PythonClass {
  readonly kind: 'class';
  readonly name: string;
  readonly decorators: readonly Expression[];
  readonly bases: readonly Expression[];
  readonly body: readonly Statement[];
  readonly omitted: (() => string) | null;
  readonly line: number;
}

export interface Import {
  readonly kind: 'import';
  /** `from module import …`: the module with its leading dots; null for `import a, b`. */
  readonly from: string | null;
  /** For `from m import *` one name "*". */
  readonly names: readonly { readonly name: string; readonly as: string | null }[];
  readonly line: number;
}
