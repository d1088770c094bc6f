import type { Value } from '#asbuilt/wiring/value';

/** What names at the top level of modules stand for, across files. */
export interface ModuleNames {
  /** A name of the module at this path; undefined where the module does not bind it. */
  named(path: string, name: string): Value | undefined;
  /** Whether a text names a step or pipeline of the project. */
  mentionsSteps(text: string): boolean;
  /** What `from x import name` (or `import x` where name is null) means in a file. */
  imported(from: string, name: string | null, file: string): Value;
}
