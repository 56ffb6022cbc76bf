import { inWords } from '../../engine/in-words.ts';
import { defineFileRule, type Language } from '../../engine/rule.ts';
import { readGaps } from '../../reading/text/placeholder.ts';
import { says, textsIn } from '../../standard/read-standard.ts';
import type { Standard } from '../../standard/standard.ts';

type Part = 'body' | 'address' | 'contact' | 'head';

interface Missing {
  readonly parts: readonly Part[];
}

const ID: Readonly<Record<Part, string>> = {
  body: 'nama penyelenggara',
  address: 'alamat',
  contact: 'telepon atau surel',
  head: 'penanggung jawab unit',
};
const EN: Readonly<Record<Part, string>> = {
  body: 'name of the body',
  address: 'address',
  contact: 'telephone or e-mail',
  head: 'person in charge',
};

const KEYS: Readonly<Record<Part, { readonly id: string; readonly en: string; readonly sample: string }>> = {
  body: { id: 'penyelenggara.nama', en: 'penyelenggara.nama', sample: 'penyelenggara: {nama: Pemerintah Kota Contoh}' },
  address: { id: 'unit.alamat', en: 'unit.alamat', sample: 'alamat: "Jl. Melati No. 1, Sukamaju"' },
  contact: { id: 'unit.telepon atau unit.surel', en: 'unit.telepon or unit.surel', sample: 'telepon: "(021) 555-0101"' },
  head: { id: 'unit.penanggung_jawab', en: 'unit.penanggung_jawab', sample: 'penanggung_jawab: Lurah Sukamaju' },
};

const keysOf = (parts: readonly Part[], language: Language): string =>
  inWords(
    parts.map(part => KEYS[part][language]),
    language,
  );

const sampleOf = ([part]: readonly Part[]): string => (part ? KEYS[part].sample : '');

const isGiven = (value: unknown, standard: Standard): boolean =>
  textsIn(value, [], standard.source).some(({ isi }) => says(isi) && readGaps(isi).length === 0);

const missingParts = (standard: Standard): Part[] => {
  const { penyelenggara, unit } = standard.file;
  const given: readonly (readonly [Part, boolean])[] = [
    ['body', isGiven(penyelenggara?.nama, standard)],
    ['address', isGiven(unit?.alamat, standard)],
    ['contact', isGiven(unit?.telepon, standard) || isGiven(unit?.surel, standard)],
    ['head', isGiven(unit?.penanggung_jawab, standard)],
  ];
  return given.flatMap(([part, isThere]) => (isThere ? [] : [part]));
};

export default defineFileRule<Missing>({
  id: 'penyelenggara/profil',
  level: 'warning',
  about: ['penyelenggara', 'unit'],
  basis: ['uu-25-2009/23/4'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Profil penyelenggara sebaiknya lengkap: nama, alamat, telepon atau surel, dan penanggung jawab.',
      message: ({ parts }) => `profil penyelenggara belum memuat: ${parts.map(part => ID[part]).join(', ')}`,
      remedy: ({ parts }) => `Isi ${keysOf(parts, 'id')}, misalnya ${sampleOf(parts)}.`,
      reads:
        'Dilihat ada tidaknya `penyelenggara.nama`, `unit.alamat`, `unit.telepon` atau `unit.surel`, dan `unit.penanggung_jawab`; isinya tidak dinilai. Yang masih memuat titik-titik, misalnya "(021) ........", dianggap belum ada. Laman tidak menggantikan telepon atau surel.',
    },
    en: {
      requirement: 'The profile of the provider should be complete: name, address, telephone or e-mail, and person in charge.',
      message: ({ parts }) => `the profile of the provider lacks: ${parts.map(part => EN[part]).join(', ')}`,
      remedy: ({ parts }) => `Fill in ${keysOf(parts, 'en')}, for example ${sampleOf(parts)}.`,
      reads:
        'It looks whether `penyelenggara.nama`, `unit.alamat`, `unit.telepon` or `unit.surel`, and `unit.penanggung_jawab` are there; what they say is not judged. What still holds dots, such as "(021) ........", is taken as missing. A site does not stand for telephone or e-mail.',
    },
  },
  *check(standard) {
    const parts = missingParts(standard);
    if (parts.length > 0) yield { at: ['unit'], key: true, data: { parts } };
  },
  examples: {
    sound: ['unit: {nama: Kelurahan Contoh, alamat: Jl. Melati 1, telepon: 0215550101, penanggung_jawab: Lurah}'],
    broken: [
      'unit: # <- di sini\n  nama: Kelurahan Contoh\n  alamat: Jl. Melati 1',
      'unit: # <- di sini\n  nama: Kelurahan Contoh\n  alamat: Jl. Melati 1\n  telepon: "(021) ........"\n  penanggung_jawab: Lurah',
      'penyelenggara:\nunit: {nama: Kelurahan Contoh, alamat: Jl. Melati 1, surel: a@contoh.go.id, penanggung_jawab: Lurah} # <- di sini',
    ],
  },
});
