import { remembering } from '../../memory/remember.ts';
import { readWording, type Wording, type WordingPatterns, words } from './wording.ts';

const DEGREE =
  '(?:smp|sma|smk|smu|slta|sltp|d ?-?(?:[1-4]|i{2,3}|iv)|s ?-?[1-3]|strata|diploma|sarjana|magister|pascasarjana|kedokteran|keperawatan|hukum|profesi)';
const EDUCATION = [
  `pendidikan (?:minimal|terakhir|formal|paling rendah|serendah-rendahnya|sekurang-kurangnya)?[ :]{0,3}(?:minimal |setingkat |sederajat )?(?:sd|${DEGREE})`,
  '(?:sma|smk|stm|slta|sltp|smu|d ?-?(?:[1-4]|i{2,3}|iv)|diploma(?: [1-4iv]{1,3})?|s ?-?[1-3]|sarjana|magister|pascasarjana|ahli madya|akademi)(?: ?/ ?(?:sederajat|smk|sma|ma))?',
  // "SMP Negeri 1" is a school and no demand.
  '(?:smp|sltp|mts)(?! ?(?:n|negeri|swasta|satu atap|it|islam|muhammadiyah|kristen|katolik|\\d{1,3})\\b)(?: ?/ ?(?:sederajat|mts|smp|sltp|sma))?',
  '(?:minimal|tamat(?:an)?|setingkat|paling rendah) sd',
  'sd ?/ ?(?:smp|sederajat|mi|sltp)|sd sederajat',
  `(?:kualifikasi|latar belakang|jenjang|tingkat) pendidikan [^;.]{0,40}?\\b(?:sd|${DEGREE}|bidang [a-z]{3,}|ilmu [a-z]{3,})`,
  '(?:ber)?pendidikan (?:minimal|paling rendah|serendah)',
  'berijazah',
  'lulusan [a-z0-9]{2,20}',
  'jurusan [a-z]{3,20}',
  // Sciences by name: "akuntansi / perpajakan".
  '(?<!(?:petugas|tugas|layanan|pelayanan|urusan|administrasi|bidang) )(?:akuntansi|perpajakan|geodesi|planologi|teknik (?:sipil|informatika|lingkungan|mesin|elektro|industri|kimia|arsitektur|komputer))',
];
const TRAINING = [
  '(?:memiliki |telah |pernah |sudah )?(?:mengikuti |mendapat(?:kan)? |bersertifikat |sertifikat )?(?:pelatihan|kursus|bimtek|bimbingan teknis|workshop|diklat|magang) (?!yang |sesuai |dan |terkait tugas)[a-z]{3,20}',
  '(?:pernah|telah|sudah) (?:mengikuti|mendapat(?:kan)?) (?:pelatihan|diklat|kursus|bimtek|bimbingan teknis)',
  '(?<!tidak |belum )(?:di|ter)latih (?:(?:untuk|dalam|menggunakan|mengoperasikan|melakukan|menangani|mengenai|tentang|bidang) ){0,2}(?!(?:yang|dan|serta|sesuai|dengan|secara|oleh|untuk|dalam|melayani|baik|setiap|tiap|rutin|berkala|khusus)\\b)(?:[a-z]{4,}|sar\\b|bhd\\b|bls\\b|p3k|k3\\b)',
  'bersertifikat',
  'bersertifikasi',
  'sertifikat (?!elektronik|tanah)[a-z]{4,20}',
  'sertifikasi [a-z]{3,20}',
  '(?!(?:petugas|pelaksana|pegawai|staf|produk|hasil|layanan|pelayanan|surat|ramah|sopan|jujur) )(?:[a-z]{4,20}|[iv]{1,3}) \\((?:ber)?sertifika(?:t|si)',
  'dts[ds]',
  'dik(?:jur|bang(?:um|spes)?|sar|sus|tuk(?:ba|pa)?|latpim|latsar)|latsar',
  '(?:mengikuti|lulus) pk[apn]',
  'sim [abc][12]?(?: umum)?',
  'str(?: ?/ ?(?:sik|sip|sipp))?',
  'surat tanda registrasi',
  'surat izin praktik',
  'berlisensi|lisensi [a-z]{4,20}',
  'sipp?',
];
const PROFESSIONS = [
  'dokter(?: (?:umum|gigi|hewan|spesialis|jaga|ahli))?',
  '(?:tenaga (?:teknis )?kefarmasian|asisten apoteker|(?:para)?medik veteriner|(?:pe)?rekam medis)',
  'perawat|ners|bidan|apoteker|atlm|psikolog|radiografer|nutrisionis|fisioterapis|sanitarian|epidemiolog',
  'akuntan|arsitek|notaris|advokat|hakim|panitera(?: pengganti)?|jurusita|jaksa|penyidik|ppns|auditor|pustakawan|arsiparis|widyaiswara|guru|dosen|mediator|surveyor',
  'analis [a-z]{4,20}',
  'pranata [a-z]{4,20}',
  'penguji (?:kendaraan bermotor|mutu)',
  'ppat|ppaiw|juleha|juru (?:sembelih|ukur|sita|bayar|las|bahasa|gambar|periksa)|penghulu|penerjemah|asesor|konselor|terapis|instruktur(?! (?:yang )?(?:sesuai|(?:ber)?kompeten|memadai|profesional))|programmer|penilai (?:publik|pajak)',
  'pengantar kerja',
  'pekerja sosial',
  '(?:penyuluh|teknisi) [a-z]{4,20}',
  'marine inspector|ahli (?:nautika|teknika)(?: tingkat (?:[iv]{1,3}|[1-5]))?|(?:ant|att)[ -]?(?:[iv]{1,3}|[1-5])',
  'syahbandar|kurator|edukator|ahli ukur',
  'ahli (?:gizi|teknologi|pertama|muda|madya|utama|hukum|bangunan|laboratorium)',
];
/** What follows a word of knowledge and names no field. */
const FIELD_STOP =
  '(?!(?:bidang|tugas|tupoksi|masing|pekerjaan|yang|sesuai|kompetensi|pelayanan prima|baik|memadai|cukup|fungsi|tusi|emosi|diri|masalah|dan|serta|tinggi|luas|khusus|petugas|pelaksana|kerja|minimal|di|dalam|dari|untuk|para|terhadap|sebagaimana|secara|dengan|jo|lan|karo|sareng|keahlian|keterampilan|kemampuan|pengalaman|pengetahuan|atau)\\b)';
