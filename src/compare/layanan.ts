import { readMedia } from '../reading/contact/medium.ts';
import { findNumbers } from '../reading/text/number-words.ts';
import { oneLine } from '../reading/text/quote.ts';
import type { Path } from '../source/place.ts';
import { textsIn } from '../standard/read-standard.ts';
import type { Layanan, Standard, Text } from '../standard/standard.ts';
import type { Aspect, Direction } from './comparison.ts';
import { type Difference, type Said, say } from './difference.ts';
import { normal } from './likeness.ts';

/** A service in both versions. */
export interface LayananPair {
  readonly old: Layanan;
  readonly new: Layanan;
}

interface Field {
  readonly texts: readonly Text[];
  readonly path: Path;
}

const fieldOf = (layanan: Layanan, key: 'kanal' | 'kuota' | 'sasaran', { source }: Standard): Field => {
  const path = [...layanan.path, key];
  return { path, texts: textsIn(layanan.entry[key], path, source).filter(({ isi }) => isi.trim() !== '') };
};

const wordingOf = ({ texts }: Field): string => texts.map(({ isi }) => isi.trim()).join(', ');
const saidField = (field: Field): Said => ({ text: oneLine(wordingOf(field)), at: field.path });

/** Names of one way: whoever comes to the counter comes to the office, and a website or an app is the way online. */
const ONE_WAY: Readonly<Record<string, string>> = { 'tatap muka': 'loket', laman: 'daring', aplikasi: 'daring' };

interface Channel {
  readonly kind: string;
  readonly known: boolean;
  readonly said: Said;
}

const channelsOf = ({ texts }: Field): Channel[] =>
  texts.flatMap(({ isi, path }) =>
    readMedia(isi).map(({ kind, known, span }) => ({
      kind: ONE_WAY[kind] ?? kind,
      known,
      said: { text: oneLine(isi.slice(span.start, span.end)), at: path, span },
    })),
  );

const firstOfKind = (channels: readonly Channel[]): Channel[] =>
  channels.filter(({ kind }, index) => channels.findIndex(other => other.kind === kind) === index);

const difference = (aspect: Aspect, direction: Direction, id: string, en: string, places: Pick<Difference, 'old' | 'new'>): Difference => ({
  aspect,
  direction,
  say: say(id, en),
  ...places,
});

/** Channels are held against each other by kind; one named in words of its own may be another's new name. */
const compareKanal = (before: Field, after: Field): Difference[] => {
  if (normal(wordingOf(before)) === normal(wordingOf(after))) return [];
  const places = { ...(before.texts.length > 0 && { old: saidField(before) }), ...(after.texts.length > 0 && { new: saidField(after) }) };
  if (before.texts.length === 0)
    return [
      difference(
        'kanal',
        'netral',
        `kanal layanan kini disebut: "${wordingOf(after)}"`,
        `the channels are now named: "${wordingOf(after)}"`,
        places,
      ),
    ];
  if (after.texts.length === 0)
    return [
      difference(
        'kanal',
        'perlu ditinjau',
        `kanal layanan tidak lagi disebut: "${wordingOf(before)}"`,
        `the channels are no longer named: "${wordingOf(before)}"`,
        places,
      ),
    ];
  const [old, now] = [channelsOf(before), channelsOf(after)];
  const gained = firstOfKind(now).filter(({ kind }) => !old.some(other => other.kind === kind));
  const lost = firstOfKind(old).filter(({ kind }) => !now.some(other => other.kind === kind));
  if (lost.length > 0 && gained.length > 0 && [...lost, ...gained].some(({ known }) => !known)) {
    const change = `"${wordingOf(before)}" → "${wordingOf(after)}"`;
    return [difference('kanal', 'perlu ditinjau', `kanal layanan berubah: ${change}`, `the channels change: ${change}`, places)];
  }
  return [
    ...gained.map(({ said }) =>
      difference('kanal', 'lebih ringan', `kanal layanan bertambah: "${said.text}"`, `a channel is added: "${said.text}"`, { new: said }),
    ),
    ...lost.map(({ said }) =>
      difference('kanal', 'lebih berat', `kanal layanan dihapus: "${said.text}"`, `a channel is taken out: "${said.text}"`, { old: said }),
    ),
  ];
};

