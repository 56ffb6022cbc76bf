import { remembering } from '../../memory/remember.ts';
import { flat, readWording, type Wording, type WordingPatterns, words } from './wording.ts';

/** A chief of the supervisors by office is no superior of those who serve. */
const NOT_OF_SUPERVISORS =
  '(?! (?:(?:tim|bagian|bidang|seksi|unit) )?(?:spi|inspektorat|satuan peng|satuan pemeriksa|apip|auditor|audit|kepatuhan|pengawasan intern|pengawas|propam|paminal))';

const SUPERIOR: WordingPatterns = {
  cheap:
    /atasan|pimpin|ketua|sekretaris|koo?rdinator|direk|dekan|rektor|bupati|wali|gubernur|menteri|mana|komandan|camat|lurah|sek|ka|kepala|kep|jenjang|melekat|waskat|pejabat|anggung|supervis|penyelia|pengendali|kuwu|perbekel|keuchik|geuchik|tua|dir|w[dr]|biro|kbo|inspektur|panmud|penyelenggara|deputi|wa[dr]ek|eselon|panitera|ktu|kupt|dan/,
  plain: words(
    'atasan(?:nya)?(?: langsung)?(?: secara berjenjang)?',
    '(?:para )?pimpinan(?: [a-z]{3,15})?',
    `(?:kepala|ketua|sekretaris|koo?rdinator|wakil direktur|direktur|komandan|mana(?:j|g)er)${NOT_OF_SUPERVISORS}(?: [a-z]{3,20})?`,
    '(?:dekan|rektor|bupati|wali ?kota|gubernur|menteri|deputi|direksi|dirjen|sekjen|dirlantas|camat|lurah|sekcam|seklur|sekdes|sekdis|sekda|sesditjen)',
    'wa[dr]ek|w[dr] ?[1-4iv]{1,3}',
    'panmud|panitera muda|karu|kbo|kabiro|kacab|kasubsi|kasubdit',
    `ka ?[.]? ?(?:si|sie|seksi|sub ?bag(?:ian)?|sub ?bid(?:ang)?|subdit|subsi|bid|bidang|bag|bagian|biro|dis|ban|kplp|ur|dus|des|prodi|jur|kan|kanwil|kankemenag|pus|puskesmas|rumkit|sat|nit|polda|polri|polres(?:ta|tabes)?|polsek|jari|jati|upt[dp]?|tu|instalasi|unit|kantor|dinas|balai|ruang(?:an)?|lapas|rutan|bapas|spkt|kpr)${NOT_OF_SUPERVISORS}`,
    'kas?subb?ag',
    'kepsek',
    'ktu',
    'kupt[dp]?',
    'wali nagari',
    'keuchik|geuchik|kuwu|perbekel|hukum tua|pambakal',
    'panitera(?! pengganti)',
    'danramil|danru|danton|danki|danpos',
    'kalak',
    'pengawasan melekat',
    'waskat',
    'eselon [iv1-4]{1,3}',
    'pejabat (?:penanggung ?jawab|pengawas(?! (?:internal|fungsional))|eselon|struktural|administrator|pembina)',
    'penanggung ?jawab (?:layanan|pelayanan|unit|program|kegiatan|ruangan)',
  ),
  doubtful: words(
    // Tiers of superiors, of whom none is named.
    '(?:secara )?berjenjang',
    'supervis(?:i|or)',
    'penyelia',
    'penyelenggara (?:zakat|syariah|bimbingan|haji|hindu|kristen|katolik|buddha)',
    'pejabat (?:yang )?berwenang',
    'penanggung ?jawab',
    'pengendali (?:mutu|teknis)',
    // The head of an inspectorate, or the supervisor of all others.
    'inspektur(?! (?:pembantu|daerah|jenderal|jendral|utama|wilayah|kabupaten|kota|provinsi))',
    '(?:unsur|jajaran|pihak) manajemen',
    'manajemen (?:puncak|rumah sakit|puskesmas|rsud)',
  ),
};

/** Who supervises as a superior or leader in `pengawasan_internal`. */
export const readSuperior = remembering((text: string): Wording => readWording(text, SUPERIOR));

const INTERNAL_SUPERVISION = '(?:pengawas(?:an)?|pemeriksa(?:an)?|kepatuhan|audit) intern(?:al)?';

const FUNCTIONAL: WordingPatterns = {
  cheap:
    /fungsional|spek|irban|it(?:jen|da|ko|kab|prov|wil)|ir[djtw]|apip|spi|intern|uki|bpk|bawas|badan peng|hakim|audit|wasda|waskum|itwas|propam|jamwas|as(?:pid)?was|siwas|pengawas|dewan|mutu/,
  plain: words(
    '(?:aparat(?:ur)?|pejabat|auditor|tim|petugas)(?: [a-z]{3,12})? (?:pengawas(?:an)? )?fungsional(?= pengawas)',
    '(?:aparat(?:ur)?|auditor)(?: pengawas(?:an)?)? fungsional',
    'pengawas(?:an)? (?:secara )?fungsional',
    'inspe[ck]{1,2}t?orat(?: (?:jenderal|jendral|daerah|utama|provinsi|kabupaten|kota|wilayah))?',
    'inspektur(?: (?:pembantu|daerah|jenderal|wilayah))?',
    'irban(?:wil)?|itjen|itda|irda|itko(?:t|ta)?|itkab|it(?:wil)?prov|itwil(?:kab|ko|kot)?|irjen|irtama|irwasda|itwasda|itwasum|irwasum|bawasda|hatiwasda|siwas|jamwas|as(?:pid)?was',
    'apip',
    'aparat pengawas(?:an)? intern(?:al)?(?: pemerintah)?',
    '(?:tim |satuan |unit )?spi',
    `(?:satuan|unit|tim|dewan|bagian|komite|auditor|kepala|seksi|sub ?bagian|bidang|divisi|subdirektorat|aparat(?:ur)?) ${INTERNAL_SUPERVISION}`,
    '(?:seksi|bidang|sub ?bagian|asisten|jaksa agung muda) pengawasan',
    'komite audit',
    'uki',
    'bpkp',
    'badan pengawas(?:an)? (?:keuangan|mahkamah|ma)[a-z ]{0,40}',
    'bawas',
    'hakim (?:tinggi )?pengawas(?: bidang)?',
    'pengawas (?:sekolah|madrasah)',
    'auditor',
    'propam|paminal',
  ),
  doubtful: words(
    'dewan pengawas',
    'audit(?: mutu)? internal',
    'pengawas internal',
    'tim (?:pengawas|audit|mutu)',
    '(?:lembaga|unit|satuan|gugus) (?:penjamin(?:an)? )?mutu',
    '(?:pejabat|tenaga) fungsional',
    'audit',
    'bpk',
    '(?<!(?:selaku|sebagai|pejabat|fungsi|para) )pengawas',
  ),
};

const CONTROL_SYSTEM = /sistem (?:pengendalian|pengawasan) intern(?:al)?(?: pemerintah)? ?\(? ?$/;

/** Who supervises by office (Inspektorat, APIP, SPI …) in `pengawasan_internal`; a system of internal control is nobody. */
export const readFunctionalSupervisor = remembering((text: string): Wording => {
  const { found, unsure } = readWording(text, FUNCTIONAL);
  if (found.length === 0) return { found, unsure };
  const lower = flat(text);
  return { found: found.filter(({ start }) => !CONTROL_SYSTEM.test(lower.slice(Math.max(0, start - 50), start))), unsure };
});
