import { defineRule } from '../../engine/rule.ts';
import { slice } from '../../reading/text/span.ts';
import { inDays } from '../../reading/time/time-unit.ts';
import { complaintLimitsOf } from '../../standard/readings.ts';

interface ShortWindow {
  readonly time: string;
}

/** Days within which the law lets a complaint be filed. */
const LEAST_DAYS = 30;

export default defineRule<ShortWindow>({
  id: 'pengaduan/batas-lapor',
  level: 'error',
  about: ['pengaduan'],
  basis: ['uu-25-2009/42/2'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Batas waktu mengadu dilarang kurang dari 30 hari sejak pelayanan diterima.',
      message: ({ time }) => `batas waktu mengadu "${time}" kurang dari ${LEAST_DAYS} hari`,
      remedy: 'Beri waktu sekurangnya 30 hari, misalnya "Pengaduan diajukan paling lambat 30 hari sejak menerima pelayanan".',
      reads:
        'Yang dibaca waktu bagi masyarakat untuk mengadu, misalnya "Komplain maks 3 hari setelah barang diterima", "Waktu lapor paling lambat 14 hari setelah naskah diterima", atau "Pengaduan lewat 3 hari tidak dilayani"; hari kerja dan bulan dihitung selama mungkin ("paling lambat 1 bulan" cukup). Waktu menanggapi, mengirim jawaban, atau meneruskan pengaduan di dalam unit ("disampaikan kepada Lurah paling lambat 3 hari") dan batas keberatan atas keputusan ("Keberatan diajukan paling lambat 14 hari sejak keputusan diterima") dibiarkan. Tanpa batas waktu juga dibiarkan.',
    },
    en: {
      requirement: 'The time to file a complaint must not be shorter than 30 days from receiving the service.',
      message: ({ time }) => `the time to file a complaint, "${time}", is shorter than ${LEAST_DAYS} days`,
      remedy: 'Give at least 30 days, for example "Pengaduan diajukan paling lambat 30 hari sejak menerima pelayanan".',
      reads:
        'Read is the time the public has to complain, such as "Komplain maks 3 hari setelah barang diterima", "Waktu lapor paling lambat 14 hari setelah naskah diterima" or "Pengaduan lewat 3 hari tidak dilayani"; working days and months count as long as they may be ("paling lambat 1 bulan" is enough). The time to respond, to send an answer, or to hand a complaint on inside the unit ("disampaikan kepada Lurah paling lambat 3 hari") and a deadline to appeal ("Keberatan diajukan paling lambat 14 hari sejak keputusan diterima") are left alone. So is a standard that sets no limit.',
    },
  },
  *check({ komponen: { pengaduan } }) {
    const { prose, reading } = complaintLimitsOf(pengaduan);
    const short = reading.find(({ filing, amount }) => filing && !amount.doubtful && inDays(amount.upper, 'most') < LEAST_DAYS);
    if (short) yield { ...prose.place(short.amount.span), data: { time: slice(prose.text, short.amount.span) } };
  },
  examples: {
    sound: [
      'pengaduan: Pengaduan diajukan paling lambat 30 hari sejak menerima pelayanan melalui kotak saran',
      'pengaduan: Kotak saran. Pengaduan ditanggapi paling lambat 3 hari',
      'pengaduan: Masyarakat mengajukan pengaduan paling lambat 1 bulan setelah menerima layanan',
    ],
    broken: ['pengaduan: Kotak saran. Pengaduan diajukan paling lambat 7 hari setelah menerima pelayanan # <- di sini'],
  },
});
