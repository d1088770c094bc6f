import { parseDocument } from 'yaml';

/** The content of a YAML file as plain data, or null where it is not one mapping. Broken YAML is null, never an error. */
export function readYaml(text: string): Record<string, unknown> | null {
  try {
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The line, from 1, on which a top-level key stands. */
export function lineOfKey(text: string, key: string): number {
  const at = text.search(new RegExp(`^${key}\\s*:`, 'm'));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
