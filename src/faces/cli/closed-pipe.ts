/**
 * Whoever reads what is printed may close the pipe early ("… | head -1"). That is no fault: the command finishes what it
 * does, writes its files and ends with its own status; what nobody reads any more is dropped.
 */
export function letPipesClose(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
