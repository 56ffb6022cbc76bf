import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { measureOf } from '../../reading/time/duration-measure.ts';
import { durationsOf } from '../../standard/readings.ts';

interface Hours {
  readonly text: string;
}

export default defineRule<Hours>({
  id: 'jangka-waktu/jam-layanan',
  level: 'error',
  about: ['jangka_waktu'],
  basis: ['uu-25-2009/21/d', 'uu-25-2009/1/7'],
  asas: ['sederhana', 'akuntabel'],
  text: {
    id: {
      requirement: 'Jangka waktu wajib memuat lama penyelesaian, bukan hari dan jam buka.',
      message: ({ text }) => `"${text}" adalah hari atau jam buka; lama penyelesaian belum tertulis`,
      remedy:
        'Tulis lama penyelesaian, misalnya "1 hari kerja sejak berkas lengkap"; bila yang tertulis itu jam buka kantor, tempatnya di unit.jam_layanan.',
      reads:
        'Yang ditemukan isian yang hanya menyebut hari atau jam buka, misalnya "Senin–Jumat 08.00–15.30", "pada jam kerja", atau "Buka 24 jam". Bila lama penyelesaian tertulis di sampingnya, misalnya "Proses 1 Minggu" atau "selesai hari itu juga", isian itu dibiarkan. "2 x 24 jam" adalah lama penyelesaian, bukan jam buka; jam di samping lama pemakaian juga bukan ("Pemakaian aula 1 hari (08.00-22.00)").',
    },
    en: {
      requirement: 'The time to completion must say how long the service takes, not on which days and hours it is open.',
      message: ({ text }) => `"${text}" are opening days or hours; how long the service takes is not written`,
      remedy:
        'Write how long the service takes, for example "1 hari kerja sejak berkas lengkap"; if these are the opening hours of the office, their place is unit.jam_layanan.',
      reads:
        'What is found is a text that names opening days or hours only, such as "Senin–Jumat 08.00–15.30", "pada jam kerja" or "Buka 24 jam". Where the time to completion stands beside them, such as "Proses 1 Minggu" or "selesai hari itu juga", the text is left alone. "2 x 24 jam" is a time to completion, not opening hours; nor are hours beside how long something is used ("Pemakaian aula 1 hari (08.00-22.00)").',
    },
  },
  *check({ komponen: { jangka_waktu } }) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const [first] = reading.openingHours;
    if (!first || measureOf(prose.text, reading) !== 'hours') return;
    const lineEnd = prose.text.indexOf('\n', first.start);
    const last = reading.openingHours.findLast(({ end }) => lineEnd === -1 || end <= lineEnd) ?? first;
    const span = { start: first.start, end: last.end };
    yield { ...prose.place(span), data: { text: oneLine(slice(prose.text, span)) } };
  },
  examples: {
    sound: [
      'jangka_waktu: |-\n  Senin-Kamis pukul 08:00 Wib s/d 16:15 Wib.\n  Proses 1 Minggu',
      'jangka_waktu: 3 (tiga) hari kerja',
      'jangka_waktu: 2 x 24 jam, Senin–Jumat',
      'jangka_waktu: Langsung selesai pada jam kerja',
      'jangka_waktu: ...... hari kerja',
    ],
    broken: [
      'jangka_waktu: Senin–Jumat 08.00–15.30 # <- di sini',
      'jangka_waktu: Hari Kerja pada Jam Operasional Layanan # <- di sini',
      'jangka_waktu: 24 jam setiap hari # <- di sini',
      'jangka_waktu:\n  - "Senin s/d Kamis: 08.00 - 15.00 WIB" # <- di sini\n  - "Jumat: 08.00 - 11.00 WIB"',
    ],
  },
});
