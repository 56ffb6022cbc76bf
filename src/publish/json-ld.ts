import { readMedia } from '../reading/contact/medium.ts';
import { readServiceChannels } from '../reading/contact/service-channel.ts';
import { slice } from '../reading/text/span.ts';
import { readOpeningHours } from '../reading/time/opening-hours.ts';
import { isCompany } from '../standard/body.ts';
import { komponenOf } from '../standard/komponen.ts';
import { contactsOf } from '../standard/readings.ts';
import type { Komponen } from '../standard/standard.ts';
import { decreeLine } from './facts.ts';
import { firstWebAddress } from './link.ts';
import { outlineLines } from './outline.ts';
import type { Sheet, SheetKomponen, SheetLayanan } from './sheet.ts';
import { isoDuration, sureFees } from './sure-promise.ts';
import { SHEET_WORDS, type SheetWords } from './words.ts';

type Node = { readonly [key: string]: Json | undefined };
type Json = string | number | Node | readonly Json[];

const UNIT = '#unit';
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One value as it is, several as a list, none not at all. */
const some = (values: readonly Json[]): Json | undefined => (values.length > 1 ? values : values[0]);

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours as data where they are surely read. */
const hoursOf = ({ jamLayanan }: Sheet): Node[] =>
  (readOpeningHours(jamLayanan.join('\n')) ?? []).map(({ weekdays, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: weekdays.map(day => `https://schema.org/${DAYS[day - 1]}`),
    opens: clock(from),
    closes: clock(to === 1440 ? 1439 : to),
  }));

const contactPoint = (komponen: Komponen, words: SheetWords): [string, Node][] => {
  if (!komponen.filled) return [];
  const { prose, reading } = contactsOf(komponen);
  return reading.addresses.flatMap(({ kind, span, value, wellFormed }): [string, Node][] => {
    if (!wellFormed) return [];
    const written = slice(prose.text, span);
    const point = (field: Node): [string, Node][] => [
      [`${kind} ${value}`, { '@type': 'ContactPoint', contactType: words.contactType, ...field }],
    ];
    if (kind === 'surel') return point({ email: value });
    if (kind === 'telepon') return point({ telephone: written });
    const url = kind === 'alamat' ? undefined : firstWebAddress(written);
    return url === undefined ? [] : point({ url });
  });
};

const organisation = (sheet: Sheet, words: SheetWords): Node => {
  const type = isCompany(sheet.standard) ? 'Organization' : 'GovernmentOrganization';
  const complaints = new Map(sheet.layanan.flatMap(({ layanan }) => contactPoint(layanan.komponen.pengaduan, words)));
  const isUnread = sheet.jamLayanan.length > 0 && hoursOf(sheet).length === 0;
  return {
    '@type': type,
    '@id': UNIT,
    name: sheet.unit,
    parentOrganization: sheet.penyelenggara === undefined ? undefined : { '@type': type, name: sheet.penyelenggara },
    description: isUnread ? [`${words.hours}:`, ...sheet.jamLayanan].join('\n') : undefined,
    address: sheet.alamat,
    telephone: some(sheet.telepon),
    email: some(sheet.surel),
    url: some(sheet.laman.flatMap(text => firstWebAddress(text) ?? [])),
    contactPoint: some([...complaints.values()]),
  };
};

/** The ways to be served; the unit's address only for those that are surely there. */
const channels = (one: SheetLayanan, sheet: Sheet): Node[] => {
  const processingTime = isoDuration(one.layanan);
  const serviceUrl = one.alamatDaring === undefined ? undefined : firstWebAddress(one.alamatDaring);
  if (one.kanal.length === 0)
    return processingTime === undefined && serviceUrl === undefined ? [] : [{ '@type': 'ServiceChannel', serviceUrl, processingTime }];
  return one.kanal.map(kanal => {
    const isHere = readMedia(kanal).some(({ kind }) => kind === 'loket' || kind === 'tatap muka');
    return {
      '@type': 'ServiceChannel',
      name: kanal,
      serviceUrl: readServiceChannels(kanal).online.length > 0 ? serviceUrl : undefined,
      serviceLocation: isHere && sheet.alamat !== undefined ? { '@type': 'Place', name: sheet.unit, address: sheet.alamat } : undefined,
      processingTime,
    };
  });
};

const offers = ({ layanan }: SheetLayanan): Node[] =>
  sureFees(layanan).map(({ rupiah, untuk, satuan }) => ({
    '@type': 'Offer',
    name: untuk,
    ...(satuan === undefined
      ? { price: rupiah, priceCurrency: 'IDR' }
      : { priceSpecification: { '@type': 'UnitPriceSpecification', price: rupiah, priceCurrency: 'IDR', unitText: satuan } }),
  }));

const komponenText = ({ key, parts }: SheetKomponen, sheet: Sheet, words: SheetWords): string => {
  const name = upperFirst(komponenOf(key).nama[sheet.language]);
  if (parts.length === 0) return `${name}: ${words.unset}`;
  const lines = parts.flatMap(({ label, lists }) => {
    const own = outlineLines(lists);
    if (label === undefined) return own;
    return own.length === 1 ? [`${words.part[label]}: ${own[0]}`] : [`${words.part[label]}:`, ...own];
  });
  return lines.length === 1 ? `${name}: ${lines[0]}` : [`${name}:`, ...lines].join('\n');
};

const outputs = ({ komponen }: SheetLayanan): Node[] =>
  komponen
    .filter(({ key }) => key === 'produk')
    .flatMap(({ parts }) => parts.flatMap(({ lists }) => lists.flatMap(({ entries }) => entries)))
    .map(({ text, below }) => ({ '@type': 'Thing', name: [text, ...outlineLines(below)].join('\n') }));

const service = (one: SheetLayanan, sheet: Sheet, words: SheetWords): Node => {
  const nomor = sheet.penetapan?.nomor;
  const extra = [...(one.suspended ? [words.suspended] : []), ...(one.kuota === undefined ? [] : [`${words.quota}: ${one.kuota}`])];
  return {
    '@type': isCompany(sheet.standard) ? 'Service' : 'GovernmentService',
    '@id': `#${one.anchor}`,
    identifier: one.layanan.id,
    name: one.layanan.nama,
    category: one.jenis,
    description: [...extra, ...one.komponen.map(komponen => komponenText(komponen, sheet, words))].join('\n\n'),
    provider: { '@id': UNIT },
    audience: one.sasaran.length === 0 ? undefined : { '@type': 'Audience', audienceType: one.sasaran.join(', ') },
    availableChannel: some(channels(one, sheet)),
    hoursAvailable: some(hoursOf(sheet)),
    offers: some(offers(one)),
    serviceOutput: some(outputs(one)),
    termsOfService: sheet.maklumat?.isi.join('\n'),
    subjectOf:
      sheet.penetapan === undefined
        ? undefined
        : {
            '@type': 'Legislation',
            name: nomor === undefined ? words.decreeName : `${words.decreeName} ${nomor}`,
            legislationIdentifier: nomor,
            legislationDate: sheet.decreeDay,
            description: decreeLine(sheet, words),
          },
  };
};

/**
 * The public sheet as JSON-LD in the words of schema.org. What those cannot say stands in `description`, as it is written; see
 * docs/lembar-publik.md. `<` is written as an escape, so that the text may stand inside a page as it is.
 */
export const sheetJsonLd = (sheet: Sheet): string => {
  const words = SHEET_WORDS[sheet.language];
  const graph = [organisation(sheet, words), ...sheet.layanan.map(layanan => service(layanan, sheet, words))];
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, undefined, 2).replaceAll('<', '\\u003c')}\n`;
};
