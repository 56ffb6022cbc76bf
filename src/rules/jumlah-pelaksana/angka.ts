import { defineRule } from '../../engine/rule.ts';
import { mayCount } from '../../reading/people/count.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { countsOf, numbersOf, writtenCount } from '../../standard/readings.ts';

interface NoNumber {
  readonly written: string;
  /** The number of people that stands in `kompetensi_pelaksana`, as written. */
  readonly elsewhere: string;
}

export default defineRule<NoNumber>({
  id: 'jumlah-pelaksana/angka',
  level: 'error',
  about: ['jumlah_pelaksana'],
  basis: ['uu-25-2009/21/k', 'pp-96-2012/25/k'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Jumlah pelaksana wajib ditulis dengan angka.',
      message: ({ written, elsewhere }) =>
        `"${written}" tidak menyebut berapa orang pelaksananya${elsewhere ? `; angka "${elsewhere}" ada di kompetensi_pelaksana` : ''}`,
      remedy: ({ elsewhere }) =>
        elsewhere
          ? `Tulis angka itu di sini, misalnya jumlah_pelaksana: "${elsewhere}".`
          : 'Tulis angkanya menurut beban kerja, misalnya "2 orang petugas loket dan 1 orang verifikator".',
      reads:
        'Dihitung jumlah orang dengan angka atau huruf, kisaran, dan rincian, misalnya "5 (lima) orang", "dua orang petugas", "seorang kasir", "CSO (6), Kabid (1)", "3 regu @ 8 orang", "6 meja, masing-masing 1 petugas", atau "2-3 orang per shift". "Sesuai kebutuhan", "cukup memadai", dan daftar jabatan tanpa angka tidak dihitung. Angka di depan sebutan yang tidak dikenal dibiarkan ("2 marine inspector"). Angka yang mungkin menyebut hal lain dijawab "perlu ditinjau", misalnya "3 loket", "1 tim", atau nomor urut ("1. Petugas loket").',
    },
    en: {
      requirement: 'The number of staff must be written as a number.',
      message: ({ written, elsewhere }) =>
        `"${written}" does not say how many people there are${elsewhere ? `; the number "${elsewhere}" stands in kompetensi_pelaksana` : ''}`,
      remedy: ({ elsewhere }) =>
        elsewhere
          ? `Write that number here, for example jumlah_pelaksana: "${elsewhere}".`
          : 'Write the number by workload, for example "2 orang petugas loket dan 1 orang verifikator".',
      reads:
        'Counted are numbers of people in digits or words, ranges and breakdowns, such as "5 (lima) orang", "dua orang petugas", "seorang kasir", "CSO (6), Kabid (1)", "3 regu @ 8 orang", "6 meja, masing-masing 1 petugas" or "2-3 orang per shift". "Sesuai kebutuhan", "cukup memadai" and a list of posts without numbers do not count. A number before a word that is not known is left alone ("2 marine inspector"). A number that may tell of something else "needs review", such as "3 loket", "1 tim", or the numbers of a list ("1. Petugas loket").',
    },
  },
  *check({ komponen: { jumlah_pelaksana: jumlah, kompetensi_pelaksana: kompetensi } }) {
    const { prose, reading } = countsOf(jumlah);
    if (reading.total !== undefined || (!reading.unsure && mayCount(prose.text))) return;
    const [vague] = reading.vague;
    const elsewhere = writtenCount(kompetensi);
    const written = vague ? prose.text.slice(vague.start, vague.end) : shorten(prose.text);
    const outcome = reading.unsure || numbersOf(jumlah).reading.length > 0 ? 'cantTell' : 'failed';
    if (vague) yield { ...prose.place(vague), data: { written, elsewhere }, outcome };
    else yield { at: jumlah.path, key: true, data: { written, elsewhere }, outcome };
  },
  examples: {
    sound: [
      'jumlah_pelaksana: 4',
      'jumlah_pelaksana: 5 (lima) orang',
      'jumlah_pelaksana: dua orang petugas',
      'jumlah_pelaksana: [Koordinator 14 orang, Administrasi 111 0rang]',
      'jumlah_pelaksana:\n  - {jabatan: petugas loket, jumlah: 2}',
      'jumlah_pelaksana: Cukup, yaitu 3 petugas loket',
      'jumlah_pelaksana: 2-3 orang per shift',
    ],
    broken: [
      'jumlah_pelaksana: Sesuai kebutuhan # <- di sini',
      'jumlah_pelaksana: cukup memadai # <- di sini',
      'jumlah_pelaksana: Seluruh petugas loket # <- di sini',
      'jumlah_pelaksana: # <- di sini\n  - Petugas loket\n  - Verifikator',
      'jumlah_pelaksana: Ditetapkan dengan SK Camat Nomor 12 Tahun 2025 # <- di sini',
      'kompetensi_pelaksana: Pendidikan SMA, 2 orang\njumlah_pelaksana: disesuaikan dengan beban kerja # <- di sini',
    ],
  },
});
