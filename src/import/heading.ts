import leven from 'leven';
import type { Kelompok, KomponenKey } from '../standard/komponen.ts';
import { KOMPONEN } from '../standard/komponen.ts';
import { OTHER_TITLES, type OtherTitle, STEMS, TITLES } from './heading-words.ts';

/** What a title stands for, and how sure that is: 1 for a known wording, less for a misspelt or unusual one. */
export type Heading =
  | {
      readonly kind: 'komponen';
      readonly key: KomponenKey;
      readonly confidence: number;
      /** The other component that the title joins to it. */
      readonly joins?: KomponenKey;
      /** "Waktu Pelayanan" may also mean opening hours. */
      readonly maybeHours?: true;
    }
  | { readonly kind: 'kelompok'; readonly kelompok: Kelompok; readonly confidence: number }
  | { readonly kind: OtherTitle; readonly confidence: number };

const LONGEST = 160;
const JOINING = new Set(['dan', 'atau', 'danatau', 'serta', 'yang', 'untuk', 'dalam', 'pada', 'di']);

/** The number, letter or Roman numeral at the start of a title, with what parts it from the title. */
export const LEADING_NUMBER =
  /^\s*(?:bagian\s+)?(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)]+\s*)+(?=\D|$)|^\s*\d{1,3}\s+(?=[A-Za-z])|^\s*[-–•*·▪●○\uf0b7]\s*/u;

/** Words of a title that carry its meaning. */
const wordsOf = (title: string): string[] =>
  title
    .replace(LEADING_NUMBER, '')
    .replace(/\([^)]*\)?/g, ' ')
    .toLowerCase()
    .replace(/[^a-zà-ɏ]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(word => word !== '' && !JOINING.has(word));

/** Figures and answers show that a line says something beyond its title: "Biaya Rp 5.000", "Biaya (gratis)". */
const saysMore = (title: string): boolean =>
  /:\s*[\p{L}\d]/u.test(title) ||
  /\d/.test(title.replace(LEADING_NUMBER, '').replace(/\([^)]*\)?/g, ' ')) ||
  /\([^)]*(?:gratis|nihil|pungut|rp\b|\d\s*(?:menit|jam|hari|orang))/i.test(title);

const glue = (title: string): string => title.replaceAll(' ', '');

interface Known {
  readonly glued: string;
  readonly heading: Heading;
}

const MAYBE_HOURS = new Set(['waktupelayanan', 'waktulayanan', 'waktu', 'waktupelaksanaan']);

const KNOWN: readonly Known[] = [
  ...KOMPONEN.flatMap(({ key }) =>
    TITLES[key].map(title => {
      const glued = glue(title);
      return { glued, heading: { kind: 'komponen', key, confidence: 1, ...(MAYBE_HOURS.has(glued) && { maybeHours: true }) } as Heading };
    }),
  ),
  ...(Object.keys(OTHER_TITLES) as OtherTitle[]).flatMap(kind =>
    OTHER_TITLES[kind].map(title => ({ glued: glue(title), heading: { kind, confidence: 1 } as Heading })),
  ),
];
const EXACT: ReadonlyMap<string, Heading> = new Map(KNOWN.map(({ glued, heading }) => [glued, heading]));

/** A title must be this long before a letter in it may be wrong. */
const SHORTEST_MISSPELT = 6;

const identity = (heading: Heading): string => (heading.kind === 'komponen' ? heading.key : heading.kind);

/** The known title nearest to a misspelt one, where no other kind of title is about as near. */
const misspelt = (glued: string): Heading | undefined => {
  if (glued.length < SHORTEST_MISSPELT) return undefined;
  const most = Math.max(1, Math.floor(glued.length * 0.16));
  let best: { readonly heading: Heading; readonly distance: number } | undefined;
  let rival = Number.POSITIVE_INFINITY;
  for (const { glued: known, heading } of KNOWN) {
    if (known.length < SHORTEST_MISSPELT || Math.abs(known.length - glued.length) > most) continue;
    const distance = leven(glued, known, { maxDistance: most + 1 });
    if (distance > most) continue;
    if (!best || distance < best.distance) {
      if (best && identity(best.heading) !== identity(heading)) rival = Math.min(rival, best.distance);
      best = { heading, distance };
    } else if (identity(best.heading) !== identity(heading)) rival = Math.min(rival, distance);
  }
  if (!best || rival <= best.distance) return undefined;
  const confidence = Math.round((1 - best.distance / glued.length) * 100) / 100;
  return { ...best.heading, confidence } as Heading;
};

