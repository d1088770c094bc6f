import type { Args, Source, Sources, Value } from '#asbuilt/wiring/value';
import { NOWHERE } from '#asbuilt/wiring/value';

/** Both lists, each source once. */
export function together(lists: readonly Sources[]): Sources {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? NOWHERE;
  const seen: Source[] = [];
  for (const source of filled.flat()) {
    if (!seen.some((s) => s.invocation === source.invocation && s.output === source.output)) seen.push(source);
  }
  return seen;
}

/** All step outputs that a value holds. */
export function sourcesOf(value: Value, depth = 0): Sources {
  if (depth > 12) return NOWHERE;
  switch (value.kind) {
    case 'unknown':
    case 'text':
      return value.from;
    case 'list':
      return together(value.items.map((item) => sourcesOf(item, depth + 1)));
    case 'dict':
      return together([value.from, ...[...value.entries.values()].map((item) => sourcesOf(item, depth + 1))]);
    case 'instance':
      return together([
        value.from,
        ...value.args.positional.map((v) => sourcesOf(v, depth + 1)),
        ...[...value.args.named.values()].map((v) => sourcesOf(v, depth + 1)),
      ]);
    case 'either':
      return together(value.options.map((item) => sourcesOf(item, depth + 1)));
    case 'param':
      return value.fallback === null ? NOWHERE : sourcesOf(value.fallback, depth + 1);
    default:
      return NOWHERE;
  }
}

export const sourcesOfArgs = (args: Args): Sources =>
  together([...args.positional, ...args.named.values()].map((v) => sourcesOf(v)));
