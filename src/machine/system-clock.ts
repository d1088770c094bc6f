/** Tells the time for the log. A port, so that tests and scripted interviews can give their own. */
export interface Clock {
  /** ISO 8601 in UTC. */
  now(): string;
}

/** The clock of this machine. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
