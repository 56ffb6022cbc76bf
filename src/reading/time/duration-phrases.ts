import type { Span } from '../../source/place.ts';
import { matchAt, matchesOf } from '../text/match.ts';
import { overlapsAny } from '../text/span.ts';

/** Phrases about time that carry no number. */
export interface TimePhrases {
  readonly sameDay: readonly Span[];
  readonly starts: readonly Span[];
  readonly exceptions: readonly Span[];
  readonly extensions: readonly Span[];
  readonly vague: readonly Span[];
  /** Those of `vague` that hang on circumstance ("tergantung cuaca"), an open exception beside a measured time. */
  readonly circumstances: readonly Span[];
}

const any = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.map(one => `(?:${one})`).join('|'), 'gi');
// Also the dots of "s.d." and "Ka. UPT", which end no sentence.
const REST = '(?:[^\\n.;,()*]|(?<=\\bs)\\.(?=d)|(?<=\\b(?:ka|kab|kec|kel))\\.(?=\\s?[a-z])|(?<=\\bs\\.d)\\.)';
const WORD_START = '(?<![A-Za-zÀ-ɏ])';
const WORD_END = '(?![A-Za-zÀ-ɏ])';

const SAME_DAY = any(
  `${WORD_START}(?:pada\\s)?(?:saat|hari|waktu)\\s(?:itu|yang sama)(?:\\sjuga)?(?:\\sselesai)?${WORD_END}(?<=juga|sama|selesai)`,
  `${WORD_START}(?:pada\\s)?(?:saat|hari)\\syang\\ssama${WORD_END}`,
  `${WORD_START}one\\s?day\\sservice${WORD_END}`,
  `${WORD_START}seketika(?:\\situ(?:\\sjuga)?)?${WORD_END}`,
  `${WORD_START}(?:(?:dapat|bisa|langsung)\\s)?ditunggu${WORD_END}`,
  `(?<!(?:secara|tidak|datang|atasan|tatap muka|pimpinan|disampaikan|diajukan|kontak|hubungan|melalui)\\s)${WORD_START}langsung(?!\\s{0,2}:)(?!\\s(?:ke|kepada|melalui|dari|di|pada|oleh|menghubungi|datang|via|maupun|atau|sesuai)${WORD_END})(?:\\s(?:jadi|selesai|dilayani|diproses|diterbitkan|dapat\\s(?:di)?(?:pe)?layan(?:an|i)))?${WORD_END}`,
);

const SUBJECT = '(?:berkas|syarat|persyaratan|dokumen|permohonan|administrasi|data|komitmen|pembayaran)';
const CONDITION =
  '(?:jika|apabila|bila|bilamana|dengan\\s(?:catatan|ketentuan|syarat)|asal(?:kan)?|ketika|pada\\ssaat|saat|begitu|kalau|selama|sepanjang)';
