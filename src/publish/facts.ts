import type { Sheet, SheetLayanan } from './sheet.ts';
import type { SheetWords } from './words.ts';

/** A labelled line of a sheet. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
  /** Whether the values are words of the agency, in its language. */
  readonly own: boolean;
}

const fact = (label: string, values: readonly (string | undefined)[], own = true): Fact[] => {
  const told = values.filter((value): value is string => value !== undefined && value !== '');
  return told.length > 0 ? [{ label, values: told, own }] : [];
};

/** The decree that sets the standard, as one line; `undefined` where none is written. */
export const decreeLine = ({ penetapan }: Sheet, words: SheetWords): string | undefined => {
  if (!penetapan) return undefined;
  const { nomor, tanggal, pejabat } = penetapan;
  return [nomor && (/^\d/.test(nomor) ? words.decreeNumber(nomor) : nomor), tanggal, pejabat && words.by(pejabat)]
    .filter(Boolean)
    .join(', ');
};

/** What is said of the unit. Hours and decree are said to be unset where they are. */
export const unitFacts = (sheet: Sheet, words: SheetWords): Fact[] => {
  const decree = decreeLine(sheet, words);
  const { alamat, telepon, surel, laman, penanggungJawab, jamLayanan } = sheet;
  return [
    ...fact(words.address, [alamat]),
    ...(jamLayanan.length > 0 ? fact(words.hours, jamLayanan) : fact(words.hours, [words.unset], false)),
    ...fact(words.phone, telepon),
    ...fact(words.mail, surel),
    ...fact(words.site, laman),
    ...fact(words.responsible, [penanggungJawab]),
    ...fact(words.decree, [decree ?? words.unset], decree !== undefined),
    ...fact(words.vulnerable, sheet.kelompokRentan),
  ];
};

/** What is said of a service besides its components. */
export const serviceFacts = ({ sasaran, kanal, alamatDaring, kuota }: SheetLayanan, words: SheetWords): Fact[] => [
  ...fact(words.audience, [sasaran.join(', ')]),
  ...fact(words.channels, [kanal.join(', ')]),
  ...fact(words.online, [alamatDaring]),
  ...fact(words.quota, [kuota]),
];

/** Who signed the maklumat and when, as one line; empty where neither is written. */
export const signatureLine = ({ maklumat }: Sheet): string => [maklumat?.penandatangan, maklumat?.tanggal].filter(Boolean).join(', ');
