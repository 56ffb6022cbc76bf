import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { onlyStep } from '../../reading/time/duration-measure.ts';
import { durationsOf } from '../../standard/readings.ts';

interface Partial {
  readonly text: string;
  readonly step: string;
  readonly layanan: string;
}

export default defineRule<Partial>({
  id: 'jangka-waktu/sebagian',
  level: 'note',
  about: ['jangka_waktu', 'produk'],
  basis: ['uu-25-2009/21/d'],
  asas: ['sederhana', 'akuntabel'],
  text: {
    id: {
      requirement: 'Jangka waktu sebaiknya mencakup seluruh proses layanan, tidak hanya satu tahapnya.',
      message: ({ text, step, layanan }) => `"${text}" hanya waktu ${step}; waktu seluruh layanan "${layanan}" belum tertulis`,
      remedy:
        'Tambahkan waktu sampai hasilnya diterima pemohon; bila itu tidak dapat dijanjikan, tulis waktu setiap tahap, misalnya "Pendaftaran 10 menit, pemeriksaan 30 menit, penyerahan hasil 10 menit".',
      reads:
        'Yang ditemukan waktu yang hanya untuk satu tahap yang dikenal, misalnya "Pendaftaran: 5 menit", "Verifikasi berkas 1 hari kerja", atau "1 hari kerja untuk verifikasi". Dibiarkan bila layanan atau produknya memang tahap itu, bila yang didaftarkan atau dibayarkan unit disebut ("Pendaftaran merek 6 bulan", "Pembayaran klaim 5 hari kerja"), bila beberapa tahap bersama-sama dapat menjadi keseluruhan, dan bila waktu seluruhnya juga tertulis ("Pelayanan maksimal 6 jam"). Sebutan umum seperti "Pelayanan 15 menit", dan waktu tanggap ("respon time 15 menit"), dianggap seluruh layanan.',
    },
    en: {
      requirement: 'The time to completion should cover the whole service, not one step of it only.',
      message: ({ text, step, layanan }) =>
        `"${text}" is the time of one step only (${step}); the time of the whole service "${layanan}" is not written`,
      remedy:
        'Add the time until the applicant has the result; where that cannot be promised, write the time of each step, for example "Pendaftaran 10 menit, pemeriksaan 30 menit, penyerahan hasil 10 menit".',
      reads:
        'What is found is a time for one known step only, such as "Pendaftaran: 5 menit", "Verifikasi berkas 1 hari kerja" or "1 hari kerja untuk verifikasi". It is left alone where the service or product is that step, where it is said what is registered or paid out ("Pendaftaran merek 6 bulan", "Pembayaran klaim 5 hari kerja"), where several steps may make up the whole, and where the time of the whole is written too ("Pelayanan maksimal 6 jam"). A general word such as "Pelayanan 15 menit", and a time of response ("respon time 15 menit"), is taken as the whole service.',
    },
  },
  *check({ nama, komponen: { jangka_waktu, produk } }) {
    const { prose, reading } = durationsOf(jangka_waktu);
    const only = onlyStep(reading, [nama, ...produk.texts.map(({ isi }) => isi)]);
    if (!only) return;
    yield { ...prose.place(only.span), data: { text: oneLine(slice(prose.text, only.span)), step: only.step ?? '', layanan: nama } };
  },
  examples: {
    sound: [
      'jangka_waktu: 1 hari kerja sejak berkas lengkap',
      'jangka_waktu: |-\n  Pendaftaran 5 menit\n  Pelayanan maksimal 6 jam',
      'jangka_waktu: |-\n  Pendaftaran 5 menit\n  Verifikasi 10 menit\n  Penyerahan 5 menit',
      'nama: Pendaftaran Pasien Rawat Jalan\njangka_waktu: "Pendaftaran: 5 menit"',
      'produk: Hasil survei lokasi\njangka_waktu: Survei 2 hari kerja sejak permohonan diterima',
    ],
    broken: [
      'jangka_waktu: "Pendaftaran: 5 menit" # <- di sini',
      'jangka_waktu: Pemeriksaan awal maksimal 5 menit # <- di sini',
      'jangka_waktu:\n  - {untuk: Verifikasi berkas, durasi: 1 hari kerja} # <- di sini',
    ],
  },
});
