import type { FoundFile } from './find-files.ts';

/** One of several machines that share a run: `index` of `of`, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A number that depends on nothing but the name (FNV-1a, mixed). */
const numberOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** The files of a shard with their positions in the whole run: a file stays in its shard whatever else is checked. */
export const inShard = (files: readonly FoundFile[], shard: Shard): { readonly file: FoundFile; readonly position: number }[] =>
  files.flatMap((file, position) => (numberOf(file.path) % shard.of === shard.index - 1 ? [{ file, position }] : []));
