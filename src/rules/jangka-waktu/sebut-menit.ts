import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { findUnmeasured, measureOf } from '../../reading/time/duration-measure.ts';
import { durationsOf } from '../../standard/readings.ts';

interface SameDay {
  readonly text: string;
}

export default defineRule<SameDay>({
  id: 'jangka-waktu/sebut-menit',
  level: 'note',
  about: ['jangka_waktu'],
  basis: ['uu-25-2009/21/d', 'uu-25-2009/1/7'],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Layanan yang selesai seketika sebaiknya menyebut berapa menit atau jam.',
      message: ({ text }) => `"${text}" tidak menyebut berapa menit atau jam`,
      remedy: 'Sebutkan angkanya, misalnya "15 menit" atau "paling lama 2 jam".',
      reads:
        'Yang ditemukan kata seketika tanpa angka: "saat itu juga", "langsung jadi", "ditunggu", "pada hari yang sama", "one day service". Varian bernama dinilai sendiri, misalnya "Percepatan: selesai pada hari yang sama". Bila angkanya tertulis, misalnya "15 menit, langsung selesai", isian itu dibiarkan. "Langsung" yang menyebut cara atau tempat juga dibiarkan, misalnya "diajukan langsung ke loket". "Secepatnya" dinilai oleh `jangka-waktu/terukur`.',
    },
    en: {
      requirement: 'A service that is done at once should say how many minutes or hours it takes.',
      message: ({ text }) => `"${text}" does not say how many minutes or hours`,
      remedy: 'Give the number, for example "15 menit" or "paling lama 2 jam".',
      reads:
        'What is found are words for at once without a number: "saat itu juga", "langsung jadi", "ditunggu", "pada hari yang sama", "one day service". Named variants are judged apart, such as "Percepatan: selesai pada hari yang sama". Where the number is written, such as "15 menit, langsung selesai", the text is left alone. "Langsung" for a way or a place is left alone too, such as "diajukan langsung ke loket". "Secepatnya" is judged by `jangka-waktu/terukur`.',
    },
  },
  *check({ komponen: { jangka_waktu } }) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const whole = measureOf(prose.text, reading) === 'sameDay' ? reading.sameDay.slice(0, 1) : [];
    const variants = findUnmeasured(prose.text, reading).flatMap(({ span, sameDay }) => (sameDay ? [span] : []));
    for (const span of [...whole, ...variants]) yield { ...prose.place(span), data: { text: oneLine(slice(prose.text, span)) } };
  },
  examples: {
    sound: [
      'jangka_waktu: 15 menit, langsung selesai',
      'jangka_waktu: 1 hari kerja. Pemohon dapat langsung mengambil di loket',
      'jangka_waktu: Berkas diajukan langsung ke loket, selesai dalam 2 jam',
      'jangka_waktu: secepatnya',
    ],
    broken: [
      'jangka_waktu: saat itu juga # <- di sini',
      'jangka_waktu: Selesai hari itu juga setelah berkas lengkap # <- di sini',
      'jangka_waktu: langsung dapat pelayanan # <- di sini',
      'jangka_waktu:\n  - {untuk: Kartu baru, durasi: 3 hari kerja}\n  - untuk: Legalisasi\n    durasi: ditunggu # <- di sini',
    ],
  },
});
