import type { Span } from '../../source/place.ts';

const ACT =
  /(?<!catatan )\b(?:(?:di|me)(?:lakukan|laksanakan|jalankan|selenggarakan|mulai)(?:nya)?\s{1,3}(?:[a-z/]{2,20}\s{1,3}){0,3}?(?:pemeriksaan|pemeriksan|tindakan|pelayanan|pengobatan|perawatan|terapi|konsultasi|konseling|pengujian|vaksinasi|imunisasi|persalinan|operasi|diklat|pelatihan|kunjungan|bimbingan|pendampingan|penyuluhan|rehabilitasi|asesmen|sidang|mediasi|perekaman|pemakaman|evakuasi|penjemputan)|(?:diklat|pelatihan|kegiatan|kunjungan|konsultasi|pemeriksaan|tindakan|pelayanan|pengujian|terapi|asuhan|bimbingan|acara|imunisasi|vaksinasi)\s{1,3}(?:[a-z/]{2,20}\s{1,3}){0,4}?(?<!tidak bisa )(?:dilakukan|dilaksanakan|dijalankan|diselenggarakan|diberikan|berlangsung|selesai)|(?:memberi|memberikan|mendapat|mendapatkan|menerima|melakukan|pemberian|pelaksanaan|melaksanakan|melayani|dilayani|mengadakan|menyelenggarakan)\s{1,3}(?:[a-z]{3,20}(?:,\s{0,2}|\s{0,2}[/&]\s{0,2}|\s{1,2}dan\s{1,2})){0,3}(?:pelayanan|layanan|tindakan|pengobatan|perawatan|obat|terapi|konsultasi|konseling|nasihat|nasehat|adv(?:is|ice)|bantuan hukum|pendampingan|asuhan|vaksin|imunisasi|diklat|pelatihan|penyuluhan|bimbingan|pemeriksaan|kunjungan)|(?:pasien|penderita|klien)\s{0,2}:?\s{1,3}(?:[a-z]{2,20}\s{1,3}){0,2}?(?:pulang|dipulangkan|dirujuk|diperiksa|dirawat|diobati|dipindah(?:kan)?|dilayani)|dipulangkan|dirawat inap|mengobati|merawat pasien|(?:pengunjung|tamu|keluarga)\s{1,3}(?:bertemu|menemui|berkunjung)|(?:rombongan|pengunjung|tamu)\s{1,3}(?:[a-z]{2,20}\s{1,3}){0,2}?(?:dipandu|berkeliling|(?:di|men)(?:beri(?:kan)?|erima|dapat(?:kan)?)\s{1,3}(?:penjelasan|edukasi|pengarahan|materi|paparan))|(?:menggunakan|memakai|memanfaatkan|meninggalkan|menempati)\s{1,3}(?:ruang|ruangan|gedung|fasilitas|aula|lapangan|kamar|alat|koleksi)|mengikuti\s{1,3}(?:kegiatan\s{1,3})?(?:diklat|pelatihan|bimbingan|kegiatan|program|konseling|kunjungan))\b/;

/** An act as the name of a step ("Pemeriksaan bayi"), not the looking through of papers. */
const ACT_NAMED =
  /^[^a-z]{0,6}(?:pemeriksaan|penyuntikan|imunisasi|vaksinasi|perawatan|pengobatan|tindakan|konsultasi|konseling|terapi|pelatihan|penyuluhan|pengujian|kunjungan|persalinan|pendampingan|pemasangan|penyambungan|perbaikan|penjemputan|evakuasi|pemadaman)(?! (?:berkas|dokumen|kelengkapan|persyaratan|administrasi|data|syarat|surat|permohonan|identitas|lapangan|lanjut))\b/;

/** Where a step renders or ends an act (care, training, visit, use of a room), which for a product that is an act takes the place of handing over; `text` is in lower case. */
export function findAct(text: string): Span | undefined {
  const match = ACT.exec(text) ?? ACT_NAMED.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
