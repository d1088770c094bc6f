import type { Expression } from '#asbuilt/python/syntax';
import type { Scope } from '#asbuilt/wiring/scope';
import type { Value } from '#asbuilt/wiring/value';
import { textOf } from '#asbuilt/wiring/either';
import { sourcesOf } from '#asbuilt/wiring/sources';
import { unknown, UNKNOWN } from '#asbuilt/wiring/value';

/** Binds the left side of an assignment or loop; unpacking a step's outputs numbers them. */
export function bindTarget(target: Expression, value: Value, scope: Scope): void {
  if (target.kind === 'name') scope.set(target.name, value);
  else if (target.kind === 'star') bindTarget(target.of, unknown(sourcesOf(value)), scope);
  else if (target.kind === 'sequence') {
    const starAt = target.items.findIndex((item) => item.kind === 'star');
    target.items.forEach((item, i) => bindTarget(item, partOf(value, i, starAt >= 0 && i >= starAt), scope));
  } else if (target.kind === 'subscript' && target.of.kind === 'name') {
    const held = scope.get(target.of.name);
    const index = target.index[0];
    const key = index?.kind === 'text' ? index.value : index?.kind === 'name' ? textOf(scope.get(index.name)) : null;
    if (held?.kind === 'dict') {
      if (key !== null) held.entries.set(key, value);
      else scope.set(target.of.name, { ...held, from: [...held.from, ...sourcesOf(value)] });
    } else if (held?.kind === 'list') held.items.push(value);
  }
}

function partOf(value: Value, index: number, open: boolean): Value {
  if (value.kind === 'list') return open ? unknown(sourcesOf(value)) : (value.items[index] ?? UNKNOWN);
  const from = sourcesOf(value);
  return unknown(open ? from : from.map((source) => (source.output === null ? { ...source, output: index } : source)));
}
