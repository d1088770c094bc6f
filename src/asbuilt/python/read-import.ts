import type { Import } from '#asbuilt/python/syntax';

const DOTTED = /^\.*[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$|^\.+$/;
const NAME = /^([A-Za-z_][\w.]*)(?:\s+as\s+([A-Za-z_]\w*))?$/;

/** One line without comment, brackets or continuation. */
const PLAIN = /^[\w ,.*]+$/;

const flattened = (text: string): string =>
  text
    .replace(/#[^\n]*/g, '')
    .replace(/\\\r?\n/g, ' ')
    .replace(/[()\s]+/g, ' ')
    .trim()
    .replace(/;$/, '');

/** An import statement of one logical line, read without a parser; null where it is anything else. */
export function readImport(text: string, line: number): Import[] | null {
  const plain = PLAIN.test(text) ? text : flattened(text);
  if (/[;"']/.test(plain)) return null;
  const from = /^from\s+([\w.]+)\s+import\s+(.+)$|^from\s+(\.+)import\s+(.+)$/.exec(plain);
  const direct = from ? null : /^import\s+(.+)$/.exec(plain);
  const module = from ? (from[1] ?? from[3]!) : null;
  const list = from ? (from[2] ?? from[4]) : direct?.[1];
  if (list === undefined || (module !== null && !DOTTED.test(module))) return null;
  if (list.trim() === '*') return [{ kind: 'import', from: module, names: [{ name: '*', as: null }], line }];
  const names = [];
  for (const part of list.split(',')) {
    if (part.trim() === '') continue;
    const match = NAME.exec(part.trim());
    if (!match) return null;
    names.push({ name: match[1]!, as: match[2] ?? null });
  }
  return names.length === 0
    ? null
    : [{ kind: 'import', from: module === '__future__' ? '__future__' : module, names, line }];
}
