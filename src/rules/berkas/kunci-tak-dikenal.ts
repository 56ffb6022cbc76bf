import { defineFileRule } from '../../engine/rule.ts';
import { MERGE_KEY } from '../../standard/shape-problem.ts';

interface UnknownKey {
  readonly key: string;
  readonly suggestion: string | undefined;
  /** The text or number whose comma made the key ("86,4"). */
  readonly split?: string;
  readonly allowed: { readonly id: string; readonly en: string };
}

/** "86,4" as YAML writes it; a comma before three digits may part thousands. */
const pointed = (number: string): string | undefined => (/^-?\d{1,6},\d{1,2}$/.test(number) ? number.replace(',', '.') : undefined);

const inIndonesian = {
  message: ({ key, suggestion, split }: UnknownKey): string => {
    if (split) return `koma memotong "${split}" sehingga "${key}" terbaca sebagai kunci`;
    if (key === MERGE_KEY) return `isi yang disalin dengan "<<" tidak terbaca, jadi yang kurang di sini tidak dapat dipastikan`;
    return `kunci "${key}" tidak dikenal${suggestion ? `; maksud Anda "${suggestion}"?` : ''}`;
  },
  remedy: ({ key, suggestion, allowed, split }: UnknownKey): string => {
    const correct = split && pointed(split);
    if (split)
      return `Di antara kurung kurawal, koma memisahkan kunci; tulis ${correct ? `${correct}, atau ` : ''}dengan tanda kutip: "${split}".`;
    if (key === MERGE_KEY) return 'Tulis isinya di sini; yang sama bagi semua layanan cukup sekali di "umum".';
    const own = `atau beri awalan "x_" bila ini catatan Anda sendiri: "x_${key}"`;
    return suggestion ? `Ganti "${key}" menjadi "${suggestion}", ${own}.` : `Pakai salah satu dari ${allowed.id}, ${own}.`;
  },
};

const inEnglish: typeof inIndonesian = {
  message: ({ key, suggestion, split }) => {
    if (split) return `the comma cuts "${split}", so that "${key}" reads as a key`;
    if (key === MERGE_KEY) return `what "<<" copies is not read, so what is missing here cannot be told`;
    return `unknown key "${key}"${suggestion ? `; did you mean "${suggestion}"?` : ''}`;
  },
  remedy: ({ key, suggestion, allowed, split }) => {
    const correct = split && pointed(split);
    if (split) return `Between braces a comma parts keys; write ${correct ? `${correct}, or ` : ''}it in quotes: "${split}".`;
    if (key === MERGE_KEY) return 'Write it out here; what is the same for all services stands once in "umum".';
    const own = `or begin it with "x_" where it is a note of your own: "x_${key}"`;
    return suggestion ? `Change "${key}" to "${suggestion}", ${own}.` : `Use one of ${allowed.en}, ${own}.`;
  },
};

export default defineFileRule<UnknownKey>({
  id: 'berkas/kunci-tak-dikenal',
  level: 'warning',
  about: [],
  basis: [],
  asas: [],
  text: {
    id: {
      requirement: 'Kunci wajib termasuk format standar_pelayanan versi 1, atau berawalan "x_" bila milik penulis sendiri.',
      ...inIndonesian,
    },
    en: {
      requirement: 'A key must belong to the format standar_pelayanan version 1, or begin with "x_" where it is the writer\'s own.',
      ...inEnglish,
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
