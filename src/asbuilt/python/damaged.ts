/** A stretch of a damaged file that is parsed on its own, so that one error spoils one statement and not the file. */
export interface Chunk {
  readonly text: string;
  /** The file's line for each row of `text`. */
  readonly lines: readonly number[];
}

/**
 * Cuts a file at each line that begins a statement at the left margin; decorators stay with what they decorate. Conflict
 * markers are dropped. Only for files whose syntax is broken: a text in a long string may be cut too.
 */
export function chunks(source: string): Chunk[] {
  const found: { text: string[]; lines: number[] }[] = [];
  let decorating = false;
  source.split('\n').forEach((line, i) => {
    if (/^(<<<<<<<|=======|>>>>>>>)/.test(line)) return;
    const begins = /^[A-Za-z_@]/.test(line) && !/^(else|elif|except|finally)\b/.test(line);
    const current = found.at(-1);
    if (current === undefined || (begins && !decorating)) found.push({ text: [line], lines: [i + 1] });
    else {
      current.text.push(line);
      current.lines.push(i + 1);
    }
    if (begins) decorating = line.startsWith('@');
  });
  return found.map((chunk) => ({ text: `${chunk.text.join('\n')}\n`, lines: chunk.lines }));
}

/** Cookiecutter and Jinja: not Python until it is filled in. */
export const isTemplate = (source: string): boolean =>
  /\{%-?\s*\w+[^%\n]*%\}|\{\{[^{}\n]+\}\}_|_\{\{|(^|\s)\{\{\s*\w+(\.\w+)*\s*\}\}/m.test(source);
