import type { Span } from '../source/place.ts';

/** What a text says on one matter: the words that plainly say it, and those that may. */
export interface Wording {
  readonly found: readonly Span[];
  readonly unsure: readonly Span[];
}

const NOTHING: Wording = { found: [], unsure: [] };
const MOST = 200;

/** In lower case with plain blanks, every letter where it stood. */
function flat(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[\s\u00a0]/gu, ' ');
}

function spans(pattern: RegExp, text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length >= MOST) break;
  }
  return found;
}

/** "belum ada ramp" names what is lacking. */
const NEGATED = /\b(?:belum|tidak|tanpa|bukan)(?: (?:ada|tersedia|memiliki|mempunyai|dilengkapi|perlu|adanya))?(?: [a-z]{2,12})? ?$/u;
const affirmed = (text: string, found: readonly Span[]): Span[] =>
  found.filter(({ start }) => !NEGATED.test(text.slice(Math.max(0, start - 40), start)));

const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

function read(text: string, cheap: RegExp, plain: RegExp, doubtful: RegExp | undefined): Wording {
  const lower = flat(text);
  if (!cheap.test(lower)) return NOTHING;
  const found = affirmed(lower, spans(plain, lower));
  const unsure = doubtful ? affirmed(lower, spans(doubtful, lower)).filter(span => !found.some(known => overlaps(known, span))) : [];
  return { found, unsure };
}

const words = (...lines: readonly string[]): RegExp => new RegExp(`\\b(?:${lines.join('|')})\\b`, 'gu');

