import { matchesOf } from '../text/match.ts';
import type { TimeUnit } from './time-unit.ts';

/**
 * What a time is about: `promise` binds the unit for the whole service, `step` for one step of it; the others do not bind
 * it: `validity` of the product, a deadline of the `applicant`, `opening` hours, a `visit`, an `extension`, a `frequency`.
 */
export type DurationRole = 'promise' | 'step' | 'validity' | 'applicant' | 'opening' | 'visit' | 'extension' | 'frequency';

/** What the role of a time is read from. */
export interface RoleEvidence {
  /** From the figure before, or the sentence's beginning, to this figure. */
  readonly before: string;
  readonly after: string;
  /** The heading that stands over the sentence; empty where none does. */
  readonly heading: string;
  readonly label: string;
  readonly unit: TimeUnit;
  /** What the time before it in its sentence is about. */
  readonly previous: DurationRole | undefined;
  readonly bounded: boolean;
  readonly roundTheClock: boolean;
}

const WORD_START = '(?<![A-Za-zÀ-ɏ])';
const CONDITION =
  /(?:sejak|semenjak|setelah|sesudah|apabila|jika|bila|ketika|saat|begitu|terhitung|dihitung|mulai|notifikasi|kepada)(?![A-Za-zÀ-ɏ])[^,;.]{0,80}$/i;

const FREQUENCY_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:setiap|tiap|(?:se)?kali (?:dalam|setiap|per|tiap)(?: (?:waktu|setiap))?|per|sekali(?: dalam)?)[\s:]{1,3}$/i;
const FREQUENCY_AFTER = /^\s{0,3}(?:sekali|\d{1,2}\s?(?:\([A-Za-zÀ-ɏ]{1,20}\)\s?)?(?:kali|x)(?![A-Za-zÀ-ɏ]))/i;
/** "Habis berlaku : 4 hari kerja" names a kind of case. */
const VALIDITY =
  /(?<!habis\s)(?:masa|jangka|waktu)\s(?:ke)?(?:berlaku|aktif|pakai|guna|laku)|(?<!(?:yang|habis|habis\smasa|tidak|tak)\s)(?<![A-Za-zÀ-ɏ])berlaku(?![A-Za-zÀ-ɏ])|kedaluwarsa|kadaluarsa|retensi|masa\ssimpan|disimpan|diarsipkan/i;
const VISIT =
  /besuk|bezuk|(?:lama|waktu|jam|durasi|masa)\s(?:(?:ber)?kunjung(?:an)?|(?:di)?pinjam|magang|pkl|istirahat|sewa)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:masa|lama(?:nya)?|durasi)\s(?:karantina|isolasi|rawat(?:\sinap)?|perawatan|pemakaian|penggunaan|pengasuhan|percobaan|uji\scoba|orientasi|adaptasi|pembinaan|pembimbingan|bimbingan|pendampingan|rehabilitasi|observasi|inkubasi|tinggal|kontrak|garansi|pemeliharaan|jabatan|studi)(?![A-Za-zÀ-ɏ])|berkunjung|pelaksanaan\s(?:magang|pkl)|kontrol\s(?:ulang|kembali)|(?<![A-Za-zÀ-ɏ])istirahat(?=\s(?:paling|maks|selama))/i;
/** How long a thing is lent or a room is used: "lama peminjaman 7 hari"; a loan that is handed out takes minutes. */
const LENT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:di)?pinjam(?:kan)?(?=\s(?:selama|paling\slama|maks)[^.;\n]{0,20}$)|(?:(?<time>(?:jangka\s)?waktu)|lama(?:nya)?|masa|durasi|batas)\speminjaman)(?![A-Za-zÀ-ɏ])[^.;\n]{0,40}$/i;
/** "Pemakaian aula 1 hari (08.00–22.00)": not so where an answer to it is promised ("izin pemakaian aula 1 hari kerja"). */
const USED =
  /(?:^|[\n.;,])[\s\d.)(•*-]{0,6}(?:(?:lama|waktu|durasi)\s)?(?:pemakaian|penggunaan)\s(?!kekayaan|aset|barang\smilik|bmd|tanah)(?:[A-Za-zÀ-ɏ]{2,20}\s){1,3}(?:selama\s|(?:maks(?:imal|\.)?|paling\slama)\s){0,2}$/i;
