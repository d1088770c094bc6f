/** Something that was not let in, and why. */
export interface Refused {
  /** What it was, as a person would look it up: "component k3 (ingestion)". */
  readonly what: string;
  readonly why: string;
}

/** Takes note of something that was not let in. */
export type Refuse = (what: string, why: string) => void;

/** What an item of unknown form is called in a refusal: its noun and the fields that tell it apart. */
export function naming(noun: string, item: unknown, ...fields: readonly string[]): string {
  if (typeof item !== 'object' || item === null) return `${noun} ${shown(item)}`;
  const [first, second] = fields.map((field) => (item as Record<string, unknown>)[field]);
  return `${noun} ${shown(first)}${second === undefined ? '' : ` (${shown(second)})`}`;
}

/** Tells an item apart from others of the same name: by its first quote, else by its place in the list. */
export function whichOne(item: unknown, at: number): string {
  const quotes = typeof item === 'object' && item !== null ? (item as { quotes?: unknown }).quotes : null;
  const first: unknown = Array.isArray(quotes) ? quotes[0] : null;
  const text = typeof first === 'object' && first !== null ? (first as { text?: unknown }).text : first;
  return typeof text === 'string' && text.trim() !== '' ? `, “${shown(text)}”` : `, number ${at + 1} in the list`;
}

/** A value of unknown form, short enough for a sentence. */
export function shown(value: unknown): string {
  const words =
    typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object' && value
          ? 'an object'
          : String(value ?? 'nothing');
  return words.length > 60 ? `${words.slice(0, 57)}...` : words;
}
