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
  ['Penanggung jawab pengaduan: Sekretaris, tanggapan 1x24 jam', ['24 jam response']],
  ['Petugas bertanggung jawab merespon dalam 2 hari', ['2 hari response']],
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
  // The verb may stand behind the time.
  ['direspon 1x24 jam, paling lambat 3 hari selesai', ['24 jam response', '3 hari response decision']],
  ['3 hari ditanggapi, 14 hari diputus', ['3 hari response', '14 hari response decision']],
  ['Respon aduan, 1 hari selesai maksimal 30 hari', ['1 hari response', '30 hari response decision']],
  ['verifikasi 5 hari, hasil 14 hari kerja', ['5 hari response', '14 hari kerja response decision']],
  ['Hasil: maksimal 10 hari', ['10 hari response decision']],
  ['Hasil pemeriksaan laboratorium 3 hari', ['3 hari response']],
  ['respon 2 hari, beres 10 hari', ['2 hari response', '10 hari response decision']],
  ['Pengaduan beresiko 3 hari', ['3 hari response']],
  // The last time to complain without a verb of filing.
  ['Pengaduan paling lambat 1 x 24 jam sasudah daging diambil, lewat ti eta teu dilayanan', ['24 jam filing']],
  ['Pengaduan maks. 2 hari, lewat waktu itu tidak dilayani', ['2 hari filing']],
  ['Komplain maks 1x24 jam setelah barang diterima', ['24 jam filing']],
  ['Pengaduan max 3 hari stlh pelayanan', ['3 hari filing']],
  ['Tenggat pengaduan 7 hari sejak pelayanan', ['7 hari filing']],
  ['Pengaduan lewat 3 hari tdk dilayani', ['3 hari filing']],
  ['Dijawab 2 hari. Pengaduan paling lambat 3 hari setelah pelayanan selesai', ['2 hari response decision', '3 hari filing']],
  ['Waktu lapor paling lambat 14 hari setelah naskah diterima', ['14 hari filing']],
  ['Keluhan diterima dalam 3 hari kerja setelah barang diterima', ['3 hari kerja filing']],
  ['Masa pengaduan 7 hari sejak dokumen diterima pemohon', ['7 hari filing']],
  ['Waktu pengaduan maksimal 7 hari setelah layanan selesai', ['7 hari filing']],
  ['Waktu pengaduan maksimal 3 hari setelah pengaduan diterima', ['3 hari response']],
  ['Pengaduan diterima dalam 3 hari kerja', ['3 hari kerja response']],
  ['Keluhan diterima dan dijawab dalam 3 hari setelah barang diterima', ['3 hari response decision']],
  ['Waktu lapor paling lambat pukul 15.00. Ditanggapi 3 hari setelah berkas diterima', ['3 hari response']],
  ['Pengaduan paling lambat 3 hari', ['3 hari response']],
  ['Pengaduan paling lambat 3 hari sejak diterima', ['3 hari response']],
  ['Pengaduan paling lambat 3 hari setelah diterima unit pelayanan', ['3 hari response']],
  ['Pengaduan ditanggapi paling lambat 3 hari setelah pelayanan', ['3 hari response']],
  ['Pengaduan paling lambat 3 hari setelah pelayanan pengaduan ditindaklanjuti', ['3 hari response decision']],
  ['Pengaduan yang lebih dari 14 hari tidak diproses dapat dilaporkan ke Ombudsman', []],
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
  ['komplain hasil uji hanya dilayani 7 hari sejak LHU diterima', ['7 hari filing']],
  ['Komplain atas hasil uji maks 7 hari setelah pelayanan', ['7 hari filing']],
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
  ['Penyelesaian pengaduan tidak berkadar pengawasan 5 hari kerja, berkadar pengawasan 60 hari kerja', [true, true]],
  ['Penyelesaian pengaduan: umum 5 hari, teknis 20 hari, hukum 40 hari', [true, true, true]],
  ['Pengaduan diselesaikan 5 hari (umum) dan 30 hari (khusus)', [true, true]],
  ['Pengaduan ditanggapi 5 hari, yang berkadar pengawasan 60 hari', [false, false]],
  ['Penyelesaian 5 hari, tanggapan 40 hari', [true, false]],
  ['Pengaduan diselesaikan 5 hari. Lainnya 40 hari', [true, false]],
])('%s: each the settlement alone %j', (text, expected) => {
  expect(readComplaintLimits(text).map(({ settlement }) => settlement)).toEqual(expected);
});

test.each([
  'pengaduan ',
  'selesai 3 hari, ',
  'Waktu lapor ',
  'pengaduan 3 hari ',
  'kotak ',
  '3 hari sejak ',
  'tidak ada ',
  '3 hari: ',
  'a: 3 hari\n',
  'keberatan ',
  'dan 3 hari, ',
  'Pengaduan lewat 3 hari tidak ',
  'Pengaduan maks 3 hari setelah ',
])('returns on 100 KB of %j', piece => {
  const text = piece.repeat(100_000 / piece.length);
  const start = processorTime();
  readComplaintLimits(text);
  expect(processorTime() - start).toBeLessThan(1000);
});
