import type { BuiltStep } from '#asbuilt/as-built';
import type { Module } from '#asbuilt/modules/module';
import { textOf } from '#asbuilt/wiring/either';
import type { StepDefinition, Value } from '#asbuilt/wiring/value';

/** A step's definition as the scan reports it. */
export function builtStep(step: StepDefinition): BuiltStep {
  const body = bodyOf(step);
  return {
    id: step.id,
    name: step.name,
    function: step.function,
    file: step.file,
    line: step.line,
    sure: step.sure,
    form: step.form,
    parameters: step.body?.params.map((param) => param.name) ?? [],
    outputs: step.outputs.map((output) => output.name),
    types: step.outputs.map((output) => output.type),
    options: [...step.options.keys()],
    tracker: component(step.options.get('experiment_tracker')),
    operator: component(step.options.get('step_operator')),
    summary: summaryOf(body),
    length: filledLines(body),
  };
}

/** How many lines of a text are not blank. */
function filledLines(text: string): number {
  let count = 0;
  FILLED.lastIndex = 0;
  while (FILLED.test(text)) count++;
  return count;
}

const FILLED = /\S[^\n]*/g;

/** The text of a function's body; "" where it stands in a damaged file or is only imported. */
export function bodyOf({ line, module }: { readonly line: number; readonly module: Module | null }): string {
  const span = module?.bodies.get(line);
  return span === undefined || module === null ? '' : module.source.slice(span.start, span.end);
}

/** The first sentence of the docstring with which a body begins; null where there is none. */
export function summaryOf(body: string): string | null {
  const docstring = /^\s*(?:#[^\n]*\n\s*)*[rRuU]?("{3}|'{3}|"|')([\s\S]*?)\1/.exec(body)?.[2];
  const paragraph =
    docstring
      ?.trim()
      .split(/\n\s*\n/)[0]
      ?.replace(/\s+/g, ' ') ?? '';
  const sentence = /^.*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
  const plain = sentence.replace(/\.$/, '').trim();
  return plain === '' || plain.length > 160 ? null : plain;
}

/** A stack component given by name; "" where one is given but its name is computed (usually the active one). */
function component(value: Value | undefined): string | null {
  if (value === undefined || (value.kind === 'constant' && value.value !== 'True')) return null;
  return textOf(value) ?? '';
}
