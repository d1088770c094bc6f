import type { Span } from '#asbuilt/python/outline';
import type { Expression, PythonClass, PythonFunction, Statement } from '#asbuilt/python/syntax';

/** A Python file that was read, with the names that its top level binds. */
export interface Module {
  readonly path: string;
  readonly statements: readonly Statement[];
  readonly bindings: ReadonlyMap<string, Binding>;
  /** Modules of `from m import *`, in order. */
  readonly stars: readonly string[];
  /** The Python text: the file's, or for a notebook that of its code cells. */
  readonly source: string;
  /** Where function bodies stand in `source`, by the line of `def`. */
  readonly bodies: ReadonlyMap<number, Span>;
  /** The syntax has errors; what stands near them may be missing. */
  readonly damaged: boolean;
}

export type Binding =
  | { readonly kind: 'import'; readonly from: string; readonly name: string | null }
  | { readonly kind: 'function'; readonly value: PythonFunction }
  | { readonly kind: 'class'; readonly value: PythonClass }
  | { readonly kind: 'value'; readonly value: Expression; readonly line: number };

/** A plain assignment whose value is parsed when somebody asks for it. */
export type LaterBinding = Extract<Binding, { kind: 'value' }> & { readonly name: string };

/** The module that a list of statements makes. Names bound in branches count; the last binding of a name wins, but for `try`. */
export function moduleOf(
  { path, source }: { path: string; source: string },
  statements: readonly Statement[],
  bodies: ReadonlyMap<number, Span>,
  damaged: boolean,
  later: readonly LaterBinding[] = [],
): Module {
  const bindings = new Map<string, Binding>();
  const stars: string[] = [];
  const bind = (body: readonly Statement[]): void => {
    for (const statement of body) {
      if (statement.kind === 'branch' && statement.form === 'try') {
        tried(statement.bodies);
        continue;
      }
      if (statement.kind === 'function') bindings.set(statement.name, { kind: 'function', value: statement });
      else if (statement.kind === 'class') bindings.set(statement.name, { kind: 'class', value: statement });
      else if (statement.kind === 'import') bindImport(statement, bindings, stars);
      else if (statement.kind === 'assign' && statement.value !== null && !statement.adds) {
        for (const target of statement.targets)
          if (target.kind === 'name')
            bindings.set(target.name, { kind: 'value', value: statement.value, line: statement.line });
      } else if (statement.kind === 'branch') statement.bodies.forEach(bind);
      else if (statement.kind === 'with' || statement.kind === 'loop') bind(statement.body);
    }
  };
  /** What is tried wins over what stands in for it: `try: from zenml import step`, `except ImportError: step = None`. */
  const tried = ([first = [], ...others]: readonly (readonly Statement[])[]): void => {
    const before = new Map(bindings);
    bind(first);
    const bound = [...bindings].filter(([name, binding]) => before.get(name) !== binding);
    others.forEach(bind);
    for (const [name, binding] of bound) bindings.set(name, binding);
  };
  bind(statements);
  for (const binding of later) {
    const held = bindings.get(binding.name);
    if (held === undefined || (held.kind === 'value' && held.line < binding.line)) bindings.set(binding.name, binding);
  }
  return { path, source, statements, bindings, stars, bodies, damaged };
}

/** Adds what an import statement binds. `import a.b` binds `a`. */
export function bindImport(
  statement: Extract<Statement, { kind: 'import' }>,
  bindings: Map<string, Binding>,
  stars: string[],
): void {
  for (const { name, as } of statement.names) {
    if (statement.from === null) {
      const whole = as === null ? name.split('.')[0]! : name;
      bindings.set(as ?? whole, { kind: 'import', from: whole, name: null });
    } else if (name === '*') stars.push(statement.from);
    else bindings.set(as ?? name, { kind: 'import', from: statement.from, name });
  }
}
