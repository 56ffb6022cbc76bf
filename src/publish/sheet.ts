import { readDate } from '../reading/time/date.ts';
import { sayDate } from '../reading/time/say-date.ts';
import type { Path } from '../source/place.ts';
import { type Kelompok, KOMPONEN, type KomponenKey } from '../standard/komponen.ts';
import { says, textsIn } from '../standard/read-standard.ts';
import type { Bilingual } from '../standard/shape.ts';
import type { Komponen, Layanan, Standard } from '../standard/standard.ts';
import { type KomponenPart, partsOf } from './komponen-text.ts';

/** Language of the labels of a sheet; the texts of the agency stay as they are written. */
export type SheetLanguage = keyof Bilingual;

/** How a sheet is made. */
export interface SheetOptions {
  readonly language: SheetLanguage;
  /** All fourteen components rather than the six of service delivery. */
  readonly all: boolean;
}

/** One component on a sheet. */
export interface SheetKomponen {
  readonly key: KomponenKey;
  readonly kelompok: Kelompok;
  /** Empty where the component is not filled. */
  readonly parts: readonly KomponenPart[];
}

/** One service on a sheet. */
export interface SheetLayanan {
  readonly layanan: Layanan;
  /** Name of its place on the sheet: letters, figures and hyphens, unique. */
  readonly anchor: string;
  readonly suspended: boolean;
  readonly jenis: string | undefined;
  readonly sasaran: readonly string[];
  readonly kanal: readonly string[];
  readonly alamatDaring: string | undefined;
  readonly kuota: string | undefined;
  readonly komponen: readonly SheetKomponen[];
}

/** What the public reads of a standard: plain data, every text as the agency wrote it. */
export interface Sheet {
  readonly standard: Standard;
  readonly language: SheetLanguage;
  readonly all: boolean;
  readonly unit: string;
  readonly penyelenggara: string | undefined;
  readonly alamat: string | undefined;
  readonly telepon: readonly string[];
  readonly surel: readonly string[];
  readonly laman: readonly string[];
  readonly penanggungJawab: string | undefined;
  /** Empty where no hours are written. */
  readonly jamLayanan: readonly string[];
  readonly penetapan: { readonly nomor?: string; readonly tanggal?: string; readonly pejabat?: string } | undefined;
  /** The day of the decree, `YYYY-MM-DD`, where it can be read. */
  readonly decreeDay: string | undefined;
  readonly maklumat: { readonly isi: readonly string[]; readonly penandatangan?: string; readonly tanggal?: string } | undefined;
  readonly kelompokRentan: readonly string[];
  readonly layanan: readonly SheetLayanan[];
}

const valueAt = (standard: Standard, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], standard.file);

/** Every text at `path` that says something, without blanks round it. */
const allAt = (standard: Standard, path: Path): string[] =>
  textsIn(valueAt(standard, path), path, standard.source)
    .map(({ isi }) => isi.trim())
    .filter(isi => says(isi));

const oneAt = (standard: Standard, path: Path): string | undefined => allAt(standard, path)[0];

/** The entries of a list whose maps read as "first field: second field"; a text of several lines is one entry a line. */
const pairsAt = (standard: Standard, path: Path): string[] => {
  const value = valueAt(standard, path);
  const entries = Array.isArray(value) ? value.map((_, index) => [...path, index]) : [path];
  return entries.flatMap(entry =>
    allAt(standard, entry)
      .join(': ')
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  );
};

/** A day that the calendar has, `YYYY-MM-DD`. */
const dayAt = (standard: Standard, path: Path): string | undefined => {
  const date = readDate(oneAt(standard, path) ?? '');
  if (!date || date.impossible) return undefined;
  return [String(date.year).padStart(4, '0'), ...[date.month, date.day].map(part => String(part).padStart(2, '0'))].join('-');
};

/** A date in words of `language`; as it is written where it is none. */
const dateAt = (standard: Standard, path: Path, language: SheetLanguage): string | undefined => {
  const day = dayAt(standard, path);
  return day === undefined ? oneAt(standard, path) : sayDate(day, language);
};

