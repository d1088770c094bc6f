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
    const applied = follow.evaluate(decorator, scope);
    const of =
      applied.kind === 'external' ? decoratorNamed(applied.path) : applied.kind === 'decorator' ? applied.of : null;
    if (of === null) continue;
    value = decorated(
      follow,
      value,
      of,
      applied.kind === 'decorator' ? applied.options : NO_OPTIONS,
      'decorator',
      decorator.line,
    );
  }
  return value;
}

/** What a `class` binds: a step or pipeline of the old form (`BaseStep` with `entrypoint`, `BasePipeline` with `connect`), else a class. */
export function definedClass(follow: Follow, cls: PythonClass, scope: Scope): Value {
  const bases = cls.bases.map((base) => follow.evaluate(base, scope));
  const method = (name: string) => cls.body.find((s): s is PythonFunction => s.kind === 'function' && s.name === name);
  const holder: Scope = scope;
  const asFunction = (fn: PythonFunction): Value => ({
    kind: 'function',
    fn: { ...fn, name: cls.name, params: fn.params.slice(1), line: cls.line },
    module: scope.module,
    scope: holder.parent === null ? null : holder,
    self: null,
  });
  const entry = bases.some((base) => base.kind === 'external' && isBaseStep(base.path))
    ? method('entrypoint')
    : undefined;
  if (entry) return decorated(follow, asFunction(entry), 'step', NO_OPTIONS, 'class', cls.line);
  const connect = bases.some((base) => base.kind === 'external' && isBasePipeline(base.path))
    ? method('connect')
    : undefined;
  if (connect) return decorated(follow, asFunction(connect), 'pipeline', NO_OPTIONS, 'class', cls.line);
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
