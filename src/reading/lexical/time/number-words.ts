const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, tens) => (word === '' ? [] : [[word, tens * 10] as const])),
  ['a', 1],
  ['an', 1],
  ['single', 1],
  ['couple', 2],
  ['both', 2],
  ['dozen', 12],
  ['half', 0.5],
]);

const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1_000_000],
  ['mio', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** The value of a number in digits or English words ("forty", "two hundred", "1,200", "3.5"); null where it is none. */
export function numberOf(words: string): number | null {
  const plain = words.trim().toLowerCase();
  const digits = /^(\d{1,9}(?:,\d{3}){1,3}|\d{1,12}(?:\.\d{1,6})?)\s{0,2}(k|m|thousand|million|billion)?$/u.exec(plain);
  if (digits?.[1] !== undefined) {
    const scale = digits[2] === undefined ? 1 : digits[2] === 'm' ? 1_000_000 : (SCALES.get(digits[2]) ?? 1);
    return Number(digits[1].replaceAll(',', '')) * scale;
  }
  let total = 0;
  let group: number | null = null;
  for (const word of plain.split(/[\s-]{1,3}/u)) {
    if (word === 'and' || word === 'of') continue;
    const value = VALUES.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) group = (group ?? 0) + value;
    else if (scale === 100) group = (group ?? 1) * 100;
    else if (scale !== undefined) {
      total += (group ?? 1) * scale;
      group = 0;
    } else return null;
  }
  return group === null ? null : total + group;
}

/** Alternatives of a pattern that match a number word below one hundred. */
export const NUMBER_WORDS = [...UNITS.slice(1).toReversed(), ...TENS.slice(2)].join('|');
