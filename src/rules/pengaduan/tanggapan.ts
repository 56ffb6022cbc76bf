import { defineRule } from '../../engine/rule.ts';
import { complaintTime } from '../../standard/complaint-time.ts';

interface LateOrUntold {
  /** The time that is too long; empty where none is named. */
  readonly time: string;
}

/** Days that the law allows. */
const MOST_DAYS = 14;

export default defineRule<LateOrUntold>({
  id: 'pengaduan/tanggapan',
  level: 'error',
  about: ['pengaduan'],
  basis: ['uu-25-2009/44/3'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Pengaduan wajib ditanggapi paling lambat 14 hari sejak diterima, dan standar menyebut waktunya.',
      message: ({ time }) =>
        time ? `waktu tanggapan pengaduan "${time}" lebih lama daripada ${MOST_DAYS} hari` : 'waktu tanggapan pengaduan tidak disebut',
      remedy: ({ time }) =>
        `${time ? `Perpendek menjadi paling lama ${MOST_DAYS} hari` : 'Tulis waktunya'}, misalnya "Pengaduan ditanggapi paling lambat 3 hari sejak diterima".`,
      reads:
        'Yang dibaca waktu menanggapi, meneruskan, atau menindaklanjuti pengaduan, dan kunci `waktu_tanggapan`, juga "paling lama 3 hari" saja. Tidak dihitung: jam layanan ("Hotline 24 jam"), pembukaan kotak, dan syarat melapor lagi ("Jika dalam 30 hari tidak ada tanggapan"). Dibiarkan: waktu yang mungkin masih 14 hari ("14 hari kerja"), waktu memeriksa atau menyelesaikan ("Penyelidikan 90 hari", "Penyelesaian 5 hari, kasus berat 60 hari"), dan langkah lain di samping jawaban tepat waktu. Waktu yang tidak terbaca dibiarkan ("tilu dinten"). Tanpa waktu, temuannya saran; titik-titik "perlu ditinjau".',
    },
    en: {
      requirement: 'A complaint must be responded to within 14 days of receipt, and the standard names the time.',
      message: ({ time }) =>
        time
          ? `the time of response to a complaint, "${time}", is longer than ${MOST_DAYS} days`
          : 'no time of response to a complaint is named',
      remedy: ({ time }) =>
        `${time ? `Shorten it to ${MOST_DAYS} days at most` : 'Write the time'}, for example "Pengaduan ditanggapi paling lambat 3 hari sejak diterima".`,
      reads:
        'Read are the time to respond to, hand on or follow up a complaint, the key `waktu_tanggapan`, and "paling lama 3 hari" alone. Not counted are service hours ("Hotline 24 jam"), the opening of a box, and what must go by before one complains further ("Jika dalam 30 hari tidak ada tanggapan"). Left alone are a time that may still be 14 days ("14 hari kerja"), one to inquire or settle ("Penyelidikan 90 hari", "Penyelesaian 5 hari, kasus berat 60 hari"), other steps beside an answer in time. So is one that cannot be read ("tilu dinten"). Without a time the finding is a note; dots need review.',
    },
  },
  *check({ komponen: { pengaduan } }) {
    const { late, told } = complaintTime(pengaduan, 'response', MOST_DAYS);
    if (late) yield { at: late.at, span: late.span, data: { time: late.time } };
    else if (told === 'left blank') yield 'cantTell';
    else if (told === 'not named') yield { at: pengaduan.path, key: true, data: { time: '' }, level: 'note' };
  },
  examples: {
    sound: [
      'pengaduan: Kotak saran. Pengaduan ditanggapi paling lambat ..... hari',
      'pengaduan: Kotak saran. Pengaduan ditanggapi paling lambat 3 hari sejak diterima',
      'pengaduan: {kanal: kotak saran, waktu_tanggapan: 3 hari, waktu_penyelesaian: 14 hari}',
      'pengaduan: Kotak saran. Pengaduan ditindaklanjuti paling lambat 5 hari kerja',
      'pengaduan: {kanal: kotak saran, waktu_tanggapan: 2 hari, waktu_penyelesaian: 30 hari kerja}',
    ],
    broken: [
      'pengaduan: Kotak saran dibuka setiap hari Senin # <- di sini',
      'pengaduan: Kotak saran. Pengaduan ditanggapi paling lambat 90 hari # <- di sini',
      'pengaduan:\n  kanal: kotak saran\n  waktu_tanggapan: 3 bulan # <- di sini\n  waktu_penyelesaian: 6 bulan',
    ],
  },
});
