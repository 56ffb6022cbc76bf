import { defineRule } from '../../engine/rule.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { hasBlank } from '../../standard/blanks.ts';
import { servicePromisesOf } from '../../standard/readings.ts';

interface NoPromise {
  readonly written: string;
}

export default defineRule<NoPromise>({
  id: 'jaminan-pelayanan/janji',
  level: 'note',
  about: ['jaminan_pelayanan'],
  basis: ['uu-25-2009/21/l'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement:
        'Jaminan pelayanan sebaiknya berisi janji melayani sesuai dengan standar, atau kompensasi bila janji itu tidak ditepati.',
      message: ({ written }) =>
        `"${written}" tidak berisi janji yang terukur menurut standar, SOP, atau waktu, dan tidak berisi kompensasi`,
      remedy:
        'Tulis janji dan akibatnya, misalnya "Pelayanan diselesaikan sesuai standar ini; bila terlambat, pemohon menerima penjelasan tertulis dan didahulukan".',
      reads:
        'Cukup janji yang diukur dengan standar, SOP, maklumat, tenggat, atau waktu ("Surat diselesaikan paling lama 15 menit"), atau apa yang diterima pemohon bila janji meleset ("Bila barang hilang, diganti petugas", "Uang kembali kalau gedung batal dipakai krn kesalahan kami"). Yang mungkin berarti demikian dibiarkan, misalnya "Sesuai SOP", "Kepastian waktu dan biaya", dan yang bersyarat atau berangka ("Bilo talambek kami antaan ka rumah", "Uptime 99 %"). "Adanya SOP", "Maklumat pelayanan terpasang", dan "pelayanan terbaik dan cepat" tidak dihitung. Bila ada titik-titik, jawabannya "perlu ditinjau".',
    },
    en: {
      requirement: 'The service guarantee should hold a promise to serve as the standard says, or a compensation where it is not kept.',
      message: ({ written }) => `"${written}" holds no promise measured by the standard, the procedure or a time, and no compensation`,
      remedy:
        'Write the promise and what follows from it, for example "Pelayanan diselesaikan sesuai standar ini; bila terlambat, pemohon menerima penjelasan tertulis dan didahulukan".',
      reads:
        'A promise measured by the standard, the SOP, the maklumat, a deadline or a time is enough ("Surat diselesaikan paling lama 15 menit"), or what the applicant receives where it fails ("Bila barang hilang, diganti petugas", "Uang kembali kalau gedung batal dipakai krn kesalahan kami"). What may mean so is left alone, such as "Sesuai SOP", "Kepastian waktu dan biaya", and what holds a condition or a figure ("Bilo talambek kami antaan ka rumah", "Uptime 99 %"). "Adanya SOP", "Maklumat pelayanan terpasang" and "pelayanan terbaik dan cepat" do not count. Dots left open need review.',
    },
  },
  *check({ komponen: { jaminan_pelayanan: jaminan } }) {
    const { prose, reading } = servicePromisesOf(jaminan);
    if (reading.found.length + reading.unsure.length > 0) return;
    if (hasBlank(jaminan)) yield 'cantTell';
    else yield { at: jaminan.path, key: true, data: { written: shorten(prose.text) } };
  },
  examples: {
    sound: [
      'jaminan_pelayanan: Pelayanan selesai dalam .... hari',
      'jaminan_pelayanan: Pelayanan dilaksanakan sesuai dengan SOP yang telah ditetapkan',
      'jaminan_pelayanan: [Petugas ramah, Layanan diberikan sesuai standar pelayanan]',
      'jaminan_pelayanan: Surat diselesaikan paling lama 15 menit',
      'jaminan_pelayanan: Bila terlambat, surat diantar ke rumah pemohon',
      'jaminan_pelayanan: Pemohon yang dirugikan menerima kompensasi',
      'jaminan_pelayanan: Bila berkas hilang oleh petugas, pemohon menerima penggantian paling lama 5 hari',
      'jaminan_pelayanan: Kepastian waktu dan biaya',
      'jaminan_pelayanan: Kesalahan cetak diperbaiki pada hari yang sama',
    ],
    broken: [
      'jaminan_pelayanan: Memberikan pelayanan terbaik dan cepat # <- di sini',
      'jaminan_pelayanan: # <- di sini\n  - Adanya SOP\n  - Petugas yang kompeten',
      'jaminan_pelayanan: Mudah, cepat, aman, transparan, ramah, dan akuntabel # <- di sini',
      'jaminan_pelayanan: Waktu layanan yang cepat. # <- di sini',
      'jaminan_pelayanan: Fasilitas menyesuaikan dengan standar ruangan # <- di sini',
    ],
  },
});
