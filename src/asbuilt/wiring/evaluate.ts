import type { Expression } from '#asbuilt/python/syntax';
import type { Follow } from '#asbuilt/wiring/follow';
import { bindTarget } from '#asbuilt/wiring/bind-target';
import { itemsToFollow } from '#asbuilt/wiring/items';
import type { Scope } from '#asbuilt/wiring/scope';
import type { Args, Value } from '#asbuilt/wiring/value';
import { either, textOf } from '#asbuilt/wiring/either';
import { sourcesOf, together } from '#asbuilt/wiring/sources';
import { NO_OPTIONS, NOWHERE, text, unknown, UNKNOWN } from '#asbuilt/wiring/value';

/** What an expression stands for. Calls in it happen, in the order in which Python would evaluate them. */
export function evaluate(follow: Follow, expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'name':
      return scope.get(expression.name) ?? follow.names.named(scope.module.path, expression.name) ?? UNKNOWN;
    case 'attribute':
      return follow.attribute(follow.evaluate(expression.of, scope), expression.name);
    case 'call':
      return call(follow, expression, scope);
    case 'text':
      return evaluateText(follow, expression, scope);
    case 'number':
      return { kind: 'number', value: Number(expression.value.replaceAll('_', '')) };
    case 'constant':
      return { kind: 'constant', value: expression.value };
    case 'sequence':
      return { kind: 'list', items: expression.items.flatMap((item) => spread(follow, item, scope)) };
    case 'dict':
      return dictionary(follow, expression, scope);
    case 'star':
      return follow.evaluate(expression.of, scope);
    case 'subscript':
      return subscript(follow, expression, scope);
    case 'choice': {
      follow.evaluate(expression.test, scope);
      follow.stage.conditional++;
      const value = either([follow.evaluate(expression.yes, scope), follow.evaluate(expression.no, scope)]);
      follow.stage.conditional--;
      return value;
    }
    case 'comprehension':
      return comprehension(follow, expression, scope);
    case 'assigned': {
      const value = follow.evaluate(expression.value, scope);
      scope.set(expression.name, value);
      return value;
    }
    case 'other':
      return joined(expression.parts.map((part) => follow.evaluate(part, scope)));
  }
}

function call(follow: Follow, expression: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
  const at = { file: scope.module.path, line: expression.line };
  if (expression.of.kind === 'attribute') {
    const receiver = follow.evaluate(expression.of.of, scope);
    return follow.method(receiver, expression.of.name, argsOf(follow, expression, scope), at);
  }
  const callee = follow.evaluate(expression.of, scope);
  return follow.call(callee, argsOf(follow, expression, scope), at);
}

function argsOf(follow: Follow, expression: Extract<Expression, { kind: 'call' }>, scope: Scope): Args {
  const positional: Value[] = [];
  const named = new Map<string, Value>();
  let open = false;
  for (const arg of expression.args) {
    const value = follow.evaluate(arg.value, scope);
    if (arg.name !== null) named.set(arg.name, value);
    else if (arg.spread === 2 && value.kind === 'dict') {
      for (const [key, entry] of value.entries) named.set(key, entry);
      open ||= value.from.length > 0;
    } else if (arg.spread === 1 && value.kind === 'list') positional.push(...value.items);
    else {
      positional.push(value);
      open ||= arg.spread > 0;
    }
  }
  return { positional, named, open };
}

function spread(follow: Follow, item: Expression, scope: Scope): Value[] {
  const value = follow.evaluate(item, scope);
  return item.kind === 'star' && value.kind === 'list' ? value.items : [value];
}

function evaluateText(follow: Follow, expression: Extract<Expression, { kind: 'text' }>, scope: Scope): Value {
  if (expression.value !== null) return text(expression.value);
  const parts = expression.parts.map((part) => follow.evaluate(part, scope));
  const pieces = parts.map((part) => (part.kind === 'number' ? String(part.value) : textOf(part)));
  return text(pieces.includes(null) ? null : pieces.join(''), together(parts.map((part) => sourcesOf(part))));
}

function dictionary(follow: Follow, expression: Extract<Expression, { kind: 'dict' }>, scope: Scope): Value {
  const entries = new Map<string, Value>();
  const loose = [];
  for (const { key, value } of expression.entries) {
    const name = key === null ? null : textOf(follow.evaluate(key, scope));
    const held = follow.evaluate(value, scope);
    if (name !== null) entries.set(name, held);
    else if (key === null && held.kind === 'dict') for (const [k, v] of held.entries) entries.set(k, v);
    else loose.push(sourcesOf(held));
  }
  return { kind: 'dict', entries, from: together(loose) };
}

function subscript(follow: Follow, expression: Extract<Expression, { kind: 'subscript' }>, scope: Scope): Value {
  const of = follow.evaluate(expression.of, scope);
  const index = expression.index.map((part) => follow.evaluate(part, scope))[0];
  if (of.kind === 'list' && index?.kind === 'number') return of.items.at(index.value) ?? UNKNOWN;
  if (of.kind === 'list') return either(of.items);
  if (of.kind === 'dict') {
    const key = textOf(index);
    return (key === null ? undefined : of.entries.get(key)) ?? either([...of.entries.values(), unknown(of.from)]);
  }
  if (of.kind === 'instance' && /^zenml\..*\.(?:steps|outputs)$/.test(of.of))
    return ofRun(follow, of, index, expression.line, scope);
  if (of.kind === 'unknown' && index?.kind === 'number') {
    return unknown(of.from.map((source) => (source.output === null ? { ...source, output: index.value } : source)));
  }
  return unknown(sourcesOf(of));
}

/** `run.steps["train"].outputs["model"]` of an earlier run: which output is taken is noted. */
function ofRun(
  follow: Follow,
  of: Extract<Value, { kind: 'instance' }>,
  key: Value | undefined,
  line: number,
  scope: Scope,
): Value {
  const path = `${of.of}[]`;
  const args = { positional: key === undefined ? [] : [key], named: NO_OPTIONS, open: false };
  follow.stage.observer?.called({ path, args, file: scope.module.path, line }, follow.stage);
  return { ...of, of: path };
}

function comprehension(
  follow: Follow,
  expression: Extract<Expression, { kind: 'comprehension' }>,
  scope: Scope,
): Value {
  const overs = expression.loops.map((loop) => follow.evaluate(loop.over, scope));
  follow.stage.conditional++;
  follow.stage.many++;
  const items = [];
  for (const item of overs[0] ? itemsToFollow(overs[0]) : [UNKNOWN]) {
    expression.loops.forEach((loop, i) =>
      bindTarget(loop.target, i === 0 ? item : either(itemsToFollow(overs[i]!)), scope),
    );
    items.push(joined(expression.parts.map((part) => follow.evaluate(part, scope))));
  }
  follow.stage.many--;
  follow.stage.conditional--;
  return { kind: 'list', items };
}

/** Operators: lists that are added stay a list; anything else only carries its sources on. */
function joined(values: readonly Value[]): Value {
  if (values.length === 1) return values[0]!;
  if (values.length > 0 && values.every((value) => value.kind === 'list'))
    return { kind: 'list', items: values.flatMap((value) => value.items) };
  if (values.some((value) => value.kind === 'step')) return either(values.filter((value) => value.kind === 'step'));
  const from = together(values.map((value) => sourcesOf(value)));
  return from === NOWHERE ? UNKNOWN : unknown(from);
}
