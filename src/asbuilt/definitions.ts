import type { Sure } from '#asbuilt/as-built';
import type { Module } from '#asbuilt/modules/module';
import type { PythonFunction } from '#asbuilt/python/syntax';
import type { Scope } from '#asbuilt/wiring/scope';
import type { Options } from '#asbuilt/wiring/value';

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
  readonly scope: Scope | null;
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
  readonly scope: Scope | null;
}

/** An output as ZenML names it, with its type as annotated ("" where there is none). */
export interface StepOutput {
  readonly name: string;
  readonly type: string;
}
