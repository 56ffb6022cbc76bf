import { defineFileRule } from '../../engine/rule.ts';

interface UnknownKey {
  readonly key: string;
  readonly suggestion: string | undefined;
  /** The text or number whose comma made the key ("86,4"). */
  readonly split?: string;
  readonly allowed: { readonly id: string; readonly en: string };
}

/** "86,4" as YAML writes it; a comma before three digits may part thousands. */
const pointed = (number: string): string | undefined => (/^-?\d{1,6},\d{1,2}$/.test(number) ? number.replace(',', '.') : undefined);

/** The merge key of YAML 1.1, which version 1.2 does not have. */
const MERGE = '<<';

export default defineFileRule<UnknownKey>({
  id: 'berkas/kunci-tak-dikenal',
  level: 'warning',
  about: [],
  basis: [],
  asas: [],
  text: {
    id: {
      requirement: 'Kunci wajib termasuk format standar_pelayanan versi 1, atau berawalan "x_" bila milik penulis sendiri.',
      message: ({ key, suggestion, split }) =>
        split
          ? `koma memotong "${split}" sehingga "${key}" terbaca sebagai kunci`
          : key === MERGE
            ? `isi yang disalin dengan "<<" tidak terbaca, jadi yang kurang di sini tidak dapat dipastikan`
            : `kunci "${key}" tidak dikenal${suggestion ? `; maksud Anda "${suggestion}"?` : ''}`,
      remedy: ({ key, suggestion, allowed, split }) =>
        split
          ? `Di antara kurung kurawal, koma memisahkan kunci; tulis ${pointed(split) ? `${pointed(split)}, atau ` : ''}dengan tanda kutip: "${split}".`
          : suggestion
            ? `Ganti "${key}" menjadi "${suggestion}", atau beri awalan "x_" bila ini catatan Anda sendiri: "x_${key}".`
            : key === MERGE
              ? 'Tulis isinya di sini; yang sama bagi semua layanan cukup sekali di "umum".'
              : `Pakai salah satu dari ${allowed.id}, atau beri awalan "x_" bila ini catatan Anda sendiri: "x_${key}".`,
    },
    en: {
      requirement: 'A key must belong to the format standar_pelayanan version 1, or begin with "x_" where it is the writer\'s own.',
      message: ({ key, suggestion, split }) =>
        split
          ? `the comma cuts "${split}", so that "${key}" reads as a key`
          : key === MERGE
            ? `what "<<" copies is not read, so what is missing here cannot be told`
            : `unknown key "${key}"${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
      remedy: ({ key, suggestion, allowed, split }) =>
        split
          ? `Between braces a comma parts keys; write ${pointed(split) ? `${pointed(split)}, or ` : ''}it in quotes: "${split}".`
          : suggestion
            ? `Change "${key}" to "${suggestion}", or begin it with "x_" where it is a note of your own: "x_${key}".`
            : key === MERGE
              ? 'Write it out here; what is the same for all services stands once in "umum".'
              : `Use one of ${allowed.en}, or begin it with "x_" where it is a note of your own: "x_${key}".`,
    },
  },
  *check({ shapeProblems }) {
    for (const { kind, path, found, suggestion, expected, split } of shapeProblems) {
      if (kind === 'unknown-key')
        yield { at: path, key: true, data: { key: found.id, suggestion, allowed: expected, ...(split && { split }) } };
    }
  },
  examples: {
    sound: [
      'survei_kepuasan: {tanggal: 2026-06-15, nilai: 86.4}',
      'x_catatan: milik penulis sendiri',
      'unit: {nama: Kelurahan Contoh, x_kode: "31.71"}',
    ],
    broken: [
      'unit:\n  nama: Kelurahan Contoh\n  alamt: Jl. Melati 1 # <- di sini',
      'survei_kepuasan: {tanggal: 2026-06-15, nilai: 86,4, unsur: 9} # <- di sini',
      'service_delivery:\n  jangka_wakt: 3 hari # <- di sini',
      'x_bersama: &bersama\n  biaya: gratis\nservice_delivery:\n  <<: *bersama # <- di sini\n  jangka_waktu: 3 hari kerja sejak berkas lengkap',
      'persyaratan:\n  - {nama: Bukti lokasi (sertifikat, PBB, atau perjanjian sewa)} # <- di sini',
    ],
  },
});
