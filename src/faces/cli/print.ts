import { visible } from '#faces/cli/visible';

/** Prints a result on standard output, and nothing else there. What would command a terminal is shown as an escape. */
export const print = (text: string): void => printLaidOut(visible(text));

/** Prints a text whose colours are ours and whose quoted words are fit to be shown already. */
export function printLaidOut(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Says something to the person on standard error, where it cannot mix with a result. */
export function tell(text: string): void {
  process.stderr.write(`${visible(text)}\n`);
}

/** Columns of the terminal that a text is laid out for. */
export const columns = (): number => Math.max(40, Math.min(process.stdout.columns ?? 80, 120));

export const inColour = (): boolean => Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
