import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a pattern when it is first used. Else it makes code for its interpreter first and the real one at the
 * second use, which is twice the work for a reader with a thousand patterns, most of which are met again.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
