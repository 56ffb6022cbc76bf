/** Words that say a step waits for the applicant. */
export const WAITS =
  /\b(?:menunggu|menanti)\s{1,3}(?:hingga\s{1,3}|sampai\s{1,3})?(?:pemohon|pelaku usaha|pelanggan|pengguna|kelengkapan|perbaikan|pembayaran|pelunasan|konfirmasi pemohon)|\b(?:pemohon|pelaku usaha|pengguna layanan|pelanggan|wajib pajak)\s{1,3}(?:untuk\s{1,3}|wajib\s{1,3}|harus\s{1,3}|agar\s{1,3})?(?:melengkapi|memperbaiki|menyempurnakan|melunasi)|\b(?:oleh|bagi)\s{1,3}(?:pemohon|pelaku usaha)\b|\btidak (?:termasuk|dihitung)\b/;
const BODIES =
  '(?:pemohon|pelaku usaha|pengguna layanan|pelanggan|wajib pajak|perusahaan|badan usaha|importir|eksportir|peserta|klien|pengusul|(?:instansi|opd|skpd|sekolah)(?! (?:terkait|teknis|berwenang|pembina|penerbit)))';
/** The applicant mends what was wanting ("Perbaikan berkas oleh instansi"). */
export const MENDING = new RegExp(
  `\\b(?:perbaikan|revisi|pelengkapan|penyempurnaan)\\b[^.;|\\n]{0,40}\\boleh ${BODIES}|\\b${BODIES} (?:untuk |wajib |harus |agar )?(?:melengkapi|memperbaiki|menyempurnakan|melunasi|merevisi)`,
);
/** What an applicant who is named does while the unit waits. */
export const MENDS =
  /\b(?:perbaikan|memperbaiki|melengkapi|pelengkapan|revisi|merevisi|penyempurnaan|menyempurnakan|pelunasan|melunasi|pembayaran|membayar)\b/;