const FROM_START = /^[\s(,]{0,3}(?:hari\s)?(?:kerja|kalender|sejak|setelah|sesudah|terhitung|dihitung|dari|semenjak)(?![A-Za-zÀ-ɏ])/i;
const EXTENSION =
  /diperpanjang|di(?:tangguhkan|tunda)(?![A-Za-zÀ-ɏ])|(?:ditambah|waktu(?:nya)?\sbertambah)(?![A-Za-zÀ-ɏ])|(?:penambahan|perpanjangan|tambahan)\swaktu|(?:memperpanjang|menambah)\s(?:jangka\s)?waktu|(?:dapat|bisa|boleh|berhak)\smemperpanjang(?![A-Za-zÀ-ɏ])/i;
// "dalam hal terjadi gangguan diberitahukan paling lambat 1 hari": word of a trouble, and no end of the service.
const NOTICE =
  /(?:gangguan|kendala|hambatan|keterlambatan|terlambat|kerusakan|error|down|trouble)(?![A-Za-zÀ-ɏ])[^.;\n]{0,60}?(?:diberi\s?tahu(?:kan)?|diinformasikan|dikonfirmasi(?:kan)?|dihubungi)(?![A-Za-zÀ-ɏ])(?![^.;\n]{0,60}?(?:selesai|proses|terbit|layan))[^.;\n]{0,60}$/i;
/** "5 hari kerja (Kadis DL +1 hari)", "10 hari + 3 hari kalau ke lapangan": what is added to the time before it; "3 hari + 5 hari" is a sum. */
const ADDED = /[([][^()\d]{0,60}(?<![ht]\s?)\+\s{0,2}$/i;
const ADDED_PLAIN = /^\s{0,2},?\s{0,2}\+\s{0,2}$/;
const ADDED_IF = /^\s{0,2}\(?(?:jika|bila|apabila|bilamana|kalau|dalam\shal)(?![A-Za-zÀ-ɏ])/i;
const EXTENSION_AFTER = /^\s{0,2}(?:perpanjangan|tambahan)(?![A-Za-zÀ-ɏ])/i;
const OPENING_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:buka|dibuka|siaga|piket|call\s?cent(?:er|re)|hotline|posko|satpam|melayani|operasional|beroperasi|jaga|non\s?stop|online|daring|(?<!(?:waktu|jangka|lama|durasi|penyelesaian)\s)(?:pe)?layanan(?:\s(?:dilakukan|dilaksanakan|diberikan|tersedia|dibuka))?)[\s:(]{0,3}(?:selama\s)?$/i;
const OPENING_AFTER =
  /^\s{0,2}\(?(?:sehari|non\s?stop|penuh|(?:set|t)iap\shari|per\s?hari|\/\s?(?:hari|7)|(?:dalam\s)?(?:sehari|se\s?minggu|seminggu|satu\sminggu|(?:7|tujuh)\shari)|per\s?minggu)/i;
const EMERGENCY = /(?<![A-Za-zÀ-ɏ])(?:ugd|igd|gawat\sdarurat)[\s:]{0,3}(?:selama\s)?$/i;
const APPLICANT =
  /oleh\s(?:pelaku\susaha|pemohon|pengguna|masyarakat|penduduk|wajib\s(?:pajak|retribusi)|peserta)|(?:pelaku\susaha|pemohon|penduduk|warga|pengguna|peserta|pasien|pencari\skerja|wajib\spajak)\s(?:wajib|harus|melengkapi|memperbaiki|menyampaikan|mengajukan|mengambil|membayar|melapor|memenuhi|diberi(?:kan)?\s(?:waktu|kesempatan|tenggat|batas|toleransi|jangka)|menyerahkan|melakukan)|batas\s(?:waktu\s)?(?:pengambilan|pembayaran|perbaikan|pelaporan|pengajuan|pelunasan)|wajib\s(?:melapor|dilaporkan|mendaftar|diambil|mengajukan)|(?:wajib|harus)\s(?:dilengkapi|diperbaiki|dibayar|dilunasi)|pelaporan\s(?:kelahiran|kematian|perkawinan|perceraian)/gi;
const PEOPLE =
  '(?:pelaku\\susaha|pemohon|penduduk|warga|pengguna|peserta|pasien|pencari\\skerja|wajib\\s(?:pajak|retribusi)|yang\\sbersangkutan)';
const OMITS = '(?:tidak|belum)\\sdi(?:ambil|lengkapi|perbaiki|bayar|lunasi)';
// "pemohon tidak melengkapi berkas dalam 7 hari", "apabila dalam 3 hari pemohon tidak hadir": what the applicant lets pass.
const LAPSE_BEFORE = new RegExp(
  `(?:${PEOPLE}\\s(?:tidak|belum)\\s(?:melengkapi|memperbaiki|mengambil|membayar|melunasi|menyerahkan|menyampaikan|memenuhi|menanggapi|mengajukan|hadir|datang)|${OMITS})(?![A-Za-zÀ-ɏ])(?!.{0,50}(?:proses|selesai|terbit|layani|kembalikan|jadi))[^,;.\\n]{0,50}$`,
  'i',
);
/** "Pengambilan surat paling lambat 30 hari", "surat dapat diambil paling lambat 7 hari setelah selesai", "kekurangan berkas dilengkapi paling lambat 7 hari". */
const COLLECTED =
  /(?<![A-Za-zÀ-ɏ])(?:pengambilan\s(?:surat|dokumen|hasil|produk|kartu|sertifikat|akta|ijazah|barang)|kekurangan[^,;.\n]{0,30}?di(?:lengkapi|penuhi|perbaiki))\s(?:(?:oleh\s[a-z]{3,12}|di\sloket|dilakukan)\s)?(?:paling\s(?:lambat|lama)|se?lambat[\s-]{0,3}lambat(?:nya)?)\s$/i;
const MAY_COLLECT =
  /(?<![A-Za-zÀ-ɏ])(?:dapat|bisa)\sdiambil\s(?:[a-z]{2,10}\s){0,3}?(?:paling\s(?:lambat|lama)|se?lambat[\s-]{0,3}lambat(?:nya)?)\s$/i;
const ONCE_READY =
  /^[^,;.\n]{0,12}?(?:setelah|sejak|sesudah)\s(?:dinyatakan\s|surat\s|hasil\s)?(?:selesai|terbit|diterbitkan|jadi|ditandatangani)(?![a-z])/i;
const LAPSE_OPEN =
  /(?<![A-Za-zÀ-ɏ])(?:apabila|jika|bila|bilamana|kalau|dalam\shal)\s(?:(?:dalam|selama|sampai|dengan|hingga|setelah|lewat|melewati|melebihi|lebih|dari|jangka|batas|waktu|tenggang|kurun|paling|lama|lambat)\s?){1,6}$/i;
const LAPSE_AFTER = new RegExp(
  `^[^,;.\\n]{0,60}?(?<![A-Za-zÀ-ɏ])(?:${PEOPLE}\\s(?:tidak|belum)|${OMITS}|(?:tidak|belum)\\sada\\s(?:perbaikan|tanggapan\\s(?:dari\\s)?${PEOPLE}))(?![A-Za-zÀ-ɏ])`,
  'i',
);
/** "Magang 1 s.d. 3 bulan": how long it lasts; an answer to it takes days. */
const PLACEMENT =
  /(?:^|[\n.;,])[\s\d.)(•*-]{0,6}(?:magang|pkl|prakerin|kkn|praktik\skerja(?:\slapangan)?|kuliah\skerja\snyata)(?:\s(?:selama|antara|minimal|maksimal|paling\s(?:lama|singkat))|\s?:){0,2}\s{0,3}$/i;
const LASTING: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['minggu', 'bulan', 'tahun']);
/** "Lama pinjam 7 hari (perpanjang 7 hari)": longer for whom the time before was. */
const LONGER = /(?<![A-Za-zÀ-ɏ])(?:di)?perpanjang(?:an)?(?:nya)?[\s:]{0,3}(?:(?:maks(?:imal|\.)?|paling\slama|selama|lagi)\s{0,2}){0,2}$/i;
/** "paling cepat 14 hari, paling lambat 30 hari": two ends of one span. */
export const OTHER_END =
  /^[\s,]{0,3}(?:(?:dan|atau|serta)\s)?(?:paling\s(?:lambat|lama)|se?lambat[\s-]{0,3}lambat(?:nya)?|maks(?:imal|\.)?)\s{0,2}$/i;
const A_DAY = /^\s{0,2}(?:\/|per\s|(?:set|t)iap\s|se)\s?hari(?![A-Za-zÀ-ɏ])/i;
/** "Kursus 3 bulan: pendaftaran 15 menit": how long the thing takes that the service is about. */
const COURSE = /(?<![A-Za-zÀ-ɏ])(?:kursus|pelatihan|diklat|bimtek|magang|paket|program|sekolah)\s(?:[A-Za-zÀ-ɏ]{2,20}\s){0,2}$/i;
const OBJECTION = '(?:sanggah(?:an)?|keberatan|banding|kasasi|gugatan)';
const LIMITED = '(?:paling|se?lambat|maks|dalam|selama|tidak\\slebih|kurang)';
// A remedy or an application that must be lodged in time.
/** Money that the unit pays: no fee of the applicant's. */
const PAID_OUT =
  '(?!\\s(?:[A-Za-zÀ-ɏ]{3,12}\\s)?(?:klaim|manfaat|santunan|ganti\\s(?:rugi|kerugian|untung)|kompensasi|restitusi|insentif|bantuan|tunjangan|beasiswa|jaminan|jht|jkk|jkm|jp|pensiun|gaji|honor(?:arium)?|hibah|sp2d)(?![A-Za-zÀ-ɏ]))';
const LODGED = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:masa\\ssanggah|(?:jangka\\swaktu|masa)\\spengajuan|pengajuan\\s${OBJECTION}\\s${LIMITED}|mengajukan\\s${OBJECTION}|(?:${OBJECTION}|permohonan|perpanjangan)\\s(?:[A-Za-zÀ-ɏ]{2,15}\\s){0,3}?diajukan\\s(?:kembali\\s)?${LIMITED}|pelaporan\\s${LIMITED}|(?:pembayaran|pelunasan)${PAID_OUT}\\s(?:[A-Za-zÀ-ɏ]{2,15}\\s){0,3}?(?:paling\\s(?:lambat|cepat)|se?lambat)|(?:pemohon|wajib\\spajak)\\s(?:me(?:miliki|mpunyai)\\s|diberikan\\s)(?:waktu|kesempatan))`,
  'gi',
);
const PART_OF = /(?<![A-Za-zÀ-ɏ])(?:termasuk|di\sdalamnya)\s[^,;.\n]{1,60}$/i;
const BESIDE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:tidak|belum)\stermasuk|di\s?luar)\s(?:waktu|masa|proses|pengumuman|pe[A-Za-zÀ-ɏ]{3,14}an)(?![A-Za-zÀ-ɏ])[^,;.\n]{0,60}$/i;
/** "1 hari kerja setelah masa pengumuman 10 hari kerja berakhir": what must be over before the time runs. */
const OVER_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:setelah|sesudah|sejak|semenjak|pasca)(?:\s[A-Za-zÀ-ɏ]{2,20}){1,5}\s(?:\(|selama\s)?$/i;
const OVER_AFTER = /^\)?\s{1,2}(?:(?:telah|sudah)\s)?(?:berakhir|selesai|lewat|habis|usai|terlewati|terlampaui)(?![A-Za-zÀ-ɏ])/i;
const COMMITMENT = /^[\s\d.)(•*-]{0,6}pemenuhan\skomitmen/i;
const BEFORE_EVENT =
  /^\s{0,2}(?:\(?h\s?-\s?\d|(?:sebelum|sabalu[nm]|sadurunge)\s(?:tmt|pensiun|jadwal|wisuda|ujian|pelaksanaan|kegiatan|acara|hari|tanggal|keberangkatan|masa|jatuh|pernikahan|akad|berakhir|digunakan|penggunaan|pemakaian))/i;

const STEP_NOUN = `(?:pendaftaran|perekaman|registrasi|verifikasi|validasi|pengecekan|pemeriksaan\\s(?:awal|berkas|dokumen|kelengkapan|lapangan|lokasi|administrasi|fisik|persyaratan|pertama)|penerimaan\\s(?:berkas|dokumen|permohonan|surat)|penelitian\\s(?:berkas|dokumen|lapangan)|peninjauan|survei|survey|pengukuran|pengetikan|penandatanganan|tanda\\s?tangan|paraf|pencetakan|cetak|penomoran|pengarsipan|penyerahan|entri|entry|input|disposisi|anamnes[ae]|triase|triage|respons?e?\\stime|waktu\\stanggap|pembahasan|wawancara|pembayaran${PAID_OUT}|skrining|screening|observasi|laboratorium)`;
const STEP_LABEL = new RegExp(
  `^(?:(?:proses|tahap|pelaksanaan|kegiatan|waktu|pelayanan|loket|bagian|ruang)\\s){0,2}(?<step>${STEP_NOUN})`,
  'i',
);
const STEP_AFTER = new RegExp(
  `^\\s{0,2}\\(?(?:(?:untuk|di|guna|proses|pada|tahap)\\s){0,2}(?<step>${WORD_START}${STEP_NOUN})(?![A-Za-zÀ-ɏ])`,
  'i',
);

const isApplicants = (before: string, after: string): boolean => {
  for (const pattern of [APPLICANT, LODGED])
    for (const hit of matchesOf(pattern, before)) if (!CONDITION.test(before.slice(0, hit.index))) return true;
  if (COLLECTED.test(before) || (MAY_COLLECT.test(before) && ONCE_READY.test(after))) return true;
  return COMMITMENT.test(before) || LAPSE_BEFORE.test(before) || (LAPSE_OPEN.test(before) && LAPSE_AFTER.test(after));
};

const DAYS_AND_MORE: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['hari', 'hari kalender', 'minggu', 'bulan', 'tahun']);

/** Whether a time is how long something is lent or used for. */
const isUse = ({ before, after, unit }: RoleEvidence): boolean => {
  const lent = LENT.exec(before);
  if (lent) return DAYS_AND_MORE.has(unit) || (unit === 'hari kerja' && lent.groups?.time === undefined);
  return (DAYS_AND_MORE.has(unit) || unit === 'jam') && USED.test(before) && !FROM_START.test(after);
};

/** The step of the procedure that a time covers alone ("pendaftaran"), or `undefined`. */
export const readStep = ({ label, after }: RoleEvidence): string | undefined =>
  (STEP_LABEL.exec(label) ?? STEP_AFTER.exec(after))?.groups?.step?.toLowerCase();

/** Length of the words behind a figure that name its step ("1 jam pendaftaran pasien, …"); 0 where its step is named before it. */
export const stepBehind = ({ label, after }: RoleEvidence): number => {
  if (STEP_LABEL.test(label)) return 0;
  const named = STEP_AFTER.exec(after)?.[0].length ?? 0;
  const rest = named > 0 ? /^(?:\s(?!dan\s|serta\s)[A-Za-zÀ-ɏ]{2,20}){1,3}(?=\s{0,2}[,;.)])/.exec(after.slice(named)) : null;
  return named + (rest?.[0].length ?? 0);
};

/** Whether a time is inside the words that say from when another runs. */
export const isPartOfStart = (before: string, after: string): boolean => OVER_BEFORE.test(before) && OVER_AFTER.test(after);

/** Tells what a time is about; `promise` where nothing speaks against it. */
export function readRole(evidence: RoleEvidence): DurationRole {
  const { before, after, heading, unit, previous, bounded, roundTheClock } = evidence;
  if (FREQUENCY_BEFORE.test(before) || FREQUENCY_AFTER.test(after)) return 'frequency';
  if (roundTheClock || (!bounded && OPENING_AFTER.test(after))) return 'opening';
  const over = `${heading} ${before}`;
  if (previous === 'visit' && LONGER.test(before)) return 'visit';
  if (previous === 'promise' && (ADDED.test(before) || (ADDED_PLAIN.test(before) && ADDED_IF.test(after)))) return 'extension';
  if (EXTENSION.test(before) || EXTENSION_AFTER.test(after) || NOTICE.test(before)) return 'extension';
  if (VALIDITY.test(over) || /^\s{0,2}\(?masa\sberlaku/i.test(after)) return 'validity';
  if (VISIT.test(over) || isUse(evidence) || (COURSE.test(before) && /^\s{0,2}:/.test(after))) return 'visit';
  if ((LASTING.has(unit) && PLACEMENT.test(before)) || (unit === 'jam' && bounded && A_DAY.test(after))) return 'visit';
  if (previous === 'applicant' && OTHER_END.test(before)) return 'applicant';
  if (BESIDE.test(before) || (previous === 'promise' && isPartOfStart(before, after))) return 'extension';
  if (isApplicants(before, after) || BEFORE_EVENT.test(after)) return 'applicant';
  return readStep(evidence) === undefined && !PART_OF.test(before) ? 'promise' : 'step';
}

/** Whether "24 jam" behind these words is opening time: "buka 24 jam", "pelayanan 24 jam". */
export const opensRoundTheClock = (before: string, after: string): boolean =>
  OPENING_BEFORE.test(before) || EMERGENCY.test(before) || /^\s{0,2}\(?(?:ugd|igd)(?![A-Za-zÀ-ɏ])/i.test(after);
