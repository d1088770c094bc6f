import type { LexicalText, Token } from '#reading/lexical/text';

/** Marks of a numbered plan: "P4", and "3" at the beginning of a line. */
const PLANNED = /^p(?:[1-9]|1\d|20)$/u;
const NUMBER = /^\d{1,2}$/u;
const PASSES_ON = /^(?:triggers?|starts?|calls?|wakes?|feeds|then)$/u;
const HANGS_ON = /^(?:again|anew|where|when|whenever|if|once|\W*)$/u;

/** Where a stretch begins behind the numbers that somebody gave to the parts of a plan: "P4 triggers P5 fit" is about a fit. */
export function behindLabels(text: LexicalText, first: number, last: number): number {
  const { tokens } = text;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  let at = first;
  if (NUMBER.test(lower(at)) && numbersLines(text, tokens[at] as Token)) {
    at++;
    if (lower(at) === 'to' && NUMBER.test(lower(at + 1))) at += 2;
  }
  while (at < last && PLANNED.test(lower(at))) {
    at++;
    if (PASSES_ON.test(lower(at)) && PLANNED.test(lower(at + 1)) && !HANGS_ON.test(lower(at + 2))) at++;
  }
  return at < last ? at : first;
}

/** Whether a number begins its line, and another line begins with the next number or the one before. */
function numbersLines({ text }: LexicalText, { lower, start }: Token): boolean {
  const opens = (number: number): RegExp => new RegExp(`(?:^|\\n)[ \\t]*${number}[ \\t.):]`, 'u');
  const before = text.slice(0, start);
  const number = Number(lower);
  return (
    /(?:^|\n)[ \t]*$/u.test(before) && (opens(number - 1).test(before) || opens(number + 1).test(text.slice(start)))
  );
}
