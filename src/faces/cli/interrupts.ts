/** Whoever stops an interview is told how to go on, at any moment (128 + SIGINT). */
export const STOPPED = 130;

export const HOW_TO_GO_ON = 'Nothing is lost. Go on at the same question with "headwater" in this folder.';

/**
 * Ctrl-C between two questions, while something is computed or written. Where somebody else listens (a model that reads, and
 * is to be gone on without), it is theirs.
 */
export function onInterrupt(stop: () => void): () => void {
  const stopped = () => {
    if (process.listenerCount('SIGINT') > 1) return;
    stop();
    process.stderr.write(`\n${HOW_TO_GO_ON}\n`);
    process.exit(STOPPED);
  };
  process.on('SIGINT', stopped);
  return () => void process.off('SIGINT', stopped);
}
