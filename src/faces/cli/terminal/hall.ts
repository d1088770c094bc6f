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
  readonly write: (markdown: string) => string;
}
