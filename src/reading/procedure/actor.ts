import type { Span } from '../../source/place.ts';
import type { Word } from '../text/word.ts';

export type Side = 'applicant' | 'officer';

/** Somebody named in a text, who may or may not be the one who acts. */
export interface Mention {
  readonly side: Side;
  readonly span: Span;
  /** The first word of it, and the one behind its last, in the list of words. */
  readonly from: number;
  readonly to: number;
  /** The title of an officer in one spelling ("kepala seksi pelayanan"); undefined for an applicant, an office or a system. */
  readonly role: string | undefined;
}

const list = (words: string): string[] => words.split('|').map(word => word.trim());

/** Those whom a service serves, or who come for them. */
const APPLICANTS = list(
  'bapak / ibu|bpk / ibu|ibu / bapak|ppat / notaris|notaris / ppat|ppat dan notaris|notaris dan ppat|notaris|developer|pemrakarsa|rekanan|instansi pengusul|opd pengusul|sekolah pengusul|pemohon|para pemohon|pengguna layanan|pengguna jasa|pengguna pelayanan|pengguna|penerima layanan|penerima manfaat|penerima pelayanan|pemanfaat layanan|masyarakat|warga|penduduk|pasien|keluarga pasien|keluarga penderita|keluarga|penderita|pengantar pasien|penanggung jawab pasien|pelanggan|konsumen|pencari kerja|pencaker|siswa|peserta didik|calon peserta didik|calon siswa|mahasiswa|calon mahasiswa|alumni|lulusan|orang tua|orangtua|wali murid|wali siswa|pelaku usaha|pengusaha|wajib pajak|wajib retribusi|pengunjung|pemustaka|peternak|pemilik hewan|pemilik ternak|pemilik kendaraan|pemilik usaha|pemilik|petani|nelayan|pelapor|pengadu|user|klien|client|peserta|peserta diklat|peserta pelatihan|calon peserta|calon pengantin|calon jamaah|calon jemaah|jamaah|jemaah|calon|tamu|rombongan|penyewa|peminjam|penitip|pembesuk|penjenguk|debitur|nasabah|saksi pelapor|kuasa pemohon|kuasa|penggugat|tergugat|pihak berperkara|para pihak|instansi pemohon|perusahaan|badan usaha|penyedia|investor|ahli waris|yang bersangkutan|customer|ibu hamil|ibu bersalin|ibu nifas|ibu menyusui|ibu melahirkan|ibu dan bayi|bulin|bufas|busui|asesi|calon pensiun|calon pensiunan|peziarah|wbp|anggota|anggota perpustakaan|pengirim|importir|eksportir|agen|taruna|santri|pemberi kerja|pekerja|tenaga kerja|calon pekerja|pensiunan|catin|mempelai|pengantin|saksi|termohon|terlapor|pelawan|terlawan|pembanding|terbanding|terdakwa|terpidana|pelanggar|korban|keluarga korban|kepala keluarga|wali nikah|wali santri|wali mahasiswa|wali pasien|ortu|casis|calon penumpang|penumpang|wp|cpmi|kpm|keluarga penerima manfaat|penerima kuasa|pemberi kuasa|pembesuk|pembezuk|akseptor|pendonor|donatur|muzakki|mustahik|pewakaf|wakif|nazhir|nadzir|nakhoda|nahkoda|pedagang|penjual|pembeli|pengembang|kontraktor|kreditur|pemesan|pengusul|pelamar|bumil|ibu bayi|ibu balita|calon nasabah|calon anggota|calon penerima|pns pemohon|satker|satuan kerja|opd pemohon',
);

