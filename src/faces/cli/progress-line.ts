interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Shows progress of long work on standard error, where that is a terminal; silent otherwise. */
export function progressLine(doing: string): (progress: Progress) => void {
  if (!process.stderr.isTTY) return () => {};
  let last = 0;
  return ({ done, of }) => {
    const now = Date.now();
    if (done < of && now - last < 100) return;
    last = now;
    process.stderr.write(done < of ? `\r${doing} ${done} of ${of} files` : '\r\u001b[K');
  };
}
