/**
 * The code cells of a notebook as one Python text; shell lines and magics become comments. Lines count through the code
 * cells. null where the file is no notebook with Python in it.
 */
export function readNotebook(json: string): string | null {
  let notebook: unknown;
  try {
    notebook = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(notebook) || !Array.isArray(notebook['cells'])) return null;
  const code: string[] = [];
  for (const cell of notebook['cells'] as unknown[]) {
    if (!isRecord(cell) || cell['cell_type'] !== 'code') continue;
    const source = Array.isArray(cell['source']) ? cell['source'].join('') : cell['source'];
    if (typeof source !== 'string') continue;
    if (/^\s*%%(?!time|capture)/.test(source)) continue;
    code.push(source.replace(/^([ \t]*)([%!?].*)$/gm, '$1pass  # $2'));
  }
  return code.length === 0 ? null : `${code.join('\n')}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
