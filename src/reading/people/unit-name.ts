import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { isActionNoun, isBareVerb, sideOfVerb } from '../text/verb.ts';
import { beginsWithGivenName } from './given-name.ts';
import { isSurelyPlace } from './place-name.ts';

/** A public-service unit that a text calls by its own name. */
export interface UnitName {
  /** What it is: "kelurahan", "puskesmas", "dinas sosial". Units of one kind do the same work, each in its own place. */
  readonly kind: string;
  /** Its own name without the kind, in lower case: "mekarsari", "muara asri"; of an office of a regency or city the region. */
  readonly name: string;
  /** The number in its name, as schools have one; empty without. */
  readonly number: string;
  /** Kind and name together. */
  readonly span: Span;
}

const CLASS = '(?:\\skelas\\s[\\dIVX]{1,4}(?:\\s?[A-C])?)?';
const SCHOOL = '(?:\\s?n(?:egeri)?)?\\s{1,2}\\d{1,3}';

/** Kinds of unit that bear a name of their own behind the kind, with the words for it; longer ones first. */
const KINDS: readonly (readonly [kind: string, pattern: string])[] = [
  ['kua', '(?:kua|kantor\\surusan\\sagama)(?:\\skecamatan|\\skec\\b\\.?)?'],
  ['kelurahan', '(?:kantor\\s)?kelurahan|kantor\\s(?:lurah|kel\\b\\.?)'],
  ['desa', '(?:kantor\\s|pemerintah\\s)?desa'],
  ['nagari', '(?:kantor\\s|pemerintah\\s)?nagari'],
  ['kecamatan', '(?:kantor\\s)?kecamatan|kantor\\s(?:camat|kec\\b\\.?)'],
  ['puskesmas', '(?:(?:uptd?|blud)\\.?\\s)?(?:puskesmas|pusat\\skesehatan\\smasyarakat)'],
  ['polsek', 'polsek'],
  ['polres', 'polres(?:ta(?:bes)?)?'],
  ['pengadilan tinggi agama', 'pengadilan\\stinggi\\sagama'],
  ['pengadilan tinggi', 'pengadilan\\stinggi'],
  ['pengadilan negeri', `pengadilan\\snegeri${CLASS}`],
  ['pengadilan agama', `pengadilan\\sagama${CLASS}`],
  ['kejaksaan negeri', 'kejaksaan\\snegeri'],
  ['rutan', `(?:rutan|rumah\\stahanan(?:\\snegara)?)${CLASS}`],
  ['lapas', `(?:lapas|lembaga\\spemasyarakatan)${CLASS}`],
  ['kantor imigrasi', `kantor\\simigrasi${CLASS}(?:\\s(?:non\\s)?tpi)?`],
  ['kpp', '(?:kpp|kantor\\spelayanan\\spajak)\\s(?:pratama|madya)'],
  ['sd', `(?:sd|sekolah\\sdasar)${SCHOOL}`],
  ['smp', `(?:smp|sekolah\\smenengah\\spertama)${SCHOOL}`],
  ['sma', `(?:sma|sekolah\\smenengah\\satas)${SCHOOL}`],
  ['smk', `(?:smk|sekolah\\smenengah\\skejuruan)${SCHOOL}`],
  ['man', '(?:man|madrasah\\saliyah\\snegeri)\\s{1,2}\\d{1,3}'],
  ['mtsn', '(?:mtsn|madrasah\\stsanawiyah\\snegeri)\\s{1,2}\\d{1,3}'],
  ['min', '(?:min|madrasah\\sibtidaiyah\\snegeri)\\s{1,2}\\d{1,3}'],
];

/** Offices of a regency or city that bear its name behind their own, short names among them. */
const OFFICES: readonly (readonly [kind: string, pattern: string])[] = [
  ['dinas kependudukan dan pencatatan sipil', 'dis?dukcapil|dukcapil|dispendukcapil'],
  ['dinas penanaman modal dan pelayanan terpadu satu pintu', 'dpm-?ptsp'],
  ['rsud', 'rsud|rumah\\ssakit\\sumum\\sdaerah'],
  ['dinas kesehatan', 'dinkes'],
  ['dinas sosial', 'dinsos'],
  ['dinas pendidikan', 'disdik'],
  ['dinas perhubungan', 'dishub'],
  ['dinas tenaga kerja', 'disnaker'],
];

