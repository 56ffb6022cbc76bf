import { posix, win32 } from 'node:path';
import type { Host } from './host.ts';

/** Path arithmetic of a machine, with `/` between folders whatever the machine writes. */
export interface Paths {
  /** `path` with `/` between folders. */
  slashes(path: string): string;
  absolute(path: string): string;
  /** `path` as seen from the folder `from`; begins with `../` when it lies outside, absolute when it lies on another drive. */
  relative(from: string, path: string): string;
  /** The folder that holds `path`; itself at the root. */
  parent(path: string): string;
  /** `path` as seen from where the program was started. */
  shown(path: string): string;
}

/** The path arithmetic of `host`. */
export const pathsOf = ({ cwd, windows }: Pick<Host, 'cwd' | 'windows'>): Paths => {
  const { resolve, relative, dirname } = windows ? win32 : posix;
  const slashes = (path: string): string => (windows ? path.replaceAll('\\', '/') : path);
  const absolute = (path: string): string => slashes(resolve(cwd, path));
  const relativeTo = (from: string, path: string): string => slashes(relative(absolute(from), absolute(path)));
  return {
    slashes,
    absolute,
    relative: relativeTo,
    parent: path => slashes(dirname(absolute(path))),
    shown: path => relativeTo(cwd, path) || '.',
  };
};
