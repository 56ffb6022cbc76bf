/** The words around a time, within its sentence and up to the times beside it. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Whether words speak of handling a complaint. */
type Speaks = (words: string) => boolean;

const FILING =
  /(?:pengaduan|keluhan|aduan|laporan|keberatan|pelapor|pengadu|masyarakat|pemohon)[^.;\n]{0,60}(?:diajukan|disampaikan|mengajukan|menyampaikan|dilaporkan|melapor)|(?:mengajukan|menyampaikan)\s(?:pengaduan|keluhan|aduan|komplain)|hanya\s(?:dilayani|diterima)|(?:batas|tenggat)\s(?:waktu\s)?(?:pengaduan|mengadu|pengajuan|penyampaian|pelaporan|lapor)/i;
const ANSWER_SENT =
  /jawaban|tanggapan|(?<!(?:komplain|keberatan|aduan|keluhan)\s(?:(?:atas|terhadap)\s)?)hasil|putusan|keputusan|respon|petugas|unit|pengelola/i;
const SINCE_EVENT = /sejak\s[^.;\n]{0,40}(?:kejadian|peristiwa|menerima\s(?:pe)?layanan|dirugikan|pelayanan\sditerima)/i;
const SINCE_SERVICE = /(?:setelah|sejak|dari|sesudah)\s[^.;\n]{0,40}(?:layanan|kejadian|peristiwa|dirugikan)/i;
/** "Pengaduan disampaikan kepada Lurah paling lambat 1 hari": handed on inside the unit, unless the time runs from the service. */
const HANDED_ON = /(?<!(?:dapat|bisa|boleh)\s)(?:disampaikan|dilaporkan)\s(?:kepada|ke)\s/i;
const BOUNDED = /(?<![A-Za-z])(?:dalam|batas|tenggat|masa|waktu|selambat|setelah|sejak)/i;
const NOT = '(?:tidak|tak|teu|ora|ndak|nggak)';
const REFUSED = `(?:${NOT}\\s(?:lagi\\s)?di(?:layan|terima)|${NOT}\\s(?:akan|dapat|bisa)\\s(?:lagi\\s)?di(?:layan|terima|proses|tanggap|tindak)|ditolak|hangus|gugur)`;
const SUBJECT = '(?:pengaduan|aduan|komplain(?:\\s(?:atas\\s)?hasil(?:\\s(?:uji|pemeriksaan|ukur))?)?|keluhan|klaim)';
const UP_TO =
  '(?:paling\\s(?:lambat|lama)|(?:se)?lambat-?lambatnya|selambat\\S{0,12}|maks\\.?|maksimal|maksimum|max\\.?|dalam(?:\\swaktu)?|dibatasi|≤|<=?)';
const CLAUSE_START = '(?:^|[.!;:\\n(]|[-•]\\s|\\d[.)]\\s)\\s{0,3}';
/** "Pengaduan paling lambat 3 hari", "Masa pengaduan 7 hari": complaints with no word of what is done with them but their coming in. */
const BARE_SUBJECT = new RegExp(
  `${CLAUSE_START}(?:(?:(?:batas|tenggat|jangka)\\s(?:waktu\\s)?|waktu\\s)?${SUBJECT}\\s{1,2}(?:(?:hanya|dari\\s[a-z]{4,12}|masyarakat|pelanggan|pasien|pembeli|diterima|dilayani)\\s){0,2}${UP_TO}|(?:masa|batas|tenggat)\\s(?:waktu\\s)?${SUBJECT}\\s{0,2}:?)\\s{0,2}$`,
  'i',
);
/** "Waktu lapor paling lambat 14 hari": none but the complainant reports. */
const OWN_ACT = new RegExp(
  `${CLAUSE_START}(?:waktu|masa|kesempatan)\\s(?:untuk\\s)?(?:me)?(?:lapor|ngadu)\\s{0,2}:?\\s{0,2}${UP_TO}\\s{0,2}$`,
  'i',
);
const SINCE_ANY = /^\s{0,2}(?:kerja\s|kalender\s)?(?:setelah|sejak|sesudah|usai|pasca|dari|terhitung)(?![a-z])/i;
/** Behind what the complainant got: not behind the complaint, which "sejak diterima" may mean. */
const SINCE_GOT =
  /^\s{0,2}(?:kerja\s|kalender\s)?(?:setelah|sejak|sesudah|sasudah|usai|pasca|dari|terhitung(?:\s(?:sejak|dari|setelah))?)\s(?:(?:tanggal|saat|selesai(?:nya)?|diterimanya|diberikan(?:nya)?|pemberian|menerima|mendapat(?:kan)?|memperoleh)\s){0,2}(?:(?:pe)?layanan(?!\s(?:pengaduan|aduan|umum|publik|terpadu|informasi))(?:\sselesai)?(?![a-z])|(?:[a-z]{3,12}\s){0,2}?(?:(?:barang|produk|obat|sertifikat|kartu|hasil)\s(?:[a-z]{1,15}\s)?(?:diterima|diserahkan)|(?:surat|berkas|dokumen|hasil)\s(?:[a-z]{1,15}\s)?diterima\s(?:oleh\s)?(?:pemohon|warga|masyarakat|pelanggan|pengguna)|diambil|pengambilan|transaksi|pembelian|pembayaran)(?![a-z])|(?:pasien\s)?pulang(?![a-z]))/i;
