/** The port through which the scan reads a project: paths are relative, with "/". Reading the same path twice is cheap. */
export interface SourceTree {
  /** The scanned folder's name. */
  readonly name: string;
  readonly paths: readonly string[];
  /** The text of a file, or null where it is not there, not text, or too large. */
  read(path: string): string | null;
  /** What was met on the way that the user should know: "symbolic link left out". */
  readonly notices: readonly { readonly file: string | null; readonly text: string }[];
}
