import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import type { Amount } from '../../reading/time/duration.ts';
import { longest, stepsExceed } from '../../reading/time/duration-compare.ts';
import { commonStart, promisedAmounts, promisesStages } from '../../reading/time/duration-measure.ts';
import { readStepTimes, type StepTime, sumOf } from '../../reading/time/step-time.ts';
import { DEFAULT_WORKING_DAY, describeMeasure, type Measure, type TimeUnit, writeNumber } from '../../reading/time/time-unit.ts';
import { itemProses } from '../../standard/prose.ts';
import { durationsOf } from '../../standard/readings.ts';
import { workingDayOf } from '../../standard/working-day.ts';

interface Excess {
  readonly steps: number;
  readonly total: string;
  readonly promise: string;
  /** Hours of the working day that the times were converted with, where units differ. */
  readonly hours?: string;
}

const DAY = { id: 'jam', en: 'hours' } as const;

const conversion = (hours: string | undefined, language: keyof typeof DAY): string =>
  hours === undefined ? '' : ` (1 hari kerja = ${hours} ${DAY[language]})`;

const CLOCK: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['detik', 'menit', 'jam']);

const isInDays = ({ unit, plus }: Measure): boolean => !CLOCK.has(unit) || (plus !== undefined && isInDays(plus));

/** Whether a step is as long as something that the standard tells the length of apart from its promise: "Masa pengasuhan: 6 bulan". */
const lastsAsLong = (amounts: readonly Amount[], { upper }: Amount): boolean =>
  amounts.some(({ role, upper: { value, unit } }) => role === 'visit' && value === upper.value && unit === upper.unit);

