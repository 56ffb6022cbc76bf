import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { findTwoPromises } from '../../reading/time/duration-compare.ts';
import { bindingAmounts } from '../../reading/time/duration-measure.ts';
import { durationsOf } from '../../standard/readings.ts';
import { workingDayOf } from '../../standard/working-day.ts';

interface Promises {
  readonly first: string;
  /** Missing where digits and words of one number disagree. */
  readonly second?: string;
}

export default defineRule<Promises>({
  id: 'jangka-waktu/dua-janji',
  level: 'warning',
  about: ['jangka_waktu'],
  basis: ['uu-25-2009/21/d', 'uu-25-2009/4/k'],
  asas: ['sederhana', 'akuntabel'],
  text: {
    id: {
      requirement: 'Jangka waktu wajib memuat satu batas waktu untuk hal yang sama.',
      message: ({ first, second }) =>
        second === undefined
          ? `angka dan huruf pada "${first}" berbeda; pemohon tidak tahu mana yang berlaku`
          : `"${first}" dan "${second}" adalah dua janji; pemohon tidak tahu mana yang berlaku`,
      remedy: ({ second }) =>
        second === undefined
          ? 'Samakan angka dan hurufnya, misalnya "3 (tiga) hari kerja".'
          : 'Pertahankan satu batas yang sanggup dipenuhi dan hapus yang lain; bila keduanya untuk hal yang berbeda, beri nama, misalnya {untuk: Mutasi Masuk, durasi: 10 hari kerja}.',
      reads:
        'Dua waktu dianggap untuk hal yang sama bila ada dalam satu kalimat tanpa nama sendiri, atau bila namanya sama, misalnya "1 jam, paling lama 24 jam". Dibiarkan: kisaran ("3–5 hari kerja"), batas bawah ("minimal 2 hari"), rata-rata, varian bernama ("5 hari kerja (perpanjangan: 2 hari kerja)"), tahapan, jumlah ("15 menit + 1 hari kerja"), waktu dengan syarat ("dalam hal sistem gangguan 8 hari kerja"), masa berlaku, dan waktu yang mungkin sama lamanya ("1 hari (24 jam)", "3 hari kerja (24 jam kerja)"). Angka dan huruf yang berbeda juga ditemukan, misalnya "3 (dua) hari kerja".',
    },
    en: {
      requirement: 'The time to completion must set one limit for the same thing.',
      message: ({ first, second }) =>
        second === undefined
          ? `the digits and the words of "${first}" differ; applicants cannot know which holds`
          : `"${first}" and "${second}" are two promises; applicants cannot know which holds`,
      remedy: ({ second }) =>
        second === undefined
          ? 'Make digits and words agree, for example "3 (tiga) hari kerja".'
          : 'Keep the one limit that can be met and take the other out; where they are for different things, name them, for example {untuk: Mutasi Masuk, durasi: 10 hari kerja}.',
      reads:
        'Two times are for the same thing where they stand in one sentence without names of their own, or bear the same name, such as "1 jam, paling lama 24 jam". Left alone are ranges ("3–5 hari kerja"), lower bounds ("minimal 2 hari"), averages, named variants ("5 hari kerja (perpanjangan: 2 hari kerja)"), steps, sums ("15 menit + 1 hari kerja"), a time on a condition ("dalam hal sistem gangguan 8 hari kerja"), validity, and times that may be equally long ("1 hari (24 jam)", "3 hari kerja (24 jam kerja)"). Digits and words that differ are found too, such as "3 (dua) hari kerja".',
    },
  },
  *check({ komponen: { jangka_waktu } }, standard) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const two = findTwoPromises(prose.text, reading.amounts, workingDayOf(standard));
    if (two) {
      const [first, second] = [two.first, two.second].map(({ span }) => oneLine(slice(prose.text, span))) as [string, string];
      yield { ...prose.place(two.second.span), data: { first, second } };
    }
    for (const { contradicts, figure } of bindingAmounts(reading.amounts)) {
      if (contradicts) yield { ...prose.place(figure), data: { first: oneLine(slice(prose.text, figure)) } };
    }
  },
  examples: {
    sound: [
      'jangka_waktu: 3–5 hari kerja',
      'jangka_waktu: paling lama 7-15 hari kerja',
      'jangka_waktu: "Mutasi Masuk: 10 hari kerja / Mutasi Keluar: 5 (lima) hari"',
      'jangka_waktu:\n  - {untuk: WNI, durasi: 1 hari kerja}\n  - {untuk: WNA, durasi: 3 hari kerja}',
      'jangka_waktu: 1 hari kerja (7,5 jam)',
      'jangka_waktu: 3 hari kerja (untuk permohonan yang memerlukan cek lapangan 7 hari kerja)',
      'jangka_waktu: 12 hari untuk luas sampai 40 Ha dan 30 hari untuk luas lebih dari 40 Ha',
      'jangka_waktu: 3 hari kerja, dapat diperpanjang paling lama 7 hari kerja',
      'jangka_waktu: Masa berlaku 2 tahun. Penyelesaian 3 hari kerja',
    ],
    broken: [
      'jangka_waktu: 1 jam, paling lama 24 jam # <- di sini',
      'jangka_waktu: 1 hari maksimal 14 hari kerja # <- di sini',
      'jangka_waktu: 3 hari kerja (selambat-lambatnya 5 hari kerja) # <- di sini',
      'jangka_waktu:\n  durasi: 30 menit\n  keterangan: selambat-lambatnya 2 (dua) hari kerja # <- di sini',
      'jangka_waktu: 3 (dua) hari kerja # <- di sini',
    ],
  },
});