/** The first word or words of an officer's title. */
const TITLES = list(
  'petugas|petugas loket|operator|oprator|verifikator|validator|administrator|admin|pengadministrasi|camat|lurah|kepala|ketua|kepsek|kasek|kamad|waka|wakasek|account representative|ar|kasi|kabid|kasubid|kasubag|kasubbag|kabag|kasatpel|kasat|kades|kadis|kadin|kadinas|kalak|kakan|kanit|kapus|kapolsek|kapolres|kapolda|kalapas|karutan|kabapas|kasubsi|kajari|wadir|wadek|ka|sekretaris|sekcam|seklur|sekdes|sekdin|sekdis|sekda|wakil|dokter|dr|drg|perawat|bidan|apoteker|asisten|analis|analisis|radiografer|ahli|nutrisionis|fisioterapis|terapis|psikolog|konselor|perekam medis|tenaga|staf|staff|pegawai|pelaksana|jfu|jft|jfk|tim|panitera|jurusita|hakim|majelis|penyidik|penyelidik|polisi|babinsa|bhabinkamtibmas|satpam|security|kasir|bendahara|pejabat|direktur|dekan|rektor|guru|wali kelas|dosen|kaprodi|kajur|front office|front desk|back office|frontdesk|frontoffice|frontliner|fo|bo|customer service|cs|teller|resepsionis|receptionis|pustakawan|arsiparis|penguji|pengantar kerja|mediator|surveyor|surveior|inspektur|marine inspector|auditor|asesor|advokat|paralegal|kurator|edukator|pemandu|pengawas|koordinator|subkoordinator|sub koordinator|supervisor|manajer|manager|kader|medik|paramedik|veteriner|pengelola data|pengelola informasi|pengelola pengaduan|pengelola kepegawaian|pengelola layanan|pengelola pelayanan|pengelola arsip|penyuluh|pendamping|ppid|fasilitator|pengajar|instruktur|widyaiswara|narasumber|bupati|wali kota|walikota|gubernur|menteri|penghulu|modin|kaur|kasie|kaling|pranata|penata|pengolah|penelaah|pemeriksa|teknisi|juru|sopir|driver|komandan|pimpinan|atasan|penanggung jawab|pengurus barang|seksi|subbag|subbagian|sub bagian|bidang|tata usaha|tu|bagian|loket|ppat|notulis|ajudan|penerima tamu|mantri|laboran|entomolog|sanitarian|epidemiolog|case manager|eselon|jabatan fungsional|pic|helpdesk|help desk|call center',
);

/** Offices and systems: they act for the unit, but are no person's title. */
const OFFICES = list(
  'dinas|kantor|kecamatan|kelurahan|desa|puskesmas|rumah sakit|rsud|upt|uptd|upt puskesmas|dpmptsp|disdukcapil|dukcapil|dinsos|disnaker|bkd|bkpsdm|bappeda|balai|balai besar|sistem|aplikasi|server|instalasi|laboratorium|unit|sekolah|kampus|perguruan tinggi|madrasah|fakultas|universitas|kua|kpp|kppn|bpn|pengadilan|kejaksaan|polres|polsek|kementerian|badan|sekretariat|ulp|ptsp|mpp|pos pelayanan|farmasi|poli|poliklinik|igd|apotek|perpustakaan|panitia|bbppmpv|bpsdm|inspektorat|oss|sipd|opd|skpd|perangkat daerah|instansi terkait|regu|damkar|kepolisian|spkt|lapas|rutan|bapas|kanwil|p2u|kplp|lsp|baak|biro akademik|dekanat|rektorat',
);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['kasi', 'kepala seksi'],
  ['kasie', 'kepala seksi'],
  ['kabid', 'kepala bidang'],
  ['kasubid', 'kepala subbidang'],
  ['kasubag', 'kepala subbagian'],
  ['kasubbag', 'kepala subbagian'],
  ['kabag', 'kepala bagian'],
  ['kades', 'kepala desa'],
  ['kadis', 'kepala dinas'],
  ['kadin', 'kepala dinas'],
  ['kadinas', 'kepala dinas'],
  ['kakan', 'kepala kantor'],
  ['kalak', 'kepala pelaksana'],
  ['kanit', 'kepala unit'],
  ['kapus', 'kepala puskesmas'],
  ['ka', 'kepala'],
  ['kepsek', 'kepala sekolah'],
  ['kasek', 'kepala sekolah'],
  ['kamad', 'kepala madrasah'],
  ['waka', 'wakil kepala'],
  ['wakasek', 'wakil kepala sekolah'],
  ['ar', 'account representative'],
  ['sekcam', 'sekretaris camat'],
  ['seklur', 'sekretaris lurah'],
  ['sekdes', 'sekretaris desa'],
  ['sekdin', 'sekretaris dinas'],
  ['sekdis', 'sekretaris dinas'],
  ['kecamatan', 'camat'],
  ['kelurahan', 'lurah'],
  ['oprator', 'operator'],
  ['staff', 'staf'],
  ['frontoffice', 'front office'],
  ['frontdesk', 'front office'],
  ['fo', 'front office'],
  ['dr', 'dokter'],
  ['bo', 'back office'],
  ['tu', 'tata usaha'],
  ['yanum', 'pelayanan umum'],
  ['regestrasi', 'registrasi'],
  ['walikota', 'wali kota'],
]);

