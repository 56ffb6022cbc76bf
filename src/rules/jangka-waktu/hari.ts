import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { findTwoPromises } from '../../reading/time/duration-compare.ts';
import { plainDays, quoteAmounts } from '../../reading/time/duration-measure.ts';
import { durationsOf } from '../../standard/readings.ts';
import { workingDayOf } from '../../standard/working-day.ts';

interface PlainDays {
  /** The times as they are written, in quotes, with their variants. */
  readonly times: string;
  /** What the kind of day is written behind: the first of them where it ends in "hari", else an example. */
  readonly days: string;
}

const EXAMPLE = '3 hari';

export default defineRule<PlainDays>({
  id: 'jangka-waktu/hari',
  level: 'note',
  about: ['jangka_waktu'],
  basis: ['uu-25-2009/21/d', 'uu-25-2009/1/7'],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Jangka waktu dalam hari sebaiknya menyebut hari kerja atau hari kalender.',
      message: ({ times }) => `${times} tidak menyebut hari kerja atau hari kalender`,
      remedy: ({ days }) => `Tulis jenis harinya, misalnya "${days} kerja" atau "${days} kalender".`,
      reads:
        'Yang ditemukan janji dalam hari tanpa jenis harinya, misalnya "Paling lambat 3 hari" atau "sehari". Menit, jam, minggu, "1 x 24 jam", "hari itu juga", serta hari yang bukan janji seperti "Masa berlaku surat 14 hari", "Lama peminjaman 7 hari", atau "Sanggah dapat diajukan paling lama 5 hari" dibiarkan. Jenis harinya cukup disebut satu kali untuk semua waktu, misalnya "2 hari (hari kerja)" atau "Hari yang dimaksud adalah hari kerja". Tentang "5 hari, maksimal 10 hari kerja" `jangka-waktu/dua-janji` yang berbicara.',
    },
    en: {
      requirement: 'A time in days should say whether working days (hari kerja) or calendar days (hari kalender) are meant.',
      message: ({ times }) => `${times} does not say whether working days or calendar days are meant`,
      remedy: ({ days }) => `Write the kind of day, for example "${days} kerja" or "${days} kalender".`,
      reads:
        'What is found is a promise in days without the kind of day, such as "Paling lambat 3 hari" or "sehari". Minutes, hours, weeks, "1 x 24 jam", "hari itu juga", and days that are no promise, such as "Masa berlaku surat 14 hari", "Lama peminjaman 7 hari" or "Sanggah dapat diajukan paling lama 5 hari", are left alone. It is enough to name the kind of day once for all times, such as "2 hari (hari kerja)" or "Hari yang dimaksud adalah hari kerja". Of "5 hari, maksimal 10 hari kerja" `jangka-waktu/dua-janji` speaks.',
    },
  },
  *check({ komponen: { jangka_waktu } }, standard) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const two = findTwoPromises(prose.text, reading.amounts, workingDayOf(standard));
    const all = plainDays(prose.text, reading);
    // Of two promises for one thing one goes, which `jangka-waktu/dua-janji` says: that of plain days where the other tells them.
    const plain =
      two && [two.first, two.second].some(one => !all.includes(one)) ? all.filter(one => one !== two.first && one !== two.second) : all;
    const [first] = plain;
    if (!first) return;
    const written = oneLine(slice(prose.text, first.figure));
    const days = /^sehari$/i.test(written) ? '1 hari' : written.toLowerCase().endsWith(' hari') ? written : EXAMPLE;
    yield { ...prose.place(first.figure), data: { times: quoteAmounts(prose.text, plain), days } };
  },
  examples: {
    sound: [
      'jangka_waktu: 3 (tiga) hari kerja',
      'jangka_waktu: 14 hari kalender sejak permohonan diterima',
      'jangka_waktu: 1 x 24 jam',
      'jangka_waktu: Selesai hari itu juga',
      'jangka_waktu: 2 hari (hari kerja)',
      'jangka_waktu: |-\n  3 hari sejak berkas lengkap\n  Hari yang dimaksud adalah hari kerja',
      'jangka_waktu: 10 menit. Masa berlaku surat 14 hari',
    ],
    broken: [
      'jangka_waktu: Paling lambat 3 (tiga) hari # <- di sini',
      'jangka_waktu: 10 – 21 Hari # <- di sini',
      'jangka_waktu:\n  - {untuk: Mutasi Masuk, durasi: 10 hari kerja}\n  - untuk: Mutasi Keluar\n    durasi: 5 (lima) hari # <- di sini',
      'jangka_waktu:\n  - "KTP: 1 hari" # <- di sini\n  - "KK: 3 hari"',
    ],
  },
});
