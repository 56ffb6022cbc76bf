import type { TopKey } from './format.ts';
import { says, textsIn } from './read-standard.ts';
import type { Standard } from './standard.ts';

/** Whether the key at the top of the file says anything at all. */
export const isFilled = (standard: Standard, key: TopKey): boolean =>
  textsIn(standard.file[key], [key], standard.source).some(text => says(text.isi));
