import { defineRule } from '../../engine/rule.ts';
import { measureOf } from '../../reading/duration-measure.ts';
import { readGaps } from '../../reading/placeholder.ts';
import { quoteAround } from '../../reading/quote.ts';
import { KOMPONEN, type KomponenKey, komponenOf } from '../../standard/komponen.ts';
import { durationsOf } from '../../standard/readings.ts';
import type { Layanan } from '../../standard/standard.ts';

interface Gap {
  readonly text: string;
  readonly key: KomponenKey;
}

/** A time left blank is `jangka-waktu/terukur`. */
const isTold = (komponen: Layanan['komponen'], key: KomponenKey): boolean => {
  if (key !== 'jangka_waktu') return false;
  const { prose, reading } = durationsOf(komponen.jangka_waktu);
  return measureOf(prose.text, reading) === 'nothing';
};

/** Blanks in citations are `dasar-hukum/nomor-kosong`. */
const READ: readonly KomponenKey[] = KOMPONEN.map(({ key }) => key).filter(key => key !== 'dasar_hukum');

export default defineRule<Gap>({
  id: 'berkas/titik-titik',
  level: 'warning',
  about: READ,
  evenUnfilled: true,
  basis: ['uu-25-2009/20/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Isian yang masih berupa titik-titik atau ruang kosong sebaiknya dilengkapi.',
      message: ({ text, key }) => `"${text}" pada "${komponenOf(key).nama.id}" belum dilengkapi`,
      remedy: 'Ganti titik-titik atau ruang kosong dengan isinya, misalnya "Nomor 12 Tahun 2025" atau "3 (tiga) hari kerja".',
    },
    en: {
      requirement: 'A place still left as dots or blanks should be filled in.',
      message: ({ text, key }) => `"${text}" in "${komponenOf(key).nama.en}" is not filled in`,
      remedy: 'Put the content in place of the dots or blanks, for example "Nomor 12 Tahun 2025" or "3 (tiga) hari kerja".',
    },
  },
  *check({ komponen }) {
    for (const key of READ) {
      const { filled, texts } = komponen[key];
      if (!filled || isTold(komponen, key)) continue;
      for (const { isi, path } of texts) {
        const [span] = readGaps(isi);
        if (span) yield { at: path, span, data: { text: quoteAround(isi, span), key } };
      }
    }
  },
  examples: {
    sound: [
      'persyaratan: "Surat pengantar dari RT/RW, KK, dan lain-lain..."',
      'dasar_hukum:\n  - "SK Camat Nomor ...... Tahun 2022 tentang Standar Pelayanan"',
      'biaya: ......',
      'jangka_waktu: ......... hari kerja',
      'sarana_prasarana: "Daftar isi .......... 3"',
      'prosedur: |-\n  Petugas memeriksa berkas\n  ____________________\n  Lurah menandatangani',
    ],
    broken: [
      'kompetensi_pelaksana: Sesuai SK Camat Nomor ....... Tahun 2022 # <- di sini',
      'jangka_waktu: 15 (......) menit # <- di sini',
      'persyaratan:\n  - Fotokopi KTP-el\n  - ............ # <- di sini',
      'jaminan_pelayanan: Pelayanan selesai dalam (   ) hari dengan petugas bernama ______ # <- di sini',
    ],
  },
});
