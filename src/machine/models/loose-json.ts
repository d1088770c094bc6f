/** The JSON object in what a model wrote, whatever stands around it; undefined where there is none. */
export function looseJson(written: string): object | undefined {
  const text = written.replace(/<think>[\s\S]*?<\/think>/g, '').trim();
  const inner = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const candidate of [text, inner]) {
    try {
      const value: unknown = JSON.parse(candidate);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The same value without any field that is null: forms that allow no missing field get null where nothing was said. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => (field === null ? [] : [[name, withoutNulls(field)]])),
  );
}
