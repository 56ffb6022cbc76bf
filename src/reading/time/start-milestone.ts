/** How late in the course of an application a clock starts: when it comes in, when the file is complete, or after a step that follows. */
export type Milestone = 'received' | 'complete' | 'later';

const LATER =
  /bayar|lunas|survei|verifikasi|(?:di|pe)?periksa|pemeriksaan|peninjauan|ditinjau|kunjungan|lapangan|disetujui|persetujuan|rekomendasi|wawancara|sidang|uji|tanda\s?tangan/i;
const COMPLETE = /lengkap|kompl[ei]t|penuhi|benar|sah\b|valid|sesuai/i;
const RECEIVED = /terima|masuk|ajukan|daftar|register|registrasi|serahkan|sampaikan|unggah|tanda terima/i;

/** Tells by a start phrase ("sejak berkas dinyatakan lengkap") when the clock starts; `undefined` where the phrase names none of these. */
export const readMilestone = (start: string): Milestone | undefined => {
  if (LATER.test(start)) return 'later';
  if (COMPLETE.test(start)) return 'complete';
  return RECEIVED.test(start) ? 'received' : undefined;
};