/** "setelah foto, wawancara dan pembayaran": what else must have been, up to the end of the sentence; verbs tell what comes then. */
const MILESTONE = '(?!(?:di|me|ter|ber)[a-z]{4}|paling|maks)[a-z]{4,15}(?:\\s(?!dan\\s|serta\\s|(?:di|me|ter|ber)[a-z]{4})[a-z]{4,15})?';
const AND_MORE = `(?:,\\s${MILESTONE}){1,3},?\\s(?:dan|serta)\\s${MILESTONE}(?:\\s(?:dan|serta)\\s[a-z]{3,15}\\s(?:telah\\s|sudah\\s)?di[a-z]{4,12})?(?=\\s{0,2}(?:$|[.;\\n)]))`;
const STARTS = any(
  `${WORD_START}[ht]\\s?\\+(?=\\s?\\d)`,
  `(?:di|ter)hitung\\s{0,2}(?:mulai|sejak|dari|setelah|semenjak|semenjak)${REST}{0,100}`,
  `${WORD_START}(?:ter|di)hitung\\s(?=(?:${SUBJECT}|surat|(?:peng)?aduan|laporan|resep|sampel|proposal|usulan)\\s)${REST}{1,100}`,
  `(?:semenjak|sejak|setelah|sesudah|pasca)(?![A-Za-zÀ-ɏ]{0,3}nya|\\s(?:pukul|jam|pkl))${REST}{0,100}(?:${AND_MORE})?`,
  `${WORD_START}(?:di)?mulai\\s(?:dari|sejak|saat|ketika|pada)${REST}{0,100}`,
  `${WORD_START}(?:${CONDITION}\\s${REST}{0,25}?)?${SUBJECT}(?![A-Za-zÀ-ɏ]*an${WORD_END})(?:(?!tidak|belum|kurang|(?:sejak|setelah|sesudah|paling|maksimal)\\s)${REST}){0,60}?(?:(?<!ke|me)lengkap(?!an|i)|kompl[ei]t${WORD_END}|terpenuhi|dipenuhi|terlengkapi|memenuhi\\ssyarat|(?:telah|sudah|dinyatakan)\\s(?:benar|sah|sesuai|valid))`,
  `${WORD_START}${CONDITION}\\s(?:(?!tidak|belum)${REST}){0,30}?(?:memenuhi|melengkapi|terpenuhi)\\s?(?:(?:semua|seluruh)\\s)?(?:syarat|persyaratan|berkas|dokumen)?(?:nya)?`,
  `(?<=(?:hari|kerja|kalender|jam|menit|minggu|bulan)\\s)dari\\s(?:tanggal\\s|hari\\s|selesainya\\s)?(?:verifikasi|survei|survey|pemeriksaan|peninjauan|cek\\sfisik|pembayaran|wawancara|pendaftaran|penerimaan|registrasi|pengajuan|foto)${REST}{0,60}`,
  `${WORD_START}(?:saat|ketika|begitu|dari(?:\\s(?:saat|tanggal))?)\\s${SUBJECT}${REST}{0,40}?(?:diterima|masuk|diajukan|didaftarkan|diregistrasi)`,
);

const OFFICER =
  '(?:pejabat|kepala|kepsek|kapus|camat|lurah|pimpinan|penanda\\s?tangan|penandatangan|direktur|kadis|kalak|sekretaris|dokter|petugas|kasi|kabid|kabag|sekcam|sekdes|bupati|wali\\s?kota|rektor|dekan|ketua|kades|kamad|kasek|kakan|kasubb?ag|sekda|penghulu|panitera|kuwu|perbekel|keuchik|dirut|manajer|manager)';
const THINGS =
  '(?:jaringan|internet|sinyal|server|sistem|aplikasi|listrik|koneksi|siak|mesin|alat|peralatan|printer|blang?ko|stok|sarana|perangkat)';
const FRAME =
  '(?:tidak\\s(?:ada|terjadi|terdapat|adanya|mengalami|sedang)|tanpa|bebas|jika|bila|apabila|kecuali|selama|sepanjang|asalkan|dalam\\shal|bilamana|tak\\sada)';
const TROUBLE =
  '(?:gangguan|kendala|hambatan|masalah|antri|antre|kerusakan|pemadaman|trouble|error|force\\s?maj|keadaan\\skahar|bencana|hal[\\s-]hal|hal\\slain|luar\\s(?:kendali|kemampuan|kuasa|dugaan)|luar\\sbiasa|(?:keadaan|kondisi)\\sdarurat)';
const IF = '(?:jika|bila|bilamana|apabila|kalau|selama|sepanjang|asal(?:kan)?)';
const PHRASE_END = '(?=\\s{0,2}(?:$|[.,;)/\\n±\\d]|(?:dan|atau|maka|paling|maks|sekitar|selesai|diproses)(?![A-Za-zÀ-ɏ])))';
/** Whose presence no applicant can see to. */
const PANEL = '(?:tim|panitia|tenaga\\sahli|ahli(?!\\swaris)|asesor|penguji|narasumber|penilai|hakim|majelis|dewan|komisi)';
/** "apabila TACB hadir": a team named by its capitals, in a text that is not all in capitals. */
const TEAM_PRESENT =
  /(?<![A-Za-zÀ-ɏ])(?:[Jj]ika|[Bb]ila|[Aa]pabila|[Kk]alau)\s[A-Z]{3,6}\s(?:[a-z]{2,12}\s){0,1}hadir(?:\slengkap)?(?![A-Za-zÀ-ɏ])/g;
