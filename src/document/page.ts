import type { Prose } from '#architecture/architecture';

/** A document while it is being set, line by line. Blank lines never double; prose is taken from its place once. */
export interface Page {
  /** A heading with blank lines around it, then the prose that follows it. */
  heading(line: string, place: string): void;
  paragraph(text: string): void;
  line(text: string): void;
  /** A blank line, unless one stands there. */
  gap(): void;
  /** The prose that people wrote at a place. */
  prose(place: string): void;
  /** All prose whose place begins so and that has not found its place yet. */
  proseOf(prefix: string): void;
  proseLeftOver(): void;
  /** Whether there is prose at a place. */
  has(place: string): boolean;
  lines(): string[];
}

/** An empty page for an architecture's prose. Dense: no blank line between a pipeline's heading and its bullets. */
export const startPage = (prose: readonly Prose[], dense: boolean): Page => {
  const lines: string[] = [];
  const waiting = new Map<string, string[]>();
  for (const { after, markdown } of prose) waiting.set(after, [...(waiting.get(after) ?? []), markdown]);
  const places = new Set(waiting.keys());

  const gap = (): void => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  const take = (place: string): void => {
    for (const markdown of waiting.get(place) ?? []) {
      gap();
      lines.push(...markdown.split('\n'));
      lines.push('');
    }
    waiting.delete(place);
  };
  return {
    heading(line, place) {
      gap();
      lines.push(line);
      const isTight = dense && line.startsWith('###') && !waiting.has(place);
      if (!isTight) gap();
      take(place);
    },
    paragraph(text) {
      gap();
      lines.push(text);
      gap();
    },
    line(text) {
      lines.push(text);
    },
    gap,
    prose: take,
    proseOf(prefix) {
      for (const place of waiting.keys()) if (place.startsWith(prefix)) take(place);
    },
    proseLeftOver() {
      for (const place of waiting.keys()) take(place);
    },
    has: (place) => places.has(place),
    lines() {
      while (lines.at(-1) === '') lines.pop();
      return lines;
    },
  };
};
