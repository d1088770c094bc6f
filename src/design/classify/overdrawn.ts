import { hears } from '#design/facts';
import type { Reading } from '#reading/reading';
import type { SignalId } from '#vocabulary/signals';

const SIGNS: readonly SignalId[] = [
  'one_pipeline_for_all',
  'nothing_built_yet',
  'full_automation_now',
  'everything_a_pipeline',
];

/** More was drawn than anybody has run: what is merely nice to have then waits (D6.1). */
export const isOverdrawn = (reading: Reading): boolean => SIGNS.some((sign) => hears(reading, sign));
