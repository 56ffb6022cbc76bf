import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import type { Amount } from '../../reading/time/duration.ts';
import { bindingAmounts, findUnmeasured, measureOf } from '../../reading/time/duration-measure.ts';
import { describeMeasure, type Measure, type TimeUnit } from '../../reading/time/time-unit.ts';
import type { Span } from '../../source/place.ts';
import { durationsOf } from '../../standard/readings.ts';

interface Exception {
  readonly text: string;
  /** The time it is an exception to, and one that would bound it, both as an example may write them. */
  readonly time: string;
  readonly limit: string;
}

const CLOCK: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['detik', 'menit', 'jam']);

/** A longer time for a trouble: twice the minutes and hours, half as many days more. */
const longer = ({ value, unit }: Measure): Measure => ({ value: Math.ceil(value * (CLOCK.has(unit) ? 2 : 1.5)), unit });

/** The time that an exception is made to: the nearest before it, else the first. */
const exceptedBy = (span: Span, amounts: readonly Amount[]): Measure =>
  (amounts.findLast(({ figure }) => figure.end <= span.start) ?? amounts[0])?.upper ?? { value: 30, unit: 'menit' };

export default defineRule<Exception>({
  id: 'jangka-waktu/pengecualian-terbuka',
  level: 'warning',
  about: ['jangka_waktu'],
  basis: ['uu-25-2009/21/d', 'uu-25-2009/4/k'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Pengecualian atas jangka waktu sebaiknya berbatas dan tidak bergantung pada keadaan unit.',
      message: ({ text }) => `pengecualian "${text}" tidak berbatas`,
      remedy: ({ time, limit }) =>
        `Hapus pengecualian itu, atau tulis waktu paling lama yang berlaku bila keadaan itu terjadi, misalnya "${time}; bila ada gangguan, paling lama ${limit}".`,
      reads:
        'Yang ditemukan syarat yang bergantung pada unit atau keadaan, misalnya "dalam kondisi normal", "pejabat ada di tempat", "apabila tidak ada gangguan jaringan", "kecuali memerlukan kajian pusat", "tergantung antrean", atau "3 hari kerja atau lebih". Dibiarkan: syarat bagi pemohon ("jika berkas lengkap"), gangguan dengan waktunya sendiri ("bila ada kendala paling lama 5 hari kerja"), rentang ("15 s.d. 60 menit tergantung kasus"), dan perpanjangan yang berbatas ("dapat diperpanjang satu kali", "dapat diperpanjang paling lama 7 hari kerja"). Bila waktunya sendiri tidak terukur, aturan ini diam.',
    },
    en: {
      requirement: 'An exception to the time to completion should have a bound and not hang on the state of the unit.',
      message: ({ text }) => `the exception "${text}" has no bound`,
      remedy: ({ time, limit }) =>
        `Take the exception out, or write the longest time that holds in that case, for example "${time}; bila ada gangguan, paling lama ${limit}".`,
      reads:
        'Found is a condition that hangs on the unit or on circumstance, such as "dalam kondisi normal", "pejabat ada di tempat", "apabila tidak ada gangguan jaringan", "kecuali memerlukan kajian pusat", "tergantung antrean" or "3 hari kerja atau lebih". Left alone are conditions for the applicant ("jika berkas lengkap"), a trouble with its own time ("bila ada kendala paling lama 5 hari kerja"), a range ("15 s.d. 60 menit tergantung kasus") and bounded extensions ("dapat diperpanjang satu kali", "dapat diperpanjang paling lama 7 hari kerja"). Where no time is measured, this rule is silent.',
    },
  },
  *check({ komponen: { jangka_waktu } }) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const measured = measureOf(prose.text, reading);
    if (measured !== 'number' && measured !== 'sameDay') return;
    const variants = findUnmeasured(prose.text, reading);
    for (const span of reading.openExceptions) {
      const isVariant = variants.some(variant => variant.span.start <= span.start && span.start < variant.span.end);
      if (isVariant) continue;
      const time = exceptedBy(span, bindingAmounts(reading.amounts));
      const data = { text: oneLine(slice(prose.text, span)), time: describeMeasure(time), limit: describeMeasure(longer(time)) };
      yield { ...prose.place(span), data };
    }
  },
  examples: {
    sound: [
      'jangka_waktu: 3 hari kerja, dapat diperpanjang paling lama 7 hari kerja',
      'jangka_waktu: 14 hari, dapat diperpanjang 1 (satu) kali',
      'jangka_waktu: 15 Menit (jika syarat terpenuhi)',
      'jangka_waktu: Penanganan gangguan listrik maksimal 3 jam',
      'jangka_waktu: Apabila Camat berada ditempat',
      'jangka_waktu: 1 hari kerja. Masa berlaku 1 tahun dan dapat diperpanjang',
      'jangka_waktu: 3 hari kerja apabila berkas lengkap dan benar',
    ],
    broken: [
      'jangka_waktu: Satu hari kerja dan dapat diperpanjang sesuai kebutuhan anak # <- di sini',
      'jangka_waktu: 1 (satu) hari kerja dalam kondisi normal # <- di sini',
      'jangka_waktu: 60 menit jika berkas telah lengkap dan pejabat berwenang berada di tempat # <- di sini',
      'jangka_waktu:\n  durasi: 3 hari kerja\n  keterangan: apabila tidak ada gangguan jaringan # <- di sini',
      'jangka_waktu: ± 15 Menit (Jaringan Internet Stabil) # <- di sini',
      'jangka_waktu: 15 menit (di luar waktu antrian) # <- di sini',
    ],
  },
});
