import type { Sure } from '#asbuilt/as-built';
import type { Module } from '#asbuilt/modules/module';
import type { PythonClass, PythonFunction } from '#asbuilt/python/syntax';

/** What an expression can stand for while a pipeline function is followed. No code runs; unknown stays unknown. */
export type Value =
  | { readonly kind: 'unknown'; readonly from: Sources }
  | TextValue
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly value: 'True' | 'False' | 'None' }
  | { readonly kind: 'list'; readonly items: Value[] }
  | { readonly kind: 'dict'; readonly entries: Map<string, Value>; readonly from: Sources }
  | { readonly kind: 'step'; readonly step: StepDefinition; readonly options: Options; readonly made: boolean }
  | {
      readonly kind: 'pipeline';
      readonly pipeline: PipelineDefinition;
      readonly options: Options;
      readonly args: Args | null;
    }
  | { readonly kind: 'decorator'; readonly of: 'step' | 'pipeline'; readonly options: Options }
  | {
      readonly kind: 'function';
      readonly fn: PythonFunction;
      readonly module: Module;
      readonly scope: NameScope | null;
      readonly self: Value | null;
    }
  | { readonly kind: 'class'; readonly cls: PythonClass; readonly module: Module }
  | { readonly kind: 'module'; readonly path: string }
  | { readonly kind: 'external'; readonly path: string }
  /** Imported from a package of steps in the project that does not hold it: the project is broken, the name is all there is. */
  | { readonly kind: 'missing'; readonly name: string }
  | {
      readonly kind: 'instance';
      readonly of: string;
      readonly cls: Extract<Value, { kind: 'class' }> | null;
      readonly args: Args;
      readonly line: number;
      readonly file: string;
      readonly from: Sources;
    }
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

/** Names as a function sees them while it is followed. */
export interface NameScope {
  get(name: string): Value | undefined;
}

/** A step as it is defined somewhere; steps of integrations have no body here. */
export interface StepDefinition {
  /** "steps/train.py::train"; for integrations the dotted path. */
  readonly id: string;
  readonly function: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly form: 'decorator' | 'call' | 'class';
  readonly options: Options;
  readonly outputs: readonly StepOutput[];
  readonly sure: Sure;
  /** null for steps that the project only imports. */
  readonly body: PythonFunction | null;
  readonly module: Module | null;
  readonly scope: NameScope | null;
}

export interface PipelineDefinition {
  readonly id: string;
  readonly function: string;
  readonly name: string;
  readonly nameKnown: boolean;
  readonly file: string;
  readonly line: number;
  readonly decoratorLine: number;
  readonly form: 'decorator' | 'call' | 'class';
  readonly options: Options;
  readonly sure: Sure;
  readonly body: PythonFunction;
  readonly module: Module;
  readonly scope: NameScope | null;
}

/** An output as ZenML names it, with its type as annotated ("" where there is none). */
export interface StepOutput {
  readonly name: string;
  readonly type: string;
}
