import type { ModuleNames } from '#asbuilt/wiring/module-names';
import type { Expression, PythonFunction, Statement } from '#asbuilt/python/syntax';
import type { Scope } from '#asbuilt/wiring/scope';
import type { Stage } from '#asbuilt/wiring/stage';
import type { Args, Value } from '#asbuilt/wiring/value';

/** Following code without running it. Expressions, calls and statements each live in a file; this is how they reach each other. */
export interface Follow {
  readonly names: ModuleNames;
  readonly stage: Stage;
  evaluate(expression: Expression, scope: Scope): Value;
  /** Follows statements; the values of their `return`. */
  execute(body: readonly Statement[], scope: Scope): Value[];
  call(callee: Value, args: Args, at: At): Value;
  method(receiver: Value, name: string, args: Args, at: At): Value;
  attribute(of: Value, name: string): Value;
  /** Follows a function of the project with these arguments; null where it is too deep or already being followed. */
  enter(fn: PythonFunction, scope: Scope): Value | null;
  /** What a `def` or `class` binds, its decorators applied. */
  defined(statement: Extract<Statement, { kind: 'function' | 'class' }>, scope: Scope): Value;
}

export interface At {
  readonly file: string;
  readonly line: number;
}