/** What names a group in English, and what does so in Indonesian where the line begins with it. */
const KELOMPOK_TITLES: readonly (readonly [Kelompok, RegExp, RegExp])[] = [
  ['service_delivery', /service\s*(?:delivery|point)/i, /penyampaian\s*(?:pelayanan|layanan|laporan)/i],
  ['manufacturing', /manufac?k?tur/i, /pengelolaan\s*(?:pelayanan|layanan)|internal\s*organisasi/i],
];
const KELOMPOK_START = /^(?:komponen|bagian|proses|standar|penyampaian|pengelolaan)$/;

const kelompokOf = (title: string, words: readonly string[]): Heading | undefined => {
  if (words.length > 16) return undefined;
  const begins = KELOMPOK_START.test(words[0] ?? '');
  const found = KELOMPOK_TITLES.find(([, english, indonesian]) => english.test(title) || (begins && indonesian.test(title)));
  return found && { kind: 'kelompok', kelompok: found[0], confidence: 1 };
};

/** "Jaminan pelayanan dan keselamatan" promises two components in one. */
const joined = ([first = '', second = '', ...rest]: readonly string[]): Heading | undefined =>
  first === 'jaminan' && /^pela/.test(second) && rest.some(word => /^(?:keamanan|keselamatan)$/.test(word))
    ? { kind: 'komponen', key: 'jaminan_pelayanan', confidence: 0.6, joins: 'jaminan_keamanan' }
    : undefined;

/** Words that may stand before the one that says what a title is about. */
const OPENERS =
  /^(?:estimasi|perkiraan|lama|batas|target|norma|besar(?:an|nya)|rincian|daftar|uraian|ketentuan|jenis|bagan|diagram|gambar|sistem|total|jumlah|kelengkapan|penetapan)$/;

/** A title with more than the usual words ("Persyaratan Legalisir"), by the first stem near its start. */
const unusual = (words: readonly string[]): Heading | undefined => {
  if (words.length > 14 || words.length === 0) return undefined;
  if (words.slice(0, 3).some(word => /^p[ea]ngadu/.test(word) || word === 'aduan'))
    return { kind: 'komponen', key: 'pengaduan', confidence: 0.8 };
  const [first = '', second = ''] = words;
  if (first === 'jumlah' && /^(?:pelaksan|petugas|pegawai|personi?l|staf|sdm|tenaga)/.test(second))
    return { kind: 'komponen', key: 'jumlah_pelaksana', confidence: 0.8 };
  if (first === 'jaminan' && /^pe?l/.test(second)) return { kind: 'komponen', key: 'jaminan_pelayanan', confidence: 0.8 };
  if (first === 'hasil' && /^(?:pe)?layanan$/.test(second)) return { kind: 'komponen', key: 'produk', confidence: 0.8 };
  if (first === 'dasar' && second === 'hukum') return { kind: 'komponen', key: 'dasar_hukum', confidence: 0.8 };
  if (words.some(word => /^(?:tanggap|tindak|lapor)/.test(word))) return undefined;
  for (const word of OPENERS.test(first) ? [first, second] : [first]) {
    const stem = STEMS.find(([, pattern]) => pattern.test(word));
    if (stem) return { kind: 'komponen', key: stem[0], confidence: 0.7 };
  }
  return undefined;
};

/** What a whole text stands for when it is a title; `undefined` when it is none. */
export const readHeading = (text: string): Heading | undefined => {
  if (text.length > LONGEST) return undefined;
  const title = text.replace(/\s+/g, ' ').trim();
  const words = wordsOf(title);
  if (saysMore(title)) return kelompokOf(title, words);
  const glued = words.join('');
  const exact = EXACT.get(glued);
  if (exact) return exact;
  return kelompokOf(title, words) ?? joined(words) ?? misspelt(glued) ?? unusual(words);
};

/** Whether a title is one that agencies use, perhaps misspelt: sure enough where no table says that it is one. */
export const isSure = (heading: Heading | undefined): heading is Heading => heading !== undefined && heading.confidence > 0.8;

