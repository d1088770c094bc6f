import type { StepOutput } from '#asbuilt/wiring/value';
import type { Expression, PythonFunction, Statement } from '#asbuilt/python/syntax';

/** Reads a constant or attribute to its text: `A.MODEL` to "model"; null where it is not known. */
export type ReadName = (expression: Expression) => string | null;

/**
 * The outputs of a step as ZenML names them (ZENML.md section 2): `Annotated` names, ArtifactConfig names, `Output(x=…)`
 * of the old form; `output`, or `output_0`, `output_1`… for a tuple without names.
 */
export function readOutputs(fn: PythonFunction, nameOf: ReadName): StepOutput[] {
  if (fn.returns === null) return returnsSomething(fn.body) ? [{ name: 'output', type: '' }] : [];
  if (fn.returns.kind === 'constant') return [];
  const annotation = fn.returns.kind === 'text' ? null : fn.returns;
  if (annotation === null)
    return [{ name: 'output', type: fn.returns.kind === 'text' ? (fn.returns.value ?? '') : '' }];
  if (annotation.kind === 'call' && lastName(annotation.of) === 'Output') {
    return annotation.args.map((arg, i) => ({ name: arg.name ?? `output_${i}`, type: typeName(arg.value) }));
  }
  if (isTuple(annotation)) {
    const items = annotation.index.flatMap((item) => (item.kind === 'sequence' ? item.items : [item]));
    const open = items.some((item) => item.kind === 'other' && item.parts.length === 0);
    if (items.length === 0 || open) return [{ name: 'output', type: 'tuple' }];
    return items.map((item, i) => ({
      name: annotatedName(item, nameOf) ?? (items.length === 1 ? 'output' : `output_${i}`),
      type: typeName(item),
    }));
  }
  return [{ name: annotatedName(annotation, nameOf) ?? 'output', type: typeName(annotation) }];
}

const isTuple = (e: Expression): e is Extract<Expression, { kind: 'subscript' }> =>
  e.kind === 'subscript' && ['Tuple', 'tuple'].includes(lastName(e.of));

function lastName(e: Expression): string {
  return e.kind === 'name' || e.kind === 'attribute' ? e.name : '';
}

function annotatedName(e: Expression, nameOf: ReadName): string | null {
  if (e.kind !== 'subscript' || lastName(e.of) !== 'Annotated') return null;
  for (const part of e.index.flatMap((item) => (item.kind === 'sequence' ? item.items : [item])).slice(1)) {
    if (part.kind === 'call') {
      const named = part.args.find((arg) => arg.name === 'name') ?? part.args.find((arg) => arg.name === null);
      const name = named && lastName(part.of).endsWith('Config') ? nameOf(named.value) : null;
      if (name !== null) return name;
    } else {
      const name = part.kind === 'text' && part.value === null ? pattern(part.parts) : nameOf(part);
      if (name !== null) return name;
    }
  }
  return null;
}

/** A computed name with its holes: "regressor{suffix}". */
const pattern = (parts: readonly Expression[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.value : `{${lastName(part)}}`)).join('');

function typeName(e: Expression): string {
  if (e.kind === 'text') return e.value ?? '';
  if (e.kind === 'constant') return e.value;
  if (e.kind !== 'subscript') return lastName(e);
  if (lastName(e.of) === 'Annotated') {
    const [first] = e.index.flatMap((item) => (item.kind === 'sequence' ? item.items : [item]));
    return first ? typeName(first) : '';
  }
  return lastName(e.of);
}

function returnsSomething(body: readonly Statement[]): boolean {
  return body.some((s) => {
    if (s.kind === 'return') return s.value !== null && !(s.value.kind === 'constant' && s.value.value === 'None');
    if (s.kind === 'branch') return s.bodies.some(returnsSomething);
    return (s.kind === 'loop' || s.kind === 'with') && returnsSomething(s.body);
  });
}
