import { defineRule } from '../../engine/rule.ts';
import { clauseAround } from '../../reading/text/quote.ts';
import { superiorsOf } from '../../standard/readings.ts';

interface NoSuperior {
  /** Words that may name a superior. */
  readonly unclear?: string;
}

export default defineRule<NoSuperior>({
  id: 'pengawasan-internal/atasan',
  level: 'warning',
  about: ['pengawasan_internal'],
  basis: ['uu-25-2009/21/i', 'uu-25-2009/35/2/a'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Pengawasan internal wajib dilakukan oleh atasan langsung atau pimpinan satuan kerja.',
      message: ({ unclear }) =>
        unclear === undefined
          ? 'atasan langsung atau pimpinan tidak disebut di "pengawasan_internal"'
          : `"${unclear}" tidak menunjukkan siapa atasan yang mengawasi`,
      remedy: 'Sebutkan jabatannya, misalnya "Kepala Seksi Pelayanan sebagai atasan langsung memeriksa register setiap bulan".',
      reads:
        'Dihitung "atasan langsung", pimpinan, jabatan seperti "Kepala Seksi", "Camat", atau "Dekan", serta "Pengawasan melekat". Inspektorat, satuan pengawasan internal dan ketuanya ("Ketua Tim SPI"), serta alat seperti CCTV tidak dihitung. "Secara berjenjang", "Supervisi", "Inspektur", "Penanggung jawab", dan "Pejabat yang berwenang" saja dijawab "perlu ditinjau".',
    },
    en: {
      requirement: 'Internal supervision must be done by the direct superior or the head of the unit.',
      message: ({ unclear }) =>
        unclear === undefined
          ? 'no direct superior or head is named in "pengawasan_internal"'
          : `"${unclear}" does not show which superior supervises`,
      remedy: 'Name the post, for example "Kepala Seksi Pelayanan sebagai atasan langsung memeriksa register setiap bulan".',
      reads:
        'Counted are "atasan langsung", leaders, posts such as "Kepala Seksi", "Camat" or "Dekan", and "Pengawasan melekat". Inspektorat, internal audit units and their heads ("Ketua Tim SPI"), and things such as CCTV do not count. "Secara berjenjang", "Supervisi", "Inspektur", "Penanggung jawab" and "Pejabat yang berwenang" alone are answered with "needs review".',
    },
  },
  *check({ komponen: { pengawasan_internal: pengawasan } }) {
    const { prose, reading } = superiorsOf(pengawasan);
    if (reading.found.length > 0) return;
    const [unsure] = reading.unsure;
    if (unsure) yield { ...prose.place(unsure), data: { unclear: clauseAround(prose.text, unsure) }, outcome: 'cantTell' };
    else yield { at: pengawasan.path, key: true, data: {} };
  },
  examples: {
    sound: [
      'pengawasan_internal: Dilakukan oleh atasan langsung secara berjenjang',
      'pengawasan_internal: Register diperiksa Kepala Seksi setiap bulan',
      'pengawasan_internal:\n  - {oleh: Camat, frekuensi: setiap bulan}\n  - {oleh: Inspektorat}',
      'pengawasan_internal: Pengawasan melekat dan Inspektorat',
      'pengawasan_internal: [Dekan, Satuan Pengawasan Internal]',
    ],
    broken: [
      'pengawasan_internal: Dilakukan oleh Inspektorat setiap tahun # <- di sini',
      'pengawasan_internal: Dilakukan sistem pengendalian internal # <- di sini',
      'pengawasan_internal: # <- di sini\n  - {oleh: Ketua Tim SPI, frekuensi: setiap semester}',
      'pengawasan_internal: # <- di sini\n  - CCTV\n  - Kotak saran',
      'pengawasan_internal: Supervisi setiap sif # <- di sini',
    ],
  },
});
