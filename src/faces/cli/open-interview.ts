import { builtInReader } from '#faces/cli/built-in-reader';
import { type Session, openSession } from '#faces/session';
import { openJournal } from '#machine/journal';
import { systemClock } from '#machine/system-clock';

/** Opens the interview of a folder for reading and writing; the built-in reader hears what is said. */
export function openInterview(folder: string, options: { readonly create: boolean }): Session {
  return openSession(openJournal(folder, { create: options.create, clock: systemClock }), builtInReader());
}
