import { UserError } from '#machine/user-error';

/** What a text is read as, for its limits and its messages. */
export interface TextKind {
  readonly noun: string;
  /** What it should hold, after "expected". */
  readonly holds: string;
  /** In bytes. */
  readonly most: number;
}

/** Bytes as text, exactly as they stand, a byte order mark included. What is no usable text is refused with what to do. */
export function decodeText(bytes: Uint8Array, name: string, { noun, holds, most }: TextKind): string {
  const refuse = (is: string, expected: string, next: string): UserError =>
    new UserError({ what: `Can't read ${name}: it ${is}`, expected, next });
  if (bytes.length > most) {
    const limit = `${Math.round(most / 1024 / 1024)} MB`;
    throw refuse(
      `is larger than ${limit}`,
      `a ${noun} of at most ${limit}`,
      'keep what describes the workflow and leave out logs and data',
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw refuse('is encoded as UTF-16', 'UTF-8', 'save it again as UTF-8');
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw refuse(`is binary (byte ${zero} is zero)`, holds, 'export it as plain text first');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse(`is not valid UTF-8 in line ${lineOfDamage(bytes)}`, 'UTF-8', 'save it again as UTF-8');
  }
  if (text.replace(/^\uFEFF/, '').trim() === '')
    throw refuse('is empty', holds, `write one and run the same command again`);
  return text;
}

function lineOfDamage(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')));
  return before.split('\n').length;
}
