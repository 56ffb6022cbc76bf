import { defineRule } from '../../engine/rule.ts';
import { isGovernment } from '../../standard/body.ts';
import { contactsOf } from '../../standard/readings.ts';

export default defineRule<object>({
  id: 'pengaduan/lapor',
  level: 'warning',
  about: ['pengaduan'],
  basis: ['uu-25-2009/36/1', 'perpres-76-2013/18'],
  asas: ['akuntabel', 'transparansi'],
  text: {
    id: {
      requirement: 'Unit pemerintah sebaiknya mencantumkan SP4N-LAPOR! di antara sarana pengaduannya.',
      message: () => 'SP4N-LAPOR! tidak tercantum di antara sarana pengaduan',
      remedy: 'Tambahkan, misalnya "SP4N-LAPOR! (lapor.go.id atau SMS 1708)".',
      reads:
        'Berlaku bagi unit pemerintah, dikenali dari `penyelenggara.jenis` atau dari nama unit. Dihitung "SP4N-LAPOR!", "SP4N", "aplikasi Lapor", "lapor.go.id", "SMS 1708", dan "Lapor" yang berdiri sendiri ("Kotak saran. Lapor."). Kata kerja seperti "warga dapat melapor" atau "bila ada pungli, lapor" dan Ombudsman tidak dihitung.',
    },
    en: {
      requirement: 'A government unit should list SP4N-LAPOR! among its means of complaint.',
      message: () => 'SP4N-LAPOR! is not among the means of complaint',
      remedy: 'Add it, for example "SP4N-LAPOR! (lapor.go.id atau SMS 1708)".',
      reads:
        'It holds for units of government, known by `penyelenggara.jenis` or by the name of the unit. "SP4N-LAPOR!", "SP4N", "aplikasi Lapor", "lapor.go.id", "SMS 1708" and "Lapor" as an item of its own ("Kotak saran. Lapor.") count. Verbs such as "warga dapat melapor" or "bila ada pungli, lapor" and Ombudsman do not.',
    },
  },
  *check({ komponen: { pengaduan } }, standard) {
    if (isGovernment(standard) && !contactsOf(pengaduan).reading.lapor) yield { at: pengaduan.path, key: true, data: {} };
  },
  examples: {
    sound: [
      'pengaduan: Kotak saran dan aplikasi SP4NLapor!',
      'pengaduan: Kotak saran dan www.lapor.go.id',
      'pengaduan: SMS 1708',
      'penyelenggara: {nama: PT Air Contoh, jenis: bumd}\npengaduan: kotak saran',
      'penyelenggara:\nunit: {nama: Klinik Sehat Contoh}\npengaduan: kotak saran',
    ],
    broken: ['pengaduan: Kotak saran; pengaduan dilaporkan kepada Lurah # <- di sini'],
  },
});
