import { defineFileRule } from '../../engine/rule.ts';
import { isFilled } from '../../standard/filled.ts';

export default defineFileRule<object>({
  id: 'kesinambungan/ada',
  level: 'note',
  about: ['kesinambungan'],
  basis: ['uu-25-2009/28/2'],
  asas: ['berkelanjutan'],
  text: {
    id: {
      requirement: 'Standar sebaiknya menyebut bagaimana pelayanan berlanjut dalam keadaan darurat atau gangguan.',
      message: () => 'tidak tertulis bagaimana pelayanan berlanjut dalam keadaan darurat atau gangguan',
      remedy:
        'Isi "kesinambungan", misalnya {pemicu: bencana atau gangguan sistem, penanggung_jawab: Sekretaris Kelurahan, cara: berkas diterima di kotak berkas}.',
      reads:
        'Cukup satu keterangan, dengan tulisan apa pun, misalnya "Saat listrik padam layanan dicatat manual"; isinya tidak dinilai. "tidak ada", "belum ada", dan titik-titik dianggap belum terisi.',
    },
    en: {
      requirement: 'The standard should say how service goes on in an emergency or an outage.',
      message: () => 'it is not written how service goes on in an emergency or an outage',
      remedy:
        'Fill "kesinambungan", for example {pemicu: bencana atau gangguan sistem, penanggung_jawab: Sekretaris Kelurahan, cara: berkas diterima di kotak berkas}.',
      reads:
        'One thing written is enough, in any wording, such as "Saat listrik padam layanan dicatat manual"; what it says is not judged. "tidak ada", "belum ada" and dots are taken as not filled.',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'kesinambungan')) yield { at: ['kesinambungan'], data: {} };
  },
  examples: {
    sound: ['kesinambungan: Saat listrik padam layanan dicatat manual'],
    broken: ['kesinambungan: # <- di sini'],
  },
});
