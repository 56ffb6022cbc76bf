import { defineRule } from '../../engine/rule.ts';
import { slice } from '../../reading/text/span.ts';
import { complaintHandlingOf } from '../../standard/readings.ts';

interface Charged {
  readonly words: string;
}

export default defineRule<Charged>({
  id: 'pengaduan/berbayar',
  level: 'error',
  about: ['pengaduan'],
  basis: ['uu-25-2009/48/1'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Pengaduan dilarang dipungut biaya.',
      message: ({ words }) => `pengaduan dipungut biaya: "${words}"`,
      remedy: 'Hapus pungutan itu dan tulis misalnya "Pengaduan tidak dipungut biaya".',
      reads:
        'Yang ditemukan pungutan atas pengaduan itu sendiri, misalnya "Pengaduan dikenakan biaya administrasi Rp10.000", "Biaya pengaduan Rp10.000", atau "Biaya cek ulang Rp25.000". Dibiarkan: penolakan pungutan ("Pengaduan tidak dipungut biaya"), pungutan yang justru diadukan ("melaporkan petugas yang memungut biaya"), dan tarif pihak lain ("SMS dikenakan tarif normal").',
    },
    en: {
      requirement: 'A fee must not be charged for complaining.',
      message: ({ words }) => `complaining costs a fee: "${words}"`,
      remedy: 'Remove the fee and write for example "Pengaduan tidak dipungut biaya".',
      reads:
        'What is found is a charge for complaining itself, such as "Pengaduan dikenakan biaya administrasi Rp10.000", "Biaya pengaduan Rp10.000" or "Biaya cek ulang Rp25.000". Left alone are refusals of a charge ("Pengaduan tidak dipungut biaya"), charges that are complained of ("melaporkan petugas yang memungut biaya"), and what others charge ("SMS dikenakan tarif normal").',
    },
  },
  *check({ komponen: { pengaduan } }) {
    const { prose, reading } = complaintHandlingOf(pengaduan);
    for (const { about, cue, span } of reading) {
      if (about === 'fee') yield { ...prose.place(cue ?? span), data: { words: slice(prose.text, cue ?? span) } };
    }
  },
  examples: {
    sound: [
      'pengaduan: Kotak saran. Pengaduan tidak dipungut biaya',
      'pengaduan: Kotak saran, juga untuk melaporkan petugas yang memungut biaya',
    ],
    broken: ['pengaduan: Kotak saran. Pengaduan dikenakan biaya administrasi Rp10.000 # <- di sini'],
  },
});
