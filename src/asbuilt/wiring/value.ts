import type { PipelineDefinition, StepDefinition } from '#asbuilt/definitions';
import type { Module } from '#asbuilt/modules/module';
import type { PythonClass, PythonFunction } from '#asbuilt/python/syntax';
import type { Scope } from '#asbuilt/wiring/scope';

/** What an expression can stand for while a pipeline function is followed. No code runs; unknown stays unknown. */
export type Value =
  | { readonly kind: 'unknown'; readonly from: Sources }
  | TextValue
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly value: 'True' | 'False' | 'None' }
  | { readonly kind: 'list'; readonly items: Value[] }
  | { readonly kind: 'dict'; readonly entries: Map<string, Value>; readonly from: Sources }
  | { readonly kind: 'step'; readonly step: StepDefinition; readonly options: Options; readonly made: boolean }
  | { readonly kind: 'pipeline'; readonly pipeline: PipelineDefinition; readonly options: Options; readonly args: Args | null }
  | { readonly kind: 'decorator'; readonly of: 'step' | 'pipeline'; readonly options: Options }
  | { readonly kind: 'function'; readonly fn: PythonFunction; readonly module: Module; readonly scope: Scope | null; readonly self: Value | null }
  | { readonly kind: 'class'; readonly cls: PythonClass; readonly module: Module }
  | { readonly kind: 'module'; readonly path: string }
  | { readonly kind: 'external'; readonly path: string }
  /** Imported from a package of steps in the project that does not hold it: the project is broken, the name is all there is. */
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'instance'; readonly of: string; readonly cls: Extract<Value, { kind: 'class' }> | null; readonly args: Args; readonly line: number; readonly file: string; readonly from: Sources }
  | { readonly kind: 'either'; readonly options: readonly Value[] }
  | { readonly kind: 'param'; readonly name: string; readonly fallback: Value | null };

/** A string; each one is an object of its own, so that a computed id can be recognised where it comes back. */
export interface TextValue {
  readonly kind: 'text';
  readonly value: string | null;
  readonly from: Sources;
}

/** Keyword values of decorators and with_options. */
export type Options = ReadonlyMap<string, Value>;

export interface Args {
  readonly positional: readonly Value[];
  readonly named: Options;
  /** `*args` or `**options` that could not be seen through. */
  readonly open: boolean;
}

/** A step's output on its way: which invocation made it and which of its outputs it is (null: all of them). */
export interface Source {
  readonly invocation: object;
  readonly output: number | null;
}

export type Sources = readonly Source[];

export const NOWHERE: Sources = [];

export const NO_OPTIONS: Options = new Map();

export const NO_ARGS: Args = { positional: [], named: NO_OPTIONS, open: false };

export const UNKNOWN: Value = { kind: 'unknown', from: NOWHERE };

export const unknown = (from: Sources): Value => (from.length === 0 ? UNKNOWN : { kind: 'unknown', from });

export const text = (value: string | null, from: Sources = NOWHERE): TextValue => ({ kind: 'text', value, from });

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
      return together([value.from, ...value.args.positional.map((v) => sourcesOf(v, depth + 1)), ...[...value.args.named.values()].map((v) => sourcesOf(v, depth + 1))]);
    case 'either':
      return together(value.options.map((item) => sourcesOf(item, depth + 1)));
    case 'param':
      return value.fallback === null ? NOWHERE : sourcesOf(value.fallback, depth + 1);
    default:
      return NOWHERE;
  }
}

export const sourcesOfArgs = (args: Args): Sources => together([...args.positional, ...args.named.values()].map((v) => sourcesOf(v)));

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
