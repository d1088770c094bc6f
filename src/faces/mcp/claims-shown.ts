import { claimsJsonSchema } from '#report/claims-form';

type Schema = Readonly<Record<string, unknown>>;

const record = (value: unknown): Schema => (typeof value === 'object' && value !== null ? (value as Schema) : {});

/**
 * The form of headwater.claims/1 as a client's model sees it in the tool: the published schema with its thirty and more
 * forms of a fact folded into one list of attributes, which says the same in a third of the words. `admit` checks each
 * item against the full one and says how to mend it.
 */
export function shownClaims(): { readonly claims: Schema; readonly $defs: Schema } {
  const full = record(claimsJsonSchema());
  const { sentences: _, facts, ...properties } = record(full['properties']);
  return {
    claims: {
      type: 'object',
      description: full['description'],
      required: ['schema', 'components'],
      properties: { ...properties, facts: { ...record(facts), items: foldedFact(record(record(facts)['items'])) } },
    },
    $defs: record(full['$defs']),
  };
}

function foldedFact(items: Schema): Schema {
  const variants = ((items['oneOf'] ?? items['anyOf'] ?? []) as readonly Schema[]).map((one) =>
    record(one['properties']),
  );
  const attributes = variants.map((one) => String(record(one['attribute'])['const']));
  const lines = variants.map(
    (one, at) => `${attributes[at] ?? ''} (${typeOf(record(one['value']))}): ${saying(record(one['value']))}`,
  );
  const [first = {}] = variants;
  return {
    type: 'object',
    required: ['attribute', 'value', 'quotes'],
    properties: {
      subject: first['subject'],
      attribute: { type: 'string', enum: attributes },
      value: { description: `What it looks like depends on the attribute.\n${lines.join('\n')}` },
      quotes: first['quotes'],
      confidence: first['confidence'],
    },
  };
}

const saying = (value: Schema): string =>
  String(value['description'] ?? record(value['allOf'])['description'] ?? 'as named').split('. ')[0] ?? '';

function typeOf(value: Schema): string {
  if (Array.isArray(value['enum'])) return value['enum'].join('|');
  const fields = Object.entries(record(value['properties']));
  if (fields.length === 0) return String(value['type'] ?? 'a role');
  const required = (value['required'] ?? []) as readonly string[];
  return `{${fields.map(([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${fieldType(record(field))}`).join(', ')}}`;
}

const fieldType = (field: Schema): string =>
  Array.isArray(field['enum']) ? field['enum'].join('|') : [field['type'] ?? 'role'].flat().join(' or ');
