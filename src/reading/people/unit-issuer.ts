/** A paper, and the words of its name up to the office that issues it: "Rekomendasi nikah KUA …", "Surat keterangan pindah dari …". */
const ISSUED =
  /(?<![A-Za-zÀ-ɏ])(?:rekomendasi|surat(?!\s(?:permohonan|pernyataan|kuasa|lamaran))|keterangan|pengantar|i[zj]in|persetujuan|dispensasi|akt[ae]|kutipan|buku\snikah|ijazah|rapor[t]?|transkrip|sertifikat|kartu|bukti|putusan|penetapan|salinan|legalisir|rujukan)(?:\s{1,2}(?!(?:kepada|ke|di|pada|untuk|menjadi|sebagai|terhadap|dan|atau|serta|warga|penduduk|masyarakat|pegawai|petugas|staf|pemohon|pasien|siswa)\s)[A-Za-zÀ-ɏ\d/()-]{1,20}){0,6}\s{1,2}$/i;

/** Whether the words before the name of an office tell of a paper that it issues ("Rekomendasi nikah" before "KUA Kecamatan Mekarsari"). */
export const isIssuedBy = (before: string): boolean => ISSUED.test(before.slice(-160));
