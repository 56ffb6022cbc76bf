import { hashOf } from '../memory/hash.ts';
import { FileList } from './file-list.ts';

/** One of several machines that share a run: `index` of `of`, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Whether a path falls to a shard. */
export const fallsTo = (path: string, { index, of }: Shard): boolean => hashOf(path) % of === index - 1;

/** The files of a shard with their positions in the whole run: a file stays in its shard whatever else is checked. */
export const inShard = (files: FileList, shard: Shard): { readonly files: FileList; readonly positions: readonly number[] } => {
  const part = new FileList();
  part.gitignored = files.gitignored;
  const positions: number[] = [];
  let position = 0;
  for (const file of files) {
    if (fallsTo(file.path, shard)) {
      part.add(file);
      positions.push(position);
    }
    position++;
  }
  return { files: part, positions };
};
