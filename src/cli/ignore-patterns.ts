import ignore from 'ignore';

/** Whether a path below the folder of the patterns (with `/`, no leading `./`) is meant by them. */
export type PathTest = (path: string) => boolean;

/** A test by patterns as `.gitignore` writes them; what lies outside the folder is never meant. */
export const matching = (patterns: readonly string[]): PathTest => {
  const matcher = ignore().add([...patterns]);
  return path => isInside(path) && matcher.ignores(path);
};

const isInside = (path: string): boolean => ignore.isPathValid(path);

interface Layer {
  readonly base: string;
  readonly matcher: ReturnType<typeof ignore>;
}

/** The `.gitignore` files that hold for a folder, outermost first. */
export class GitIgnores {
  private readonly layers: readonly Layer[];

  constructor(layers: readonly Layer[] = []) {
    this.layers = layers;
  }

  /** With the text of the `.gitignore` in the folder `base` (absolute). */
  and(base: string, text: string): GitIgnores {
    return new GitIgnores([...this.layers, { base, matcher: ignore().add(text) }]);
  }

  /** Whether the file or folder at `path` (absolute) is left out; the innermost file that speaks of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { base, matcher } of [...this.layers].reverse()) {
      const inside = path.slice(base.endsWith('/') ? base.length : base.length + 1);
      if (!inside) continue;
      const { ignored, unignored } = matcher.test(isFolder ? `${inside}/` : inside);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}
