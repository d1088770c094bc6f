import type { Follow } from '#asbuilt/wiring/follow';
import { Scope } from '#asbuilt/wiring/scope';
import type { Value } from '#asbuilt/wiring/value';
import { either } from '#asbuilt/wiring/either';
import { sourcesOf } from '#asbuilt/wiring/sources';
import { NO_ARGS, text, unknown, UNKNOWN } from '#asbuilt/wiring/value';

/** `of.name` for any value. Constants of classes and enums are read; `.value` of a text is the text. */
export function attribute(follow: Follow, of: Value, name: string): Value {
  switch (of.kind) {
    case 'module':
      return inModule(follow, of.path, name);
    case 'external':
      return { kind: 'external', path: `${of.path}.${name}` };
    case 'class':
      return inClass(follow, of, name) ?? UNKNOWN;
    case 'instance':
      if (of.cls === null && of.of.startsWith('zenml.')) return { ...of, of: `${of.of}.${name}`, args: NO_ARGS };
      return of.args.named.get(name) ?? (of.cls && inClass(follow, of.cls, name)) ?? unknown(of.from);
    case 'text':
      return name === 'value' || name === 'name' ? of : unknown(of.from);
    case 'step':
      return name === 'name' ? text(of.step.name) : name === 'entrypoint' ? of : UNKNOWN;
    case 'pipeline':
      return name === 'name' ? text(of.pipeline.name) : UNKNOWN;
    case 'either':
      return either(of.options.map((option) => attribute(follow, option, name)));
    default:
      return unknown(sourcesOf(of));
  }
}

function inModule(follow: Follow, path: string, name: string): Value {
  const bound = path.endsWith('/') ? undefined : follow.names.named(path, name);
  if (bound) return bound;
  const folder = path.endsWith('/')
    ? path.slice(0, -1)
    : path.endsWith('/__init__.py')
      ? path.slice(0, -'/__init__.py'.length)
      : null;
  if (folder === null) return missing(path, name);
  const inner = follow.names.imported(`.${name}`, null, `${folder}/__init__.py`);
  return inner.kind === 'external' ? missing(path, name) : inner;
}

/** A name that a module of the project should hold and does not. */
export const missing = (module: string, name: string): Value =>
  /(^|[/_])steps?([/_.]|$)/.test(module) && /^[a-z_]\w*$/.test(name) ? { kind: 'missing', name } : UNKNOWN;

/** A constant or method in the body of a class; bases in the project are searched too. */
function inClass(follow: Follow, of: Extract<Value, { kind: 'class' }>, name: string): Value | null {
  const text = of.cls.omitted?.();
  if (text !== undefined && !new RegExp(`^[ \\t]+${name}\\b[ \\t]*[:=]`, 'm').test(text)) return null;
  const scope = new Scope(of.module, null);
  for (const statement of of.cls.body) {
    if (statement.kind === 'function' && statement.name === name)
      return { kind: 'function', fn: statement, module: of.module, scope: null, self: of };
    if (statement.kind !== 'assign' || statement.value === null) continue;
    if (statement.targets.some((target) => target.kind === 'name' && target.name === name))
      return follow.evaluate(statement.value, scope);
  }
  for (const base of of.cls.bases) {
    const held = follow.evaluate(base, scope);
    const found = held.kind === 'class' && held.cls !== of.cls ? inClass(follow, held, name) : null;
    if (found) return found;
  }
  return null;
}
