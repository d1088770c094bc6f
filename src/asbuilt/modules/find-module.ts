/** Finds the file that a dotted module name means, seen from a file of the same tree. */
export class ModulePaths {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();
  private readonly bySuffix = new Map<string, string[]>();

  constructor(paths: readonly string[]) {
    for (const path of paths) {
      if (!path.endsWith('.py')) continue;
      this.files.add(path);
      const parts = path.split('/');
      for (let i = 1; i < parts.length; i++) this.folders.add(parts.slice(0, i).join('/'));
      const stem = parts.at(-1) === '__init__.py' ? parts.at(-2) : parts.at(-1)!.slice(0, -3);
      const alike = this.bySuffix.get(stem ?? '');
      if (alike) alike.push(path);
      else if (stem) this.bySuffix.set(stem, [path]);
    }
  }

  /**
   * "a.b" or "..b" seen from `from`: a file's path, or "folder/" for a package without `__init__.py`; null where the
   * module lies outside the project. The nearest folder above `from` that holds it wins, then the only file that ends so.
   */
  find(name: string, from: string): string | null {
    const dots = /^\.*/.exec(name)![0].length;
    const parts = name.slice(dots).split('.').filter(Boolean);
    const folder = from.split('/').slice(0, -1);
    if (dots > 0)
      return dots - 1 > folder.length ? null : this.at([...folder.slice(0, folder.length - (dots - 1)), ...parts]);
    for (let depth = folder.length; depth >= 0; depth--) {
      const found =
        this.at([...folder.slice(0, depth), ...parts]) ?? this.at([...folder.slice(0, depth), 'src', ...parts]);
      if (found !== null && found !== from) return found;
    }
    return this.bestSuffix(parts, from) ?? this.belowRoot(parts, from);
  }

  /** `project.steps.load` where `project` is the name of the scanned folder itself, which the paths do not hold. */
  private belowRoot(parts: readonly string[], from: string): string | null {
    if (parts.length < 3 || this.folders.has(parts[0]!)) return null;
    const found = this.at(parts.slice(1));
    return found === from ? null : found;
  }

  /** The module file, package or folder at these path parts. */
  at(parts: readonly string[]): string | null {
    const path = parts.join('/');
    if (this.files.has(`${path}.py`)) return `${path}.py`;
    const init = path === '' ? '__init__.py' : `${path}/__init__.py`;
    if (this.files.has(init)) return init;
    return path === '' || this.folders.has(path) ? `${path}/` : null;
  }

  private bestSuffix(parts: readonly string[], from: string): string | null {
    const suffix = parts.join('/');
    const fits = (this.bySuffix.get(parts.at(-1) ?? '') ?? []).filter(
      (path) =>
        path !== from && (`/${path}`.endsWith(`/${suffix}.py`) || `/${path}`.endsWith(`/${suffix}/__init__.py`)),
    );
    if (parts.length < 2 && fits.length > 1) return null;
    const shared = (path: string): number => {
      let i = 0;
      while (i < path.length && path[i] === from[i]) i++;
      return i;
    };
    const best = fits.toSorted((a, b) => shared(b) - shared(a));
    return best[0] !== undefined && (best[1] === undefined || shared(best[0]) > shared(best[1])) ? best[0] : null;
  }
}
