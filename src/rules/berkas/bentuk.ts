import { defineFileRule } from '../../engine/rule.ts';
import type { ShapeProblem } from '../../standard/conform.ts';

type Problem = Pick<ShapeProblem, 'kind' | 'expected' | 'found' | 'suggestion' | 'unquoted'> & { readonly place: string };

const quote = (line: string): string => (line.includes('"') ? `'${line.replaceAll("'", "''")}'` : `"${line}"`);

const messageId = ({ kind, place, expected, found, suggestion, unquoted }: Problem): string => {
  if (unquoted !== undefined) return `teks ini terbaca sebagai isian karena ada ": " di dalamnya: "${unquoted}"`;
  if (kind === 'missing') return `"${place}" belum ada, padahal diperlukan agar laporan dapat dibuat`;
  if (kind === 'too-few') return `"${place}" tidak berisi satu entri pun`;
  if (kind === 'version') return `versi format ${found.id} tidak dikenal; yang dikenal: ${expected.id}`;
  if (kind === 'pattern') return `${found.id} bukan id yang sah`;
  if (kind === 'choice') return `${found.id} bukan isian "${place}" yang dikenal${suggestion ? `; maksud Anda "${suggestion}"?` : ''}`;
  return `"${place}" berisi ${found.id}, sedangkan bentuk yang dikenal: ${expected.id}`;
};

const messageEn = ({ kind, place, expected, found, suggestion, unquoted }: Problem): string => {
  if (unquoted !== undefined) return `this text reads as a map because of the ": " in it: "${unquoted}"`;
  if (kind === 'missing') return `"${place}" is missing, and no report can be made without it`;
  if (kind === 'too-few') return `"${place}" has no entry`;
  if (kind === 'version') return `format version ${found.en} is unknown; known: ${expected.en}`;
  if (kind === 'pattern') return `${found.en} is not a valid id`;
  if (kind === 'choice') return `${found.en} is not a known value of "${place}"${suggestion ? `; did you mean "${suggestion}"?` : ''}`;
  return `"${place}" holds ${found.en}, the known shape is ${expected.en}`;
};

const isBareNumber = ({ found, expected }: Problem): boolean => /^"[\d.,]+"$/.test(found.id) && expected.id.startsWith('teks');

const remedyId = (problem: Problem): string => {
  const { kind, place, expected, found, unquoted } = problem;
  if (unquoted !== undefined) return `Apit dengan tanda kutip: ${quote(unquoted)}`;
  if (kind === 'missing') return `Tambahkan ${place}: ${expected.id === '1' ? '1' : `(${expected.id})`}.`;
  if (kind === 'pattern') return 'Pakai huruf kecil, angka, dan tanda hubung saja, misalnya "surat-keterangan-domisili".';
  if (kind === 'too-few') return 'Tulis sekurangnya satu layanan, misalnya "- nama: Surat Keterangan Domisili".';
  if (isBareNumber(problem))
    return `Tulis sebagai teks beserta satuannya, misalnya ${found.id.slice(0, -1)} hari kerja", atau apit angkanya dengan tanda kutip.`;
  return `Tulis ${expected.id}.`;
};

const remedyEn = (problem: Problem): string => {
  const { kind, place, expected, found, unquoted } = problem;
  if (unquoted !== undefined) return `Put it in quotes: ${quote(unquoted)}`;
  if (kind === 'missing') return `Add ${place}: ${expected.en === '1' ? '1' : `(${expected.en})`}.`;
  if (kind === 'pattern') return 'Use lower-case letters, digits and hyphens only, for example "surat-keterangan-domisili".';
  if (kind === 'too-few') return 'Write at least one service, for example "- nama: Surat Keterangan Domisili".';
  if (isBareNumber(problem))
    return `Write it as text with its unit, for example ${found.en.slice(0, -1)} hari kerja", or put the number in quotes.`;
  return `Write ${expected.en}.`;
};

export default defineFileRule<Problem>({
  id: 'berkas/bentuk',
  level: 'error',
  about: [],
  basis: [],
  asas: [],
  text: {
    id: {
      requirement: 'Nilai wajib berbentuk seperti yang diatur format standar_pelayanan versi 1.',
      message: messageId,
      remedy: remedyId,
    },
    en: {
      requirement: 'A value must have the shape that the format standar_pelayanan version 1 gives it.',
      message: messageEn,
      remedy: remedyEn,
    },
  },
  *check({ shapeProblems }) {
    for (const { kind, path, expected, found, suggestion, unquoted } of shapeProblems) {
      if (kind === 'unknown-key') continue;
      const place = path.filter(step => typeof step === 'string').at(-1) ?? '';
      yield {
        at: path,
        data: { kind, place: String(place), expected, found, ...(suggestion && { suggestion }), ...(unquoted && { unquoted }) },
      };
    }
  },
  examples: {
    sound: ['persyaratan: [Fotokopi KTP-el, "Formulir: F-1.01"]', 'jumlah_pelaksana: 3', 'jenis: Administratif'],
    broken: [
      'persyaratan:\n  - Fotokopi KTP-el\n  - Formulir: F-1.01 # <- di sini',
      'jangka_waktu: 3 # <- di sini',
      'jenis: administrasi # <- di sini',
      'unit:\n  nama: [Kelurahan Contoh] # <- di sini',
      'produk:\n  nama: Surat Keterangan\n  bentuk: {cetak: ya, digital: ya} # <- di sini',
    ],
  },
});
