import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { quoteAmounts, withoutStart } from '../../reading/time/duration-measure.ts';
import { durationsOf } from '../../standard/readings.ts';

interface Unstarted {
  /** The times as they are written, in quotes, with their variants. */
  readonly times: string;
  /** The first of them. */
  readonly first: string;
}

export default defineRule<Unstarted>({
  id: 'jangka-waktu/sejak',
  level: 'note',
  about: ['jangka_waktu'],
  basis: ['uu-25-2009/21/d', 'uu-25-2009/1/7'],
  asas: ['sederhana', 'akuntabel'],
  text: {
    id: {
      requirement: 'Jangka waktu sehari atau lebih sebaiknya menyebut sejak kapan dihitung.',
      message: ({ times }) => `${times} tidak menyebut sejak kapan dihitung`,
      remedy: ({ first }) => `Tambahkan titik mulainya, misalnya "${first} sejak berkas lengkap".`,
      reads:
        'Yang dibaca janji sehari atau lebih; waktu di bawah 24 jam, misalnya "30 menit", dibiarkan. Titik mulai dapat berupa "sejak berkas lengkap", "setelah permohonan diterima", "stlh pembayaran", "H+3", atau syarat bagi pemohon ("apabila berkas lengkap"). Titik mulai yang tertulis satu kali berlaku bagi semua varian, tetapi titik mulai satu tahap, masa berlaku, atau tenggat pemohon tidak berlaku bagi yang lain.',
    },
    en: {
      requirement: 'A time of a day or more should say from when it runs.',
      message: ({ times }) => `${times} does not say from when it runs`,
      remedy: ({ first }) => `Add when it begins, for example "${first} sejak berkas lengkap".`,
      reads:
        'What is read are promises of a day or more; times below 24 hours, such as "30 menit", are left alone. A start may be "sejak berkas lengkap", "setelah permohonan diterima", "stlh pembayaran", "H+3", or a condition for the applicant ("apabila berkas lengkap"). A start written once holds for all variants, but that of one step, of validity or of the applicant\'s deadline holds for no other.',
    },
  },
  *check({ komponen: { jangka_waktu } }) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const unstarted = withoutStart(prose.text, reading);
    const [first] = unstarted;
    if (!first) return;
    const data = { times: quoteAmounts(prose.text, unstarted), first: oneLine(slice(prose.text, first.figure)) };
    yield { ...prose.place(first.figure), data };
  },
  examples: {
    sound: [
      'jangka_waktu: 3 hari kerja sejak berkas lengkap',
      'jangka_waktu: {durasi: 5 hari kerja, sejak: pembayaran diterima}',
      'jangka_waktu: Setelah persyaratan dipenuhi, paling lama 7 (tujuh) hari kerja',
      'jangka_waktu: 3 hari kerja apabila berkas lengkap dan benar',
      'jangka_waktu: 30 menit',
      'jangka_waktu:\n  - {untuk: Mutasi Masuk, durasi: 10 hari kerja, sejak: berkas lengkap}\n  - {untuk: Mutasi Keluar, durasi: 5 hari kerja}',
      'jangka_waktu: |-\n  Mutasi Masuk 10 hari kerja\n  Mutasi Keluar 5 hari kerja\n  Terhitung sejak berkas diterima lengkap',
      'jangka_waktu: Permohonan diajukan paling lambat 14 hari sebelum kegiatan; diproses 2 jam',
    ],
    broken: [
      'jangka_waktu: Paling lambat 3 (tiga) hari kerja # <- di sini',
      'jangka_waktu: Proses 1 Minggu # <- di sini',
      'jangka_waktu: 2 x 24 jam # <- di sini',
      'jangka_waktu:\n  - untuk: Mutasi Masuk\n    durasi: 10 hari kerja # <- di sini\n  - {untuk: Mutasi Keluar, durasi: 5 hari kerja}',
      'jangka_waktu: |-\n  Pemeriksaan lapangan 6 hari kerja sejak permohonan diterima\n  Penerbitan izin paling lama 3 hari kerja # <- di sini',
    ],
  },
});
