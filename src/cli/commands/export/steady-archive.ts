import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';

/** The archive keeps local time: the same numbers everywhere. */
const MADE = new Date(2000, 0, 1);
const MADE_TEXT = '2000-01-01T00:00:00Z';

/** The same Office file without the time of its making: the same standard gives the same bytes. */
export const steadyArchive = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const core = parts[CORE];
  if (core) parts[CORE] = strToU8(strFromU8(core).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${MADE_TEXT}`));
  return zipSync(parts, { mtime: MADE });
};
