import { type ContactAddress, type ContactReading, readContacts } from '../reading/contact/contact.ts';
import { isShortNumber } from '../reading/contact/contact-address.ts';
import { isOfSuperior, namesSuperior } from '../reading/contact/contact-context.ts';
import { textsIn } from './read-standard.ts';
import { contactsOf } from './readings.ts';
import type { Layanan, Standard } from './standard.ts';

/** Kinds of address of which a unit commonly has one for all its services. */
const KINDS = ['telepon', 'whatsapp', 'surel', 'laman'] as const;
type Kind = (typeof KINDS)[number];

/** A service whose complaints go elsewhere than those of most services of its unit. */
export interface OtherContact {
  readonly layanan: Layanan;
  readonly kind: Kind;
  /** Its address, and that of most services, as written. */
  readonly own: string;
  readonly usual: string;
  /** The first service that has the usual address. */
  readonly usualLayanan: Layanan;
}

interface Named {
  readonly layanan: Layanan;
  /** Canonical addresses, each with how it is written. */
  readonly addresses: ReadonlyMap<string, string>;
  /** What else it shares with another counts as the same: every number, whether for calls or for messages. */
  readonly numbers: ReadonlySet<string>;
}

/** A number is a telephone's or WhatsApp's by the means it stands with: "WA 0812-…" is no telephone. */
const isOfKind = ({ means }: ContactReading, address: ContactAddress, kind: Kind): boolean => {
  if (address.kind !== 'telepon') return address.kind === kind;
  const carried = new Set(means.filter(({ addresses }) => addresses.some(({ value }) => value === address.value)).map(one => one.kind));
  return carried.has(kind) || (kind === 'telepon' && !carried.has('whatsapp') && !carried.has('faks'));
};

const namedBy = (layanan: Layanan, kind: Kind, below: boolean): Named[] => {
  const { pengaduan } = layanan.komponen;
  if (!layanan.active || !pengaduan.filled || pengaduan.broken) return [];
  const { prose, reading } = contactsOf(pengaduan);
  const addresses = new Map(
    reading.addresses
      .filter(address => isOfKind(reading, address, kind) && !address.national && !isShortNumber(address) && address.wellFormed)
      .filter(({ span }) => !below || !isOfSuperior(prose.text, span))
      .map(({ value, span }) => [value, prose.text.slice(span.start, span.end).trim()]),
  );
  const numbers = new Set(reading.addresses.filter(address => address.kind === 'telepon').map(({ value }) => value));
  return addresses.size > 0 ? [{ layanan, addresses, numbers }] : [];
};

const shares = (a: Named, b: Named): boolean =>
  [...a.addresses.keys()].some(value => b.addresses.has(value) || b.numbers.has(value)) ||
  [...b.addresses.keys()].some(value => a.numbers.has(value));

/** The addresses of the unit itself, as they are written in its profile. */
const ownOf = ({ file: { unit }, source }: Standard): string =>
  (['telepon', 'surel', 'laman'] as const)
    .flatMap(key => textsIn(unit?.[key], ['unit', key], source))
    .map(({ isi }) => isi)
    .join('\n');

/** The address that most services name; of equally common ones that of the unit, else the first. */
const usualOf = (all: readonly Named[], own: ContactReading): string => {
  const counts = new Map<string, number>();
  for (const { addresses } of all) for (const value of addresses.keys()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ofUnit = [...counts].filter(([value]) => own.addresses.some(address => address.value === value));
  return (ofUnit.length > 0 ? ofUnit : [...counts]).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
};

/**
 * The services whose contact for complaints is another than that of most services of the unit: addresses of the same kind, none in
 * common. Each address that differs is told once, at the first service that has it; a service that names none of that kind is left alone,
 * and so is the number of an office above the unit.
 */
export const otherContactsIn = (standard: Standard): readonly OtherContact[] => {
  const { layanan, file } = standard;
  const name = file.unit?.nama;
  const below = typeof name === 'string' && !namesSuperior(name);
  const own = readContacts(ownOf(standard));
  const told = new Set<string>();
  const services = new Set<Layanan>();
  return KINDS.flatMap(kind => {
    const all = layanan.flatMap(one => namedBy(one, kind, below));
    if (all.length < 2) return [];
    const usual = usualOf(all, own);
    const most = all.find(({ addresses }) => addresses.has(usual));
    if (!most) return [];
    return all.flatMap((one): OtherContact[] => {
      const [first] = one.addresses;
      if (!first || shares(one, most) || told.has(first[0]) || services.has(one.layanan)) return [];
      told.add(first[0]);
      services.add(one.layanan);
      return [{ layanan: one.layanan, kind, own: first[1], usual: most.addresses.get(usual) ?? usual, usualLayanan: most.layanan }];
    });
  });
};
