/** Stands for any letter beyond ASCII: no phrase asks for one of them, only whether a word ends there. */
export const LETTER = '\xaa';
/** Stands for any number beyond ASCII. */
export const NUMERAL = '\xb2';
/** The curly apostrophe. */
export const APOSTROPHE = '\x92';
/** Stands for a blank that ends a gap: no gap is longer than four signs. */
export const STOP = '\x02';

const [LETTER_CODE, NUMERAL_CODE, APOSTROPHE_CODE, STOP_CODE] = [0xaa, 0xb2, 0x92, 0x02];
/** Stand for a sign that ends a gap and is no blank, and for signs that no phrase asks for. */
const [OTHER_STOP_CODE, OTHER_CODE] = [0x01, 0x80];
const [BLANK, DASH, QUOTE] = [0x20, 0x2d, 0x22];
const LONGEST_GAP = 4;
/** As many codes as are turned into characters at once. */
const PIECE = 4096;

/** By code: whether the sign may stand in a gap. */
const IN_GAP: readonly boolean[] = Array.from(
  { length: 256 },
  (_, code) => [BLANK, DASH, QUOTE, APOSTROPHE_CODE].includes(code) || '_*'.includes(String.fromCharCode(code)),
);

/**
 * The text as phrases are matched against it: lower case, each character in its place, all of them below 256. Blanks of any
 * kind are plain blanks, dashes of any kind hyphens, curly quotation marks straight ones.
 */
export function lowered(text: string): string {
  let plain = '';
  for (let from = 0; from < text.length; from += PIECE) plain += piece(text, from, Math.min(text.length, from + PIECE));
  return plain;
}

function piece(text: string, from: number, to: number): string {
  const codes: number[] = [];
  let gap = 0;
  for (let at = from; at < to; at++) {
    let code = plainCode(text, at);
    gap = IN_GAP[code] === true ? gap + 1 : 0;
    if (gap > LONGEST_GAP) {
      code = code === BLANK ? STOP_CODE : OTHER_STOP_CODE;
      gap = 0;
    }
    codes.push(code);
  }
  return String.fromCharCode(...codes);
}

function plainCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  const known = OTHERS.get(code);
  if (known !== undefined) return known;
  if (code >= 0xd800 && code < 0xe000) return ofSign(wholeSign(text, at));
  const plain = ofSign(text.charAt(at));
  OTHERS.set(code, plain);
  return plain;
}

/** The sign of which one half stands there. */
const wholeSign = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(/[\udc00-\udfff]/.test(text.charAt(at)) && at > 0 ? at - 1 : at) as number);

function ofSign(sign: string): number {
  const lower = sign.toLowerCase();
  const code = lower.charCodeAt(0);
  if (lower.length === 1 && code < 128) return code;
  if (/\p{L}/u.test(sign)) return LETTER_CODE;
  if (/\p{N}/u.test(sign)) return NUMERAL_CODE;
  if (/\s/u.test(sign)) return BLANK;
  if (sign === '–' || sign === '—') return DASH;
  if (sign === '“' || sign === '”' || sign === '‘') return QUOTE;
  if (sign === '’') return APOSTROPHE_CODE;
  return sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : OTHER_CODE;
}

const ASCII = Array.from({ length: 128 }, (_, code) =>
  code >= 9 && code <= 13 ? BLANK : String.fromCharCode(code).toLowerCase().charCodeAt(0),
);
const OTHERS = new Map<number, number>();
