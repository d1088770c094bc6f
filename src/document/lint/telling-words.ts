/** Words of names that say nothing about which thing is meant. */
const GENERIC = new Set(
  'model models data dataset table tables raw new latest last current file files row rows record records version production staging batch output outputs input inputs the and for from with'.split(
    ' ',
  ),
);

/** A name that somebody chose as an identifier: "corrected_counts". Prose ("the orders of last week") is none. */
export const isIdentifier = (name: string): boolean => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/i.test(name);

/** "churn_scores (table)" as "churn_scores". */
export const withoutType = (name: string): string =>
  name
    .replace(/\s*\([^()]*\)\s*$/, '')
    .trim()
    .toLowerCase();

/** The words of a text, without their plural. */
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 ? word.replace(/(?:es|s)$/, '') : word));

/** Those words of a name that say which thing is meant. */
export const tellingWords = (name: string): string[] => {
  const all = name.toLowerCase().split(/[^a-z0-9]+/);
  return wordsIn(all.filter((word) => !GENERIC.has(word)).join(' '));
};

/** All telling words of a name stand in a text. */
export const speaksOf = (text: string, name: string): boolean => {
  const words = new Set(wordsIn(text));
  return tellingWords(name).every((word) => words.has(word));
};

/** At least one telling word of a name stands in a text, or begins a word in it. */
export const touches = (text: string, name: string): boolean => {
  const words = wordsIn(text);
  return tellingWords(name).some((word) => word.length > 3 && words.some((other) => other.startsWith(word)));
};
