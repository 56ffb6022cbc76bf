import { defineFileRule } from '../../engine/rule.ts';
import { readContacts } from '../../reading/contact/contact.ts';
import { readAddresses } from '../../reading/contact/contact-address.ts';
import { readMedia } from '../../reading/contact/medium.ts';
import type { Path } from '../../source/place.ts';
import { isFilled } from '../../standard/filled.ts';
import { says } from '../../standard/read-standard.ts';
import { isBroken, type Standard } from '../../standard/standard.ts';

interface Medium {
  /** The only kind of media there is; absent where one lacks its address. */
  readonly only?: string;
  readonly kanal: string;
}

interface Entry {
  readonly kanal: string;
  readonly alamat: string;
  readonly path: Path;
}

const entriesOf = (standard: Standard): Entry[] =>
  (standard.file.publikasi ?? []).flatMap((entry, index) => {
    const path = ['publikasi', index];
    if (typeof entry === 'string') return says(entry) ? [{ kanal: entry, alamat: '', path }] : [];
    if (!entry?.kanal || !says(entry.kanal)) return [];
    return [{ kanal: entry.kanal, alamat: entry.alamat ?? '', path: [...path, 'kanal'] }];
  });

/** No name of a medium is longer. */
const LONGEST = 500;

/** A group is joined, not looked up. */
const isGroup = ({ kanal }: Entry): boolean => /(?<![A-Za-zÀ-ɏ])gr(?:up|oup)(?![A-Za-zÀ-ɏ])/i.test(kanal);

/** Whether the entry gives an address, or the name under which an account is found ("Facebook: Dukcapil Contoh"). */
const hasAddress = ({ kanal, alamat }: Entry): boolean =>
  says(alamat) ||
  (kanal.length <= LONGEST && (readAddresses(kanal).length > 0 || readContacts(kanal).means.some(({ state }) => state === 'addressed')));

/** Kinds of media whose address stands elsewhere: in the unit's profile or with another entry. */
const addressedKinds = (entries: readonly Entry[], { file: { unit } }: Standard): ReadonlySet<string> => {
  const isGiven = (value: unknown): boolean => [value].flat().some(text => text !== null && text !== undefined && says(String(text)));
  const own = [isGiven(unit?.laman) && 'laman', isGiven(unit?.surel) && 'surel', isGiven(unit?.telepon) && 'telepon'];
  const told = entries.filter(hasAddress).flatMap(({ kanal }) => readMedia(kanal).map(({ kind }) => kind));
  return new Set([...own, ...told].filter(kind => kind !== false));
};

/** A medium of another kind than the only one there is. */
const another = (only: string): string =>
  only === 'papan pengumuman' ? '{kanal: laman, alamat: https://sukamaju.kotacontoh.go.id}' : '{kanal: papan pengumuman}';

export default defineFileRule<Medium>({
  id: 'publikasi/media',
  level: 'warning',
  about: ['publikasi'],
  basis: ['uu-25-2009/23/5', 'permenpanrb-15-2014/service-delivery'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement:
        'Enam komponen service_delivery sebaiknya dipublikasikan melalui sekurangnya dua jenis media, masing-masing dengan alamatnya bila perlu alamat.',
      message: ({ only, kanal }) =>
        only === undefined ? `media "${kanal}" tidak disertai alamat` : `publikasi hanya melalui satu jenis media: "${kanal}"`,
      remedy: ({ only }) =>
        only === undefined
          ? 'Tambahkan alamatnya, misalnya {kanal: laman, alamat: https://sukamaju.kotacontoh.go.id}.'
          : `Tambahkan media jenis lain agar warga tanpa akses yang satu tetap dapat membacanya, misalnya ${another(only)}.`,
      reads:
        'Yang dihitung jenisnya: "banner" dan "brosur" satu jenis, semua media sosial satu jenis; yang tidak dikenal dihitung sebagai jenis sendiri. Alamat dinilai pada laman, aplikasi, media sosial, WhatsApp, surel, dan telepon; alamat pada profil unit atau pada butir lain yang sejenis ikut dihitung, juga nama akun ("Facebook: Dukcapil Contoh"). Papan pengumuman, SIPPN, media cetak, siaran, dan "grup WhatsApp" tidak memerlukan alamat.',
    },
    en: {
      requirement:
        'The six components of service_delivery should be published in at least two kinds of media, each with its address where it needs one.',
      message: ({ only, kanal }) =>
        only === undefined ? `the medium "${kanal}" has no address` : `published in one kind of media only: "${kanal}"`,
      remedy: ({ only }) =>
        only === undefined
          ? 'Add its address, for example {kanal: laman, alamat: https://sukamaju.kotacontoh.go.id}.'
          : `Add a medium of another kind, so that those without access to the first can read it, for example ${another(only)}.`,
      reads:
        'Kinds are counted: "banner" and "brosur" are one, all social media are one; what is not known counts as a kind of its own. Addresses are judged for sites, apps, social media, WhatsApp, e-mail and telephone; an address in the profile of the unit or with another item of the same kind counts, and so does the name of an account ("Facebook: Dukcapil Contoh"). Notice boards, SIPPN, print, broadcasts and a "grup WhatsApp" need none.',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'publikasi')) return;
    const entries = entriesOf(standard);
    const kinds = new Set(entries.flatMap(({ kanal }) => readMedia(kanal).map(medium => medium.kind)));
    const [first] = entries;
    if (kinds.size < 2 && first) yield { at: ['publikasi'], key: true, data: { only: [...kinds].join(''), kanal: first.kanal } };
    const addressed = addressedKinds(entries, standard);
    for (const entry of entries) {
      const lacking = readMedia(entry.kanal).some(({ needsAddress, kind }) => needsAddress && !addressed.has(kind));
      if (!lacking || hasAddress(entry) || isGroup(entry)) continue;
      if (isBroken(standard.broken, [...entry.path.slice(0, 2), 'alamat'])) yield 'cantTell';
      else yield { at: entry.path, data: { kanal: entry.kanal } };
    }
  },
  examples: {
    sound: [
      'publikasi:\n  - {kanal: laman, alamat: https://contoh.go.id}\n  - {kanal: papan pengumuman}',
      'publikasi:\n  - {kanal: "Instagram @kelurahancontoh", alamat: "@kelurahancontoh"}\n  - {kanal: banner}',
      'publikasi:\n  - laman https://contoh.go.id\n  - papan pengumuman di ruang tunggu',
      'publikasi: [sippn, "Facebook: Dukcapil Contoh", banner]',
      'publikasi: [grup WhatsApp RT/RW, banner]',
      'unit: {nama: Kelurahan Contoh, laman: https://contoh.go.id}\npublikasi: [laman, papan pengumuman]',
    ],
    broken: [
      'publikasi: # <- di sini\n  - {kanal: papan pengumuman}',
      'publikasi: # <- di sini\n  - {kanal: banner}\n  - {kanal: brosur}',
      'publikasi:\n  - {kanal: laman} # <- di sini\n  - {kanal: papan pengumuman}',
      'publikasi:\n  - {kanal: website, alamat: "-"} # <- di sini\n  - {kanal: papan pengumuman}',
    ],
  },
});
