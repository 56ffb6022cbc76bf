import { readWords } from '../text/word.ts';
import { findMentions, type Mention } from './actor.ts';

const CELL_END = /[|\t]| [-–—] /;
const HEAD_CELL =
  /^(?:no|nomor|uraian|kegiatan|aktivitas|langkah|tahap(?:an)?|prosedur|proses|pelaksana|pelaku|petugas|penanggung jawab|waktu|durasi|lama|jangka waktu|mutu baku|output|keluaran|hasil|keterangan|ket|kelengkapan|persyaratan)(?: (?:kegiatan|prosedur|langkah|layanan|pelayanan|waktu|kerja|penyelesaian|tahapan|aktivitas))?\.?$/;
const FEWEST_CELLS = 3;

/** The cells of a row as tables are pasted: parted by strokes, tabs or dashes. */
function cellsOf(text: string): { readonly text: string; readonly start: number }[] {
  const cells: { text: string; start: number }[] = [];
  let start = 0;
  for (const piece of text.split(CELL_END)) {
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') cells.push({ text: piece.trim(), start: start + lead });
    start += piece.length;
    start += text[start] === '|' || text[start] === '\t' ? 1 : ' - '.length;
  }
  return cells;
}

/** "No | Uraian | Pelaksana | Waktu" heads a table and is no step. */
export function isTableHead(lower: string): boolean {
  if (!CELL_END.test(lower)) return false;
  const cells = cellsOf(lower);
  return cells.length > 1 && cells.every(({ text }) => HEAD_CELL.test(text));
}

/** The one whom a cell names and nothing else, in a row that says more ("Perbaikan | Pemohon | 5 hari"). */
export function actorInCell(text: string): Mention | undefined {
  if (!CELL_END.test(text)) return undefined;
  const cells = cellsOf(text);
  if (cells.length < FEWEST_CELLS || isTableHead(text.toLowerCase())) return undefined;
  const named = cells.flatMap((cell, index) => {
    const words = readWords(cell.text);
    const [only, ...others] = findMentions(words);
    const is = index > 0 && only && others.length === 0 && only.from === 0 && only.to === words.length;
    const body = index > 0 && /^instansi$/i.test(cell.text);
    const span = { start: cell.start, end: cell.start + cell.text.length };
    if (body) return [{ side: 'applicant' as const, span, from: 0, to: 1, role: undefined }];
    return is ? [{ ...only, span }] : [];
  });
  return named.length === 1 ? named[0] : undefined;
}
