import type { At, Follow } from '#asbuilt/wiring/follow';
import { Scope } from '#asbuilt/wiring/scope';
import type { Args, Value } from '#asbuilt/wiring/value';
import { either } from '#asbuilt/wiring/either';
import { sourcesOf, sourcesOfArgs, together } from '#asbuilt/wiring/sources';
import { NO_OPTIONS, unknown, UNKNOWN } from '#asbuilt/wiring/value';
import { bound } from '#asbuilt/wiring/bound';
import { decorated } from '#asbuilt/wiring/define';
import { decoratorNamed, isIntegrationStep, isStepClass } from '#asbuilt/wiring/zenml-names';

/** What a call gives. In a pipeline, calling a step is an invocation; elsewhere it makes the step that is handed to a pipeline. */
export function call(follow: Follow, callee: Value, args: Args, at: At): Value {
  switch (callee.kind) {
    case 'step':
      return callStep(follow, callee, args, at);
    case 'pipeline':
      return callPipeline(follow, callee, args, at, 'call');
    case 'function':
      return callFunction(follow, callee, args);
    case 'decorator':
    case 'external':
      return callOutside(follow, callee, args, at);
    case 'class':
      return instance(follow, `${callee.module.path}::${callee.cls.name}`, callee, args, at);
    case 'either': {
      const callable = callee.options.filter(
        (option) => option.kind === 'step' || option.kind === 'pipeline' || option.kind === 'function',
      );
      if (callable.length === 0) return unknown(together([sourcesOf(callee), sourcesOfArgs(args)]));
      follow.stage.conditional++;
      const results = callable.map((option) => call(follow, option, args, at));
      follow.stage.conditional--;
      return either(results);
    }
    case 'param':
      return callParam(follow, callee, args, at);
    case 'missing':
      if (follow.stage.mode === 'looking') return unknown(sourcesOfArgs(args));
      return follow.stage.invoke({ function: callee.name, name: callee.name, definition: null }, args, at, false);
    default:
      return unknown(together([sourcesOf(callee), sourcesOfArgs(args)]));
  }
}

export function callStep(
  follow: Follow,
  step: Extract<Value, { kind: 'step' }>,
  args: Args,
  at: At,
  many = false,
): Value {
  const needsMaking = step.step.form === 'class' && !step.made;
  if (follow.stage.mode === 'looking' || needsMaking)
    return { ...step, made: true, options: new Map([...step.options, ...args.named]) };
  return follow.stage.invoke(
    { function: step.step.function, name: nameOf(step), definition: step.step },
    args,
    at,
    many,
  );
}

/** A step made with another name (`step_name=`, `with_options(name=…)`) is registered under it. */
function nameOf(step: Extract<Value, { kind: 'step' }>): string {
  const given = step.options.get('step_name') ?? step.options.get('name');
  return given?.kind === 'text' && given.value !== null ? given.value : step.step.name;
}

function callParam(follow: Follow, param: Extract<Value, { kind: 'param' }>, args: Args, at: At): Value {
  if (param.fallback !== null && param.fallback.kind !== 'unknown' && param.fallback.kind !== 'constant') {
    if (param.fallback.kind === 'step' && follow.stage.inlined === 0) follow.stage.injected = true;
    return call(follow, param.fallback, args, at);
  }
  if (follow.stage.mode === 'looking' || follow.stage.inlined > 0) return unknown(sourcesOfArgs(args));
  follow.stage.injected = true;
  return follow.stage.invoke(
    { function: param.name, name: param.name, definition: follow.stage.injectedSteps.get(param.name) ?? null },
    args,
    at,
    false,
  );
}

/** In a pipeline the called one's steps join it; elsewhere somebody starts it. */
export function callPipeline(
  follow: Follow,
  value: Extract<Value, { kind: 'pipeline' }>,
  args: Args,
  at: At,
  how: string,
): Value {
  const { stage } = follow;
  const { pipeline } = value;
  if (stage.mode === 'looking') {
    stage.observer?.used({ pipeline: value, how, args, ...at, within: stage.within });
    return { ...value, args: value.args ?? args };
  }
  if (!stage.calls.includes(pipeline.name)) stage.calls.push(pipeline.name);
  stage.inlined++;
  const around = pipeline.scope ?? new Scope(pipeline.module, null);
  const scope = new Scope(
    pipeline.module,
    around,
    bound(follow, pipeline.body.params, args, new Scope(pipeline.module, around)),
  );
  const result = follow.enter(pipeline.body, scope);
  stage.inlined--;
  return result ?? UNKNOWN;
}

function callFunction(follow: Follow, callee: Extract<Value, { kind: 'function' }>, args: Args): Value {
  const handed = callee.self === null ? args : { ...args, positional: [callee.self, ...args.positional] };
  const isStatic = callee.fn.decorators.some((d) => d.kind === 'name' && d.name === 'staticmethod');
  if (callee.fn.omitted !== null && !worthEntering(follow, callee.fn.omitted, args))
    return unknown(sourcesOfArgs(args));
  const around = callee.scope ?? new Scope(callee.module, null);
  const names = bound(follow, callee.fn.params, isStatic ? args : handed, new Scope(callee.module, around));
  const result = follow.enter(callee.fn, new Scope(callee.module, around, names));
  return result === null || (result.kind === 'unknown' && result.from.length === 0)
    ? unknown(sourcesOfArgs(args))
    : result;
}

/** A body in which nothing speaks of ZenML matters only where a step or pipeline is handed to it, or a pipeline's wiring is in it. */
function worthEntering(follow: Follow, body: () => string, args: Args): boolean {
  const holdsCallable = [...args.positional, ...args.named.values()].some(
    (value) => value.kind === 'step' || value.kind === 'pipeline' || value.kind === 'list',
  );
  return holdsCallable || (follow.stage.mode === 'wiring' && follow.names.mentionsSteps(body()));
}

function callOutside(
  follow: Follow,
  callee: Extract<Value, { kind: 'decorator' | 'external' }>,
  args: Args,
  at: At,
): Value {
  const of = callee.kind === 'decorator' ? callee.of : decoratorNamed(callee.path);
  if (of !== null) {
    const options = callee.kind === 'decorator' ? callee.options : NO_OPTIONS;
    const [target] = args.positional;
    if (target?.kind === 'function' || target?.kind === 'step')
      return decorated(follow, target, of, new Map([...options, ...args.named]), 'call', at.line);
    return { kind: 'decorator', of, options: new Map([...options, ...args.named]) };
  }
  const path = callee.kind === 'external' ? callee.path : '';
  if (isIntegrationStep(path) || isStepClass(path)) return callStep(follow, integrationStep(path), args, at);
  follow.stage.observer?.called({ path, args, ...at }, follow.stage);
  return instance(follow, path, null, args, at);
}

/** A step that the project imports ready-made. */
export function integrationStep(path: string): Extract<Value, { kind: 'step' }> {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const form = isStepClass(path) ? 'class' : 'decorator';
  const step = {
    id: path,
    function: name,
    name,
    file: '',
    line: 0,
    form,
    options: NO_OPTIONS,
    outputs: [],
    sure: 'likely',
    body: null,
    module: null,
    scope: null,
  } as const;
  return { kind: 'step', step, options: NO_OPTIONS, made: false };
}

function instance(
  follow: Follow,
  of: string,
  cls: Extract<Value, { kind: 'class' }> | null,
  args: Args,
  at: At,
): Value {
  const made: Extract<Value, { kind: 'instance' }> = { kind: 'instance', of, cls, args, ...at, from: [] };
  follow.stage.observer?.made(made, follow.stage);
  return made;
}
