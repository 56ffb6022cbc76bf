import { remembering } from '../../memory/remember.ts';
import { readWording, type Wording, type WordingPatterns } from './wording.ts';

const PROMISE =
  '(?:di(?:laksanakan|berikan|selesaikan|layani|selenggarakan|lakukan|proses|terbitkan|jamin|jalankan|kerjakan|pastikan|tangani|serahkan)|melayani|memberi(?:kan)?|melaksanakan|menyelesaikan|menyelenggarakan|menjamin|memastikan|menjalankan|menerapkan|memenuhi|bekerja|berjanji|sanggup|bersedia|siap|berkomitmen|komitmen|terlayani|selesai|mengutamakan|terjamin|melakukan|menepati|mematuhi)';
const STANDARD =
  '(?:standar(?! (?:ruang|peralatan|bangunan|kompetensi))(?: operasional| pelayanan| prosedur)?|sop|spo|sp|spm|maklumat|prosedur|janji|jangka waktu|waktu yang|target waktu|ketentuan waktu|alur)';
const MEASURE = `(?:sesuai|berdasarkan|mengacu|berpedoman|menurut|dengan mengikuti|mengikuti)(?: (?:dengan|pada|kepada|oleh))?(?: [a-z]{2,12}){0,2}? ?${STANDARD}`;
const TIME =
  '(?:tepat waktu|(?:paling (?:lama|lambat)|maksimal|dalam waktu|dalam jangka waktu|dalam|selama|kurang dari) \\d|(?:pada )?hari (?:itu juga|yang sama)|saat itu juga)';
const SERVED =
  '(?:pemohon|pelanggan|pasien|pengguna(?: layanan| jasa)?|masyarakat|warga|konsumen|pengunjung|wajib pajak|peserta|penerima layanan|klien)';
const MONEY = '(?:biaya|uang|tarif|retribusi|pembayaran|ongkos)';
/** What is given to one who was kept waiting. */
const GIFT =
  '(?:voucher|voucer|kupon|diskon|potongan (?:harga|biaya|tarif|retribusi)|keringanan (?:biaya|tarif|retribusi)|suvenir|souvenir|bingkisan|cinder(?:a|e)mata|merchandise|hadiah|pulsa|snack|minuman|makanan|layanan gratis)';
const GIVEN = `(?:${MONEY}(?: [a-z]{2,15}){0,3} (?:dikembalikan|dibebaskan|dipotong|diganti(?:kan)?)|(?:pengembalian|pembebasan|penggantian|mengembalikan|membebaskan|mengganti) ${MONEY}|${GIFT}|${SERVED}(?: (?:akan|berhak|dapat))? (?:mendapat(?:kan)?|menerima|memperoleh|diberi(?:kan)?) (?:pengganti|ganti|uang|tambahan|kemudahan))`;
const LATE = '(?:terlambat|keterlambatan|melebihi|melewati|tidak (?:selesai|sesuai|tepat|terpenuhi|menepati|ditepati))';
const REPAIR = '(?:di|men)?(?:perbaiki|perbaikan|ganti|cetak ulang|proses ulang|ulang|antar(?:kan)?|kirim(?:kan)?|prioritaskan|dahulukan)';

const PATTERNS: WordingPatterns = {
  cheap:
    /standar|sop|spo|\bsp|maklumat|prosedur|janji|waktu|alur|paling la|maksimal|dalam|selama|hari|saat|kompensasi|ganti|maaf|sanksi|kepastian|pakta|gratis|biaya|lambat|salah|melebihi|melewati|kembali|voucher/u,
  plain: new RegExp(
    [
      `\\b${PROMISE}\\b[^.;]{0,90}?\\b(?:${MEASURE}|${TIME}|standar pelayanan|standar yang|standar mutu|janji layanan|sop\\b)`,
      '\\b(?:kompensasi|ganti rugi|ganti kerugian|permohonan maaf|permintaan maaf|meminta maaf|menyampaikan maaf|(?:menerima|dikenakan|dikenai|diberi(?:kan)?) sanksi)\\b',
      `\\b(?:terlambat|keterlambatan|melebihi|melewati|tidak (?:selesai|sesuai|tepat|terpenuhi|menepati))\\b[^.;]{0,80}?\\b(?:${REPAIR}|mengantar(?:kan)?|prioritas|gratis|tanpa biaya)\\b`,
      `\\b(?:prioritas|gratis|tanpa biaya|diantar(?:kan)?|dikirim(?:kan)?)\\b[^.;]{0,60}?\\b(?:bila|jika|apabila|kalau) (?:[a-z]{2,15} ){0,2}(?:terlambat|melebihi|melewati|tidak (?:selesai|sesuai|tepat))\\b`,
      `\\b(?:kesalahan|keliru|salah|(?:hilang|rusak) (?:oleh|di tangan) petugas)\\b[^.;]{0,60}?\\b${REPAIR}\\b`,
      '\\b(?:menerima|mendapat(?:kan)?|memperoleh|diberi(?:kan)?) (?:penggantian|pengganti)\\b',
      `\\b${LATE}\\b[^.;]{0,80}?\\b${GIVEN}\\b|\\b${GIVEN}\\b[^.;]{0,80}?\\b${LATE}\\b`,
    ].join('|'),
    'gu',
  ),
  doubtful: new RegExp(
    `(?<=(?:^|;)[^A-Za-z]{0,6})(?:${MEASURE}|tepat waktu)\\b|\\b(?:pelayanan|layanan|penyelesaian|proses|waktu|penerbitan|penerapan|pelaksanaan)\\b[^.;]{0,60}?\\b(?:${MEASURE}|${TIME}|sop\\b(?! yang))|\\b(?:kepastian (?:waktu|biaya|persyaratan|prosedur|hukum|pelayanan|layanan)|pakta integritas|maklumat pelayanan|sanksi|diproses ulang)\\b`,
    'gu',
  ),
};

/** A promise in `jaminan_pelayanan` that the standard, the SOP or a time measures, or a compensation; that an SOP exists, or that service is good, is none. */
export const readServicePromise = remembering((text: string): Wording => readWording(text, PATTERNS));