interface Head {
  readonly side: Side;
  readonly office: boolean;
  readonly words: readonly string[];
}

const HEADS = new Map<string, Head[]>();
const addHeads = (titles: readonly string[], side: Side, office: boolean): void => {
  for (const title of titles) {
    const words = title.split(' ');
    const first = words[0] ?? '';
    HEADS.set(
      first,
      [...(HEADS.get(first) ?? []), { side, office, words }].sort((left, right) => right.words.length - left.words.length),
    );
  }
};
addHeads(APPLICANTS, 'applicant', false);
addHeads(TITLES, 'officer', false);
addHeads(OFFICES, 'officer', true);

const UNIT_BEHIND =
  /^(?:upt[a-z]{0,2}|tu|tata|puskesmas|seksi|sie|sub[a-z]{0,8}|bid[a-z]{0,4}|bag[a-z]{0,4}|dinas|badan|kantor|unit|instalasi|ruang(?:an)?|lab[a-z]{0,9}|prodi|program|jurusan|urusan|poli|balai|pos|regu|tim|satpel|rutan|lapas|kua|kpp|desa|loket|pelayanan|pengawas|operasional)$/;
const GOES_TO = /^(?:di)?(?:serahkan|berikan|kirim(?:kan)?|antar(?:kan)?|sampaikan|bawa|datang|mangga|monggo|ajukan|teruskan)$/;

/** "Ka. TU" and "Ka UPT" are chiefs; "diserahkan ka pasien" goes to somebody, as many say for "ke". */
function isChief(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.mark) return false;
  if (next.start > (words[at]?.end ?? 0) + 1) return true;
  return UNIT_BEHIND.test(next.text) && !GOES_TO.test(words[at - 1]?.text ?? '');
}

/** Whether a word, in lower case, can begin the name of one who acts. */
export const beginsActor = (word: string): boolean => HEADS.has(word);

function headAt(words: readonly Word[], at: number): Head | undefined {
  const text = words[at]?.text ?? '';
  if (text === 'ka' && !isChief(words, at)) return undefined;
  return HEADS.get(text)?.find(head => head.words.every((word, offset) => words[at + offset]?.text === word));
}

/** Words that a title never runs over: prepositions, conjunctions and what tells when. */
const STOPS: ReadonlySet<string> = new Set(
  'kepada ke dari oleh untuk bagi dengan pada di yang lalu kemudian selanjutnya setelah sesudah sebelum agar supaya atau jika bila apabila maka serta sambil akan telah sudah belum tidak dapat wajib harus langsung melalui secara sesuai sebagai dalam untuk guna juga segera untuk berdasarkan bersama adalah ialah terkait dapat kembali hingga sampai atas bertugas berwenang bersangkutan tersebut lengkap selesai satu'.split(
    ' ',
  ),
);
const LONGEST_TITLE = 7;

/** Whether a word can be a verb: the prefixes me-, di-, ber-, ter- on a stem. */
export const looksVerbal = (word: string): boolean =>
  /^(?:me(?:m|n|ng|ny|l|r|w|y)?[a-z]{3,}|di[a-z]{3,}|ter(?:ima|bit|kirim)[a-z]*)$/.test(word) && !NOT_VERBS.has(word);

const NOT_VERBS: ReadonlySet<string> = new Set(
  'medis media medik menit meja mesin meter metode mekanisme menteri menengah mental merah merek meterai memo memori menu mess masjid dinas diri digital direktur direktorat divisi diploma disposisi disiplin diklat distribusi dispensasi dinding diagnosa diagnosis diskusi dimana dini dialog daring disdukcapil dinsos disnaker dispenduk dispora medrek member mengenai menurut mendatang meninggal menular melalui ditempat diruang diruangan diatas dibawah dibawahnya dilingkungan dikantor diloket didesa dikelurahan dikecamatan disini disitu dihadapan terhadap merupakan maupun mandiri menjadi mempunyai memiliki memuat'.split(
    ' ',
  ),
);

