import { findDates } from '../reading/time/date.ts';
import type { Bit } from './find.ts';
import type { Passage } from './manuscript.ts';

/** A line of a source's head: the passages that stand in one row. */
export type HeadLine = readonly Passage[];

/** One value read from the head, with what of the source it used up. */
export interface FieldFind {
  readonly key: string;
  readonly value: string;
  readonly bits: readonly Bit[];
  readonly label: readonly Bit[];
}

/** Names of bodies and units that stand at the head of letters and decrees. */
const UNIT =
  /^(?:dinas|badan|kecamatan|kelurahan|kapanewon|kemantren|kalurahan|desa|nagari|kantor|puskesmas|pusat kesehatan|upt|uptd|rsud|rumah sakit|balai|sekretariat|inspektorat|satuan polisi|pengadilan|kejaksaan|polres|polresta|polsek|lembaga pemasyarakatan|rumah tahanan|lapas|rutan|universitas|politeknik|institut|sekolah|perpustakaan|direktorat|mal pelayanan publik|loka|stasiun)(?![a-z])/i;
const BODY =
  /^(?:pemerintah\s+(?:provinsi|kabupaten|kota|daerah)|kementerian|mahkamah agung|kepolisian negara|badan pertanahan nasional)(?![a-z])/i;

/** Whether a line is the name of a body or unit. */
export const isBodyName = (text: string): boolean =>
  text.length <= 140 && (UNIT.test(text.trim()) || BODY.test(text.trim())) && !/[.;:]\s*\S/.test(text);

const JENIS: readonly (readonly [RegExp, string])[] = [
  [/^pemerintah provinsi/i, 'pemerintah provinsi'],
  [/^pemerintah kabupaten/i, 'pemerintah kabupaten'],
  [/^pemerintah kota/i, 'pemerintah kota'],
  [/^kementerian/i, 'kementerian'],
];

/** The kind of body that its name says, `undefined` where it does not. */
export const jenisOf = (nama: string): string | undefined => JENIS.find(([pattern]) => pattern.test(nama.trim()))?.[1];

const DECREE = /^(?:salinan\s+)?(?:lampiran(?:\s+[ivx\d]+)?\s*:?\s*)?(?:surat\s+)?keputusan\s+(.{4,100})$/i;
const NUMBER = /^nomor\s*:?\s*(\S.{1,80})$/i;
const DATED = /^(?:pada\s+)?tanggal\s*:?\s*(\S.{5,40})$/i;
const DETERMINED = /^ditetapkan\s+di\b/i;

interface Line {
  readonly passages: HeadLine;
  readonly text: string;
}

/** The bits of a line by where a value stands in its joined text. */
const share = ({ passages }: Line, value: string): Pick<FieldFind, 'bits' | 'label'> => {
  const last = passages.at(-1);
  if (!last?.text.endsWith(value)) return { bits: passages.map(passage => ({ passage, text: passage.text })), label: [] };
  const before = last.text.slice(0, last.text.length - value.length);
  return {
    bits: [{ passage: last, text: value }],
    label: [
      ...passages.slice(0, -1).map(passage => ({ passage, text: passage.text })),
      ...(before === '' ? [] : [{ passage: last, text: before }]),
    ],
  };
};

const CONTACT_PARTS =
  /(?=(?<![\p{L}])(?:telp|telepon|tlp|telpon|fax|faks|faksimile|email|e-mail|surel|website|laman|situs|kode\s*pos)(?![\p{L}]))|(?=https?:\/\/|www\.)/giu;
const CONTACT_KEYS: readonly (readonly [string, RegExp])[] = [
  ['unit.telepon', /^(?:telp|telepon|tlp|telpon)/i],
  ['unit.surel', /^(?:email|e-mail|surel)/i],
  ['unit.laman', /^(?:website|laman|situs|https?:|www\.)/i],
];
const CONTACT_LABEL = /^(?:alamat|telp|telepon|tlp|telpon|email|e-mail|surel|website|laman|situs)\.?\s*(?:\/\s*fax\.?)?\s*:?\s*/i;

