import { defineFileRule } from '../../engine/rule.ts';
import { sectorMeant } from '../../standard/body.ts';
import { type NamedProblem as Problem, placeOf, shapeProblemInWords } from '../../standard/shape-problem.ts';

const quote = (line: string): string => (line.includes('"') ? `'${line.replaceAll("'", "''")}'` : `"${line}"`);

const isBareNumber = ({ found, expected }: Problem): boolean => /^"[\d.,]+"$/.test(found.id) && expected.id.startsWith('teks');

const isTime = (place: string): boolean => place.includes('waktu');

const remedyId = (problem: Problem): string => {
  const { kind, place, expected, found, unquoted, inner, map } = problem;
  if (inner !== undefined) return `Tulis isinya saja: ${quote(inner)}`;
  if (unquoted !== undefined) return `Apit dengan tanda kutip: ${quote(unquoted)}`;
  if (kind === 'missing') return `Tambahkan ${place}: ${expected.id === '1' ? '1' : `(${expected.id})`}.`;
  if (kind === 'pattern') return 'Pakai huruf kecil, angka, dan tanda hubung saja, misalnya "surat-keterangan-domisili".';
  if (kind === 'too-few') return 'Tulis sekurangnya satu layanan, misalnya "- nama: Surat Keterangan Domisili".';
  if (isBareNumber(problem) && place === 'kanal') return `Tulis jenisnya juga, misalnya "telepon ${found.id.slice(1)}.`;
  if (isBareNumber(problem) && isTime(place))
    return `Tulis sebagai teks beserta satuannya, misalnya ${found.id.slice(0, -1)} hari kerja", atau apit angkanya dengan tanda kutip.`;
  if (isBareNumber(problem)) return `Tulis dengan kata-kata apa yang dimaksud angka itu, atau apit dengan tanda kutip: ${found.id}.`;
  if (map !== undefined) return `Tulis setiap isian di bawah kuncinya, misalnya ${map}`;
  return `Tulis ${expected.id}.`;
};

const remedyEn = (problem: Problem): string => {
  const { kind, place, expected, found, unquoted, inner, map } = problem;
  if (inner !== undefined) return `Write what it holds alone: ${quote(inner)}`;
  if (unquoted !== undefined) return `Put it in quotes: ${quote(unquoted)}`;
  if (kind === 'missing') return `Add ${place}: ${expected.en === '1' ? '1' : `(${expected.en})`}.`;
  if (kind === 'pattern') return 'Use lower-case letters, digits and hyphens only, for example "surat-keterangan-domisili".';
  if (kind === 'too-few') return 'Write at least one service, for example "- nama: Surat Keterangan Domisili".';
  if (isBareNumber(problem) && place === 'kanal') return `Write its kind too, for example "telepon ${found.en.slice(1)}.`;
  if (isBareNumber(problem) && isTime(place))
    return `Write it as text with its unit, for example ${found.en.slice(0, -1)} hari kerja", or put the number in quotes.`;
  if (isBareNumber(problem)) return `Say in words what the number means, or put it in quotes: ${found.en}.`;
  if (map !== undefined) return `Write each value under its key, for example ${map}`;
  return `Write ${expected.en}.`;
};

export default defineFileRule<Problem>({
  id: 'berkas/bentuk',
  level: 'error',
  about: [],
  unread: ([first, index, ...inside]) => first === 'layanan' && (index === undefined || (typeof index === 'number' && inside.length === 0)),
  basis: [],
  asas: [],
  text: {
    id: {
      requirement: 'Nilai wajib berbentuk seperti yang diatur format standar_pelayanan versi 1.',
      message: problem => shapeProblemInWords(problem, 'id'),
      remedy: remedyId,
    },
    en: {
      requirement: 'A value must have the shape that the format standar_pelayanan version 1 gives it.',
      message: problem => shapeProblemInWords(problem, 'en'),
      remedy: remedyEn,
    },
  },
  *check({ shapeProblems, sourceProblems, file }) {
    const { sektor } = file.unit ?? {};
    const suggestion = typeof sektor === 'string' ? sectorMeant(sektor) : undefined;
    if (sektor && suggestion) {
      const choice = { id: `"${suggestion}"`, en: `"${suggestion}"` };
      const found = { id: `"${sektor}"`, en: `"${sektor}"` };
      yield { at: ['unit', 'sektor'], data: { kind: 'choice', place: 'sektor', expected: choice, found, suggestion }, level: 'note' };
    }
    for (const problem of shapeProblems) {
      const { kind, path, expected, found, suggestion, unquoted, inner, map } = problem;
      if (kind === 'unknown-key') continue;
      // What YAML could not take is there, and `berkas/yaml` says what is wrong with it.
      const isUnread = (kind === 'missing' || kind === 'type') && sourceProblems.some(fault => fault.path?.join('\0') === path.join('\0'));
      if (isUnread) continue;
      yield {
        at: path,
        data: {
          kind,
          place: placeOf(problem),
          expected,
          found,
          ...(suggestion && { suggestion }),
          ...(unquoted && { unquoted }),
          ...(inner && { inner }),
          ...(map && { map }),
        },
      };
    }
  },
  examples: {
    sound: ['persyaratan: [Fotokopi KTP-el, "Formulir: F-1.01"]', 'jumlah_pelaksana: 3', 'jenis: Administratif'],
    broken: [
      'persyaratan:\n  - Fotokopi KTP-el\n  - Formulir: F-1.01 # <- di sini',
      'jangka_waktu: 3 # <- di sini',
      'pengaduan:\n  kanal:\n    - 175 # <- di sini\n    - kotak saran',
      'jenis: administrasi # <- di sini',
      'unit:\n  nama: [Kelurahan Contoh] # <- di sini',
      'pengaduan:\n  kanal: [kotak saran]\n  waktu_tanggapan: {durasi: 1 hari kerja} # <- di sini',
      'unit: Dinas Sosial # <- di sini',
      'unit:\n  nama: Dinas Contoh\n  sektor: kependudukn # <- di sini',
      'produk:\n  nama: Surat Keterangan\n  bentuk: {cetak: ya, digital: ya} # <- di sini',
    ],
  },
});
