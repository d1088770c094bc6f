const BACKSLASHED = /[\\`*_[\]<~$&#\p{Cc}\p{Zl}\p{Zp}]/gu;
const ENTITY_AHEAD = /^&#?[a-zA-Z0-9]{1,31}(?:;|$)/;
const WORD = /[\p{L}\p{N}]/u;
const BLOCK_START = /^(?:#{1,6}(?=\s|$)|[>|]|[-+](?=[\s-]|$)|\d{1,9}[.)](?=\s|$))/;

/** A character as a numeric reference, which every Markdown reader shows as that character and nothing more. */
export const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * Plain text as Markdown that shows exactly that text on one line: nothing that a person typed becomes markup (DESIGN,
 * Bad input). Line breaks and other control characters become numeric references. `unescapeText` is its inverse.
 */
export const escapeText = (text: string): string => {
  const escaped = text.replaceAll(BACKSLASHED, (character, at: number) => {
    const before = text[at - 1] ?? '';
    switch (character) {
      case '_':
        return WORD.test(before) && WORD.test(text[at + 1] ?? '') ? '_' : String.raw`\_`;
      case '~':
        return before === '' || before === ' ' ? '~' : String.raw`\~`;
      case '&':
        return ENTITY_AHEAD.test(text.slice(at, at + 34)) ? String.raw`\&` : '&';
      case '#':
        return '#';
      case '\\':
      case '`':
      case '*':
      case '[':
      case ']':
      case '<':
      case '$':
        return `\\${character}`;
      default:
        return entity(character);
    }
  });
  return keepOuterSpace(escaped);
};

/** As `escapeText`, for text that opens a paragraph or a list item, where "1." or "#" would start a block. */
export const escapeStart = (text: string): string => {
  const escaped = escapeText(text);
  const opening = BLOCK_START.exec(escaped);
  if (opening === null) return escaped;
  const last = opening[0].length - 1;
  const at = /\d/.test(opening[0]) ? last : 0;
  return `${escaped.slice(0, at)}\\${escaped.slice(at)}`;
};

/** As `escapeText`, for a heading, where closing "#" signs would vanish. */
export const escapeHeading = (text: string): string => escapeText(text).replaceAll(/(?<!&)#/g, String.raw`\#`);

/** Text whose given characters are written as references, so that they cannot be taken for a separator of the line. */
export const without = (characters: string, escaped: string): string => {
  let out = '';
  for (let index = 0; index < escaped.length; ) {
    const end = pastEscape(escaped, index);
    const unit = escaped.slice(index, end);
    out += unit.length === 1 && characters.includes(unit) ? entity(unit) : unit;
    index = end;
  }
  return out;
};

/** Text that happens to be one of our fixed wordings, written so that it is not taken for it. */
export const distinctFrom = (fixed: string, escaped: string): string =>
  escaped === fixed && fixed !== '' ? entity(fixed) + fixed.slice(1) : escaped;

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;

/** The index after the character at `index`, or after the whole escape or reference that starts there. */
export const pastEscape = (markdown: string, index: number): number => {
  const character = markdown[index];
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(markdown[index + 1] ?? '')) return index + 2;
  if (character !== '&') return index + 1;
  REFERENCE.lastIndex = index;
  return REFERENCE.test(markdown) ? REFERENCE.lastIndex : index + 1;
};

const keepOuterSpace = (text: string): string => {
  if (text === '') return text;
  const first = text[0] ?? '';
  const last = text.at(-1) ?? '';
  if (text.length === 1) return isSpace(first) ? entity(first) : text;
  return (isSpace(first) ? entity(first) : first) + text.slice(1, -1) + (isSpace(last) ? entity(last) : last);
};

const isSpace = (character: string): boolean => character.trim() === '';
