import { widthOf } from '#report/plain-text';

/** The text in lines of at most so many pixels at a size; nothing is cut. Prefers to break after "_", "-" and spaces. */
export const linesFor = (text: string, pixels: number, size: number): string[] => {
  const fits = Math.max(4, Math.floor(pixels / (size * 0.58)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[_ -])/)) {
    for (const part of piecesOf(word, fits)) {
      if (line !== '' && widthOf(line + part.trimEnd()) > fits) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
};

const piecesOf = (word: string, fits: number): string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > fits) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
};