/** A text that begins with its title. */
export interface Labelled {
  readonly heading: Heading;
  /** The title with its number and what parts it from the rest. */
  readonly label: string;
  readonly rest: string;
  /** The rest could also belong to the title: "Persyaratan Pelayanan Uji Kendaraan". */
  readonly isDoubtful?: true;
}

const COLON = /^([^:\n]{3,100}?)\s*[:：]\s*(?=\S)/u;

/** "Biaya/Tarif : gratis": a title, a colon and what it says. */
export const splitAtColon = (text: string): Labelled | undefined => {
  const found = COLON.exec(text);
  const title = found?.[1];
  if (!found || title === undefined || /https?$/i.test(title)) return undefined;
  const heading = readHeading(title);
  return heading && heading.kind !== 'column' ? { heading, label: found[0], rest: text.slice(found[0].length) } : undefined;
};

const SMALL_WORDS = /^(?:dan|atau|di|ke|dari|bagi|untuk|yang|dalam|pada|serta|dengan|oleh|tentang)$/;

/** Whether a line is written as titles are: every word of weight with a capital, no figures outside brackets. */
export const isTitleCase = (text: string): boolean => {
  const words = text
    .replace(LEADING_NUMBER, '')
    .replace(/\([^)]*\)?/g, ' ')
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '');
  return words.length > 0 && words.every(word => /^\p{Lu}/u.test(word) || SMALL_WORDS.test(word));
};

const TIGHT = String.raw`[\s,/&-]*`;
const AND = String.raw`(?:[\s,/&-]*(?:dan(?:\s*/\s*atau)?|atau|&)?)[\s,/&-]*`;
const official = [
  `sistem${AND}mekanisme${AND}prosedur(?:\\s*pelayanan)?`,
  `(?:jangka\\s*)?waktu\\s*(?:penyelesaian|pelayanan|layanan)(?:\\s*pelayanan)?`,
  `biaya${TIGHT}tarif`,
  `produk\\s*(?:pelayanan|layanan)`,
  `penanganan\\s*pengaduan(?:${AND}sarana?)?(?:${AND}masukan)?`,
  `persyaratan(?:\\s*(?:pelayanan|layanan))?`,
  `dasar\\s*hukum`,
  `sarana${AND}prasarana(?:${AND}fasilitas)?`,
  `kompetensi\\s*pelaksana`,
  `pengawasan\\s*internal`,
  `jumlah\\s*pelaksana`,
  `jaminan\\s*pelayanan`,
  `jaminan\\s*keamanan(?:${AND}keselamatan)?(?:\\s*pelayanan)?`,
  `evaluasi\\s*kinerja\\s*pelaksana`,
];
const RUN_TOGETHER = new RegExp(`^(\\s*(?:\\d{1,2}[.)]\\s*)?(?:${official.join('|')}))(\\s*)(?=[A-Z0-9•(-])`, 'iu');

/** "PersyaratanFotokopi KTP", "Jumlah Pelaksana 2 orang": an official title that runs into what it says. */
export const splitRunTogether = (text: string): Labelled | undefined => {
  const found = RUN_TOGETHER.exec(text.slice(0, 200));
  const [whole, title = '', gap = ''] = found ?? [];
  if (whole === undefined) return undefined;
  const rest = text.slice(whole.length);
  if (!/^[A-Z0-9•(-]/u.test(rest) || rest.length < 2) return undefined;
  const bare = title.replace(LEADING_NUMBER, '');
  const isTitled = bare.split(/[\s,/&-]+/).every(word => /^(?:dan|atau)?$/.test(word) || /^[A-Z]/.test(word));
  const isOneWord = !/[\s/]/.test(bare.trim());
  if (!isTitled || (gap !== '' && isOneWord && !/^(?:\d{1,2}[.)]|[•-])/.test(rest))) return undefined;
  if (gap === '' && title === title.toUpperCase() && /^[A-Z][A-Z]/.test(rest)) return undefined;
  const heading = readHeading(title);
  if (!isSure(heading)) return undefined;
  const isDoubtful = gap !== '' && isTitleCase(rest);
  return { heading: { ...heading, confidence: 0.85 } as Heading, label: whole, rest, ...(isDoubtful && { isDoubtful }) };
};
