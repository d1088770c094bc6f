import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a pattern when it is first used. Else it makes code for its interpreter first and the real one at the
 * second use, which is twice the work for a reader that has some thousand patterns and meets most of them again.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