export default defineRule<Excess>({
  id: 'jangka-waktu/jumlah-langkah',
  level: 'error',
  about: ['jangka_waktu', 'prosedur'],
  basis: ['uu-25-2009/21/d', 'uu-25-2009/21/c'],
  asas: ['akuntabel', 'sederhana'],
  text: {
    id: {
      requirement: 'Jumlah waktu langkah-langkah prosedur wajib tidak melebihi jangka waktu yang dijanjikan.',
      message: ({ steps, total, promise, hours }) =>
        `${steps === 1 ? `satu langkah prosedur memerlukan ${total}` : `waktu ${steps} langkah prosedur berjumlah ${total}`}, lebih lama daripada janji "${promise}"${conversion(hours, 'id')}`,
      remedy: ({ steps, total }) =>
        `Samakan keduanya: perpendek waktu langkahnya, atau perpanjang janji menjadi sekurangnya "${total}"${steps > 1 ? '; langkah yang berjalan bersama ditandai "bersamaan"' : ''}.`,
      reads:
        'Waktu pada langkah-langkah dijumlahkan lalu dibandingkan dengan janji terlama; satu hari kerja selama `unit.jam_layanan`, atau 7,5 jam. Tidak dijumlahkan: jumlah, setoran kas, langkah "bersamaan", menunggu pemohon ("Perbaikan | Pemohon | 5 hari"), cabang ("Jika tidak lengkap"), varian selain yang terlama. Janji berupa tahapan ("Survei 3 hari kerja, penerbitan 2 hari kerja") tidak dibandingkan. Dijawab "perlu ditinjau" bila kelebihannya hanya karena langkah pemohon, langkah sebelum janji mulai ("setelah survei"; kelengkapan untuk "sejak berkas lengkap"), atau angka kira-kira ("± 15 menit").',
    },
    en: {
      requirement: 'The times of the steps of the procedure must not add up to more than the time promised.',
      message: ({ steps, total, promise, hours }) =>
        `${steps === 1 ? `one step of the procedure takes ${total}` : `the times of ${steps} steps of the procedure add up to ${total}`}, longer than the promise "${promise}"${conversion(hours, 'en')}`,
      remedy: ({ steps, total }) =>
        `Make them agree: shorten the steps, or lengthen the promise to at least "${total}"${steps > 1 ? '; steps that run side by side are marked "bersamaan"' : ''}.`,
      reads:
        'The times at the steps are added up and compared with the longest promise; a working day has the hours of `unit.jam_layanan`, or 7.5. Not added are totals, cash deposits, steps "bersamaan", waiting for the applicant ("Perbaikan | Pemohon | 5 hari"), branches ("Jika tidak lengkap"), variants but the longest. Promises for stages ("Survei 3 hari kerja, penerbitan 2 hari kerja") are not compared. It "needs review" where only the applicant\'s steps make it too long, steps before the promise begins ("setelah survei"; completeness for "sejak berkas lengkap"), or an approximate figure ("± 15 menit").',
    },
  },
  *check({ komponen: { jangka_waktu, prosedur } }, standard) {
    if (!prosedur.filled) return;
    const { prose, reading } = durationsOf(jangka_waktu);
    const workingDay = workingDayOf(standard);
    const promise = longest(promisedAmounts(reading.amounts), workingDay);
    if (!promise || promise.bound?.kind === 'lower' || promisesStages(reading.amounts)) return;
    const exceeds = (steps: readonly StepTime[]): boolean =>
      stepsExceed(
        steps.map(({ amount }) => amount),
        promise,
        workingDay,
      );
    const start = promise.start ?? commonStart(prose.text, reading);
    const times = readStepTimes(
      itemProses(prosedur).map(({ text }) => text),
      exceeds,
      start && slice(prose.text, start),
    ).filter(({ amount }) => !lastsAsLong(reading.amounts, amount));
    if (!exceeds(times)) return;
    const own = times.filter(({ applicants, beforeStart }) => !applicants && !beforeStart);
    const isSure =
      exceeds(own) && ![promise, ...own.map(({ amount }) => amount)].some(({ approximate, doubtful }) => approximate || doubtful);
    const total = sumOf(times, workingDay);
    const hours = writeNumber(Math.round((workingDay ?? DEFAULT_WORKING_DAY) / 6) / 10);
    const data = {
      steps: times.length,
      total: describeMeasure(total),
      promise: oneLine(slice(prose.text, promise.span)),
      ...(total.unit !== promise.upper.unit && (isInDays(total) || isInDays(promise.upper)) && { hours }),
    };
    yield { ...prose.place(promise.span), data, outcome: isSure ? 'failed' : 'cantTell' };
  },
  examples: {
    sound: [
      'jangka_waktu: 1 hari kerja\nprosedur:\n  - {uraian: Petugas memeriksa berkas, waktu: 3 jam}\n  - {uraian: Lurah menandatangani surat, waktu: 4 jam}',
      'jangka_waktu: 30 menit\nprosedur:\n  - Petugas memeriksa berkas (20 menit)\n  - Pada saat yang sama petugas mencetak surat (20 menit)',
      'jangka_waktu: 1 hari kerja\nprosedur:\n  - Petugas memeriksa berkas (1 jam)\n  - Menunggu pemohon melengkapi berkas (3 hari)\n  - Petugas menyerahkan surat (10 menit)',
      'jangka_waktu: 1 hari kerja\nprosedur: |-\n  1. Petugas memeriksa berkas (1 jam)\n  2. Lurah menandatangani surat (2 jam)\n  3. Total waktu 3 jam',
      'jangka_waktu: 1 minggu\nprosedur:\n  - Petugas memeriksa berkas (2 hari kerja)\n  - Lurah menandatangani surat (5 hari)',
      'jangka_waktu: 15 menit\nprosedur:\n  - Pemohon datang\n  - Petugas melayani',
      'jangka_waktu: 20 menit\nprosedur: |-\n  A. Pasien Baru\n  1. Petugas mendaftar pasien, 10 menit\n  2. Dokter memeriksa pasien, 10 menit\n  B. Pasien Lama\n  1. Petugas mencari berkas, 5 menit\n  2. Dokter memeriksa pasien, 10 menit',
    ],
    broken: [
      'jangka_waktu: 1 hari kerja # <- di sini\nprosedur:\n  - {uraian: Petugas memeriksa berkas, waktu: 4 jam}\n  - {uraian: Lurah menandatangani surat, waktu: 4 jam}',
      'jangka_waktu: paling lama 3 (tiga) hari kerja # <- di sini\nprosedur: |-\n  1. Petugas memeriksa berkas (1 hari kerja)\n  2. Tim meninjau lokasi (2 hari kerja)\n  3. Kepala dinas menandatangani izin (1 hari kerja)',
      'unit:\n  nama: Kelurahan Sukamaju\n  jam_layanan: Senin–Jumat 08.00–12.00\njangka_waktu: 1 hari kerja # <- di sini\nprosedur:\n  - Petugas memeriksa berkas (2 jam)\n  - Lurah menandatangani surat (3 jam)',
      'jangka_waktu: 10 menit # <- di sini\nprosedur: Pendaftaran (5 menit) → Pemeriksaan (10 menit) → Penyerahan surat (5 menit)',
    ],
  },
});
