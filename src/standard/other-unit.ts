import { isIssuedBy } from '../reading/people/unit-issuer.ts';
import { isOtherUnit, readUnitNames, type UnitName } from '../reading/people/unit-name.ts';
import type { Path, Span } from '../source/place.ts';
import { KOMPONEN } from './komponen.ts';
import type { Standard, Text } from './standard.ts';

/** A place where a standard speaks of another unit of its own kind as if it were that one. */
export interface OtherUnit {
  readonly at: Path;
  readonly span: Span;
  /** The other unit, as written. */
  readonly named: string;
}

/** Offices of a regency or city bear its name, if not in their own name then in that of their provider. */
const ownUnit = ({ file }: Standard): UnitName | undefined => {
  const nama = file.unit?.nama?.trim() ?? '';
  const [own] = readUnitNames(nama);
  if (own) return own;
  const region = /\b(?:kabupaten|kota)\s.*/i.exec(file.penyelenggara?.nama ?? '')?.[0];
  return region && /^(?:dinas|dis|dpm|din)/i.test(nama) ? readUnitNames(`${nama} ${region}`)[0] : undefined;
};

/** Words before a name that make it somebody else's: a citation, an address, a unit that one is sent to or comes from. */
const APART =
  /(?:(?<![A-Za-zÀ-ɏ])(?:peraturan|keputusan|surat edaran|instruksi|perda|perbup|perwal[A-Za-zÀ-ɏ]*|perdes|sk|jl|jalan|alamat|beralamat)(?![A-Za-zÀ-ɏ])[^;\n]{0,120}|(?:rujuk|jejaring|mitra|kerja ?sama|asal|tujuan|pindah|mutasi|alih|antar|tetangga|lain|studi|magang|koordinasi|misal[A-Za-zÀ-ɏ]*|contoh[A-Za-zÀ-ɏ]*)[^.;\n]{0,60}|(?<![A-Za-zÀ-ɏ])(?:rt|rw|dusun|lingkungan|blok|no)[\s.\d/,]{0,12}|(?<![A-Za-zÀ-ɏ])(?:musyawarah|rapat|forum|musrenbang)\s)$/i;
const APART_BEHIND = /^[^.;\n]{0,30}(?:asal|tujuan|rujuk|mitra|sebagai contoh)/i;

const isQuoted = (text: string, { start }: Span): boolean => {
  const before = text.slice(0, start);
  const straight = [...before].filter(letter => letter === '"').length;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
};

/** Whether the words of a name stand in the text without capitals too, and so are common ones. */
const isCommonIn = (text: string, { name }: UnitName): boolean =>
  name.split(' ').some(word => new RegExp(`(?<![A-Za-zÀ-ɏ])${word}(?![A-Za-zÀ-ɏ])`, '').test(text));

/** `asked`: whether the text says what applicants bring, and so may name a paper of another office. */
const otherIn = (text: string, own: UnitName, asked: boolean): UnitName | undefined => {
  const same = readUnitNames(text, own.kind);
  const [other, ...more] = same;
  if (!other || !same.every(one => isOtherUnit(one, own))) return undefined;
  // Several names are a list of units, not the name of this one.
  if (more.some(one => one.name !== other.name || one.number !== other.number)) return undefined;
  const before = text.slice(Math.max(0, other.span.start - 160), other.span.start);
  if (APART.test(before) || APART_BEHIND.test(text.slice(other.span.end)) || isQuoted(text, other.span)) return undefined;
  if (asked && isIssuedBy(before)) return undefined;
  return isCommonIn(text, other) ? undefined : other;
};

/** As much of a text as is read for names. */
const LONGEST = 20_000;

const firstOther = (texts: readonly Text[], own: UnitName): OtherUnit | undefined => {
  for (const { isi, path } of texts) {
    const other = isi.length <= LONGEST ? otherIn(isi, own, path.includes('persyaratan')) : undefined;
    if (other) return { at: path, span: other.span, named: isi.slice(other.span.start, other.span.end).replaceAll(/\s+/g, ' ') };
  }
  return undefined;
};

/**
 * The first place in each component, and in the maklumat, that names another unit of this one's kind ("Kelurahan Mekarsari" in a
 * standard of "Kelurahan Sukamaju"). Left alone: citations, addresses, units that one is referred to or comes from, papers of another office among the requirements, quotations,
 * lists of units, and texts that name this unit too.
 */
export const otherUnitsIn = (standard: Standard): readonly OtherUnit[] => {
  const own = ownUnit(standard);
  if (!own) return [];
  const isi = standard.file.maklumat?.isi;
  const maklumat = typeof isi === 'string' ? [[{ isi, path: ['maklumat', 'isi'] }]] : [];
  const komponen = standard.layanan
    .filter(({ active }) => active)
    .flatMap(layanan => KOMPONEN.filter(({ key }) => key !== 'dasar_hukum').map(({ key }) => layanan.komponen[key].texts));
  const seen = new Set<string>();
  // Services share the texts of `umum`.
  return [...new Set([...maklumat, ...komponen])].flatMap(texts => {
    const other = firstOther(texts, own);
    const place = other?.at.join('/') ?? '';
    if (!other || seen.has(place)) return [];
    seen.add(place);
    return [other];
  });
};

/** The unit that a standard is of, as its file writes it. */
export const ownUnitName = ({ file }: Standard): string => file.unit?.nama?.trim() ?? '';