const withoutNumbers = (text: string): string =>
  normal(findNumbers(text).reduceRight((rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text));

const compareKuota = (before: Field, after: Field): Difference[] => {
  const [old, now] = [wordingOf(before), wordingOf(after)];
  if (normal(old) === normal(now)) return [];
  const places = { ...(old && { old: saidField(before) }), ...(now && { new: saidField(after) }) };
  if (!old)
    return [
      difference(
        'kuota',
        'lebih berat',
        `jumlah pemohon kini dibatasi: "${now}"`,
        `the number of applicants is now limited: "${now}"`,
        places,
      ),
    ];
  if (!now)
    return [
      difference(
        'kuota',
        'lebih ringan',
        `batas jumlah pemohon dihapus: "${old}"`,
        `the limit on applicants is taken out: "${old}"`,
        places,
      ),
    ];
  const [a, b] = [findNumbers(old), findNumbers(now)];
  const [first, second] = [a[0], b[0]];
  const change = `"${old}" → "${now}"`;
  if (a.length !== 1 || b.length !== 1 || !first || !second || withoutNumbers(old) !== withoutNumbers(now) || first.value === second.value)
    return [difference('kuota', 'perlu ditinjau', `kuota berubah: ${change}`, `the quota changes: ${change}`, places)];
  return second.value > first.value
    ? [difference('kuota', 'lebih ringan', `kuota bertambah: ${change}`, `the quota grows: ${change}`, places)]
    : [difference('kuota', 'lebih berat', `kuota berkurang: ${change}`, `the quota shrinks: ${change}`, places)];
};

const compareSasaran = (before: Field, after: Field): Difference[] => {
  const [old, now] = [wordingOf(before), wordingOf(after)];
  if (normal(old) === normal(now)) return [];
  const places = { ...(old && { old: saidField(before) }), ...(now && { new: saidField(after) }) };
  if (!old)
    return [difference('sasaran', 'netral', `sasaran layanan kini disebut: "${now}"`, `the audience is now named: "${now}"`, places)];
  if (!now)
    return [
      difference('sasaran', 'netral', `sasaran layanan tidak lagi disebut: "${old}"`, `the audience is no longer named: "${old}"`, places),
    ];
  const change = `"${old}" → "${now}"`;
  return [
    difference('sasaran', 'perlu ditinjau', `sasaran layanan berubah: ${change}`, `the audience of the service changes: ${change}`, places),
  ];
};

const isSuspended = ({ entry }: Layanan): boolean => entry.status?.trim().toLowerCase() === 'ditangguhkan';

const compareStatus = (pair: LayananPair): Difference[] => {
  const [old, now] = [isSuspended(pair.old), isSuspended(pair.new)];
  if (old === now) return [];
  const places = {
    old: { text: pair.old.entry.status?.trim() ?? 'aktif', at: [...pair.old.path, 'status'] },
    new: { text: pair.new.entry.status?.trim() ?? 'aktif', at: [...pair.new.path, 'status'] },
  };
  return now
    ? [difference('layanan', 'lebih berat', 'layanan ditangguhkan', 'the service is suspended', places)]
    : [difference('layanan', 'lebih ringan', 'layanan dibuka kembali', 'the service is open again', places)];
};

const compareNama = ({ old, new: now }: LayananPair): Difference[] =>
  normal(old.nama) === normal(now.nama)
    ? []
    : [
        difference(
          'nama',
          'netral',
          `layanan berganti nama: "${old.nama}" → "${now.nama}"`,
          `the service is renamed: "${old.nama}" → "${now.nama}"`,
          {
            old: { text: old.nama, at: [...old.path, 'nama'] },
            new: { text: now.nama, at: [...now.path, 'nama'] },
          },
        ),
      ];

/** Changes of what is said of a service besides its components: name, status, channels, quota, audience. */
export const compareEntry = (pair: LayananPair, standards: { readonly old: Standard; readonly new: Standard }): Difference[] => {
  const fields = (key: 'kanal' | 'kuota' | 'sasaran') =>
    [fieldOf(pair.old, key, standards.old), fieldOf(pair.new, key, standards.new)] as const;
  return [
    ...compareNama(pair),
    ...compareStatus(pair),
    ...compareKanal(...fields('kanal')),
    ...compareKuota(...fields('kuota')),
    ...compareSasaran(...fields('sasaran')),
  ];
};
