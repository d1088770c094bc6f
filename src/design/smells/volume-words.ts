import { factsOf } from '#design/facts';
import type { Reading } from '#reading/reading';

/** A volume in bytes; "38k applications a day" says nothing about what a copy costs. */
const IN_BYTES = /\d\s*(?:[kmgtp]i?b|(?:kilo|mega|giga|tera|peta)bytes?)\b/iu;

/** How much data there is in bytes ("120 GB in each run"), or null where nobody said. */
export function volumeWords(reading: Reading): string | null {
  const [perRun] = factsOf(reading, 'gigabytes_per_run');
  if (perRun) return `${perRun.value} GB in each run`;
  return factsOf(reading, 'data_volume').find(({ value }) => IN_BYTES.test(value))?.value ?? null;
}
