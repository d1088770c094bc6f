import type { Module } from '#asbuilt/modules/module';
import type { Observations } from '#asbuilt/observed/observations';
import type { PythonFunction, Statement } from '#asbuilt/python/syntax';
import { bound } from '#asbuilt/wiring/bound';
import type { Interpreter } from '#asbuilt/wiring/interpreter';
import { Scope } from '#asbuilt/wiring/scope';
import { Stage } from '#asbuilt/wiring/stage';
import { NO_ARGS } from '#asbuilt/wiring/value';
import type { PipelineDefinition, StepDefinition, Value } from '#asbuilt/wiring/value';

/** The steps and pipelines that a project defines, by the place of their definition. */
export class Definitions {
  readonly steps = new Map<string, StepDefinition>();
  readonly pipelines = new Map<string, PipelineDefinition>();

  add(value: Value | undefined): void {
    if (value?.kind === 'step' && value.step.module) this.addTo(this.steps, value.step);
    if (value?.kind === 'pipeline') this.addTo(this.pipelines, value.pipeline);
  }

  private addTo<T extends { file: string; line: number }>(map: Map<string, T>, definition: T): void {
    const place = `${definition.file}:${definition.line}`;
    if (!map.has(place)) map.set(place, definition);
  }
}

/** Reads one module from top to bottom: what it defines, and what happens in its top level and in each of its functions. */
export function readModule(
  module: Module,
  interpreter: Interpreter,
  definitions: Definitions,
  observations: Observations,
): void {
  const look = (within: string | null, work: () => void): void => {
    interpreter.on(new Stage('looking', within, null, observations), work);
  };
  const top = new Scope(module, null);

  const visitFunction = (fn: PythonFunction, around: Scope, value: Value): void => {
    if (value.kind === 'pipeline' || fn.omitted !== null) return;
    const names = bound(interpreter, fn.params, NO_ARGS, around);
    const inner = new Scope(module, around, names);
    look(value.kind === 'step' ? value.step.name : fn.name, () => {
      interpreter.enter(fn, inner);
      visit(fn.body, inner);
    });
  };

  const visit = (body: readonly Statement[], around: Scope): void => {
    for (const statement of body) {
      if (statement.kind === 'function' || statement.kind === 'class') {
        const value = interpreter.defined(statement, around);
        definitions.add(value);
        if (statement.kind === 'function') visitFunction(statement, around, value);
        else if (statement.omitted === null) visit(statement.body, new Scope(module, around));
      } else if (statement.kind === 'branch') for (const inner of statement.bodies) visit(inner, around);
      else if (statement.kind === 'loop' || statement.kind === 'with') visit(statement.body, around);
      else if (statement.kind === 'assign') {
        for (const target of statement.targets) {
          if (target.kind === 'name')
            definitions.add(around === top ? interpreter.named(module.path, target.name) : around.get(target.name));
        }
      }
    }
  };

  look(
    null,
    () =>
      void interpreter.execute(
        module.statements.filter((s) => s.kind !== 'function' && s.kind !== 'class' && s.kind !== 'import'),
        new Scope(module, top),
      ),
  );
  visit(module.statements, top);
}
