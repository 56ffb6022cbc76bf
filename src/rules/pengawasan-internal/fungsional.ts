import { defineRule } from '../../engine/rule.ts';
import { hasBlank } from '../../standard/blanks.ts';
import { functionalSupervisorsOf } from '../../standard/readings.ts';

export default defineRule<object>({
  id: 'pengawasan-internal/fungsional',
  level: 'note',
  about: ['pengawasan_internal'],
  basis: ['uu-25-2009/35/2/b'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Pengawasan internal sebaiknya menyebut pengawas fungsional di samping atasan langsung.',
      message: () => 'pengawas fungsional tidak disebut di "pengawasan_internal"',
      remedy: 'Tambahkan pengawas fungsional yang berwenang, misalnya "Inspektorat setiap tahun" atau "Satuan Pengawasan Internal (SPI)".',
      reads:
        'Dihitung Inspektorat, APIP, SPI, auditor, BPKP, badan pengawasan, hakim pengawas, pengawas sekolah, dan sebutan sejenis. Yang mungkin pengawas fungsional dibiarkan, misalnya "audit mutu internal" atau "dewan pengawas". "sistem pengendalian internal", "Camat selaku pengawas", dan yang dinyatakan tidak ada tidak dihitung. Bila ada titik-titik, kekurangannya dijawab "perlu ditinjau".',
    },
    en: {
      requirement: 'Internal supervision should name the functional supervisor beside the direct superior.',
      message: () => 'no functional supervisor is named in "pengawasan_internal"',
      remedy: 'Add the functional supervisor in charge, for example "Inspektorat setiap tahun" or "Satuan Pengawasan Internal (SPI)".',
      reads:
        'Counted are Inspektorat, APIP, SPI, auditors, BPKP, supervisory boards of the courts, supervising judges, school supervisors and the like. What may be a functional supervisor is left alone, such as "audit mutu internal" or "dewan pengawas". "sistem pengendalian internal", "Camat selaku pengawas" and what is said to be lacking do not count. Where dots are left, what is missing "needs review".',
    },
  },
  *check({ komponen: { pengawasan_internal: pengawasan } }) {
    const { found, unsure } = functionalSupervisorsOf(pengawasan).reading;
    if (found.length + unsure.length > 0) return;
    if (hasBlank(pengawasan)) yield 'cantTell';
    else yield { at: pengawasan.path, key: true, data: {} };
  },
  examples: {
    sound: [
      'pengawasan_internal: Lurah sebagai atasan langsung, dan ........',
      'pengawasan_internal: Atasan langsung dan Tim SPI',
      'pengawasan_internal: [Kepala Dinas, Inspektorat Daerah]',
      'pengawasan_internal:\n  - {oleh: Lurah}\n  - {oleh: APIP, frekuensi: setiap tahun}',
      'pengawasan_internal: Pimpinan serta aparat pengawas fungsional',
      'pengawasan_internal: Kepala Madrasah dan Itjen Kementerian',
      'pengawasan_internal: Kepala instalasi dan audit mutu internal',
    ],
    broken: [
      'pengawasan_internal: Dilakukan oleh atasan langsung secara berjenjang # <- di sini',
      'pengawasan_internal: # <- di sini\n  - {oleh: Kepala Seksi, frekuensi: setiap bulan}',
      'pengawasan_internal: Dilakukan pimpinan dengan sistem pengendalian internal pemerintah (SPIP) # <- di sini',
      'pengawasan_internal: Camat selaku pengawas # <- di sini',
    ],
  },
});