const EDUCATION = [
  'pendidikan (?:minimal|terakhir|formal|paling rendah|serendah-rendahnya|sekurang-kurangnya)?[ :]{0,3}(?:minimal |setingkat |sederajat )?(?:smp|sma|smk|slta|sltp|sd|d ?[1-4]|di{1,3}|div|s ?[1-3]|strata|diploma|sarjana|kedokteran|keperawatan|hukum|profesi)',
  '(?:sma|smk|slta|sltp|smu|d ?-?[1-4]|diploma(?: [1-4i]{1,3})?|di{2,3}|div|s ?-?[1-3]|sarjana|magister|pascasarjana|ahli madya|akademi)(?: ?/ ?(?:sederajat|smk|sma|ma))?',
  'kualifikasi pendidikan',
  '(?:ber)?pendidikan (?:minimal|paling rendah|serendah)',
  'berijazah',
  'lulusan [a-z0-9]{2,20}',
  'latar belakang pendidikan',
  'jurusan [a-z]{3,20}',
];
const TRAINING = [
  '(?:memiliki |telah |pernah |sudah )?(?:mengikuti |mendapat(?:kan)? |bersertifikat |sertifikat )?(?:pelatihan|kursus|bimtek|bimbingan teknis|workshop|diklat|magang) [a-z]{3,20}',
  '(?:pernah|telah|sudah) (?:mengikuti|mendapat(?:kan)?) (?:pelatihan|diklat|kursus|bimtek|bimbingan teknis)',
  'bersertifikat',
  'bersertifikasi',
  'sertifikat (?:kompetensi|keahlian|pelatihan)',
  'sertifikasi [a-z]{3,20}',
  'str(?: ?/ ?(?:sik|sip|sipp))?',
  'surat tanda registrasi',
  'surat izin praktik',
  'sipp?',
];
const PROFESSIONS = [
  'dokter(?: (?:umum|gigi|hewan|spesialis|jaga|ahli))?',
  'perawat',
  'bidan',
  'apoteker',
  'asisten apoteker',
  'tenaga (?:teknis )?kefarmasian',
  '(?:para)?medik veteriner',
  'psikolog',
  'radiografer',
  'nutrisionis',
  'fisioterapis',
  'sanitarian',
  'analis (?:kesehatan|laboratorium|kimia|kepegawaian|keuangan)',
  'akuntan',
  'arsitek',
  'notaris',
  'advokat',
  'hakim',
  'panitera(?: pengganti)?',
  'jurusita',
  'auditor',
  'pustakawan',
  'arsiparis',
  'widyaiswara',
  'guru',
  'dosen',
  'pranata komputer',
  'penguji (?:kendaraan bermotor|mutu)',
  'pengantar kerja',
  'mediator',
  'pekerja sosial',
  'penyuluh [a-z]{4,20}',
  'surveyor',
  'teknisi [a-z]{4,20}',
  'epidemiolog',
  'rekam medis',
  'perekam medis',
  'ahli (?:gizi|teknologi|madya|hukum|bangunan|laboratorium)',
];
const EXPERIENCE = [
  'pengalaman (?:kerja )?(?:minimal |paling sedikit |sekurang-kurangnya |di bidang )?[^.;\\n]{0,40}?\\d{1,2}(?:-\\d{1,2})?(?: \\([a-z]{3,12}\\))? tahun',
  'berpengalaman (?:di bidang|dalam|sebagai|minimal)',
  'masa kerja (?:minimal )?\\d{1,2}',
];
const FIELD_STOP = '(?!(?:bidang|tugas|tupoksi|masing|pekerjaan|yang |sesuai|kompetensi|pelayanan prima|baik|memadai|cukup|fungsi))';
const FIELD = [
  `(?:mampu|dapat|bisa|terampil|mahir|cakap) (?:meng|men|mem|me|ber)[a-z]{3,15} ${FIELD_STOP}[a-z]{3,}`,
  `(?:menguasai|memahami|paham|mengerti|mengetahui|mengoperasikan|menganalisis|menganalisa)(?: (?:tentang|mengenai|dan|tata cara|prosedur|teknis|cara))? ${FIELD_STOP}[a-z]{3,}`,
  `(?:pengetahuan|keahlian|keterampilan|ketrampilan|kemampuan|kompetensi|keilmuan|wawasan)(?: teknis)? (?:di bidang|dibidang|bidang|dalam|tentang|mengenai|terhadap|terkait|untuk) ${FIELD_STOP}[a-z]{3,}`,
  `(?:kemampuan|keterampilan|keahlian) (?:meng|men|mem|ber|komputer|komunikasi|administrasi|teknis|bahasa)[a-z]{0,15}`,
  `(?:ahli|kompeten|berkompeten|berkompetensi|terampil) (?:di bidang|dibidang|dalam|bidang) ${FIELD_STOP}[a-z]{3,}`,
];
const COMPETENCE_CHEAP =
  /di(?:i|v|k)|pendidikan|ijazah|lulus|s ?-?[1-3]|sarjana|sma|smk|slt|smu|d ?-?[1-4]|akademi|magister|latih|kursus|bimtek|bimbingan|sertifi|str|sip|alaman|masa kerja|mampu|dapat|bisa|terampil|mahir|cakap|uasai|paham|memahami|mengerti|tahu|operasi|ahli|kompet|wawasan|ilmu|dokter|perawat|bidan|apoteker|medik|medis|psikolog|radio|nutri|fisio|sanitarian|analis|akuntan|arsi|notaris|advokat|hakim|panitera|juru|audit|pustaka|widya|guru|dosen|pranata|penguji|kerja|mediator|penyuluh|survey|teknisi|epidem|magang|workshop|komunik|bahasa|kader/u;
const COMPETENCE = words(...EDUCATION, ...TRAINING, ...PROFESSIONS, ...EXPERIENCE, ...FIELD);
const COMPETENCE_UNSURE = words(
  '(?:kompeten|berkompeten|ahli) (?:di|dalam|pada) (?:bidang|tugas)[a-z]{0,4}',
  '(?:memahami|mengetahui|menguasai|paham) (?:tugas|tupoksi|fungsi|bidang)[a-z]{0,4}',
  'berbahasa [a-z]{3,12}',
  'komunikatif',
  'berkomunikasi',
  'kader [a-z]{3,15}',
  'berpengalaman',
);

