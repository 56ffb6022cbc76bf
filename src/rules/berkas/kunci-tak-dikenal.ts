import { defineFileRule } from '../../engine/rule.ts';

interface UnknownKey {
  readonly key: string;
  readonly suggestion: string | undefined;
  readonly allowed: { readonly id: string; readonly en: string };
}

export default defineFileRule<UnknownKey>({
  id: 'berkas/kunci-tak-dikenal',
  level: 'warning',
  about: [],
  basis: [],
  asas: [],
  text: {
    id: {
      requirement: 'Kunci wajib termasuk format standar_pelayanan versi 1, atau berawalan "x_" bila milik penulis sendiri.',
      message: ({ key, suggestion }) => `kunci "${key}" tidak dikenal${suggestion ? `; maksud Anda "${suggestion}"?` : ''}`,
      remedy: ({ key, suggestion, allowed }) =>
        suggestion
          ? `Ganti "${key}" menjadi "${suggestion}", atau beri awalan "x_" bila ini catatan Anda sendiri: "x_${key}".`
          : `Pakai salah satu dari ${allowed.id}, atau beri awalan "x_" bila ini catatan Anda sendiri: "x_${key}".`,
    },
    en: {
      requirement: 'A key must belong to the format standar_pelayanan version 1, or begin with "x_" where it is the writer\'s own.',
      message: ({ key, suggestion }) => `unknown key "${key}"${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
      remedy: ({ key, suggestion, allowed }) =>
        suggestion
          ? `Change "${key}" to "${suggestion}", or begin it with "x_" where it is a note of your own: "x_${key}".`
          : `Use one of ${allowed.en}, or begin it with "x_" where it is a note of your own: "x_${key}".`,
    },
  },
  *check({ shapeProblems }) {
    for (const { kind, path, found, suggestion, expected } of shapeProblems) {
      if (kind === 'unknown-key') yield { at: path, key: true, data: { key: found.id, suggestion, allowed: expected } };
    }
  },
  examples: {
    sound: ['x_catatan: milik penulis sendiri', 'unit: {nama: Kelurahan Contoh, x_kode: "31.71"}'],
    broken: [
      'unit:\n  nama: Kelurahan Contoh\n  alamt: Jl. Melati 1 # <- di sini',
      'service_delivery:\n  jangka_wakt: 3 hari # <- di sini',
    ],
  },
});
