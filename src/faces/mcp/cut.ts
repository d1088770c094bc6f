import * as z from 'zod';

/** Said by every result that may leave something out. */
export const cutForm = {
  truncated: z.boolean().describe('True when something was left out to keep the result small.'),
  rest: z.string().nullable().describe('How to get what was left out; null when nothing was.'),
};

/** The first items of a list, and whether there are more. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly more: number;
}

export function page<T>(items: readonly T[], from: number, most: number): Page<T> {
  const shown = items.slice(from, from + most);
  return { items: shown, more: Math.max(0, items.length - from - shown.length) };
}

/** The two fields that say what was left out. */
export const cut = (more: number, how: string): { truncated: boolean; rest: string | null } => ({
  truncated: more > 0,
  rest: more > 0 ? how : null,
});

/** A text cut at a length, at a word's end where one is near. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cutAt = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, cutAt > most * 0.7 ? cutAt : most - 1)}…`;
}
