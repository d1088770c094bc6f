import { UserError } from '#machine/user-error';

/** Wrong use or unreadable input: one clear line. */
const WRONG_USE = 2;
/** EX_SOFTWARE of sysexits.h: the fault is ours. */
const OUR_FAULT = 70;

/** Turns what was thrown into a message and an exit status. A fault of ours is never reported as the user's mistake. */
export function crashed(error: unknown): number {
  if (error instanceof UserError) {
    process.stderr.write(`headwater: ${error.message}\n`);
    return WRONG_USE;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `headwater: this is a fault in Headwater, not in what you gave it. Nothing that was written is lost.\n` +
      `Please report it with the lines below and the command you ran.\n\n${stack}\n`,
  );
  return OUR_FAULT;
}