const REGION = '\\s(?:kabupaten|kab\\.?|kota)(?:\\sadministrasi)?';

const starting = (pattern: string, behind = ''): RegExp => new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${pattern})${behind}(?=\\s)`, 'gi');

/** For each kind the words that begin such a name. */
const HEADS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ...KINDS.map(([kind, pattern]) => [kind, [starting(pattern)]] as const),
  ...OFFICES.map(([kind, pattern]) => [kind, [starting(pattern, REGION)]] as const),
]);
const OFFICE = starting('(dinas(?:\\s(?!kabupaten|kab\\b|kota)[A-Za-zÀ-ɏ,]{2,20}){1,9}?)', REGION);

/** Heads of units that are called by the place: "Lurah Mojosari". */
const LEADERS: ReadonlyMap<string, RegExp> = new Map([
  ['kelurahan', starting('lurah')],
  ['desa', starting('kades|kuwu|perbekel|keuchik')],
  ['kecamatan', starting('camat')],
  ['puskesmas', starting('kapus')],
  ['polsek', starting('kapolsek')],
  ['polres', starting('kapolres(?:ta(?:bes)?)?')],
]);

/** Words that name a region or a higher place behind the name of a unit. */
const PLACE = new Set('kota kabupaten kab kecamatan kec kelurahan kel desa provinsi prov jalan jl rt rw di dan'.split(' '));

/** Words with a capital that stand behind the kind of a unit and name no place. */
const COMMON = new Set(
  (
    'setempat asal tujuan lain lainnya terdekat domisili pembantu induk keliling pratama yang untuk dengan dari oleh pada atau serta akan agar ' +
    'bagi sebagai sesuai melalui karena jika bila apabila tempat dalam republik indonesia negara daerah umum wilayah pusat pelayanan layanan ' +
    'pengaduan informasi seksi kasi bidang bagian subbag loket ruang kantor petugas kepala sekretaris sekretariat camat lurah staf operator admin ' +
    'administrasi form formulir surat kartu berkas dokumen permohonan pemohon persyaratan warga masyarakat penduduk bapak ibu senin selasa rabu kamis ' +
    'jumat sabtu minggu pukul jam hari nomor telepon telp whatsapp website laman email surel facebook instagram kotak siaga sehat tangguh adat wisata ' +
    'ramah santun rawat poned tingkat satu dua tiga empat lima setiap seluruh semua para telah sudah dapat tidak belum wajib harus ini itu tersebut ' +
    'terkait bersangkutan masing standar maklumat keputusan peraturan tentang tahun tanggal bulan pemerintah online daring bumn bumd swadaya unit upt ' +
    'uptd tim pos rukun ketua aparat perangkat badan balai rumah gedung aula front back office customer service hotline call center aplikasi sistem ' +
    'media sosial datang langsung terpadu dinas inspektorat bupati wali walikota gubernur ombudsman lapor sippn kode pin password dst dll'
  ).split(' '),
);

const VERB = /^me(?:m|n|ng|ny)?[A-Za-zÀ-ɏ]{3,}kan$/;

const isName = (word: string): boolean =>
  !COMMON.has(word) && !VERB.test(word) && !isActionNoun(word) && !isBareVerb(word) && sideOfVerb(word, [], undefined) === undefined;

const NEXT = /[^\S\n]{1,2}(\p{Lu}[\p{L}'’]{2,})/uy;
/** No name of a unit has more words; what has is a heading in capitals. */
const MOST_WORDS = 3;

const nextWord = (text: string, at: number): { readonly word: string; readonly end: number } | undefined => {
  NEXT.lastIndex = at;
  const hit = NEXT.exec(text);
  return hit?.[1] ? { word: hit[1], end: at + hit[0].length } : undefined;
};

/** The name that begins behind `at`; none where the words there are common ones. */
const nameBehind = (text: string, at: number): { readonly name: string; readonly end: number } | undefined => {
  const words: string[] = [];
  let end = at;
  for (let next = nextWord(text, end); next; next = nextWord(text, end)) {
    const lower = next.word.toLowerCase();
    if (PLACE.has(lower) || !isName(lower)) break;
    // "KELURAHAN MEMERIKSA …": in capitals a word is sure to be a name only where nothing follows it but its region.
    const isLoud = next.word.length > 3 && next.word === next.word.toUpperCase();
    if (isLoud && !/^\s*(?:[.,;:)\n]|$|(?:KOTA|KABUPATEN|KECAMATAN|PROVINSI)\b)/.test(text.slice(next.end, next.end + 14)))
      return undefined;
    words.push(lower);
    end = next.end;
  }
  return words.length === 0 || words.length > MOST_WORDS ? undefined : { name: words.join(' '), end };
};

interface Head {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const headsOf = (text: string, kind: string): Head[] =>
  (HEADS.get(kind) ?? []).flatMap(pattern =>
    matchesOf(pattern, text).map(match => ({ kind, start: match.index, end: match.index + match[0].length })),
  );

const officesIn = (text: string): Head[] =>
  matchesOf(OFFICE, text).map(match => ({
    kind: (match[1] ?? '').toLowerCase().replaceAll(/[\s,]+/g, ' '),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A degree behind a name, which then is a person's. */
const DEGREE = /^\s{0,2},\s{0,2}(?:[SM]\.|A\.?\s?Md|SE|SH|SKM|ST|SIP|SPd|SSos|MM|MSi|MH|MAP)/;

/** Units called by the title of their head; what may be the name of the head itself is none. */
const ledIn = (text: string, kind: string): UnitName[] => {
  const leaders = LEADERS.get(kind);
  if (!leaders) return [];
  return matchesOf(leaders, text).flatMap(({ index: start, 0: { length } }) => {
    const named = nameBehind(text, start + length);
    const isPlace = named && isSurelyPlace(named.name) && !beginsWithGivenName(named.name);
    if (!isPlace || DEGREE.test(text.slice(named.end, named.end + 12))) return [];
    return [{ kind, name: named.name, number: '', span: { start, end: named.end } }];
  });
};

/** "KUA Kecamatan Contoh" is no kecamatan. */
const outermost = (heads: readonly Head[]): Head[] =>
  heads.filter(head => !heads.some(other => other !== head && other.start <= head.start && other.end >= head.end));

/**
 * The units that a text calls by their own names, in order; those of one `kind` alone where it is given, those called by the title of
 * their head among them. Words that may be common nouns name none.
 */
export const readUnitNames = (text: string, kind?: string): UnitName[] => {
  const kinds = kind === undefined ? [...HEADS.keys()] : kind === 'kecamatan' ? ['kecamatan', 'kua'] : [kind];
  const heads = [...kinds.flatMap(one => headsOf(text, one)), ...(kind === undefined || kind.startsWith('dinas') ? officesIn(text) : [])];
  const led = kind === undefined ? [] : ledIn(text, kind);
  if (heads.length === 0 && led.length === 0) return [];
  const outer = outermost(heads);
  return outer
    .flatMap((head): UnitName[] => {
      const named = kind === undefined || head.kind === kind ? nameBehind(text, head.end) : undefined;
      if (!named) return [];
      const number = /\d+$/.exec(text.slice(head.start, head.end))?.[0] ?? '';
      return [{ kind: head.kind, name: named.name, number, span: { start: head.start, end: named.end } }];
    })
    .concat(led.filter(({ span }) => !outer.some(({ start, end }) => start <= span.start && span.start < end)))
    .sort((a, b) => a.span.start - b.span.start);
};

const DIRECTION = /\s(?:barat|timur|utara|selatan|tengah|baru|lama|hulu|hilir|dalam|luar|kulon|wetan|kidul|lor|atas|bawah)$/;

/** Whether two names differ by one slip of the pen at most. */
const isSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let back = 0;
  while (back < short.length - from && short.at(-1 - back) === long.at(-1 - back)) back++;
  return long.length - from - back <= 1;
};

const joined = (name: string): string => name.replaceAll(/[\s'’]/g, '');

/** Whether two units of one kind are surely two: their names share nothing, or they differ in direction or number. */
export const isOtherUnit = (a: UnitName, b: UnitName): boolean => {
  if (a.kind !== b.kind) return false;
  const [left, right] = [joined(a.name), joined(b.name)];
  const [wayA, wayB] = [DIRECTION.exec(a.name)?.[0], DIRECTION.exec(b.name)?.[0]];
  if (a.number !== b.number && a.number !== '' && b.number !== '') return true;
  if (wayA !== undefined && wayB !== undefined && wayA !== wayB) return true;
  if (left.includes(right) || right.includes(left) || isSlip(left, right)) return false;
  return !a.name.split(' ').some(word => b.name.split(' ').some(other => word === other || isSlip(word, other)));
};