/** What the unit runs out of. */
const STOCK = '(?:baku|reagen(?:sia)?|bahan|blang?ko|alat|peralatan|suku\\scadang|stok|media|kit)';
/** Another body whose time nobody bounds. */
const ELSEWHERE =
  '(?:pusat|kementerian|kanwil|provinsi|instansi|dinas|lembaga|pihak|mitra|bank|pengawas|pemeriksa|penyidik|ahli|dokter|pejabat|pimpinan)';
const APPLICANTS = '(?:berkas|dokumen|data|syarat|persyaratan|kelengkapan|perbaikan|pemohon|pembayaran|pelunasan)';
const NEEDED = `kecuali\\s(?:(?:jika|bila|apabila|untuk|yang|kasus|permohonan)\\s|(?!${APPLICANTS}${WORD_END})[A-Za-zÀ-ɏ]{3,15}\\s(?=(?:[A-Za-zÀ-ɏ]{3,15}\\s){0,2}yang\\s)){0,4}(?:perlu|memerlukan|membutuhkan|butuh|menunggu)\\s(?!(?:[A-Za-zÀ-ɏ]{2,15}\\s){0,3}?${APPLICANTS}${WORD_END})`;
const EXCEPTIONS = any(
  `${WORD_START}(?:(?:dalam|pada|jika|bila|apabila)\\s)?(?:kondisi|keadaan|situasi|hari|cuaca)\\s(?:yang\\s)?(?:normal|tertentu|memungkinkan|mendukung|baik|cerah|ideal|kondusif)${WORD_END}`,
  `${WORD_START}${FRAME}\\s(?:(?!berkas|dokumen|syarat|persyaratan)${REST}){0,40}?${TROUBLE}[A-Za-zÀ-ɏ&\\s]{0,40}`,
  `${WORD_START}${OFFICER}(?:(?!pemohon|pasien)${REST}){0,60}?(?:(?:(?:ber)?ada|aya)\\s{0,2}di\\s{0,2}(?:tempat|kantor|lokasi)|hadir|tersedia|stand\\s?by|tidak\\s(?:sedang\\s)?(?:(?:dinas|tugas)\\sluar|(?:di\\s?|ke\\s?)?luar\\s(?:kota|daerah))|tidak\\s(?:sedang\\s)?(?:berhalangan|sibuk|cuti))`,
  `${WORD_START}${IF}\\s(?:(?:pak|bapak|ibu|bu)\\s)?(?!kepala\\skeluarga|ketua\\sr[tw])${OFFICER}(?:[\\s/](?!tidak|tak|belum|(?:ber)?ada(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]{2,15}){0,3}\\s(?:(?:sedang\\s)?(?:ber)?ada(?:\\sdi\\s(?:loket|meja|ruang(?:an)?|desa|kelurahan|kecamatan))?|(?:sedang\\s)?di\\s?(?:tempat|kantor))${PHRASE_END}`,
  `${WORD_START}${IF}\\sada(?:nya)?\\s(?:(?:pak|bapak|ibu|bu)\\s)?${OFFICER}(?:\\s(?:penandatangan|desa|dinas|seksi|yang\\sberwenang|berwenang)){0,2}${PHRASE_END}`,
  `${WORD_START}tidak\\s(?:sedang\\s)?(?:di\\s|pada\\s)?(?:saat|ketika|waktu)?\\s?${REST}{0,20}?(?:load|beban|volume|sibuk|padat|ramai|menumpuk|antri|antre|peak)${REST}{0,60}`,
  `${WORD_START}${THINGS}${REST}{0,40}?(?:stabil|lancar|normal|mendukung|berfungsi|tersedia|(?:dalam\\s)?(?:kondisi|keadaan)\\s(?:baik|stabil|prima)|tidak\\s(?:ada\\s)?(?:error|down|padam|terganggu|gangguan|bermasalah|trouble|offline))${WORD_END}`,
  `${WORD_START}(?:ketersediaan|tersedianya)\\s${REST}{1,40}`,
  `${WORD_START}(?:blang?ko|stok|kuota|bahan|obat|ruang(?:an)?|tempat\\stidur|kamar|reagen|darah|kendaraan|unit|hunian|kios|los|petak|lahan|armada|formasi)\\s(?:masih\\s|sudah\\s)?tersedia${WORD_END}`,
  `${WORD_START}atau\\slebih(?!\\s(?:cepat|awal|singkat))${WORD_END}(?:\\s(?:dengan|apabila|jika|bila|tergantung)${REST}{0,60})?`,
  `${WORD_START}(?:dapat|bisa|mungkin|akan)\\s(?:lebih\\scepat\\s?(?:[/,]|dan|atau|maupun)\\s?(?:lebih\\s)?lama|lebih\\slama|melebihi|bertambah|berubah|mundur|lebih\\sdari\\situ|tertunda|berbeda)${REST}{0,60}`,
  `${WORD_START}${IF}\\s${PANEL}(?:\\s(?!tidak|tak|belum)[A-Za-zÀ-ɏ]{2,15}){0,3}\\shadir(?:\\s(?:lengkap|semua|seluruhnya))?${PHRASE_END}`,
  `${WORD_START}(?:(?:tidak|belum)\\stermasuk|di\\s?luar)\\s(?:waktu\\s)?(?:menunggu|tunggu|pengadaan|pemesanan|kedatangan)\\s(?:ketersediaan\\s)?${STOCK}${WORD_END}${REST}{0,40}`,
  `${WORD_START}(?:(?:tidak|belum)\\stermasuk|di\\s?luar)\\s(?:(?:waktu|masa|lama(?:nya)?|tunggu|menunggu)\\s){0,2}antr[ei](?:an)?(?!\\s(?:pembayaran|bank|di\\sbank))${WORD_END}`,
  `${WORD_START}${NEEDED}(?:(?!\\s(?:paling|maks|selama|dalam|\\d))${REST}){1,60}`,
  `${WORD_START}(?:mengikuti|menunggu)\\s(?:waktu|jadwal|proses)\\s(?:dari\\s|di\\s)?${ELSEWHERE}${WORD_END}${REST}{0,40}`,
  `${WORD_START}${IF}\\s(?:ada(?:nya)?|terjadi|terdapat)\\s(?:sengketa|perselisihan|sanggahan|keberatan)(?:\\s${REST}{0,30}?)?,?\\s(?:s\\s?[./]\\s?d\\.?|sampai|hingga|menunggu)\\s(?!\\d)${REST}{2,50}`,
  `${WORD_START}(?:${IF}|kalo)\\s(?:tidak|tak|n?gg?ak|enggak|ndak|ora)\\s(?:(?:sedang|lagi|ada|banyak)\\s){0,2}(?:(?:me)?ng?antr[ie]|antr[ie](?:an)?|rama?[ie]|penuh|padat|sibuk)${WORD_END}`,
  `${WORD_START}(?:ter)?kecuali\\s(?:(?:jika|bila|apabila|pak|bapak|ibu|bu)\\s){0,2}${OFFICER}(?:\\s(?!tidak|tak|belum|sedang)[A-Za-zÀ-ɏ]{2,15}){0,3}?\\s(?:sedang\\s)?(?:(?:dinas|tugas)\\sluar|luar\\skota|cuti|berhalangan|rapat|sakit|tidak\\s(?:ber)?ada)${WORD_END}(?!${REST}{0,40}?(?:diganti|diwakil|ditandatangani|didelegasi|dilimpah|oleh\\s))(?:(?!\\s(?:paling|maks|selama|dalam|\\d))${REST}){0,30}`,
  `${WORD_START}(?:${IF}|kalo)\\s(?:(?:ada|terjadi|sedang)\\s)?(?:mati\\slampu|(?:listrik|lampu|jaringan|server|sistem|internet|sinyal|aplikasi|wifi)(?:\\s(?!tidak|tak|n?gg?ak|stabil|lancar|normal)[A-Za-zÀ-ɏ]{2,12}){0,2}?\\s(?:mati|down|padam|error|rusak|lemot|lambat|offline|lelet|hilang))${WORD_END}(?:(?!\\s(?:paling|maks|selama|dalam|\\d))${REST}){0,40}`,
  `${WORD_START}(?:${IF}|kalo)\\s(?:(?:pak|bapak|ibu|bu)\\s)?${OFFICER}(?:\\s(?!tidak|tak|belum|sedang)[A-Za-zÀ-ɏ]{2,15}){0,3}?\\s(?:sedang\\s)?(?:(?:dinas|tugas)\\sluar|luar\\skota|cuti|berhalangan|rapat|sakit|dl|tidak\\s(?:ber)?ada(?:\\sdi\\s?(?:tempat|kantor))?)${WORD_END},?\\s(?:(?:maka|akan|dapat|bisa|waktu(?:nya)?|jadwal|penyelesaian)\\s){0,3}(?:menyesuaikan|disesuaikan|(?:di|ter)tunda|menunggu|mundur|diundur|lebih\\slama|bertambah|berubah)${WORD_END}(?!${REST}{0,40}?(?:\\d|paling|maks))${REST}{0,40}`,
  `${WORD_START}sewaktu[\\s-]waktu${REST}{0,40}`,
  `${WORD_START}menunggu\\s(?:kehadiran|pejabat|kepala|camat|lurah|pimpinan|tanda\\s?tangan|ttd|antrian|antrean|jadwal)${REST}{0,40}`,
);
const EXTENSIONS = any(
  `${WORD_START}(?:(?:dapat|bisa|boleh)\\s)?(?:diperpanjang|ditambah\\swaktu|(?:memperpanjang|menambah)\\s(?:jangka\\s)?waktu|penambahan\\swaktu|perpanjangan\\swaktu)(?:nya)?${REST}{0,60}`,
);

