import type { Param } from '#asbuilt/python/syntax';
import type { Follow } from '#asbuilt/wiring/follow';
import type { Scope } from '#asbuilt/wiring/scope';
import type { Args, Value } from '#asbuilt/wiring/value';

/** Parameters and what they hold in this call: the argument, else the default, else nothing known. */
export function bound(follow: Follow, params: readonly Param[], args: Args, scope: Scope): Map<string, Value> {
  const names = new Map<string, Value>();
  const positional = [...args.positional];
  const taken = new Set(params.map((param) => param.name));
  for (const param of params) {
    if (param.spread === 1) names.set(param.name, { kind: 'list', items: positional.splice(0) });
    else if (param.spread === 2) {
      names.set(param.name, {
        kind: 'dict',
        entries: new Map([...args.named].filter(([name]) => !taken.has(name))),
        from: [],
      });
    } else {
      const given = args.named.get(param.name) ?? positional.shift();
      const fallback = given ?? (param.default === null ? null : follow.evaluate(param.default, scope));
      names.set(param.name, given ?? { kind: 'param', name: param.name, fallback });
    }
  }
  return names;
}
