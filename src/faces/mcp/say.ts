import { UserError } from '#machine/user-error';

const MOST_BYTES = 1024 * 1024;

/** A text that a person said, as it may go into the log: any words, but neither empty nor a megabyte of data. */
export function saidText(text: string, what: string): string {
  const refuse = (is: string, expected: string, next: string) =>
    new UserError({ what: `${what} ${is}`, expected, next });
  if (text.trim() === '') throw refuse('is empty', "the person's own words", 'ask them and give what they say');
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw refuse(
      'is larger than 1 MB',
      'a description of a workflow',
      'leave out logs and data and keep what describes the work',
    );
  }
  if (text.includes('\0')) throw refuse('is binary', 'plain text', 'give the words only');
  return text;
}
