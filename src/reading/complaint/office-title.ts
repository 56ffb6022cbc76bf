/** Bodies and parts of bodies that have a head. */
const BODY = [
  'dinas|badan|bidang|bagian|seksi|sub ?bagian|sub ?bidang|sub ?seksi|subbag|subag|unit|upt[db]?|kantor|balai|tata usaha|satuan|biro|pusat|pelaksana|urusan|tu|lembaga|cabang|perwakilan|divisi|departemen|loka|stasiun|tim|pokja|satgas|komite|bpjs|pdam|perumda|bank|rt|rw',
  'desa|kelurahan|kampung|dusun|lingkungan|puskesmas|klinik|laboratorium|instalasi|ruang(?:an)?|rumah sakit|rsu?d?|perpustakaan|terminal|pasar',
  'sekolah|madrasah|sdn?|smpn?|sman?|smkn?|slbn?|min|mtsn?|man|fakultas|jurusan|program studi|prodi',
  'kepolisian|kejaksaan|pengadilan|mahkamah|imigrasi|rutan|lapas|bapas|samsat|spkt|kua|p[na]|ptun',
].join('|');

const HEADS = [
  'kasie?|kasubbag|kasubag|kasubbid|kasubsi|ka\\.?\\s?(?:subbag|subag|sub bag|seksi|bid|tu|upt|prodi|kua|spkt|rutan|lapas|kplp|instalasi|unit|ur)|kabid|kabag|kadis|kadin|kalak|kaban|kabalai|kapus|kaur|kanwil|kakanwil|kakan(?:kemenag|tah|im|mil)|kalapas|karutan|kabapas|kadiv',
  'sekretaris|sekcam|seklur|sekdes|sekda|camat|lurah|kepala desa|kades|kuwu|perbekel|keuchik|geuchik|wali nagari|pambakal|bupati|wali ?kota|gubernur',
  'wakil ketua|wakil direktur|direktur|wadir|wakil dekan|dekan|wadek|wakil rektor|rektor|manager|manajer|supervisor|penyelia|inspektur|koordinator|ppid',
  'kepsek|wakasek|waka|wali kelas|guru bk',
  'kapolda|kapolres(?:ta|tabes)?|kapolsek|wakapolres(?:ta|tabes)?|wakapolsek|kasat|kasium|kasi ?propam|kasiwas|kanit|ka ?spkt|bhabinkamtibmas|dandim|danramil|babinsa|ka\\.?\\skpr',
  'panitera|panmud|hakim (?:tinggi )?pengawas|kajati|kajari|kacabjari',
].join('|');

/** Titles of heads of offices and of their parts, as a pattern for use without regard to case. */
export const TITLE = `(?:(?:wakil|plt|plh)\\.?\\s)?(?:(?:kepala|ketua|direktur|dekan|rektor|manajer|manager|general manager|koordinator|pimpinan)\\s(?:${BODY})|${HEADS})`;

/** Titles of those who serve in a body without heading a part of it, up to the word that tells them apart. */
export const STAFF_TITLE = '(?:penata|analis|pranata|penelaah)';

/** Parts of a body that may answer for complaints when they bear a name. */
export const SUB_UNIT =
  '(?:unit|tim|bagian|bag\\.?|bidang|bid\\.|seksi|sub ?bagian|sub ?bidang|sub ?koordinator|subbag|subag|satgas|satuan|pokja|sekretariat|instalasi|biro|divisi|departemen|inspektorat)';

/** Titles of which there are many in one body, so that they name nobody without the part they head. */
export const NAMELESS_TITLE =
  '(?:kepala|ketua|koordinator|pimpinan|manajer|manager)\\s(?:bidang|bagian|seksi|sub|unit|satuan|urusan|ruang|instalasi|tim|pokja|divisi|departemen|lingkungan|dusun)\\w{0,10}|kasie?|kabid|kabag|kasubbag|kasubag|kasubbid|kasubsi|kaur|kanit|kasat|koordinator|manajer|manager|supervisor|penyelia';

/** Parts of a body whose task is to hear the public or to look into its complaints. */
export const COMPLAINT_OFFICE = '(?:humas|hubungan masyarakat|public relations|(?:si|bid|div)? ?propam(?!\\spresisi))';
