import type { Value } from '#asbuilt/wiring/value';
import { UNKNOWN } from '#asbuilt/wiring/value';

/** One of several values; equal ones count once. */
export function either(values: readonly Value[]): Value {
  const flat: Value[] = [];
  for (const value of values.flatMap((v) => (v.kind === 'either' ? v.options : [v]))) {
    if (value !== UNKNOWN && !flat.includes(value)) flat.push(value);
  }
  if (flat.length === 0) return values.length === 0 ? UNKNOWN : values[0]!;
  return flat.length === 1 ? flat[0]! : { kind: 'either', options: flat };
}

/** The texts that a value can be; [] where none is known. */
export function textsOf(value: Value | undefined): string[] {
  if (value === undefined) return [];
  if (value.kind === 'text') return value.value === null ? [] : [value.value];
  if (value.kind === 'either') return value.options.flatMap(textsOf);
  if (value.kind === 'param' && value.fallback !== null) return textsOf(value.fallback);
  return [];
}

/** The one text that a value is, or null. */
export function textOf(value: Value | undefined): string | null {
  const texts = textsOf(value);
  return texts.length === 1 ? texts[0]! : null;
}
