import { call, callPipeline, callStep, integrationStep } from '#asbuilt/wiring/call';
import type { At, Follow } from '#asbuilt/wiring/follow';
import type { Args, Value } from '#asbuilt/wiring/value';
import { either, textOf } from '#asbuilt/wiring/either';
import { sourcesOf, sourcesOfArgs, together } from '#asbuilt/wiring/sources';
import { text, unknown, UNKNOWN } from '#asbuilt/wiring/value';
import { isIntegrationStep } from '#asbuilt/wiring/zenml-names';

const RETURNS_ITSELF = /^(with_|configure$|copy$|set_)/;

/** What `receiver.name(…)` gives. */
export function method(follow: Follow, receiver: Value, name: string, args: Args, at: At): Value {
  switch (receiver.kind) {
    case 'step':
      return onStep(follow, receiver, name, args, at);
    case 'pipeline':
      return onPipeline(follow, receiver, name, args, at);
    case 'param':
      return onParam(follow, receiver, name, args, at);
    case 'list':
      return onList(receiver, name, args);
    case 'dict':
      return onDict(receiver, name, args);
    case 'either': {
      const callable = receiver.options.filter((option) => option.kind === 'step' || option.kind === 'pipeline');
      return either(
        (callable.length > 0 ? callable : receiver.options).map((option) => method(follow, option, name, args, at)),
      );
    }
    case 'module':
    case 'class':
      return call(follow, follow.attribute(receiver, name), args, at);
    case 'external': {
      const path = `${receiver.path}.${name}`;
      if (name === 'with_options' && isIntegrationStep(receiver.path))
        return onStep(follow, integrationStep(receiver.path), name, args, at);
      return call(follow, { kind: 'external', path }, args, at);
    }
    case 'instance':
      return onInstance(follow, receiver, name, args, at);
    case 'text': {
      if (name !== 'format')
        return text(
          ['strip', 'lower'].includes(name) ? receiver.value : null,
          together([receiver.from, sourcesOfArgs(args)]),
        );
      return text(null, together([receiver.from, sourcesOfArgs(args)]));
    }
    default:
      follow.stage.observer?.called({ path: `.${name}`, args, ...at }, follow.stage);
      return unknown(together([sourcesOf(receiver), sourcesOfArgs(args)]));
  }
}

function onStep(follow: Follow, step: Extract<Value, { kind: 'step' }>, name: string, args: Args, at: At): Value {
  if (RETURNS_ITSELF.test(name)) return { ...step, options: new Map([...step.options, ...args.named]) };
  if (name === 'submit' || name === '__call__' || name === 'entrypoint') return callStep(follow, step, args, at);
  if (name === 'after') return after(follow, step, args);
  if (name === 'map' || name === 'product') return callStep(follow, step, args, at, true);
  return UNKNOWN;
}

/** The old form of order without data: `step_b.after(step_a)`. */
function after(follow: Follow, receiver: Value, args: Args): Value {
  const nameOf = (value: Value) =>
    value.kind === 'param' ? value.name : value.kind === 'step' ? value.step.name : null;
  const to = nameOf(receiver);
  for (const value of args.positional) {
    const from = nameOf(value);
    if (from !== null && to !== null && follow.stage.mode === 'wiring') follow.stage.orderNames(from, to);
  }
  return receiver;
}

function onPipeline(
  follow: Follow,
  pipeline: Extract<Value, { kind: 'pipeline' }>,
  name: string,
  args: Args,
  at: At,
): Value {
  const options = new Map([...pipeline.options, ...args.named]);
  if (RETURNS_ITSELF.test(name)) return { ...pipeline, options };
  if (name === 'submit' || name === '__call__') return callPipeline(follow, pipeline, args, at, 'call');
  if (follow.stage.mode === 'looking')
    follow.stage.observer?.used({
      pipeline: { ...pipeline, options },
      how: name,
      args,
      ...at,
      within: follow.stage.within,
    });
  return UNKNOWN;
}

function onParam(follow: Follow, param: Extract<Value, { kind: 'param' }>, name: string, args: Args, at: At): Value {
  if (param.fallback !== null && param.fallback.kind !== 'unknown' && param.fallback.kind !== 'constant')
    return method(follow, param.fallback, name, args, at);
  if (name === 'after') return after(follow, param, args);
  follow.stage.observer?.called({ path: `.${name}`, args, ...at }, follow.stage);
  return RETURNS_ITSELF.test(name) ? param : unknown(sourcesOfArgs(args));
}

function onList(list: Extract<Value, { kind: 'list' }>, name: string, args: Args): Value {
  const [first, second] = args.positional;
  if (name === 'append' && first) list.items.push(first);
  else if (name === 'insert' && second) list.items.push(second);
  else if (name === 'extend' && first) list.items.push(...(first.kind === 'list' ? first.items : [first]));
  else return name === 'copy' ? { kind: 'list', items: [...list.items] } : unknown(sourcesOf(list));
  return UNKNOWN;
}

function onDict(dict: Extract<Value, { kind: 'dict' }>, name: string, args: Args): Value {
  const [first] = args.positional;
  const entries = [...dict.entries];
  switch (name) {
    case 'get':
    case 'pop': {
      const key = textOf(first);
      return (key === null ? undefined : dict.entries.get(key)) ?? args.positional[1] ?? unknown(sourcesOf(dict));
    }
    case 'values':
      return { kind: 'list', items: entries.map(([, value]) => value) };
    case 'keys':
      return { kind: 'list', items: entries.map(([key]) => text(key)) };
    case 'items':
      return { kind: 'list', items: entries.map(([key, value]) => ({ kind: 'list', items: [text(key), value] })) };
    case 'update':
      for (const [key, value] of [...args.named, ...(first?.kind === 'dict' ? first.entries : [])])
        dict.entries.set(key, value);
      return UNKNOWN;
    case 'copy':
      return { ...dict, entries: new Map(entries) };
    default:
      return unknown(sourcesOf(dict));
  }
}

function onInstance(
  follow: Follow,
  receiver: Extract<Value, { kind: 'instance' }>,
  name: string,
  args: Args,
  at: At,
): Value {
  if (receiver.cls) {
    const held = follow.attribute(receiver.cls, name);
    if (held.kind === 'function') return call(follow, { ...held, self: receiver }, args, at);
  }
  follow.stage.observer?.called({ path: `${receiver.of}.${name}`, args, ...at }, follow.stage);
  return {
    kind: 'instance',
    of: `${receiver.of}.${name}`,
    cls: null,
    args,
    ...at,
    from: together([sourcesOf(receiver), sourcesOfArgs(args)]),
  };
}
