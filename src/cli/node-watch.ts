import { watch } from 'node:fs';
import { join } from 'node:path';

/** A change is told when it has been quiet for so long, in milliseconds: an editor writes a file in several steps. */
const QUIET = 100;

/** Paths of files that change in or below `folders`. Never ends by itself. */
export async function* watchFolders(folders: readonly string[]): AsyncGenerator<string> {
  let changed: string | undefined;
  let wake: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders)
    watch(folder, { recursive: true }, (_, name) => {
      changed = join(folder, name ?? '');
      clearTimeout(timer);
      timer = setTimeout(() => wake(), QUIET);
    });
  for (;;) {
    await new Promise<void>(resolve => {
      wake = resolve;
    });
    if (changed !== undefined) yield changed;
  }
}
