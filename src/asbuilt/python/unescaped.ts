/** The content of a string. Names and ids hold no escapes worth decoding beyond these; anything else stays as it was typed. */
export const unescaped = (raw: string): string =>
  raw.includes('\\') ? raw.replaceAll('\\n', '\n').replaceAll("\\'", "'").replaceAll('\\"', '"') : raw;