const CIRCUMSTANCES =
  '(?:kebutuhan|kondisi|situasi|keperluan|keadaan|antrian|antrean|beban|cuaca|tingkat|kehadiran|kesiapan|ketersediaan|kesibukan|lokasi|jarak|medan|kasus|pejabat|pimpinan|petugas|jaringan|sistem|kemampuan)';
const HANGS_ON = `(?:${CIRCUMSTANCES}|koneksi|internet|sinyal|server|volume|jumlah|banyak(?:nya)?|jenis|kompleksitas|kerumitan|blang?ko|urutan|keberadaan|jadwal|tindakan)`;
const CIRCUMSTANCE = any(
  `(?<!(?:tidak|tak|tanpa)\\s)${WORD_START}(?:ter|ber)gantung\\s(?:pada\\s|dari\\s|kepada\\s|dengan\\s)?(?!(?:kehadiran\\s|kesiapan\\s|kelengkapan\\s)?(?:${APPLICANTS}|ahli\\swaris|lengkap(?:nya)?)${WORD_END}|kelengkapan${WORD_END})(?=[A-Za-zÀ-ɏ]{2})${REST}{2,50}`,
  `${WORD_START}(?:di|me)nyesuaikan\\s(?:dengan\\s)?${HANGS_ON}${REST}{0,40}`,
  `${WORD_START}disesuaikan\\s(?:dengan\\s)?${HANGS_ON}${REST}{0,40}`,
  `${WORD_START}sesuai\\s(?:dengan\\s)?(?!persyaratan|ketentuan)${CIRCUMSTANCES}${REST}{0,40}`,
  `${WORD_START}berdasarkan\\s(?:dekat|jauh|${CIRCUMSTANCES})${REST}{0,50}`,
  `${WORD_START}(?:kondisional|situasional)${WORD_END}`,
);
/** "lama perawatan sesuai kondisi pasien": how long somebody stays is no promise of the unit. */
const STAY_BEFORE = /(?:lama|masa|waktu)\s(?:perawatan|rawat(?:\sinap)?|dirawat|menginap|tinggal)[\s:]{0,3}$/i;
const VAGUE = any(
  `${WORD_START}(?:secepatnya|sesegera|secepat\\smungkin|segera(?:\\smungkin)?|kondisional|situasional|relatif|fleksibel|tentatif|bervariasi|variatif|(?<!(?:reklame|i[zj]in|kegiatan|pajak|usaha|acara|retribusi|parkir|angkutan|trayek|pelanggan|pasar|pedagang|pelayanan)\\s)(?:insidentil|insidental)(?!\\s{0,3}:))(?:\\smungkin)?${WORD_END}`,
  `${WORD_START}(?:menyesuaikan|disesuaikan|(?:ter|ber)gantung)${WORD_END}${REST}{0,50}`,
  `${WORD_START}sesuai\\s(?:dengan\\s)?(?:kebutuhan|kondisi|situasi|keperluan|antri?e?an|jadwal|kesepakatan|kemampuan|permintaan|tingkat|beban|perjanjian|ketentuan|sop|prosedur|aturan|(?:(?:jangka\\s)?waktu|lama(?:nya)?)\\s(?:kegiatan|acara|pelaksanaan|proyek|pekerjaan))${WORD_END}${REST}{0,40}`,
  `${WORD_START}(?:tidak|tak|belum)\\s(?:dapat\\s|bisa\\s)?(?:ditentukan|terbatas|dibatasi|pasti|tertentu|menentu)${WORD_END}`,
  `${WORD_START}berdasarkan\\s(?:dekat|jauh|jarak|lokasi|kondisi|situasi|tingkat|kebutuhan)${REST}{0,50}`,
  `${WORD_START}(?:sampai|hingga|s/d|sd)\\s(?:dengan\\s)?selesai${WORD_END}`,
  `${WORD_START}(?:dalam\\s)?waktu\\s(?:yang\\s)?(?:singkat|cepat)${WORD_END}`,
  `${WORD_START}(?:tepat\\swaktu|cepat\\sdan\\stepat)${WORD_END}`,
);