const TOO_LATE = new RegExp(
  `(?:lewat|lebih|melebihi|melampaui|setelah|di\\s?luar)\\s(?:dari\\s|batas\\s|waktu\\s|ti\\s){0,2}(?:itu|tersebut|eta|waktu)[^.;\\n]{0,20}?${REFUSED}`,
  'i',
);
const LATE_SUBJECT = new RegExp(
  `${SUBJECT}\\s(?:yang\\s)?(?:(?:di(?:sampaikan|ajukan|terima)|masuk)\\s)?(?:lewat|lebih|melebihi|melewati|melampaui|setelah)\\s(?:dari\\s|batas\\s|waktu\\s){0,2}$`,
  'i',
);
const REFUSED_BEHIND = new RegExp(
  `^\\s{0,2}(?:kerja\\s|kalender\\s)?(?:(?:sejak|setelah|sesudah)\\s[^.,;\\n]{0,50}?)?,?\\s{0,2}(?:maka\\s)?${REFUSED}`,
  'i',
);
const SPENT = /[,;.\n]/;

/**
 * Whether the words right around a time make it the last one to complain, though no verb says so: "Pengaduan paling lambat 3 hari
 * setelah pelayanan", "Pengaduan lewat 3 hari tidak dilayani".
 */
export const isWindow = ({ before, after }: Around, speaks: Speaks): boolean => {
  if (LATE_SUBJECT.test(before)) return REFUSED_BEHIND.test(after);
  if (OWN_ACT.test(before)) return SINCE_ANY.test(after);
  if (!BARE_SUBJECT.test(before)) return false;
  if (TOO_LATE.test(after)) return true;
  const got = SINCE_GOT.exec(after);
  return got !== null && !speaks(after.slice(got[0].length).split(SPENT, 1)[0] ?? '');
};

/** From when a time runs: no word of who does what within it. */
const SINCE = /(?<![A-Za-z])(?:sejak|setelah|terhitung|sesudah)(?![A-Za-z])[^,;\n]{0,100}/gi;

/**
 * Whether a time is one to file a complaint within. Where handling is told between the filing and the time, the time is
 * its own: "Masyarakat menyampaikan pengaduan, ditanggapi paling lama 3 hari".
 */
export const isFilingTime = ({ before, after }: Around, words: string, bounded: boolean, speaks: Speaks): boolean => {
  if (SINCE_EVENT.test(words)) return true;
  const sinceService = SINCE_SERVICE.test(words);
  const hit = HANDED_ON.test(words) && !sinceService ? null : FILING.exec(words);
  if (!hit || ANSWER_SENT.test(words.slice(0, hit.index + hit[0].length))) return false;
  if (!bounded && !BOUNDED.test(words)) return false;
  const between = words.startsWith(before) ? before.slice(hit.index + hit[0].length) : '';
  return !speaks(between) && (sinceService || !speaks(after.replace(SINCE, ' ')));
};

const REMEDY =
  /(?:keberatan|banding|gugatan|kasasi|sanggah(?:an)?|sengketa)[^.;\n]{0,60}(?:diajukan|disampaikan|didaftarkan)|(?:mengajukan|menyampaikan|masa|batas)\s(?:waktu\s)?(?:[a-z]{1,15}\s){0,2}(?:keberatan|banding|gugatan|kasasi|sanggah|sengketa)|atasan ppid|(?<![A-Za-z])(?:sanggah(?:an)?|banding|keberatan)\s{0,2}:?\s{0,2}$/i;
