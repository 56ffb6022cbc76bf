import { defineRule } from '../../engine/rule.ts';
import { slice } from '../../reading/span.ts';
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
    },
    en: {
      requirement: 'A fee must not be charged for complaining.',
      message: ({ words }) => `complaining costs a fee: "${words}"`,
      remedy: 'Remove the fee and write for example "Pengaduan tidak dipungut biaya".',
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
