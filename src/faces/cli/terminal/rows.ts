import { widthOf } from '#report/plain-text';

/** Text in rows of at most so many columns: words stay whole where they fit, nothing is cut off, wide characters count double. */
export function rows(text: string, columns: number): string[] {
  const most = Math.max(8, columns);
  return text.split('\n').flatMap((paragraph) => paragraphRows(paragraph, most));
}

function paragraphRows(paragraph: string, most: number): string[] {
  const indent = /^\s*/.exec(paragraph)?.[0] ?? '';
  const hang = indent + (/^\s*(- |\d+[.)] )/.test(paragraph) ? '  ' : '');
  const out: string[] = [];
  let row = indent;
  for (const word of paragraph.trim().split(/\s+/)) {
    const bare = row.trim() === '';
    const longer = bare ? row + word : `${row} ${word}`;
    if (widthOf(longer) <= most) {
      row = longer;
      continue;
    }
    if (!bare) out.push(row);
    row = hang;
    for (const character of word) {
      if (widthOf(row + character) > most) {
        out.push(row);
        row = hang;
      }
      row += character;
    }
  }
  return [...out, row];
}
