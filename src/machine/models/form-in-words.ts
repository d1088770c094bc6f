import { type Form, publishedForm } from '#machine/models/answer-form';

/** The fields of claims and what each means, as a model reads them; it follows from the published form. */
export function formInWords(): string {
  const { properties = {} } = publishedForm();
  const { components = {}, facts = {}, signals = {} } = properties;
  const [first] = facts.items?.oneOf ?? [];
  return [
    'schema: always "headwater.claims/1".',
    `components: a list. ${components.description ?? ''} Each has:`,
    ...fields(components.items),
    `facts: a list. ${facts.description ?? ''} Each has subject, attribute, value, quotes and confidence:`,
    ...fields(first).filter((line) => line.startsWith('  subject')),
    '  attribute and value: one of',
    ...(facts.items?.oneOf ?? []).map(attributeLine),
    `signals: a list. ${signals.description ?? ''} Each has:`,
    ...fields(signals.items),
  ].join('\n');
}

const fields = (form: Form | undefined): string[] =>
  Object.entries(form?.properties ?? {}).map(([name, field]) => `  ${name}: ${meaning(name, field)}`);

function meaning(name: string, field: Form): string {
  if (name === 'quotes') {
    const words = field.items?.properties?.['text']?.description ?? '';
    return `a list of strings. ${field.description ?? ''} ${words}`;
  }
  return `${shape(field)}${field.description ?? ''}`;
}

function attributeLine({ properties = {} }: Form): string {
  const { attribute, value = {} } = properties;
  const inner = fields(value).map((line) => `    ${line}`);
  return [`    ${String(attribute?.const)}: ${shape(value)}${value.description ?? ''}`, ...inner].join('\n');
}

/** Named where the meaning does not show it. */
function shape({ type, properties, enum: words, description = '' }: Form): string {
  if (words && !words.every((word) => description.includes(`${String(word)}:`))) return `one of ${words.join(', ')}. `;
  if (properties) return `an object of ${Object.keys(properties).join(', ')}. `;
  if (type === 'number' || type === 'integer') return 'a number. ';
  return type === 'array' ? 'a list of strings. ' : '';
}
