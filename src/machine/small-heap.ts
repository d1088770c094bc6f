import { setFlagsFromString } from 'node:v8';

/** How much garbage may stand beside what is in use before V8 clears it away; it would wait for several times as much. */
const GARBAGE_PERCENT = 30;

/**
 * Keeps the process small: garbage is cleared away early, and the young generation stays as small as it is. V8 looks both
 * numbers up at each collection, so they hold from now on, whoever started the process. To be called before anything large
 * is loaded: all of that lives on, V8 takes it for a need of much room, and hardly gives that back.
 */
export function staySmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
  setFlagsFromString('--semi-space-growth-factor=1');
}
