import { factsOf } from '#design/facts';
import { fit } from '#design/words/fit';
import { list } from '#design/words/nouns';
import type { Reading } from '#reading/reading';

/** Where speech goes on behind an amount: "about ninety kiosks right and every morning". */
const GOES_ON =
  /(?:[,;](?=\s)|\s(?:right|like|um|uh|you know|but|so|that|which|who|when|and (?:every|each|it|they|we|so|then|there))\b).*$/iu;

/** First words of amounts; a sentence may have begun with them. */
const ROUGHLY =
  /^(?:about|around|approximately|approx|some|roughly|nearly|almost|over|more than|up to|at least|perhaps|maybe|on average)\b/iu;

/** An amount of data as it stands within a sentence: "about 9,000 invoices a month". */
export function amount(said: string): string {
  const words = fit(said.replace(GOES_ON, ''));
  return ROUGHLY.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** How much data there is, as it was told; null where nobody told. */
export function amounts(reading: Reading): string | null {
  const told = factsOf(reading, 'data_volume').map(({ value }) => amount(value));
  const [gigabytes] = factsOf(reading, 'gigabytes_per_run');
  if (told.length > 0) return list([...new Set(told)].slice(0, 2));
  return gigabytes === undefined ? null : `${gigabytes.value} GB in one run`;
}
