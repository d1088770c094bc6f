/** The parts of a message to a person: what is the matter, what was expected, what to do about it. Clauses without a full stop. */
export interface Complaint {
  readonly what: string;
  readonly expected: string;
  readonly next: string;
}

/** Names of files and scraps of input may hold anything; a message stays one line and sends the terminal no commands. */
const CONTROL = /\p{Cc}+/gu;

/** Something that the person at the machine can mend; printed as one line, never as a stack. */
export class UserError extends Error implements Complaint {
  readonly what: string;
  readonly expected: string;
  readonly next: string;

  constructor({ what, expected, next }: Complaint, options?: ErrorOptions) {
    super(`${what}, expected ${expected}; ${next}.`.replace(CONTROL, ' '), options);
    this.name = 'UserError';
    this.what = what;
    this.expected = expected;
    this.next = next;
  }
}
