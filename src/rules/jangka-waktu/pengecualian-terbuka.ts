import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { findUnmeasured, measureOf } from '../../reading/time/duration-measure.ts';
import { durationsOf } from '../../standard/readings.ts';

interface Exception {
  readonly text: string;
}

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
      remedy: 'Hapus pengecualiannya atau beri batas, misalnya "3 hari kerja, dapat diperpanjang satu kali paling lama 2 hari kerja".',
      reads:
        'Yang ditemukan syarat yang bergantung pada unit atau keadaan, misalnya "dalam kondisi normal", "pejabat ada di tempat", "bila Lurah ada", "apabila tim ahli hadir", "apabila tidak ada gangguan jaringan", "tidak termasuk waktu tunggu reagen", "kecuali memerlukan kajian pusat", "tergantung antrean", "tergantung Kanwil", atau "3 hari kerja atau lebih". Dibiarkan: syarat bagi pemohon ("jika berkas lengkap") dan perpanjangan yang berbatas ("dapat diperpanjang satu kali", "dapat diperpanjang paling lama 7 hari kerja"). Bila waktunya sendiri tidak terukur, aturan ini diam.',
    },
    en: {
      requirement: 'An exception to the time to completion should have a bound and not hang on the state of the unit.',
      message: ({ text }) => `the exception "${text}" has no bound`,
      remedy:
        'Take the exception out or give it a bound, for example "3 hari kerja, dapat diperpanjang satu kali paling lama 2 hari kerja".',
      reads:
        'What is found is a condition that hangs on the unit or on circumstance, such as "dalam kondisi normal", "pejabat ada di tempat", "bila Lurah ada", "apabila tim ahli hadir", "apabila tidak ada gangguan jaringan", "tidak termasuk waktu tunggu reagen", "kecuali memerlukan kajian pusat", "tergantung antrean", "tergantung Kanwil" or "3 hari kerja atau lebih". Left alone are conditions for the applicant ("jika berkas lengkap") and extensions with a bound ("dapat diperpanjang satu kali", "dapat diperpanjang paling lama 7 hari kerja"). Where no time is measured, this rule is silent.',
    },
  },
  *check({ komponen: { jangka_waktu } }) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const measured = measureOf(prose.text, reading);
    if (measured !== 'number' && measured !== 'sameDay') return;
    const variants = findUnmeasured(prose.text, reading);
    for (const span of reading.openExceptions) {
      const isVariant = variants.some(variant => variant.span.start <= span.start && span.start < variant.span.end);
      if (!isVariant) yield { ...prose.place(span), data: { text: oneLine(slice(prose.text, span)) } };
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
    ],
  },
});
