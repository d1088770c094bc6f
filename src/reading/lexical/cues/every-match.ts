/**
 * All matches of a pattern that has the flag g. `matchAll` would copy the pattern, and a copy is compiled anew whenever
 * memory was tidied in between, which takes longer than the search.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
