import { hashOf } from '../memory/hash.ts';
import type { FoundFile } from './find-files.ts';

/** One of several machines that share a run: `index` of `of`, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** The files of a shard with their positions in the whole run: a file stays in its shard whatever else is checked. */
export const inShard = (files: readonly FoundFile[], shard: Shard): { readonly file: FoundFile; readonly position: number }[] =>
  files.flatMap((file, position) => (hashOf(file.path) % shard.of === shard.index - 1 ? [{ file, position }] : []));
