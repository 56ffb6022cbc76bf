import { findDocuments } from './document-name.ts';

/** What stands at the head of an item before a colon or dash, or in brackets. */
const LABEL = /^\s{0,3}(?:\(([^()\n]{2,40})\)|\[([^[\]\n]{2,40})\]|([^:=()[\],;\n]{2,60}?)(?:\s{0,3}[:=]|\s{1,3}[-–—]\s))/;
/** "Rekom paspor : KTP", "Pembuatan KTP baru: KK": a case of the service, called after what it issues. */
const CASE_OF_PRODUCT =
  /^(?:rekom(?:endasi)?|pembuatan|penerbitan|pengurusan|perpanjangan|penggantian|perubahan|pencetakan|cetak ulang|pengajuan)\s(?=\S)/;
/** Words that name no case of the service: what is asked for, in which form, and of the applicant. */
const NO_CASE = new Set(
  'dokumen berkas persyaratan syarat kelengkapan lampiran surat-surat data identitas diri bukti foto fotokopi fotocopy photocopy copy kopi fc scan salinan asli original melampirkan membawa menyerahkan menyertakan menunjukkan mengunggah menyiapkan mengisi upload unggah pemohon administrasi administratif teknis umum utama wajib pokok dasar pendukung penunjang lain lainnya permohonan yang dan serta atau berupa yaitu antara catatan keterangan'.split(
    ' ',
  ),
);

/**
 * The case of the service that an item names at its head ("Perpanjangan: KTP, kartu lama"), in lower case; empty where it names none,
 * or only what is asked for ("Melampirkan: KTP").
 */
export function variantLabel(item: string): string {
  const match = LABEL.exec(item.slice(0, 80));
  const label = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim().toLowerCase().replace(/\s+/g, ' ');
  const words = label.split(/[^A-Za-zÀ-ɏ\p{N}-]+/u).filter(word => word !== '');
  if (words.every(word => NO_CASE.has(word)) || (findDocuments(label).length > 0 && !CASE_OF_PRODUCT.test(label))) return '';
  return label;
}

/** Where what an item asks for begins, behind the name of a case that is called after a document ("Rekom paspor : KTP"); 0 where it names none. */
export function behindCase(item: string): number {
  const match = LABEL.exec(item.slice(0, 80));
  const named = match?.[3] !== undefined && CASE_OF_PRODUCT.test(match[3].trim().toLowerCase());
  return named && /\S{2}/.test(item.slice(match[0].length)) ? match[0].length : 0;
}