/** Knowledge, education, training, a profession, a named field or experience in `kompetensi_pelaksana`; a text with neither is only of "kompeten" and "memadai". */
export const readCompetence = (text: string): Wording => read(text, COMPETENCE_CHEAP, COMPETENCE, COMPETENCE_UNSURE);

const SUPERIOR = words(
  'atasan(?: langsung)?(?: secara berjenjang)?',
  '(?:para )?pimpinan(?: [a-z]{3,15})?',
  '(?:kepala|ketua|sekretaris|koordinator|direktur|wakil direktur|dekan|rektor|bupati|wali ?kota|gubernur|menteri|manajer|komandan)(?: [a-z]{3,20})?',
  'camat',
  'lurah',
  'sekcam',
  'kasi',
  'kasubbag',
  'kasubag',
  'kabid',
  'kabag',
  'kadis',
  'kades',
  'kapolres',
  'kapolsek',
  'berjenjang',
  'pengawasan melekat',
  'waskat',
  'pejabat (?:penanggung jawab|pengawas|eselon|struktural|administrator|pembina)',
  'penanggung jawab (?:layanan|pelayanan|unit|program)',
  'pengendali (?:mutu|teknis)',
);
const SUPERIOR_UNSURE = words(
  'supervis(?:i|or)',
  'penyelia',
  'pejabat (?:yang )?berwenang',
  'penanggung ?jawab',
  'unsur manajemen',
  'manajemen',
  'koordinator',
);

/** Who supervises as a superior or leader in `pengawasan_internal`. */
export const readSuperior = (text: string): Wording =>
  read(
    text,
    /atasan|pimpin|kepala|ketua|sekretaris|koordinator|direktur|dekan|rektor|bupati|kota|gubernur|menteri|manaj|komandan|camat|lurah|sekcam|kas|kab|kad|kap|jenjang|melekat|waskat|pejabat|tanggung|supervis|penyelia|pengendali/u,
    SUPERIOR,
    SUPERIOR_UNSURE,
  );

