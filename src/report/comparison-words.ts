import type { Aspect, Direction } from '../compare/comparison.ts';
import type { Language } from '../engine/rule.ts';
import { isKomponenKey, type KomponenKey, komponenOf } from '../standard/komponen.ts';

/** The words of a comparison in one language; the sentences of changes are their own. */
export interface ComparisonWords {
  readonly title: string;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly counted: Readonly<Record<Direction, (n: number) => string>>;
  readonly aspect: Readonly<Record<Exclude<Aspect, KomponenKey>, string>>;
  readonly impact: string;
  readonly change: string;
  readonly place: string;
  readonly service: string;
  readonly services: (n: number) => string;
  readonly unit: string;
  readonly file: string;
  readonly comparedWith: string;
  readonly newFile: string;
  readonly removedFile: string;
  readonly noChanges: string;
  readonly unchanged: (n: number) => string;
  readonly fileCount: (n: number) => string;
  readonly more: (n: number) => string;
  readonly neutral: (n: number) => string;
  readonly discussion: string;
  readonly gained: (n: number) => string;
  readonly lost: (n: number) => string;
}

const id: ComparisonWords = {
  title: 'Perubahan janji standar pelayanan',
  direction: { 'lebih berat': 'LEBIH BERAT', 'lebih ringan': 'LEBIH RINGAN', 'perlu ditinjau': 'PERLU DITINJAU', netral: 'NETRAL' },
  counted: {
    'lebih berat': n => `${n} lebih berat`,
    'lebih ringan': n => `${n} lebih ringan`,
    'perlu ditinjau': n => `${n} perlu ditinjau`,
    netral: n => `${n} netral`,
  },
  aspect: {
    layanan: 'layanan',
    nama: 'nama layanan',
    kanal: 'kanal layanan',
    kuota: 'kuota',
    sasaran: 'sasaran',
    jam_layanan: 'jam layanan',
  },
  impact: 'Bagi pemohon',
  change: 'Perubahan',
  place: 'Tempat',
  service: 'Layanan',
  services: n => `${n} layanan`,
  unit: 'Unit',
  file: 'Berkas',
  comparedWith: 'dibandingkan dengan',
  newFile: 'berkas baru',
  removedFile: 'berkas dihapus',
  noChanges: 'Tidak ada perubahan janji.',
  unchanged: n => `${n} berkas tanpa perubahan janji dan temuan`,
  fileCount: n => `${n} berkas`,
  more: n => `${n} perubahan lagi`,
  neutral: n => `${n} perubahan netral`,
  discussion: 'Pembahasan perubahan',
  gained: n => `${n} temuan bertambah`,
  lost: n => `${n} temuan hilang`,
};

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const en: ComparisonWords = {
  title: 'Changes of what the service standard promises',
  direction: { 'lebih berat': 'HEAVIER', 'lebih ringan': 'LIGHTER', 'perlu ditinjau': 'NEEDS REVIEW', netral: 'NEUTRAL' },
  counted: {
    'lebih berat': n => `${n} heavier`,
    'lebih ringan': n => `${n} lighter`,
    'perlu ditinjau': n => `${n} to review`,
    netral: n => `${n} neutral`,
  },
  aspect: {
    layanan: 'service',
    nama: 'name of the service',
    kanal: 'channels',
    kuota: 'quota',
    sasaran: 'audience',
    jam_layanan: 'opening hours',
  },
  impact: 'For applicants',
  change: 'Change',
  place: 'Place',
  service: 'Service',
  services: n => plural(n, 'service'),
  unit: 'Unit',
  file: 'File',
  comparedWith: 'compared with',
  newFile: 'new file',
  removedFile: 'file taken out',
  noChanges: 'No promise has changed.',
  unchanged: n => `${plural(n, 'file')} without a change of promises or findings`,
  fileCount: n => plural(n, 'file'),
  more: n => `${plural(n, 'more change')}`,
  neutral: n => plural(n, 'neutral change'),
  discussion: 'Discussion of the change',
  gained: n => `${plural(n, 'finding')} gained`,
  lost: n => `${plural(n, 'finding')} lost`,
};

/** The words of comparisons, by language. */
export const COMPARISON_WORDS: Readonly<Record<Language, ComparisonWords>> = { id, en };

/** What has changed, by its name: a component's official one. */
export const aspectName = (aspect: Aspect, language: Language): string =>
  isKomponenKey(aspect) ? komponenOf(aspect).nama[language] : COMPARISON_WORDS[language].aspect[aspect];
