import writeExcelFile from 'write-excel-file/node';
import type { Annex } from '../../../import/annex.ts';
import { annexSheets } from '../../../import/annex-sheet.ts';
import { steadyArchive } from './steady-archive.ts';

/** An annex as an Excel file. */
export const sheetFile = async (annex: Annex): Promise<Uint8Array> =>
  steadyArchive(await writeExcelFile(annexSheets(annex), { fontFamily: 'Arial', fontSize: 11 }).toBuffer());
