import { claimsJsonSchema } from '#reading/claims-schema';

/** JSON Schema as far as the claims use it. */
export interface Form {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly items?: Form;
  readonly oneOf?: readonly Form[];
  readonly anyOf?: readonly Form[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Form>>;
  readonly additionalProperties?: boolean;
}

/** The published form of claims with every reference resolved. */
export function publishedForm(): Form {
  const form = claimsJsonSchema() as Form;
  const resolve = (at: Form): Form => {
    const { $ref, $defs: _, ...here } = at;
    const base = $ref === undefined ? here : { ...form.$defs?.[$ref.slice('#/$defs/'.length)], ...here };
    return {
      ...base,
      ...(base.properties && { properties: mapped(base.properties, resolve) }),
      ...(base.items && { items: resolve(base.items) }),
      ...(base.oneOf && { oneOf: base.oneOf.map(resolve) }),
    };
  };
  return resolve(form);
}

/** Left to the built-in reader, which knows the offsets. */
const NOT_ASKED = new Set(['sentences']);

/**
 * The form that a model has to answer in. It follows from the published one and says the same in less: every field is
 * required (null where nothing was said) and nothing else is allowed, as strict decoders want it; a quote is just its
 * words; facts whose values look alike share one alternative. What the words mean stands in the instructions.
 */
export function answerForm(): Form {
  const { properties = {} } = publishedForm();
  const asked = Object.entries(properties).filter(([name]) => !NOT_ASKED.has(name));
  return object(asked.map(([name, form]) => [name, name === 'facts' ? factsForm(form) : strict(form, name)]));
}

function factsForm({ items }: Form): Form {
  const alike = new Map<string, { names: string[]; value: Form; rest: [string, Form][] }>();
  for (const { properties = {} } of items?.oneOf ?? []) {
    const { attribute, value, ...others } = properties;
    const form = strict(value ?? {}, 'value');
    const rest = Object.entries(others).map(([name, field]): [string, Form] => [name, strict(field, name)]);
    const group = alike.get(JSON.stringify(form)) ?? { names: [], value: form, rest };
    group.names.push(String(attribute?.const));
    alike.set(JSON.stringify(form), group);
  }
  const anyOf = [...alike.values()].map(({ names, value, rest }) =>
    object([['attribute', { type: 'string', enum: names }], ['value', value], ...rest]),
  );
  return { type: 'array', items: { anyOf } };
}

function strict(form: Form, name: string, missing = false): Form {
  if (name === 'quotes') return { type: 'array', items: { type: 'string' } };
  if (form.properties) {
    const required = new Set(form.required);
    const mayMiss = (field: string, inner: Form) => !required.has(field) && NULLABLE.has(field) && !isNullable(inner);
    return object(
      Object.entries(form.properties).map(([field, inner]) => [field, strict(inner, field, mayMiss(field, inner))]),
    );
  }
  if (form.items) return { type: 'array', items: strict(form.items, '') };
  if (form.const !== undefined) return { type: 'string', enum: [form.const] };
  const type = missing ? [String(form.type), 'null'] : form.type;
  return { ...(type && { type }), ...(form.enum && { enum: form.enum }) };
}

/** Fields whose absence means something; of all others a model is to name the usual value. */
const NULLABLE = new Set(['stays', 'value']);

const isNullable = ({ type }: Form): boolean => Array.isArray(type) && type.includes('null');

function object(fields: readonly (readonly [string, Form])[]): Form {
  const properties = Object.fromEntries(fields);
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const mapped = (forms: Readonly<Record<string, Form>>, act: (form: Form) => Form): Record<string, Form> =>
  Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, act(form)]));
