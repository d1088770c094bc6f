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
