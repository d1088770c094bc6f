/** The port through which the scan reads a project: paths are relative, with "/". Reading the same path twice is cheap. */
export interface SourceTree {
  /** The scanned folder's name. */
  readonly name: string;
  readonly paths: readonly string[];
  /** The text of a file, of a notebook without the pictures in its outputs; null where it is not there, not text, or too large. */
  read(path: string): string | null;
  /** Whether a file can be read and its text holds this word of ASCII; quicker than reading it where it does not. */
  holds(path: string, word: string): boolean;
  /** What was met on the way that the user should know: "symbolic link left out". */
  readonly notices: readonly { readonly file: string | null; readonly text: string }[];
}
