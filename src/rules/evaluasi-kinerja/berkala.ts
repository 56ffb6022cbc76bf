import { defineRule } from '../../engine/rule.ts';
import { firstLine, oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { findPeriodic, mayTellInterval, shortestOf } from '../../reading/time/interval.ts';
import { intervalsOf } from '../../standard/readings.ts';

interface NotYearly {
  readonly text: string;
  /** Whether an interval is written that is longer than a year. */
  readonly tooLong: boolean;
}

export default defineRule<NotYearly>({
  id: 'evaluasi-kinerja/berkala',
  level: 'warning',
  about: ['evaluasi_kinerja'],
  basis: ['uu-25-2009/10/1', 'uu-25-2009/21/n', 'uu-25-2009/38/1', 'pp-96-2012/32/1'],
  asas: ['akuntabel', 'berkelanjutan'],
  text: {
    id: {
      requirement: 'Evaluasi kinerja wajib berkala, paling sedikit sekali setahun.',
      message: ({ text, tooLong }) =>
        tooLong ? `"${text}" lebih jarang daripada sekali setahun` : `"${text}" tidak menyebut setiap berapa lama evaluasi dilakukan`,
      remedy: ({ tooLong }) =>
        tooLong
          ? 'Perpendek jangkanya menjadi sekurangnya sekali setahun, misalnya "setiap 6 bulan".'
          : 'Sebutkan jangkanya, misalnya "setiap 3 bulan" atau "satu kali dalam setahun".',
      reads:
        'Cukup satu frekuensi sekurangnya setahun sekali, misalnya "setiap 3 bulan", "2 (dua) kali dlm setahun", "Evaluasi setiap semester", "SKP triwulan", "Semester I dan II", "Setiap tanggal 5", "Setiap hari Senin", "Rapat evaluasi mingguan", "tiap akhir paket pelatihan", atau "setiap selesai pelayanan"; bila ada beberapa, yang tersering yang dipakai. Frekuensi yang tidak terbaca dibiarkan ("sataun sakali"). "secara berkala", "rutin", "setiap saat", dan "sewaktu-waktu" tidak menyebut frekuensi. Yang lebih jarang ditemukan, misalnya "setiap 2 (dua) tahun".',
    },
    en: {
      requirement: 'Performance must be evaluated periodically, at least once a year.',
      message: ({ text, tooLong }) =>
        tooLong ? `"${text}" is less often than once a year` : `"${text}" does not say how often evaluation takes place`,
      remedy: ({ tooLong }) =>
        tooLong
          ? 'Make it at least once a year, for example "setiap 6 bulan".'
          : 'Say how often, for example "setiap 3 bulan" or "satu kali dalam setahun".',
      reads:
        'One frequency of at least once a year is enough, such as "setiap 3 bulan", "2 (dua) kali dlm setahun", "Evaluasi setiap semester", "SKP triwulan", "Semester I dan II", "Setiap tanggal 5", "Setiap hari Senin", "Rapat evaluasi mingguan", "tiap akhir paket pelatihan" or "setiap selesai pelayanan"; of several the most frequent is taken. A frequency that cannot be read is left alone ("sataun sakali"). "secara berkala", "rutin", "setiap saat" and "sewaktu-waktu" name no frequency. What is less often is found, such as "setiap 2 (dua) tahun".',
    },
  },
  *check({ komponen: { evaluasi_kinerja } }) {
    const { prose, reading } = intervalsOf(evaluasi_kinerja);
    const shortest = shortestOf(reading);
    if (shortest ? shortest.days <= 366 : mayTellInterval(prose.text)) return;
    const span = shortest?.span ?? findPeriodic(prose.text) ?? firstLine(prose.text);
    yield { ...prose.place(span), data: { text: oneLine(slice(prose.text, span)), tooLong: shortest !== undefined } };
  },
  examples: {
    sound: [
      'evaluasi_kinerja: Evaluasi dilakukan 1 (satu) kali dalam satu tahun',
      'evaluasi_kinerja: {cara: Penilaian oleh Camat, frekuensi: sekali dalam 3 (tiga) bulan}',
      'evaluasi_kinerja: [Rapat evaluasi mingguan, Survei kepuasan setiap 3 tahun]',
      'evaluasi_kinerja: Evaluasi setiap semester',
      'evaluasi_kinerja: Dievaluasi setiap selesai pelayanan',
      'evaluasi_kinerja: Penilaian SKP tahunan oleh atasan langsung',
    ],
    broken: [
      'evaluasi_kinerja: Evaluasi dilakukan secara berkala # <- di sini',
      'evaluasi_kinerja: Pelaksanaan tugas sesuai dengan tupoksi # <- di sini',
      'evaluasi_kinerja:\n  cara: Penilaian oleh Camat\n  frekuensi: setiap 2 (dua) tahun # <- di sini',
      'evaluasi_kinerja:\n  - Survei kepuasan masyarakat # <- di sini\n  - Kotak saran',
    ],
  },
});