const COMPLETION = /(?<![A-Za-z])(?:melengkapi|dilengkapi|memperbaiki\s(?:berkas|laporan|dokumen|data|pengaduan|aduan))(?![A-Za-z])/i;
/** What is done with a complaint once it is there: a time behind it is no time to appeal. */
const DONE =
  /(?<![A-Za-z])(?:di(?:tanggap|jawab|selesai|tindak|proses|tangani|putus|balas|respon)|men(?:anggap|jawab|indak|angani)|menyelesai|mem(?:proses|utus|balas|beri)|merespon)/i;

/** Whether a time binds those who complain and is no time to complain: to complete their papers, to appeal against an answer. */
export const isDeadlineOfOthers = ({ before, after }: Around): boolean => {
  if (SINCE_EVENT.test(after) || SINCE_SERVICE.test(after)) return false;
  if (COMPLETION.test(before.slice(before.lastIndexOf(',') + 1))) return true;
  const hit = REMEDY.exec(before);
  return hit !== null && !DONE.test(before.slice(hit.index + hit[0].length));
};

const UNANSWERED =
  /(?<![A-Za-z])(?:tidak|belum|tak|tanpa)\s(?:(?:ada|terdapat|mendapat(?:kan)?|menerima|memperoleh|memberi(?:kan)?|diberi(?:kan)?|juga|segera|kunjung|dapat|bisa|pernah|sempat)\s){0,3}(?:di|me[mn]?|meny|ter|pe[mn]?|peny)?(?:t?anggap|jawab|respon|balas|(?:t|n)?indak\s?lanjut|s?elesai|p?roses|t?angan|kabar|terbit|hasil|putus|(?:ke)?puas)/i;
const EXCEEDED =
  /(?<![A-Za-z])(?:jika|apabila|bila|bilamana|kalau|dalam hal)(?![A-Za-z])[^,;\n]{0,100}(?:lebih dari|melebihi|melewati|lewat dari)/i;
const CONJUNCTION = /(?<![A-Za-z])(?:jika|apabila|bila|bilamana|kalau|kecuali|karena)(?![A-Za-z])/i;
const FILED = /(?<![A-Za-z])(?:di|meng|meny|me)(?:aju|ampai|sampai|lapor|adu)/i;
const LACKING = /(?<![A-Za-z])(?:tidak|belum)\s(?!lebih|melebihi|kurang|boleh)[a-z]/i;
const MAY_GO_FURTHER =
  /^\s{0,2}(?:maka\s)?(?:[a-z]{1,15}\s){0,2}(?:dapat|bisa|berhak|boleh)\s(?:mengajukan|diajukan|melapor|dilaporkan|mengadu|menyampaikan|disampaikan)/i;
const MAY_COMPLAIN =
  /^\s{0,2}(?:maka\s)?(?:pemohon|pengadu|pelapor|masyarakat|warga|pelanggan|pasien|pengguna)\s(?:[a-z]{1,15}\s){0,2}(?:dapat|bisa|berhak|boleh)\s/i;

/**
 * Whether a time is what must go by without an answer before the complainant goes further ("jika dalam 30 hari tidak ada
 * tanggapan, …"): no promise to answer within it.
 */
export const isCondition = ({ before, after }: Around, speaks: Speaks): boolean => {
  const leading = before.slice(before.lastIndexOf(',') + 1);
  const comma = after.indexOf(',');
  const following = comma === -1 ? after : after.slice(0, comma);
  if (EXCEEDED.test(before.slice(-160)) && EXCEEDED.test(leading)) return true;
  const unanswered = UNANSWERED.exec(leading);
  if (unanswered) {
    const rest = leading.slice(unanswered.index + unanswered[0].length).replace(/^[a-z]{1,10}/i, '');
    return !speaks(rest) && !FILED.test(rest);
  }
  if (LACKING.test(leading) && MAY_GO_FURTHER.test(following)) return true;
  if (speaks(leading)) return false;
  const behind = UNANSWERED.exec(following);
  if (behind) return !CONJUNCTION.test(following.slice(0, behind.index));
  return MAY_COMPLAIN.test(following);
};