/** Deeds that every officer does. */
const EVERYONES =
  '(?!(?:melayani|memberi(?:kan)?|melaksanakan|menyelesaikan|bekerja|berkomunikasi|menjalankan|bersikap|mengerjakan|menjadi|berinteraksi|berkoordinasi|bertanggung|mengemban|menciptakan|mewujudkan|memenuhi|beradaptasi|berpikir|bertindak|berperilaku|berpenampilan|menjaga)\\b)';
const KNOWLEDGE = '(?:pengetahuan|keahlian|keterampilan|ketrampilan|kemampuan|kompetensi|keilmuan|wawasan)';
const ABLE = '(?<!tidak |belum |tidak perlu )(?:mampu|bisa|terampil|mahir|cakap)';
/** Systems that offices work with, of which mastering one is a skill. */
const SYSTEM =
  'dapodik|emis|siak|simpeg|simrs|sim ?rs|siskeudes|prodeskel|sipd|simda|e-?puskesmas|p-?care|v-?claim|oss|simbg|siki|siks-?ng|dtks|sipp|sdp|simkah|siskohat|srikandi|arcgis|qgis|autocad|corel|coreldraw|photoshop|canva|spreadsheet|powerpoint';
/** What an ability is said of that is no skill: conduct, and what every officer does. */
const NO_SKILL =
  '(?!(?:dan|serta|atau|juga|lebih|sangat|selalu|untuk|dalam|di|ke|pada|dengan|secara|kerja|kerjasama|bekerjasama|team ?work|tim|tugas|cepat|tanggap|ramah|sopan|santun|sabar|jujur|teliti|cermat|disiplin|amanah|profesional|mandiri|tepat|baik|multi ?tasking|layanan|pelayanan|senyum|datang|hadir|masuk|siap|ikut|jadi|membaur|bersih|rapi|rapih|fokus|aktif)\\b|di[a-z]{4}|ber[a-z]{3}|ter[a-z]{3}|me[mnlrwy]?[a-z]{3})';
