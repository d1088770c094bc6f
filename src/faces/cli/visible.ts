/** Characters that move a cursor, ring a bell, change colours or turn the direction of writing. */
const COMMANDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text that came from outside, fit to be shown in a terminal: what would command it is shown as an escape that JSON reads
 * as well ("\u001b"); line ends and tabs stay.
 */
export const visible = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(COMMANDING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
