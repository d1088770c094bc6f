import { UserError } from '#machine/user-error';

const MEANINGS: Readonly<Record<string, { readonly is: string; readonly expected: string; readonly next: string }>> = {
  ENOENT: {
    is: 'it is not there',
    expected: 'a file or folder that exists',
    next: 'check the spelling and the folder you are in',
  },
  EACCES: {
    is: 'permission is missing',
    expected: 'the right to do so',
    next: 'change its permissions or choose another folder',
  },
  EPERM: {
    is: 'permission is missing',
    expected: 'the right to do so',
    next: 'change its permissions or choose another folder',
  },
  EROFS: { is: 'the disk is read-only', expected: 'a place that can be written', next: 'choose another folder' },
  ENOSPC: {
    is: 'the disk is full',
    expected: 'free space',
    next: 'make room and run the same command again, nothing that was written is lost',
  },
  EDQUOT: {
    is: 'your quota is used up',
    expected: 'free space',
    next: 'make room and run the same command again, nothing that was written is lost',
  },
  EFBIG: {
    is: 'the file may not grow further',
    expected: 'free space',
    next: 'raise the limit or choose another folder',
  },
  EISDIR: { is: 'it is a folder', expected: 'a file', next: 'name a file in it' },
  ENOTDIR: { is: 'part of the path is a file', expected: 'a folder', next: 'check the path' },
  EEXIST: {
    is: 'something of that name is in the way',
    expected: 'a free name or a folder',
    next: 'move it away or choose another folder',
  },
  ENAMETOOLONG: { is: 'the name is too long', expected: 'a path the system can take', next: 'shorten it' },
  ELOOP: { is: 'its links lead in a circle', expected: 'a real file', next: 'name the file itself' },
  EMFILE: {
    is: 'too many files are open',
    expected: 'a free file handle',
    next: 'close other programs or raise the limit',
  },
  EIO: {
    is: 'the disk reports an error',
    expected: 'a disk that answers',
    next: 'try another disk, this one may be failing',
  },
};

/** The code of an error of the operating system; null for anything else. */
export function systemCode(error: unknown): string | null {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : null;
}

/** Turns an error of the operating system into one that a person can act on; anything else is passed on as it is. */
export function asUserError(error: unknown, doing: string): unknown {
  const code = systemCode(error);
  const meaning = code === null ? undefined : MEANINGS[code];
  if (error instanceof UserError || !meaning) return error;
  return new UserError(
    { what: `Can't ${doing}: ${meaning.is}`, expected: meaning.expected, next: meaning.next },
    { cause: error },
  );
}

/** Does something with the machine; what goes wrong is told as "Can't <doing>: …". */
export function attempt<T>(doing: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw asUserError(error, doing);
  }
}
