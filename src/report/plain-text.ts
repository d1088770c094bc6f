/** Text that a terminal or a log shows as it is: control characters, which could move its cursor, become spaces. */
export const plain = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;

const widthOfOne = (character: string): number => (NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** Columns that a text takes in a terminal. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + widthOfOne(character), 0);

/** At most so many columns of a text, with ".." where something was cut. */
export const cut = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += widthOfOne(character);
    if (width > columns - 2) break;
    kept += character;
  }
  return `${kept}${'.'.repeat(Math.max(0, Math.min(2, columns)))}`;
};

/** Cut or filled up with spaces to exactly so many columns. */
export const fitted = (text: string, columns: number): string => {
  const short = cut(text, columns);
  return short + ' '.repeat(Math.max(0, columns - widthOf(short)));
};

/** Words in lines of at most so many columns; from the second line on indented. A longer word is cut. */
export const wrap = (text: string, columns: number, indent = ''): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = columns - (lines.length === 0 ? 0 : indent.length);
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(lines.length === 0 ? line : indent + line);
    line = cut(word, columns - indent.length);
  }
  lines.push(lines.length === 0 ? line : indent + line);
  return lines;
};