const CUES = {
  sameDay: /one|langsung|saat|hari|waktu|seketika|ditunggu/i,
  starts:
    /[ht]\s?\+|\sdari\s|hitung|sejak|setelah|sesudah|pasca|mulai|lengkap|komplit|komplet|penuhi|syarat|benar|sah|valid|sesuai|terima|masuk|aju|daftar/i,
  // A stem of each alternative of VAGUE.
  vague:
    /segera|secepat|ional|relatif|fleksibel|tentatif|variati|variasi|insidental|insidentil|suai|gantung|tentu|batas|pasti|dasarkan|selesai|waktu|cepat/i,
  exceptions:
    /normal|tertentu|mungkin|dukung|cuaca|kondisi|ganggu|kendala|hambat|masalah|antr|rusak|padam|trouble|error|maj|kahar|bencana|darurat|luar|hal|ada|hadir|stand|termasuk|kecuali|mengikuti|luar|load|beban|volume|sibuk|ramai|stabil|lancar|fungsi|down|offline|tempat|kantor|sedia|lebih|ubah|mundur|tunda|sewaktu|menunggu|mati|lemot|lambat|lelet|hilang|suai|undur|tambah/i,
};

/** Cut by its greatest length a phrase may end inside a word: that word is whole. */
const WORD_LEFT = /(?<=[A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{1,25}/y;

const trimmed = (text: string, start: number, length: number): Span => {
  let end = start + length + (matchAt(WORD_LEFT, text, start + length)?.[0].length ?? 0);
  while (end > start && /[\s:-]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

/** A phrase without the word that joins it to the next: "sejak berkas lengkap dan", "setelah lengkap adalah". */
export const withoutJoint = (text: string, { start, end }: Span): Span => {
  const joint =
    /\s{1,3}(?:dan|serta|dengan|namun|tetapi|kecuali|atau|apabila|jika|bila|bilamana|kalau|adalah|yaitu|yakni|ialah|maka|selama|dalam|waktu)$/i.exec(
      text.slice(Math.max(start, end - 12), end),
    );
  return { start, end: joint ? end - joint[0].length : end };
};

const find = (text: string, pattern: RegExp, cue?: RegExp): Span[] =>
  cue && !cue.test(text) ? [] : matchesOf(pattern, text).map(hit => trimmed(text, hit.index, hit[0].length));

// "bila ada kendala", but not "bila ada Kepala Desa".
const BAD_CASE = new RegExp(
  `(?:kondisi|keadaan|situasi|hal)\\s(?:yang\\s)?tertentu|${WORD_START}(?:jika|apabila|bila|dalam\\shal|kecuali|bilamana|kalau)\\s(?:ter(?:jadi|dapat)|ada(?!(?:nya)?\\s(?:(?:pak|bapak|ibu|bu)\\s)?${OFFICER})|mengalami|sedang)${WORD_END}|${WORD_START}(?:jika|apabila|bila|dalam\\shal|bilamana|kal(?:au|o))\\s(?:(?!tidak|tak|tanpa|bebas|n?gg?ak)[A-Za-zÀ-ɏ]{2,15}\\s){0,3}(?:(?:ter|ber|ada\\s)?(?:gangguan|ganggu|kendala|masalah)|error|down|rusak|padam|mati(?:\\slampu)?|trouble|offline|lemot|lambat|lelet)${WORD_END}|${WORD_START}(?:ter)?kecuali\\s${OFFICER}|${WORD_START}${NEEDED}|${WORD_START}tidak\\s(?:sedang\\s)?(?:ber)?ada\\s{0,2}di`,
  'i',
);

/** Whether an exception names what may go wrong rather than what must hold, so that a time of its own may bound it. */
export const isBadCase = (exception: string): boolean => BAD_CASE.test(exception);

/** Finds the phrases; a span ends before a comma, bracket or sentence end. */
export function findTimePhrases(text: string): TimePhrases {
  const teams = text.includes('hadir') ? find(text, TEAM_PRESENT) : [];
  const exceptions = [...find(text, EXCEPTIONS, CUES.exceptions), ...teams].toSorted((a, b) => a.start - b.start);
  const extensions = /panjang|tambah/i.test(text) ? find(text, EXTENSIONS) : [];
  const ends = [...exceptions, ...extensions];
  // "jika Lurah ada dan berkas lengkap" is both: the exception comes first.
  const behindException = (span: Span): Span => {
    const first = exceptions.find(one => one.start === span.start && one.end < span.end);
    const joint = first && /^\s{1,3}(?:dan|serta)\s{1,3}/i.exec(text.slice(first.end, span.end));
    return first && joint ? { start: first.end + joint[0].length, end: span.end } : span;
  };
  const cut = (span: Span): Span => {
    const inside = ends.find(one => one.start > span.start && one.start < span.end);
    return inside ? withoutJoint(text, trimmed(text, span.start, inside.start - span.start)) : span;
  };
  const starts = find(text, STARTS, CUES.starts)
    .filter(span => !exceptions.some(one => one.start <= span.start && span.end <= one.end))
    .map(behindException)
    .map(cut);
  const free = (span: Span): boolean => !overlapsAny(starts, span);
  return {
    sameDay: find(text, SAME_DAY, CUES.sameDay),
    starts,
    exceptions: exceptions.filter(free),
    extensions,
    vague: find(text, VAGUE, CUES.vague),
    circumstances: /gantung|suai|dasarkan|ional/i.test(text)
      ? find(text, CIRCUMSTANCE).filter(({ start }) => !STAY_BEFORE.test(text.slice(Math.max(0, start - 30), start)))
      : [],
  };
}
