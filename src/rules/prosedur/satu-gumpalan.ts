import { defineRule } from '../../engine/rule.ts';
import { stepsOf } from '../../standard/readings.ts';

export default defineRule<object>({
  id: 'prosedur/satu-gumpalan',
  level: 'warning',
  about: ['prosedur'],
  basis: ['uu-25-2009/21/c'],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Prosedur sebaiknya dirinci langkah demi langkah.',
      message: () => 'seluruh prosedur ditulis dalam satu kalimat, tidak langkah demi langkah',
      remedy:
        'Tulis sebagai langkah bernomor, setiap langkah dengan pelakunya, misalnya "1. Pemohon menyerahkan berkas", "2. Petugas memeriksa berkas", "3. Petugas memberitahukan hasilnya kepada pemohon".',
      reads:
        'Yang ditemukan prosedur yang hanya satu butir dan satu kalimat, misalnya "Pemohon datang lalu petugas memproses", juga "Sesuai SOP". Langkah dikenali dari nomor, huruf, tanda butir, baris baru, titik koma, tanda panah, butir daftar, dan tanda hubung yang menjadi panah ("Datang - daftar - diperiksa - terima surat"). Beberapa kalimat juga dianggap langkah, misalnya "Pemohon datang. Petugas memeriksa berkas." Koma dan kata "lalu" tidak memisahkan langkah.',
    },
    en: {
      requirement: 'The procedure should be given step by step.',
      message: () => 'the whole procedure is one sentence, not set out step by step',
      remedy:
        'Write it as numbered steps, each with who does it, for example "1. Pemohon menyerahkan berkas", "2. Petugas memeriksa berkas", "3. Petugas memberitahukan hasilnya kepada pemohon".',
      reads:
        'What is found is a procedure of one item and one sentence, such as "Pemohon datang lalu petugas memproses", and "Sesuai SOP" too. Steps are known by numbers, letters, bullets, new lines, semicolons, arrows, items of a list, and dashes that serve as arrows ("Datang - daftar - diperiksa - terima surat"). Several sentences are steps as well, such as "Pemohon datang. Petugas memeriksa berkas." A comma and the word "lalu" do not part steps.',
    },
  },
  *check({ komponen: { prosedur } }) {
    if (stepsOf(prosedur).isLump) yield { at: prosedur.path, key: true, data: {} };
  },
  examples: {
    sound: [
      'prosedur: 1. Pemohon menyerahkan berkas 2. Petugas memeriksa 3. Petugas menyerahkan surat',
      'prosedur: Pemohon menyerahkan berkas; petugas memeriksa; petugas menyerahkan surat kepada pemohon',
      'prosedur: [Pemohon menyerahkan berkas, Petugas menyerahkan surat kepada pemohon]',
    ],
    broken: ['prosedur: Pemohon datang membawa berkas lalu petugas memproses dan menyerahkan suratnya # <- di sini'],
  },
});