/** The one spelling of a title by which two mentions are one and the same. */
function roleOf(words: readonly string[]): string {
  const spelled = words.flatMap((word, index) => {
    if (index > 0 && (word === 'kecamatan' || word === 'kelurahan') && words[index - 1] !== 'sekretaris' && words[0] !== 'sekretaris')
      return [];
    return (SPELLINGS.get(word) ?? word).split(' ');
  });
  return (spelled[0] === 'petugas' && /^(?:front|back|operator|verifikator)$/.test(spelled[1] ?? '') ? spelled.slice(1) : spelled).join(
    ' ',
  );
}

/** Deeds without a prefix that no title holds ("kasi paraf", "camat tanda tangan"). */
const BARE_DEEDS: ReadonlySet<string> = new Set(
  'paraf ttd tte teken tandatangan tandatangani cek ngecek ngetik nginput ngurus ngasih ngasihkan ngambil ngeprint nulis ngirim nganter nganterin nyerahkan nyerahin nyiapkan nyiapin tarik unduh unggah upload download kasih bawa lapor periksa terima teliti serahkan kirim buat buatkan catat panggil layani koreksi acc setujui setuju teruskan tolak kembalikan ketik umumkan berikan minta sampaikan arahkan stempel'.split(
    ' ',
  ),
);
/** Deeds that titles are named after too ("petugas verifikasi"). */
const NAMING_DEEDS: ReadonlySet<string> = new Set(
  'verifikasi validasi cetak input entri entry registrasi disposisi legalisir proses scan rekam ukur survey survei suntik timbang foto sampling'.split(
    ' ',
  ),
);
/** Titles that nothing more belongs to. */
const WHOLE_TITLE =
  /^(?:camat|lurah|sekcam|seklur|sekdes|sekdin|sekdis|sekda|bupati|gubernur|walikota|kades|kadis|kakan|kalak|penghulu|panitera|dekan|rektor)$/;
const DONE_TO =
  /^(?:berkas|dokumen|data|permohonan|kelengkapan|persyaratan|surat|formulir|syarat|sk|resep|izin|luas|lokasi|lapangan|tensi|tekanan|lahan|tanah|tinggi|berat|suhu|kios|rumah|usaha|tempat|vaksin|bayi|pasien|balita)$/;

/** Whether the word at `at` tells what the one titled before it does, and is no part of the title. */
function isDeedBehind(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]?.text ?? '';
  if (BARE_DEEDS.has(word) || (word === 'tanda' && words[at + 1]?.text === 'tangan')) return true;
  if (!NAMING_DEEDS.has(word)) return false;
  if (WHOLE_TITLE.test(words[from]?.text ?? '')) return true;
  if (!DONE_TO.test(words[at + 1]?.text ?? '')) return false;
  // "Petugas verifikasi berkas memeriksa …": with a verb behind it the word names the officer.
  const end = words.findIndex((one, index) => index > at && one.mark);
  return !words.slice(at + 1, end === -1 ? at + 30 : Math.min(end, at + 30)).some(one => looksVerbal(one.text));
}

function endOfTitle(words: readonly Word[], from: number, head: Head): number {
  let to = from + head.words.length;
  if (head.side === 'applicant') {
    while (words[to]?.text === 'layanan' || words[to]?.text === 'ybs') to++;
    return to;
  }
  while (to < from + LONGEST_TITLE) {
    const word = words[to];
    if (
      !word ||
      word.mark ||
      isDeedBehind(words, from, to) ||
      STOPS.has(word.text) ||
      looksVerbal(word.text) ||
      /^\d|^ber[a-z]{4}|nya$/.test(word.text)
    )
      break;
    if (
      word.text === 'dan' &&
      (!words[to + 1] || looksVerbal(words[to + 1]?.text ?? '') || words[to + 1]?.text.endsWith('nya') || headAt(words, to + 1))
    )
      break;
    if (headAt(words, to)?.side === 'applicant') break;
    to++;
  }
  return to;
}

/** Everybody named in a text, in order; longer titles win over their parts. */
export function findMentions(words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = headAt(words, at);
    // "Bapak/Ibu Camat" is no applicant.
    if (!head || (head.words[1] === '/' && headAt(words, at + head.words.length)?.side === 'officer')) continue;
    const to = endOfTitle(words, at, head);
    const titled = words.slice(at, to).map(word => word.text);
    const role = head.side === 'officer' && !head.office ? roleOf(titled) : undefined;
    mentions.push({ side: head.side, span: { start: words[at]?.start ?? 0, end: words[to - 1]?.end ?? 0 }, from: at, to, role });
    at = to - 1;
  }
  return mentions;
}
