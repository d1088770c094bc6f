import type { Library } from '#asbuilt/modules/library';
import type { Module } from '#asbuilt/modules/module';
import type { Expression, PythonFunction, Statement } from '#asbuilt/python/syntax';
import { attribute, missing } from '#asbuilt/wiring/attribute';
import { call } from '#asbuilt/wiring/call';
import { definedClass, definedFunction } from '#asbuilt/wiring/define';
import { evaluate } from '#asbuilt/wiring/evaluate';
import { execute } from '#asbuilt/wiring/execute';
import type { At, Follow } from '#asbuilt/wiring/follow';
import { method } from '#asbuilt/wiring/method';
import type { ModuleNames } from '#asbuilt/wiring/module-names';
import { Scope } from '#asbuilt/wiring/scope';
import { Stage } from '#asbuilt/wiring/stage';
import type { Args, Value } from '#asbuilt/wiring/value';
import { either } from '#asbuilt/wiring/either';
import { UNKNOWN } from '#asbuilt/wiring/value';

/** Functions that call functions are followed this deep. */
const DEEPEST = 10;
/** Work for one pipeline or file beyond this is given up: what was found so far stands. */
const MOST_CALLS = 2000;

/** Follows code across modules. One for a whole scan; `on` says where what is met gets recorded. */
export class Interpreter implements Follow, ModuleNames {
  readonly names: ModuleNames = this;
  stage = new Stage('looking', null, null, null);
  private readonly entered: PythonFunction[] = [];
  private readonly known = new Map<string, Map<string, Value | undefined>>();
  /** For names of modules: what happens on the way to them is nobody's. */
  private readonly quiet = new Stage('looking', null, null, null);
  private readonly definitions = new Map<object, Value>();
  private calls = 0;

  constructor(
    private readonly library: Library,
    readonly mentionsSteps: (text: string) => boolean,
  ) {}

  /** Runs `work` with another stage and gives that stage back. */
  on(stage: Stage, work: () => void): Stage {
    const before = this.stage;
    const callsBefore = this.calls;
    this.stage = stage;
    this.calls = 0;
    try {
      work();
    } finally {
      this.stage = before;
      this.calls = callsBefore;
    }
    return stage;
  }

  evaluate = (expression: Expression, scope: Scope): Value => evaluate(this, expression, scope);
  execute = (body: readonly Statement[], scope: Scope): Value[] => execute(this, body, scope);
  method = (receiver: Value, name: string, args: Args, at: At): Value => method(this, receiver, name, args, at);
  attribute = (of: Value, name: string): Value => attribute(this, of, name);

  call(callee: Value, args: Args, at: At): Value {
    return ++this.calls > MOST_CALLS ? UNKNOWN : call(this, callee, args, at);
  }

  enter(fn: PythonFunction, scope: Scope): Value | null {
    if (this.entered.length >= DEEPEST || this.entered.includes(fn) || ++this.calls > MOST_CALLS) return null;
    const { stage } = this;
    const { within } = stage;
    this.entered.push(fn);
    stage.within ??= fn.name;
    const returned = this.execute(fn.body, scope);
    stage.within = within;
    this.entered.pop();
    return either(returned);
  }

  defined(statement: Extract<Statement, { kind: 'function' | 'class' }>, scope: Scope): Value {
    const atTop = scope.parent === null && scope.get(statement.name) === undefined;
    const held = atTop ? this.definitions.get(statement) : undefined;
    if (held) return held;
    const value =
      statement.kind === 'function' ? definedFunction(this, statement, scope) : definedClass(this, statement, scope);
    if (atTop) this.definitions.set(statement, value);
    return value;
  }

  named(path: string, name: string): Value | undefined {
    let known = this.known.get(path);
    if (known === undefined) this.known.set(path, (known = new Map<string, Value | undefined>()));
    if (known.has(name)) return known.get(name);
    known.set(name, undefined);
    const module = this.library.module(path);
    if (module === null || (module.stars.length === 0 && !module.bindings.has(name))) return undefined;
    let value: Value | undefined;
    this.on(this.quiet, () => {
      value = this.bound(module, name);
    });
    known.set(name, value);
    return value;
  }

  private bound(module: Module, name: string): Value | undefined {
    const { path } = module;
    const binding = module.bindings.get(name);
    const scope = new Scope(module, null);
    switch (binding?.kind) {
      case 'import':
        return this.imported(binding.from, binding.name, path);
      case 'function':
      case 'class':
        return this.defined(binding.value, scope);
      case 'value':
        return this.evaluate(binding.value, scope);
      case undefined:
        break;
    }
    for (const star of module.stars) {
      const found = this.library.find(star, path);
      const value = found === null ? undefined : this.named(found, name);
      if (value) return value;
      if (found === null && star.split('.')[0] === 'zenml') return { kind: 'external', path: `${star}.${name}` };
    }
    return undefined;
  }

  imported(from: string, name: string | null, file: string): Value {
    const found = this.library.find(from, file);
    if (found === null) {
      const parent =
        from.includes('.') && name !== null
          ? this.library.find(from.slice(0, from.lastIndexOf('.')) || '.', file)
          : null;
      if (parent !== null && name !== null) return missing(`${parent}${from}`, name);
      return { kind: 'external', path: name === null ? from : `${from}.${name}` };
    }
    if (name === null) return { kind: 'module', path: found };
    const bound = found.endsWith('/') || found === file ? undefined : this.named(found, name);
    if (bound) return bound;
    const inner = this.library.find(from.endsWith('.') ? `${from}${name}` : `${from}.${name}`, file);
    if (inner === null) return missing(found, name);
    return inner === file ? UNKNOWN : { kind: 'module', path: inner };
  }
}
