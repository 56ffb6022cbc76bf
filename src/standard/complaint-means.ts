import { type ContactKind, type ContactMeans, type ContactReading, kindsOfMeans } from '../reading/contact/contact.ts';
import { says } from './read-standard.ts';
import { contactsOf } from './readings.ts';
import type { Komponen, Standard } from './standard.ts';

const UNIT_KEY: Readonly<Partial<Record<ContactMeans['kind'], 'alamat' | 'telepon' | 'surel' | 'laman'>>> = {
  surat: 'alamat',
  telepon: 'telepon',
  surel: 'surel',
  laman: 'laman',
};

/** "0274": the code of an area, and no number in it. */
const AREA_CODE = /^\s*\(?0\d{2,3}\)?\s*$/;

const unitGives = (kind: ContactMeans['kind'], { file }: Standard): boolean => {
  const key = UNIT_KEY[kind];
  const value = key && file.unit?.[key];
  if (value === undefined || value === null || !says(String(value))) return false;
  return key !== 'telepon' || !AREA_CODE.test(String(value));
};

const hasAddress = ({ means }: ContactReading): boolean => means.some(one => one.state === 'addressed' || one.state === 'malformed');

const isEmpty = (one: ContactMeans, reading: ContactReading, standard: Standard): boolean => {
  if (!one.addressNeeded || one.certainty === 'unsure') return false;
  if (one.state === 'announced empty') return one.emptyBy !== 'yang disediakan' || !hasAddress(reading);
  return one.state === 'named only' && !one.addressedElsewhere && !unitGives(one.kind, standard);
};

const ALTERNATIVE = /^\s?(?:\/|,|&|dan|atau|dan\/atau)?\s?$/;

const isPhone = ({ kind }: ContactMeans): boolean => kind === 'telepon' || kind === 'whatsapp';

/** "SMS/WA" is one means under two names, "Telp/WA" one number. */
const repeats = (one: ContactMeans, before: ContactMeans | undefined, text: string): boolean => {
  if (!before || one.state !== before.state) return false;
  const between = text.slice(before.label.end, one.label.start);
  if (one.kind === before.kind) return ALTERNATIVE.test(between);
  return isPhone(one) && isPhone(before) && /^\s?\/\s?$/.test(between);
};

/** The means of complaint whose address is given neither with them nor by the unit. */
export const meansWithoutAddress = (pengaduan: Komponen<'pengaduan'>, standard: Standard): readonly ContactMeans[] => {
  const { prose, reading } = contactsOf(pengaduan);
  const empty = reading.means.filter(one => isEmpty(one, reading, standard));
  return empty.filter((one, index) => !repeats(one, empty[index - 1], prose.text));
};

/** What comes before the address of who answers for complaints, on its line: "Penanggung jawab pengaduan: Sekretaris, ". */
const ANSWERS = /(?:^|[\n.;])[^\n.;]{0,20}(?:penanggung ?ja?wa?b|(?<![A-Za-z])p\.?\s?j(?![A-Za-z]))[^\n;]{0,120}$/i;

/** A street that only says where the one who answers for complaints sits, and offers no way of its own. */
const isOfResponsible = ({ kind, label, addresses: [street] }: ContactMeans, text: string): boolean =>
  kind === 'tatap muka' && street?.span.start === label.start && ANSWERS.test(text.slice(Math.max(0, label.start - 160), label.start));

/** The kinds of means that a component offers, the address of who answers for complaints left out where there is another one. */
export const kindsOffered = (pengaduan: Komponen<'pengaduan'>): readonly ContactKind[] => {
  const { prose, reading } = contactsOf(pengaduan);
  const own = reading.means.filter(one => !isOfResponsible(one, prose.text));
  return kindsOfMeans(own.length > 0 ? { ...reading, means: own } : reading, true);
};
