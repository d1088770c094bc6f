import { readOutputs } from '#asbuilt/outputs';
import type { Expression, PythonClass, PythonFunction } from '#asbuilt/python/syntax';
import type { Follow } from '#asbuilt/wiring/follow';
import type { Scope } from '#asbuilt/wiring/scope';
import { textOf } from '#asbuilt/wiring/either';
import { NO_OPTIONS } from '#asbuilt/wiring/value';
import { decoratorNamed, isBasePipeline, isBaseStep } from '#asbuilt/wiring/zenml-names';
import type { Options, PipelineDefinition, StepDefinition, Value } from '#asbuilt/wiring/value';

/** What a `def` binds: a step or pipeline where one of its decorators is ZenML's, else a plain function. */
export function definedFunction(follow: Follow, fn: PythonFunction, scope: Scope): Value {
  let value: Value = {
    kind: 'function',
    fn,
    module: scope.module,
    scope: scope.parent === null ? null : scope,
    self: null,
  };
  for (const decorator of fn.decorators.toReversed()) {
    const applied = decoratorIn(follow.evaluate(decorator, scope));
    if (applied !== null) value = decorated(follow, value, applied.of, applied.options, 'decorator', decorator.line);
  }
  return value;
}

/** ZenML's decorator in a value; where there is a stand-in for an uninstalled ZenML, that of ZenML counts. */
function decoratorIn(value: Value): { readonly of: 'step' | 'pipeline'; readonly options: Options } | null {
  if (value.kind === 'decorator') return value;
  if (value.kind === 'either') return value.options.map(decoratorIn).find((option) => option !== null) ?? null;
  const of = value.kind === 'external' ? decoratorNamed(value.path) : null;
  return of === null ? null : { of, options: NO_OPTIONS };
}

/** What a `class` binds: a step or pipeline of the old form (`BaseStep` with `entrypoint`, `BasePipeline` with `connect`), else a class. */
export function definedClass(follow: Follow, cls: PythonClass, scope: Scope): Value {
  const omitted = cls.omitted?.();
  const method = (name: string) =>
    omitted === undefined || omitted.includes(`def ${name}`)
      ? cls.body.find((s): s is PythonFunction => s.kind === 'function' && s.name === name)
      : undefined;
  const made = (fn: PythonFunction | undefined, of: 'step' | 'pipeline', isBase: (path: string) => boolean) => {
    if (fn === undefined) return null;
    const bases = cls.bases.map((base) => follow.evaluate(base, scope));
    if (!bases.some((base) => base.kind === 'external' && isBase(base.path))) return null;
    const value: Value = {
      kind: 'function',
      fn: { ...fn, name: cls.name, params: fn.params.slice(1), line: cls.line },
      module: scope.module,
      scope: scope.parent === null ? null : scope,
      self: null,
    };
    return decorated(follow, value, of, NO_OPTIONS, 'class', cls.line);
  };
  const found = made(method('entrypoint'), 'step', isBaseStep) ?? made(method('connect'), 'pipeline', isBasePipeline);
  if (found) return found;
  return { kind: 'class', cls, module: scope.module };
}

/** The step or pipeline that a decorator, or the same applied as a call, makes of a function. */
export function decorated(
  follow: Follow,
  value: Value,
  of: 'step' | 'pipeline',
  options: Options,
  form: 'decorator' | 'call' | 'class',
  line: number,
): Value {
  if (value.kind === 'step' && of === 'step') return { ...value, options: new Map([...value.options, ...options]) };
  if (value.kind !== 'function') return value;
  const { fn, module, scope } = value;
  const given = options.get('name') ?? options.get('step_name');
  const name = textOf(given);
  const base = {
    id: `${module.path}::${fn.name}`,
    function: fn.name,
    name: name ?? fn.name,
    file: module.path,
    line: fn.line,
    form,
    options,
    sure: module.damaged ? ('likely' as const) : ('certain' as const),
    module,
    scope,
  };
  if (of === 'step') {
    const outputs = readOutputs(fn, (expression: Expression) => nameOf(follow, expression, value));
    const step: StepDefinition = { ...base, outputs, body: fn };
    return { kind: 'step', step, options: NO_OPTIONS, made: false };
  }
  const pipeline: PipelineDefinition = {
    ...base,
    nameKnown: given === undefined || name !== null,
    decoratorLine: line,
    body: fn,
  };
  return { kind: 'pipeline', pipeline, options: NO_OPTIONS, args: null };
}

function nameOf(follow: Follow, expression: Expression, value: Extract<Value, { kind: 'function' }>): string | null {
  if (expression.kind === 'text') return expression.value;
  if (expression.kind !== 'name' && expression.kind !== 'attribute') return null;
  const parts: string[] = [];
  let root: Expression = expression;
  while (root.kind === 'attribute') {
    parts.unshift(root.name);
    root = root.of;
  }
  if (root.kind !== 'name') return null;
  let held = value.scope?.get(root.name) ?? follow.names.named(value.module.path, root.name);
  for (const part of parts) held = held && follow.attribute(held, part);
  return textOf(held);
}
