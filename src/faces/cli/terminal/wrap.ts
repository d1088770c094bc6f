/**
 * Breaks paragraphs at `columns`, keeping line breaks that are there. `hang` is put before every line but the first of
 * each paragraph.
 */
export function wrap(text: string, columns: number, hang = ''): string {
  return text
    .split('\n')
    .map((paragraph) => wrapOne(paragraph, Math.max(20, columns), hang))
    .join('\n');
}

function wrapOne(paragraph: string, columns: number, hang: string): string {
  const indent = /^\s*/.exec(paragraph)?.[0] ?? '';
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.trim().split(/\s+/)) {
    const fits = line.trim() === '' || line.length + 1 + word.length <= columns;
    if (fits) line += (line.trim() === '' ? '' : ' ') + word;
    else {
      lines.push(line);
      line = (hang || indent) + word;
    }
  }
  return [...lines, line].join('\n');
}
