import type { Session } from '#faces/session';
import type { Talk } from '#faces/cli/terminal/talk';

/** Everything that an interview in the terminal needs. */
export interface Hall {
  readonly session: Session;
  readonly talk: Talk;
  readonly speaker: string;
  readonly columns: number;
  readonly colour: boolean;
  /** Writes the document and gives the path that it shows to the person. */
  readonly write: (markdown: string) => Promise<string>;
  /** Runs after each thing that was said, before the next step is derived: another reader may read it first. */
  readonly afterSaid?: () => Promise<void>;
  /** Looks whether the document was changed by hand meanwhile, and takes that over. */
  readonly lookAtDocument?: () => Promise<void>;
  /** A longer text that was begun when the person stopped, to go on with; forgotten once it is given. */
  readonly draft?: () => string;
}