/** Address, telephone and mail of a letterhead, which often share one line. */
const contacts = (line: Line): FieldFind[] => {
  if (
    line.passages.length !== 1 ||
    !/^(?:alamat\s*:|jl\.?\s|jln\.?\s|jalan\s|telp|telepon|email|e-mail|surel|website|laman)/i.test(line.text)
  )
    return [];
  const [passage] = line.passages;
  if (!passage) return [];
  return passage.text.split(CONTACT_PARTS).flatMap((part, index): FieldFind[] => {
    const key = CONTACT_KEYS.find(([, pattern]) => pattern.test(part))?.[0] ?? (index === 0 ? 'unit.alamat' : undefined);
    const label = CONTACT_LABEL.exec(part)?.[0] ?? '';
    const end = /[\s,;|]*$/.exec(part.slice(label.length))?.[0].length ?? 0;
    const value = part.slice(label.length, part.length - end);
    if (key === undefined || value === '') return [];
    const rest = part.slice(part.length - end);
    const around = [label, rest].filter(text => text.trim() !== '').map(text => ({ passage, text }));
    return [{ key, value, bits: [{ passage, text: value }], label: around }];
  });
};

class HeadReader {
  readonly found: FieldFind[] = [];
  private readonly known = new Set<string>();
  private decree = -10;

  add(find: FieldFind): boolean {
    if (this.known.has(find.key)) return false;
    this.known.add(find.key);
    this.found.push(find);
    return true;
  }

  line(line: Line, index: number): void {
    const { text } = line;
    const decree = DECREE.exec(text);
    if (decree?.[1]) {
      this.decree = index;
      if (!/^tentang|nomor/i.test(decree[1])) this.add({ key: 'penetapan.pejabat', value: decree[1].trim(), ...share(line, decree[1]) });
      return;
    }
    if (/^(?:salinan\s+)?lampiran/i.test(text) || DETERMINED.test(text)) this.decree = index;
    const number = NUMBER.exec(text)?.[1];
    if (number && index - this.decree <= 4 && /\d/.test(number))
      this.add({ key: 'penetapan.nomor', value: number.trim(), ...share(line, number) });
    const dated = DATED.exec(text)?.[1] ?? (DETERMINED.test(text) ? text : undefined);
    const [date] = dated && index - this.decree <= 6 ? findDates(dated) : [];
    if (date && dated && !date.impossible) {
      const value = dated.slice(date.span.start, date.span.end);
      this.add({ key: 'penetapan.tanggal', value, ...share(line, value) });
    }
    for (const contact of contacts(line)) this.add(contact);
  }
}

const lineOf = (passages: HeadLine): Line => ({
  passages,
  text: passages
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?/g, ' : ')
    .trim(),
});

const TITLE = /^standar\s+pelayanan(?:\s+publik)?\s+(?:(?:pada|di(?:\s+lingkungan)?)\s+)?(\S.*)$/i;

/** "STANDAR PELAYANAN KELURAHAN SUKAMAJU" names the unit, not a service. */
const unitInTitle = (line: Line): FieldFind[] => {
  const value = TITLE.exec(line.text)?.[1];
  return value !== undefined && UNIT.test(value) && /\s/.test(value) && isBodyName(value)
    ? [{ key: 'unit.nama', value, ...share(line, value) }]
    : [];
};

/** The unit and its body: the last of the names that stand together at the head is the unit. */
const names = (lines: readonly Line[]): FieldFind[] => {
  const found: FieldFind[] = [];
  const body = lines.find(({ text }) => BODY.test(text) && isBodyName(text));
  const start = lines.findIndex(({ text }) => UNIT.test(text) && isBodyName(text));
  const whole = (key: string, line: Line): FieldFind => ({
    key,
    value: line.text,
    bits: line.passages.map(passage => ({ passage, text: passage.text })),
    label: [],
  });
  if (body) found.push(whole('penyelenggara.nama', body));
  let last = start;
  while (last >= 0 && UNIT.test(lines[last + 1]?.text ?? '') && isBodyName(lines[last + 1]?.text ?? '')) last++;
  const unit = lines[last];
  if (unit) found.push(whole('unit.nama', unit));
  else for (const line of lines) found.push(...unitInTitle(line));
  return found;
};

/** Reads what the head and the foot of a source say of the unit and the decree. */
export const readHead = (head: readonly HeadLine[]): FieldFind[] => {
  const lines = head.map(lineOf);
  const reader = new HeadReader();
  for (const find of names(lines)) reader.add(find);
  for (const [index, line] of lines.entries()) reader.line(line, index);
  return reader.found;
};