const named = <K extends string>(fields: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Record<K, string>>;

const sheetKomponen = (layanan: Layanan, all: boolean): SheetKomponen[] =>
  KOMPONEN.filter(({ kelompok }) => all || kelompok === 'service_delivery').map(({ key, kelompok }) => {
    const komponen: Komponen = layanan.komponen[key];
    return { key, kelompok, parts: komponen.filled ? partsOf(komponen) : [] };
  });

const anchorsOf = (layanan: readonly Layanan[]): string[] => {
  const taken = new Set<string>();
  return layanan.map(({ id }) => {
    const base = `layanan-${id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}`;
    let anchor = base;
    for (let count = 2; taken.has(anchor); count++) anchor = `${base}-${count}`;
    taken.add(anchor);
    return anchor;
  });
};

const sheetLayanan = (standard: Standard, all: boolean): SheetLayanan[] => {
  const active = standard.layanan.filter(layanan => layanan.active);
  const anchors = anchorsOf(active);
  return active.map((layanan, index) => {
    const { path, entry } = layanan;
    return {
      layanan,
      anchor: anchors[index] ?? '',
      suspended: entry.status?.trim().toLowerCase() === 'ditangguhkan',
      jenis: entry.jenis?.trim().toLowerCase(),
      sasaran: allAt(standard, [...path, 'sasaran']),
      kanal: allAt(standard, [...path, 'kanal']),
      alamatDaring: oneAt(standard, [...path, 'alamat_daring']),
      kuota: oneAt(standard, [...path, 'kuota']),
      komponen: sheetKomponen(layanan, all),
    };
  });
};

const maklumatOf = (standard: Standard, language: SheetLanguage): Sheet['maklumat'] => {
  const isi = oneAt(standard, ['maklumat', 'isi']);
  if (isi === undefined) return undefined;
  return {
    isi: isi.split('\n').filter(line => line.trim() !== ''),
    ...named({
      penandatangan: oneAt(standard, ['maklumat', 'penandatangan']),
      tanggal: dateAt(standard, ['maklumat', 'tanggal'], language),
    }),
  };
};

/** The public sheet of a standard. Services that are `dihapus` are not on it. */
export const sheetOf = (standard: Standard, { language, all }: SheetOptions): Sheet => {
  const penetapan = named({
    nomor: oneAt(standard, ['penetapan', 'nomor']),
    tanggal: dateAt(standard, ['penetapan', 'tanggal'], language),
    pejabat: oneAt(standard, ['penetapan', 'pejabat']),
  });
  return {
    standard,
    language,
    all,
    unit: oneAt(standard, ['unit', 'nama']) ?? standard.source.file,
    penyelenggara: oneAt(standard, ['penyelenggara', 'nama']),
    alamat: oneAt(standard, ['unit', 'alamat']),
    telepon: allAt(standard, ['unit', 'telepon']),
    surel: allAt(standard, ['unit', 'surel']),
    laman: allAt(standard, ['unit', 'laman']),
    penanggungJawab: oneAt(standard, ['unit', 'penanggung_jawab']),
    jamLayanan: pairsAt(standard, ['unit', 'jam_layanan']),
    penetapan: Object.keys(penetapan).length > 0 ? penetapan : undefined,
    decreeDay: dayAt(standard, ['penetapan', 'tanggal']),
    maklumat: maklumatOf(standard, language),
    kelompokRentan: pairsAt(standard, ['kelompok_rentan']),
    layanan: sheetLayanan(standard, all),
  };
};

/** Parts of a file that no sheet shows, by their first key. */
const NEVER_SHOWN: ReadonlySet<string | number> = new Set(['penyusunan', 'publikasi', 'peninjauan', 'survei_kepuasan', 'kesinambungan']);

/** Whether what stands at `path` is on a sheet, or decides what is; the empty path stands for the whole file. */
export const isShown = (path: Path, standard: Standard, all: boolean): boolean => {
  const [top, second, third] = path;
  if (top === undefined) return true;
  if (NEVER_SHOWN.has(top) || String(top).startsWith('x_')) return false;
  if (top === 'umum') return all || second !== 'manufacturing';
  if (top !== 'layanan' || second === undefined) return true;
  const layanan = standard.layanan.find(one => one.path[1] === second);
  return (layanan?.active ?? true) && (all || third !== 'manufacturing');
};
