import type { Quote } from '#reading/claims';

/** A quote as it comes from outside: offsets may be missing or wrong. */
export interface LooseQuote {
  readonly text: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

export type Placed = { readonly quote: Quote; readonly why?: never } | { readonly quote?: never; readonly why: string };

/**
 * Finds where a quote stands (promise 1, no quote, no fact). Offsets that fit are kept; a quote that occurs exactly once
 * gets its offsets; one that differs only in spaces, typographic quotes or dashes becomes what really stands there. All
 * else is refused with what to do about it.
 */
export function placeQuote(loose: LooseQuote, text: string): Placed {
  const { start, end } = loose;
  if (loose.text === '') return { why: 'The quote is empty. Quote the words that it rests on.' };
  if (start !== undefined && end !== undefined && end > start && text.slice(start, end) === loose.text) {
    return { quote: { start, end, text: loose.text } };
  }
  const exact = onlyPlace(text, loose.text);
  if (exact === 'several') {
    return {
      why: `"${loose.text}" stands in the text more than once. Give start and end, or quote more of the words around it.`,
    };
  }
  if (exact !== null) return { quote: { start: exact, end: exact + loose.text.length, text: loose.text } };
  return placeFolded(loose.text, text);
}

function placeFolded(wanted: string, text: string): Placed {
  const needle = fold(wanted.trim()).folded;
  const hay = fold(text);
  const place = needle === '' ? null : onlyPlace(hay.folded, needle);
  if (place === 'several') {
    return {
      why: `"${wanted}" stands in the text more than once. Give start and end, or quote more of the words around it.`,
    };
  }
  if (place === null) return { why: `"${wanted}" does not stand in the text. Copy the words exactly as they are.` };
  const start = hay.starts[place] ?? 0;
  const end = hay.starts[place + needle.length] ?? text.length;
  const trimmed = text.slice(start, end).trimEnd();
  return { quote: { start, end: start + trimmed.length, text: trimmed } };
}

function onlyPlace(text: string, wanted: string): number | 'several' | null {
  const first = text.indexOf(wanted);
  if (first < 0) return null;
  return text.indexOf(wanted, first + 1) < 0 ? first : 'several';
}

const ALIKE: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2011': '-',
};

const SPACE = /\s/;

/** One code unit for each code unit or run of spaces; `starts` says where each began. */
function fold(text: string): { folded: string; starts: number[] } {
  const units: string[] = [];
  const starts: number[] = [];
  let inSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const space = SPACE.test(unit);
    if (!(space && inSpace)) {
      units.push(space ? ' ' : (ALIKE[unit] ?? unit));
      starts.push(at);
    }
    inSpace = space;
  }
  return { folded: units.join(''), starts };
}
