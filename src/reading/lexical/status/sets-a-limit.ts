/**
 * "Nobody should wait longer than two seconds", "must not take more than an hour": what is denied is the excess, never the
 * part itself. Of 125 parts of the annotated briefs with such words two are refused.
 */
export const setsALimit = (words: string): boolean => LIMIT.test(words);

const LIMIT =
  /(?:\b(?:not|never|nobody|no one|cannot)|n['’]t)\s(?:[\p{L}]{1,12}\s){0,3}(?:longer|more|later|slower|less|lower|worse|fewer|above|over|beyond)(?:\s(?:often|slowly)?\s?than\b|\s\d)/iu;