const FIELD = [
  `(?:mampu|dapat|bisa|terampil|mahir|cakap) ${EVERYONES}(?:meng|men|mem|me|ber)[a-z]{3,15} ${FIELD_STOP}(?:[a-z]-)?[a-z]{3,}`,
  `${ABLE} (?:komputer|mengetik|internet|administrasi|bahasa|teknologi|it|ti|office|ms|microsoft|word|excel)`,
  `${ABLE} (?:aplikasi |sistem |input |entri |entry )?(?:${SYSTEM})`,
  `${ABLE} (?:ngetik|ngoperasikan|operasikan|nyetir|menyetir|mengemudi|nginput|las|menjahit|menggambar|berenang)`,
  `(?:menguasai|memahami|paham|mengerti|mengetahui|mengoperasikan|menganalisis|menganalisa)(?: (?:tentang|mengenai|dan|akan|tata cara|prosedur|teknis|cara))? ${FIELD_STOP}[a-z]{2,}`,
  '(?:ber)?(?:bahasa|bhs\\.?) (?:inggris|arab|mandarin|jepang|jerman|perancis|prancis|belanda|korea|isyarat|asing)',
  `${KNOWLEDGE}(?: teknis| dasar)?:? (?:di bidang|dibidang|bidang|dalam|tentang|mengenai|terhadap|terkait|untuk|pada) ${FIELD_STOP}[a-z]{2,}`,
  `(?!kompetensi)${KNOWLEDGE}:? ${FIELD_STOP}(?!(?:teknis|dasar|standar|jabatan|umum|individu|diri|masing-masing|minimum)\\b)[a-z]{2,}`,
  `(?:ahli|kompeten|berkompeten|berkompetensi|terampil) (?:di bidang|dibidang|dalam|bidang) ${FIELD_STOP}[a-z]{2,}`,
];
const EXPERIENCE = [
  '(?:ber)?pengalaman (?:kerja )?(?:min(?:imal)?\\.? |paling sedikit |sekurang-kurangnya |di bidang )?[^.;]{0,40}?\\d{1,2}(?:-\\d{1,2})?(?: \\([a-z]{3,12}\\))? (?:tahun|thn|th)',
  `(?:ber)?pengalaman (?:kerja )?(?:di bidang|dibidang|bidang|dalam|sebagai|menangani|mengelola|minimal) ${FIELD_STOP}[a-z0-9]{1,}`,
  'masa kerja (?:minimal )?\\d{1,2}',
];

const PATTERNS: WordingPatterns = {
  cheap:
    /smp|sltp|mts|(?<![a-z])sd(?![a-z])|dts|bhs|juleha|di(?:i|v|k)|pendidikan|ijazah|lulus|s ?-?[1-3]|sarjana|sma|smk|stm|slt|smu|d ?-?[1-4i]|akademi|magister|latih|kursus|bimtek|bimbingan|sertifi|str|sip|alaman|masa kerja|mampu|dapat|bisa|terampil|mahir|cakap|uasai|paham|memahami|mengerti|tahu|operasi|ahli|kompet|wawasan|ilmu|dokter|perawat|bidan|apoteker|medik|medis|psikolog|radio|nutri|fisio|sanitarian|analis|akuntan|arsi|notaris|advokat|hakim|panitera|juru|jaksa|penyidik|ppns|audit|pustaka|widya|guru|dosen|pranata|penguji|kerja|mediator|penyuluh|survey|teknisi|epidem|magang|workshop|komunik|bahasa|kader|lisensi|ppa|penghulu|terjemah|asesor|konselor|terapis|instruktur|programmer|penilai|ners|atlm|latsar|akuntansi|pajakan|geodesi|planologi|teknik|marine|a[nt]t[ -]?[iv1-5]|sim|syahbandar|kurator|edukator|bintara|perwira|tamtama|lulus|ikuti/,
  plain: words(...EDUCATION, ...TRAINING, ...PROFESSIONS, ...EXPERIENCE, ...FIELD),
  doubtful: words(
    '(?<!tidak |belum )(?:di|ter)latih',
    '(?:memahami|mengetahui|menguasai|paham|mengerti) (?:(?:akan|tentang) )?(?:tugas|tupoksi|tusi|fungsi|bidang|pekerjaan)[a-z]{0,4}',
    '(?:latar belakang|kualifikasi|jenjang) pendidikan',
    'pendidikan (?:dan pelatihan )?yang (?:sesuai|memadai|relevan)',
    '(?:kemampuan|keterampilan|keahlian) teknis',
    'berbahasa [a-z]{3,12}',
    `(?<!tidak |belum )(?:bisa|mahir) ${NO_SKILL}[a-z-]{3,20}`,
    'komunikatif',
    'berkomunikasi',
    'kader [a-z]{3,15}',
    '(?:ber)?pengalaman',
    'pelatihan',
    'bintara|perwira|tamtama',
    'diklat',
    'bimtek',
  ),
};

/** Knowledge, education, training, a profession, a named field or experience in `kompetensi_pelaksana`; a text with neither is only of "kompeten" and "memadai". */
export const readCompetence = remembering((text: string): Wording => readWording(text, PATTERNS));