const FUNCTIONAL = words(
  '(?:aparat(?:ur)?|pejabat|tenaga|auditor|pengawas(?:an)?)(?: [a-z]{3,12})? fungsional',
  'pengawas(?:an)? fungsional',
  'inspektorat(?: (?:jenderal|jendral|daerah|utama|provinsi|kabupaten|kota|wilayah))?',
  'inspektur(?: (?:pembantu|daerah|jenderal|wilayah))?',
  'irban',
  'itjen',
  'itda',
  'irjen',
  'irtama',
  'apip',
  'aparat pengawas(?:an)? intern(?:al)?(?: pemerintah)?',
  '(?:tim |satuan |unit )?spi',
  '(?:satuan|unit|tim|dewan|bagian|komite|auditor) (?:pengawas(?:an)?|pemeriksa(?:an)?|kepatuhan|audit) intern(?:al)?',
  'uki',
  'bpkp',
  'badan pengawasan? (?:keuangan|mahkamah)[a-z ]{0,40}',
  'bawas',
  'hakim (?:tinggi )?pengawas(?: bidang)?',
  'auditor',
  'irwasda',
  'itwasda',
  'itwasum',
  'propam',
  'jamwas',
  'asisten pengawasan',
);
const FUNCTIONAL_UNSURE = words(
  'dewan pengawas',
  'audit(?: mutu)? internal',
  'pengawas internal',
  'tim (?:pengawas|audit|mutu)',
  'audit',
  'bpk',
  'pengawas',
);
const CONTROL_SYSTEM = /sistem (?:pengendalian|pengawasan) intern(?:al)?(?: pemerintah)? ?\(? ?$/u;

/** Who supervises by office (Inspektorat, APIP, SPI …) in `pengawasan_internal`; a system of internal control is nobody. */
export function readFunctionalSupervisor(text: string): Wording {
  const { found, unsure } = read(
    text,
    /fungsional|spekt|irban|itjen|itda|ir[jtw]|apip|spi|intern|uki|bpk|bawas|badan peng|hakim|audit|itwas|propam|jamwas|asisten|pengawas/u,
    FUNCTIONAL,
    FUNCTIONAL_UNSURE,
  );
  const lower = flat(text);
  const named = found.filter(({ start }) => !CONTROL_SYSTEM.test(lower.slice(Math.max(0, start - 50), start)));
  return { found: named, unsure };
}

const PROMISE =
  '(?:di(?:laksanakan|berikan|selesaikan|layani|selenggarakan|lakukan|proses|terbitkan|jamin|jalankan|kerjakan|pastikan|tangani)|melayani|memberi(?:kan)?|melaksanakan|menyelesaikan|menyelenggarakan|menjamin|memastikan|menjalankan|menerapkan|memenuhi|bekerja|berjanji|sanggup|bersedia|siap|berkomitmen|komitmen|terlayani|selesai|mengutamakan|terjamin|melakukan|menepati|mematuhi)';
const MEASURE =
  '(?:sesuai|berdasarkan|mengacu|berpedoman|menurut|dengan mengikuti|mengikuti)(?: (?:dengan|pada|kepada|oleh))?(?: [a-z]{2,12}){0,2}? ?(?:standar(?: operasional| pelayanan| prosedur)?(?! ruang)|sop|spo|sp|spm|maklumat|prosedur|janji|jangka waktu|waktu yang|target waktu|ketentuan waktu|alur)';
const SERVICE_PROMISE = new RegExp(
  `\\b${PROMISE}\\b[^.;\\n]{0,90}?\\b(?:${MEASURE}|tepat waktu|standar pelayanan|standar yang|janji layanan|paling lama \\d|maksimal \\d|dalam waktu \\d|sop\\b)|\\b(?:kompensasi|ganti rugi|ganti kerugian|permohonan maaf|permintaan maaf|meminta maaf|menyampaikan maaf|menerima sanksi|dikenakan sanksi|dikenai sanksi|diberi(?:kan)? sanksi)\\b`,
  'gu',
);
const SERVICE_PROMISE_UNSURE = new RegExp(
  `\\b(?:pelayanan|layanan|penyelesaian|proses|waktu)\\b[^.;\\n]{0,60}?\\b(?:${MEASURE}|tepat waktu)|\\b(?:kepastian (?:waktu|biaya|persyaratan|prosedur|hukum)|pakta integritas|maklumat pelayanan|sanksi|dijamin)\\b`,
  'gu',
);

/** A promise in `jaminan_pelayanan` that the standard, the SOP or a time measures, or a compensation; that an SOP exists, or that service is good, is none. */
export const readServicePromise = (text: string): Wording =>
  read(
    text,
    /standar|sop|spo|\bsp|maklumat|prosedur|janji|waktu|alur|paling lama|maksimal|kompensasi|ganti|maaf|sanksi|kepastian|pakta|dijamin/u,
    SERVICE_PROMISE,
    SERVICE_PROMISE_UNSURE,
  );

const VULNERABLE = words(
  'ram[pb]',
  '(?:jalur|jalan|bidang|tangga|lantai|akses|trap) (?:landai|miring)',
  'kursi roda',
  'wheel ?chair',
  'kruk',
  'tongkat',
  'alat bantu (?:jalan|dengar|baca)',
  '(?:ruang|pojok|bilik|kamar)? ?(?:laktasi|menyusui)',
  'pojok asi',
  'nursery(?: room)?',
  '(?:loket|antrian|antrean|jalur|kursi|tempat duduk|ruang tunggu|area|parkir|layanan|pelayanan|meja|petugas)(?: [a-z]{4,10})? prioritas',
  'prioritas (?:bagi|untuk|kepada) [a-z]{3,15}',
  'guiding block',
  '(?:jalur|ubin) pemandu',
  'huruf braille',
  'braille',
  'bahasa isyarat',
  'juru bahasa',
  'toilet (?:khusus|disabilitas|difabel)',
  'handrail',
  'pegangan (?:tangan|rambat)',
  '(?:penyandang )?disabilitas',
  '(?:kaum )?difabel',
  'penyandang cacat',
  'tuna ?(?:netra|rungu|daksa|wicara)',
  'lansia',
  'manula',
  'lanjut usia',
  'usia lanjut',
  'lanjut umur',
  'ibu hamil',
  'wanita hamil',
  'bumil',
  'ibu (?:menyusui|melahirkan|dan anak)',
  '(?:kelompok|orang|masyarakat|penduduk|kaum|pengguna layanan) rentan',
  'berkebutuhan khusus',
  'kebutuhan khusus',
  'balita',
  'anak-anak',
  '(?:area|tempat|ruang|pojok|arena|fasilitas) (?:ber)?main(?: anak)?',
  'ruang (?:ramah )?anak',
  'ramah anak',
);
const VULNERABLE_UNSURE = words(
  'anak',
  'lift',
  'elevator',
  'neonatus',
  'ruang tunggu khusus',
  'parkir khusus',
  'jemput bola',
  'pintu masuk yang (?:gampang|mudah) diakses',
);

/** What is provided for vulnerable groups, or that they are named; what is said to be lacking does not count. */
export const readVulnerableGroups = (text: string): Wording =>
  read(
    text,
    /ram[pb]|landai|miring|roda|wheel|kruk|tongkat|bantu|laktasi|menyusui|asi|nursery|prioritas|guiding|pemandu|braille|isyarat|juru|toilet|hand|pegangan|disab|difabel|cacat|tuna|lansia|manula|lanjut|hamil|bumil|ibu|rentan|khusus|balita|anak|main|lift|elevator|neonatus|jemput|pintu/u,
    VULNERABLE,
    VULNERABLE_UNSURE,
  );

const DATA = '(?:data|identitas|informasi|rekam medis|biodata|privasi)';
const PAPERS = '(?:dokumen|berkas|arsip|persyaratan)';
const DATA_PROTECTION = new RegExp(
  `\\b(?:kerahasiaan(?: [a-z]{3,15}){0,2}|(?:di|me)rahasiakan|(?:terjaga |dijamin |bersifat |terjamin )?rahasia(?:nya)?|privasi(?: [a-z]{3,15})?|data (?:diri|pribadi)|(?:per|me)lindung[ai]n? (?:atas |terhadap )?${DATA}|keamanan (?:dan [a-z]{3,15} )?(?:atas )?${DATA}|(?:menjaga|menjamin|dijaga|mengamankan) (?:keamanan )?${DATA}|${DATA}(?: [a-z/]{2,15}){0,5} (?:aman|terjamin|dijamin|dilindungi|terlindungi|dijaga|terjaga|diamankan|disimpan)|tidak (?:akan )?(?:di)?(?:salahgunakan|sebar(?:kan|luaskan)|publikasikan|berikan kepada pihak)|enkripsi|(?:undang-undang|uu) (?:nomor |no\\.? ?)?27 tahun 2022|uu pdp)\\b`,
  'gu',
);
const DATA_PROTECTION_UNSURE = new RegExp(
  `\\b(?:keamanan (?:dan [a-z]{3,15} )?${PAPERS}|${PAPERS}(?: [a-z/]{2,15}){0,5} (?:aman|terjamin|dijamin|dilindungi|terlindungi|dijaga|terjaga|diamankan|disimpan|diarsipkan)|(?:menjaga|menyimpan|mengamankan) ${PAPERS}|keamanan (?:sistem|informasi|siber)|rahasia)\\b`,
  'gu',
);

/** Words in `jaminan_keamanan` on keeping people's data safe or confidential; papers kept safe are unsure. */
export const readDataProtection = (text: string): Wording =>
  read(
    text,
    /rahasia|privasi|data|lindung|keamanan|jaga|aman|jamin|simpan|salahguna|sebar|publikasi|enkripsi|27 tahun|pdp|arsip/u,
    DATA_PROTECTION,
    DATA_PROTECTION_UNSURE,
  );
