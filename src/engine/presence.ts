import { type KomponenDefinition, type KomponenKey, komponenOf } from '../standard/komponen.ts';
import { says } from '../standard/read-standard.ts';
import { type Asas, defineRule, type LayananRule } from './rule.ts';

/** Facts of a component that is not filled. */
export interface Missing {
  readonly layanan: string;
  /** The placeholder that stands there, when one does. */
  readonly written: string;
}

const PRINCIPLES: Readonly<Record<KomponenDefinition['kelompok'], readonly Asas[]>> = {
  service_delivery: ['transparansi', 'akuntabel'],
  manufacturing: ['akuntabel'],
};

const quoted = (written: string): string => (written ? ` ("${written}")` : '');

/** The rule that a component is filled, in the service or in `umum`. */
export const presence = (key: KomponenKey): LayananRule<Missing> => {
  const { nama, huruf, kelompok, contoh, isi } = komponenOf(key);
  const example = JSON.stringify(contoh);
  return defineRule<Missing>({
    id: `komponen/${key.replaceAll('_', '-')}`,
    level: 'error',
    about: [key],
    evenUnfilled: true,
    basis: [`uu-25-2009/21/${huruf}`, `pp-96-2012/25/${huruf}`],
    asas: PRINCIPLES[kelompok],
    text: {
      id: {
        requirement: `Standar pelayanan wajib memuat komponen "${nama.id}".`,
        message: ({ layanan, written }) => `layanan "${layanan}" belum mengisi komponen "${nama.id}"${quoted(written)}`,
        remedy: `Isi ${kelompok}.${key}: ${isi.id} Misalnya ${key}: ${example}`,
      },
      en: {
        requirement: `A service standard must contain the component "${nama.en}" (${nama.id}).`,
        message: ({ layanan, written }) => `service "${layanan}" does not fill the component "${nama.en}" (${nama.id})${quoted(written)}`,
        remedy: `Fill ${kelompok}.${key}: ${isi.en} For example ${key}: ${example}`,
      },
    },
    *check(layanan) {
      const { filled, broken, path, texts } = layanan.komponen[key];
      if (!filled && !broken)
        yield {
          at: path,
          data: {
            layanan: layanan.nama,
            written: texts.find(({ isi }) => !says(isi))?.isi.trim() ?? '',
          },
        };
    },
    examples: { sound: [`${key}: ${example}`], broken: [`${key}: belum ada # <- di sini`, `${key}: # <- di sini`] },
  });
};
