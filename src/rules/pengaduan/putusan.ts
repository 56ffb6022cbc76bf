import { defineRule } from '../../engine/rule.ts';
import { complaintTime } from '../../standard/complaint-time.ts';

interface LateOrUntold {
  /** The time that is too long; empty where none is named. */
  readonly time: string;
}

/** Days that the law allows. */
const MOST_DAYS = 60;

export default defineRule<LateOrUntold>({
  id: 'pengaduan/putusan',
  level: 'error',
  about: ['pengaduan'],
  basis: ['uu-25-2009/50/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Pengaduan wajib diputus paling lambat 60 hari sejak berkasnya lengkap, dan standar menyebut waktunya.',
      message: ({ time }) =>
        time
          ? `waktu penyelesaian pengaduan "${time}" lebih lama daripada ${MOST_DAYS} hari`
          : 'waktu penyelesaian pengaduan tidak disebut',
      remedy: ({ time }) =>
        `${time ? `Perpendek menjadi paling lama ${MOST_DAYS} hari` : 'Tulis waktunya'}, misalnya "Pengaduan diselesaikan paling lambat 14 hari sejak berkas lengkap".`,
      reads:
        'Yang dibaca waktu menyelesaikan, memutus, menjawab, atau menindaklanjuti pengaduan ("hasil 14 hari", "beres 10 hari"), kunci `waktu_penyelesaian`, waktu menurut beratnya ("ringan 3 hari, berat 7 hari"), dan waktu di bawah judul "Waktu penyelesaian:". Waktu menanggapi saja ("Ditanggapi paling lama 3 hari"), "secepatnya", dan batas mengajukan keberatan tidak dihitung. Waktu yang mungkin masih 60 hari dibiarkan, misalnya "60 hari kerja" atau "2 bulan". Bila tidak ada waktunya, temuannya hanya saran, kecuali baris tentang jawaban menyebut waktu lain; titik-titik dijawab "perlu ditinjau".',
    },
    en: {
      requirement: 'A complaint must be decided within 60 days of its file being complete, and the standard names the time.',
      message: ({ time }) =>
        time
          ? `the time of decision on a complaint, "${time}", is longer than ${MOST_DAYS} days`
          : 'no time of decision on a complaint is named',
      remedy: ({ time }) =>
        `${time ? `Shorten it to ${MOST_DAYS} days at most` : 'Write the time'}, for example "Pengaduan diselesaikan paling lambat 14 hari sejak berkas lengkap".`,
      reads:
        'What is read is the time to settle, decide, answer or follow up a complaint ("hasil 14 hari", "beres 10 hari"), the key `waktu_penyelesaian`, times by weight ("ringan 3 hari, berat 7 hari"), and times below the heading "Waktu penyelesaian:". A time to respond alone ("Ditanggapi paling lama 3 hari"), "secepatnya" and a deadline to appeal do not count. A time that may still be 60 days is left alone, such as "60 hari kerja" or "2 bulan". Where no time is named the finding is a note, unless a line on the answer names another time; dots in its place need review.',
    },
  },
  *check({ komponen: { pengaduan } }) {
    const { late, told } = complaintTime(pengaduan, 'decision', MOST_DAYS);
    if (late) yield { at: late.at, span: late.span, data: { time: late.time } };
    else if (told === 'left blank') yield 'cantTell';
    else if (told === 'not named') yield { at: pengaduan.path, key: true, data: { time: '' }, level: 'note' };
  },
  examples: {
    sound: [
      'pengaduan: Kotak saran. Pengaduan diselesaikan paling lambat ..... hari',
      'pengaduan: Kotak saran. Pengaduan diselesaikan paling lambat 14 hari sejak berkas lengkap',
      'pengaduan: {kanal: kotak saran, waktu_tanggapan: 3 hari, waktu_penyelesaian: 60 hari}',
      'pengaduan: Kotak saran. Pengaduan ditindaklanjuti paling lambat 5 hari kerja',
    ],
    broken: [
      'pengaduan: Kotak saran dibuka setiap hari Senin # <- di sini',
      'pengaduan: Kotak saran. Pengaduan diselesaikan paling lambat 90 hari # <- di sini',
      'pengaduan:\n  kanal: kotak saran\n  waktu_tanggapan: 3 bulan\n  waktu_penyelesaian: 6 bulan # <- di sini',
    ],
  },
});
