import { Packer } from 'docx';
import type { Annex } from '../../../import/annex.ts';
import { wordDocument } from '../../../import/annex-word.ts';
import { steadyArchive } from './steady-archive.ts';

/** An annex as a Word file. */
export const wordFile = async (annex: Annex): Promise<Uint8Array> => steadyArchive(await Packer.toBuffer(wordDocument(annex)));
