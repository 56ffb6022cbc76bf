import { expect, test } from 'vitest';
import { readComplaintLimits } from '../src/reading/complaint/complaint-limits.ts';
import { processorTime } from './processor-time.ts';

const kinds = (text: string): string[] =>
  readComplaintLimits(text).map(({ amount, response, decision, filing }) =>
    [`${amount.upper.value} ${amount.upper.unit}`, response && 'response', decision && 'decision', filing && 'filing']
      .filter(Boolean)
      .join(' '),
  );

test.each([
  ['Humas berkoordinasi dengan bagian terkait dalam waktu 1x24 jam.', ['24 jam response']],
  ['Pengaduan ditanggapi paling lama 2x24 jam', ['48 jam response']],
  ['Pengaduan ditindaklanjuti paling lambat 5 hari kerja', ['5 hari kerja response decision']],
  ['Jawaban disampaikan paling lama 14 hari sejak pengaduan diterima', ['14 hari response decision']],
  ['Pengaduan diputus dalam 60 hari', ['60 hari response decision']],
  ['respon paling lambat 14 hari, penyelesaian paling lambat 60 hari', ['14 hari response', '60 hari response decision']],
  ['Pengaduan diajukan paling lambat 14 hari sejak kejadian', ['14 hari filing']],
  ['Waktu penanganan: 1 s.d. 14 hari', ['14 hari response decision']],
  ['Lurah menindaklanjuti paling lambat 2 hari', ['2 hari response decision']],
  ['Hasil disampaikan kepada pelapor paling lambat 14 hari', ['14 hari response decision']],
  // A heading says what times below it, or behind its colon, are for.
  ['Waktu penyelesaian:\nRingan : 1x24 jam\nBerat : 7 hari', ['24 jam response decision', '7 hari response decision']],
  ['Waktu penyelesaian: langsung 3 hari; tidak langsung 7 hari', ['3 hari response decision', '7 hari response decision']],
  ['Ringan 5 hari, berat 60 hari kerja', ['5 hari response decision', '60 hari kerja response decision']],
  ['Batas waktu pengajuan:\nLayanan A: 7 hari', ['7 hari filing']],
  // What is done with a complaint is no filing of one.
  ['Masyarakat menyampaikan pengaduan lewat kotak saran, ditanggapi paling lama 3 hari', ['3 hari response']],
  ['Pengaduan yang diajukan masyarakat ditindaklanjuti paling lambat 5 hari', ['5 hari response decision']],
  ['Pengaduan yang disampaikan akan diselesaikan maksimal 14 hari', ['14 hari response decision']],
  ['Pengaduan disampaikan melalui kotak saran, dalam 3 hari sudah ada jawaban', ['3 hari response decision']],
  ['Pelanggan yang tidak puas mengajukan pengaduan paling lambat 7 hari', ['7 hari filing']],
  ['Pengaduan disampaikan melalui hotline 24 jam', []],
  // What must go by without an answer is no promise to answer.
  ['Jika dalam 30 hari tidak ada tanggapan, pemohon dapat mengadu ke Ombudsman', []],
  ['Apabila tidak ditanggapi dalam 14 hari, lapor ke Ombudsman', []],
  ['Bila lebih dari 30 hari belum ada jawaban, lapor ke Inspektorat', []],
  ['Pengaduan yang belum ditindaklanjuti setelah 60 hari dapat dilaporkan ke Ombudsman', []],
  ['Masyarakat yang tidak memperoleh informasi dalam 10 hari kerja dapat mengajukan keberatan', []],
  ['Pengaduan yang tidak lengkap ditanggapi paling lama 90 hari', ['90 hari response']],
  ['Pengaduan yang tidak dapat diselesaikan di tempat ditanggapi paling lama 90 hari', ['90 hari response decision']],
  ['Ditanggapi paling lama 90 hari jika tidak dapat diselesaikan langsung', ['90 hari response']],
  ['Tidak lebih dari 14 hari sejak diterima', ['14 hari response']],
  // Appeals and missing papers bind the one who complains.
  ['Keberatan diajukan paling lambat 14 hari sejak keputusan diterima', []],
  ['Wajib pajak mengajukan keberatan paling lambat 3 bulan sejak SKPD diterima, diputus paling lama 12 bulan', []],
  ['Pelapor melengkapi data paling lama 30 hari', []],
  ['Keberatan atas pelayanan diajukan paling lambat 7 hari setelah menerima pelayanan', ['7 hari filing']],
  ['Masyarakat mengajukan keberatan lewat kotak saran, ditanggapi paling lama 30 hari', ['30 hari response']],
  ['SPKT siaga 1x24 jam', []],
  ['Pengaduan disampaikan kepada Lurah paling lambat 3 hari', ['3 hari response']],
  ['Pengaduan disampaikan kepada Lurah paling lambat 3 hari setelah menerima pelayanan', ['3 hari filing']],
  ['Masyarakat menyampaikan pengaduan kepada Lurah paling lambat 3 hari', ['3 hari filing']],
  ['Batas pengaduan 7 hari setelah pelayanan', ['7 hari filing']],
  ['Pengaduan hanya dilayani dalam waktu 3 hari setelah kejadian', ['3 hari filing']],
  ['Hotline 24 jam', []],
  ['Call center 0800-1 (24 jam)', []],
  ['Kotak saran dibuka setiap 3 hari', []],
  ['Kotak saran dibuka setiap hari di akhir pelayanan', []],
  ['Senin-Jumat 08.00-15.00', []],
  ['Telepon: (021) 555-0101', []],
])('%s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  ['Penyelidikan 90 hari', true, false],
  ['Mediasi paling lama 30 hari', true, false],
  ['Diselesaikan paling lama 30 hari', true, false],
  ['Pengaduan ditangani oleh Sekretaris Kelurahan dan diselesaikan paling lama 30 hari', true, false],
  ['Pengaduan ditangani dan diselesaikan paling lama 30 hari', false, false],
  ['Pengaduan ditanggapi paling lama 30 hari', false, true],
  ['jawaban awal (SP2HP2) 3 hari', false, true],
  ['Tanggapan akhir 30 hari', true, false],
])('%s: settlement alone %s, an answer %s', (text, settlement, answer) => {
  expect(readComplaintLimits(text).map(limit => [limit.settlement, limit.answer])).toEqual([[settlement, answer]]);
});

test.each([
  'pengaduan ',
  'pengaduan 3 hari ',
  'kotak ',
  '3 hari sejak ',
  'tidak ada ',
  '3 hari: ',
  'a: 3 hari\n',
  'keberatan ',
  'dan 3 hari, ',
])('returns on 100 KB of %j', piece => {
  const text = piece.repeat(100_000 / piece.length);
  const start = processorTime();
  readComplaintLimits(text);
  expect(processorTime() - start).toBeLessThan(1000);
});
