import { defineRule } from '../../engine/rule.ts';
import { firstLine, oneLine } from '../../reading/text/quote.ts';
import { findUnmeasured, type Measured, measureOf } from '../../reading/time/duration-measure.ts';
import { durationsOf } from '../../standard/readings.ts';

interface Unmeasured {
  readonly text: string;
  readonly why: Extract<Measured, 'nothing' | 'others' | 'unsure'>;
  readonly variant?: string;
}

export default defineRule<Unmeasured>({
  id: 'jangka-waktu/terukur',
  level: 'error',
  about: ['jangka_waktu'],
  basis: ['uu-25-2009/21/d', 'uu-25-2009/1/7', 'uu-25-2009/4/k'],
  asas: ['sederhana', 'akuntabel'],
  text: {
    id: {
      requirement: 'Jangka waktu penyelesaian wajib terukur: angka dengan satuan waktu bagi layanan dan bagi setiap variannya.',
      message: ({ text, why, variant }) => {
        if (variant !== undefined) return `varian "${variant}" tidak memiliki waktu yang dapat diukur: "${text}"`;
        if (why === 'unsure') return `waktu dalam "${text}" tidak terbaca dengan pasti`;
        if (why === 'others') return `"${text}" tidak terbaca sebagai waktu penyelesaian oleh unit`;
        return `"${text}" tidak dapat diukur: tidak ada angka dengan satuan waktu penyelesaian`;
      },
      remedy: 'Tulis angka dan satuannya, dan sejak kapan dihitung, misalnya "3 hari kerja sejak berkas lengkap" atau "15 menit".',
      reads:
        'Cukup satu angka dengan satuan ("3 hari kerja", "60 – 90 menit", "tiga hari kerja") atau kata seketika ("saat itu juga"); setiap varian bernama dinilai sendiri, juga yang tanpa titik dua ("Loket 15 menit; WhatsApp secepatnya"). "Secepatnya", "sesuai antrean", "menunggu hasil lab", "tepat waktu", "sesuai SOP", masa berlaku, dan frekuensi tidak dihitung. Angka yang rusak ("2 x 24") dan waktu milik pemohon atau pengunjung ("Waktu kunjungan 2 jam") dijawab "perlu ditinjau". Jam buka dinilai oleh `jangka-waktu/jam-layanan`.',
    },
    en: {
      requirement: 'The time to completion must be measurable: a number with a unit of time for the service and for each of its variants.',
      message: ({ text, why, variant }) => {
        if (variant !== undefined) return `the variant "${variant}" has no time that can be measured: "${text}"`;
        if (why === 'unsure') return `the time in "${text}" cannot be read for certain`;
        if (why === 'others') return `"${text}" cannot be read as the time that the unit takes`;
        return `"${text}" cannot be measured: there is no number with a unit of time to completion`;
      },
      remedy: 'Write number and unit, and from when it runs, for example "3 hari kerja sejak berkas lengkap" or "15 menit".',
      reads:
        'One number with a unit is enough ("3 hari kerja", "60 – 90 menit", "tiga hari kerja"), or a word for at once ("saat itu juga"); every named variant is judged apart, without a colon too ("Loket 15 menit; WhatsApp secepatnya"). "Secepatnya", "sesuai antrean", "menunggu hasil lab", "tepat waktu", "sesuai SOP", validity and frequency do not count. A broken figure ("2 x 24") and a time of the applicant or visitor ("Waktu kunjungan 2 jam") are answered with "needs review". Opening hours are judged by `jangka-waktu/jam-layanan`.',
    },
  },
  *check({ komponen: { jangka_waktu } }) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const measured = measureOf(prose.text, reading);
    const [unsure] = reading.unsure;
    if (unsure) yield { ...prose.place(unsure), outcome: 'cantTell', data: { text: oneLine(prose.written(unsure)), why: 'unsure' } };
    else if (measured === 'nothing' || measured === 'others') {
      const span = (measured === 'nothing' && reading.vague[0]) || firstLine(prose.text);
      const data = { text: oneLine(prose.written(span)), why: measured };
      yield { ...prose.place(span), data, outcome: measured === 'others' ? 'cantTell' : 'failed' };
    }
    for (const { label, span, sameDay } of findUnmeasured(prose.text, reading)) {
      if (!sameDay) yield { ...prose.place(span), data: { text: oneLine(prose.written(span)), why: 'nothing', variant: oneLine(label) } };
    }
  },
  examples: {
    sound: [
      'jangka_waktu: 3 (tiga) hari kerja sejak berkas lengkap',
      'jangka_waktu: Selesai hari itu juga',
      'jangka_waktu: langsung dapat pelayanan',
      'jangka_waktu: Senin-Jumat 08.00-15.00',
      'jangka_waktu: "60 – 90 menit"',
      'jangka_waktu: {durasi: ± 15 menit, keterangan: tergantung jaringan}',
      'jangka_waktu:\n  - {untuk: Mutasi Masuk, durasi: 10 hari kerja}\n  - {untuk: Mutasi Keluar, durasi: saat itu juga}',
      'jangka_waktu: |-\n  Proses 1 (satu) minggu\n  Catatan: sesuai jadwal sidang',
    ],
    broken: [
      'jangka_waktu: secepatnya # <- di sini',
      'jangka_waktu: Apabila Camat berada ditempat # <- di sini',
      'jangka_waktu:\n  durasi: berdasarkan dekat atau jauhnya lokasi # <- di sini',
      'jangka_waktu: 7 10 menit # <- di sini',
      'jangka_waktu: Masa berlaku kartu 2 (dua) tahun # <- di sini',
      'jangka_waktu:\n  - untuk: Mutasi Masuk\n    durasi: 10 hari kerja\n  - untuk: Mutasi Keluar\n    durasi: menyesuaikan # <- di sini',
      'jangka_waktu: |-\n  Obat jadi: 30 menit\n  Obat racikan: tergantung antrean # <- di sini',
      'jangka_waktu: Loket 15 menit; WhatsApp secepatnya # <- di sini',
    ],
  },
});
