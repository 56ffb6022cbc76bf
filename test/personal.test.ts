import { describe, expect, test } from 'vitest';
import { readIdentityNumbers, readPersonalMobiles } from '../src/reading/people/personal.ts';
import { slice } from '../src/reading/text/span.ts';
import { processorTime } from './processor-time.ts';

describe('identity numbers', () => {
  test.each([
    ['NIK 3201014507900001', 'nik', '3201014507900001', 'sure'],
    ['a.n. Siti, 3201010507900001.', 'nik', '3201010507900001', 'sure'],
    ['3201 0145 0790 0001', 'nik', '3201 0145 0790 0001', 'sure'],
    ['32.01.01.450790.0001', 'nik', '32.01.01.450790.0001', 'sure'],
    ['320101-450790-0001', 'nik', '320101-450790-0001', 'sure'],
    ['No. KK: 3201011501120007', 'kk', '3201011501120007', 'sure'],
    ['Nomor rekening 3201014507900001', 'nik', '3201014507900001', 'unsure'],
    ['Nomor kontrak 3201014507900001', 'nik', '3201014507900001', 'unsure'],
    ['Nomor rekening 12, NIK: 3201014507900001', 'nik', '3201014507900001', 'sure'],
  ])('%s', (text, kind, written, certainty) => {
    expect(readIdentityNumbers(text).map(found => [found.kind, slice(text, found.span), found.certainty])).toEqual([
      [kind, written, certainty],
    ]);
  });

  test.each([
    'NIK: 3201xxxxxxxxxxxx',
    'NIK: xxxxxxxxxxxxxxxx',
    '1234567890123456',
    'rekening 0012345678901234',
    '3201013002900001',
    '3201014513900001',
    '3201017207900001',
    '3201010101900000',
    '4101010101900001',
    'NIK terdiri atas 16 digit',
    '32010145079000012',
    '198501012010011001',
    'Telp (0274) 555123, 0812 3456 7890',
  ])('none in: %s', text => {
    expect(readIdentityNumbers(text)).toEqual([]);
  });
});

describe('mobile numbers of persons', () => {
  test.each([
    ['Budi Santoso, S.Sos 0812-3456-7890', 'Budi Santoso', 'sure'],
    ['Ibu Rina (0812 3456 7890)', 'Rina', 'sure'],
    ['HP 0812-3456-7890 (Siti)', 'Siti', 'unsure'],
    ['- Rina Wati : 0812 3456 7890', 'Rina Wati', 'unsure'],
    ['SMS/WA 0812 3456 7890 an. Dewi', 'Dewi', 'sure'],
    ['WA pengaduan 0812 3456 7890 an. Siti Aminah', 'Siti Aminah', 'sure'],
    ['WA pengaduan 0812 3456 7890 a.n. Mekar Jaya', 'Mekar Jaya', 'unsure'],
    ['WA 0812 3456 7890 a.n. RSI Siti Khadijah', 'RSI Siti Khadijah', 'unsure'],
    ['Narahubung: Budi (0812 3456 7890)', 'Budi', 'sure'],
    ['Contact Person: Rina 0812 3456 7890', 'Rina', 'sure'],
    ['Narahubung: Mekar (0812 3456 7890)', 'Mekar', 'unsure'],
    ['Budi Santoso 0812 3456 7890', 'Budi Santoso', 'unsure'],
    ['Ibu Dra. Endang Lestari NIP 196701011990032001, HP. 0812 3456 7890', 'Endang Lestari', 'sure'],
    ['Endang Lestari, S.E. (NIP. 19670101 199003 2 001), HP. 0812 3456 7890', 'Endang Lestari', 'sure'],
    ['(Pak Slamet), hp. 0812-3456-7890', 'Slamet', 'sure'],
    ['Kasi Sampah Pak Joko 081234567890', 'Joko', 'sure'],
    ['Mas Danu (operator) 0812-3456-7890', 'Danu', 'sure'],
    ['drh. Rini 0812-3456-7890', 'Rini', 'sure'],
    ['Pak Mekar 0812-3456-7890', 'Mekar', 'unsure'],
    ['Bripka Andi Saputra 0812 3456 7890', 'Andi Saputra', 'sure'],
  ])('%s', (text, name, certainty) => {
    expect(readPersonalMobiles(text).map(found => [slice(text, found.name), found.certainty])).toEqual([[name, certainty]]);
  });

  test.each([
    'Hotline 0812-3456-7890',
    '0812-3456-7890 (Admin)',
    'SMS/WA : 08115550814 (hanya chat)',
    'WA Pelayanan Dafduk : 08115559514',
    'Camat Sukamaju: 0812 3456 7890',
    'Petugas informasi 0812 3456 7890',
    'Pak Kades 0812 3456 7890',
    'Bu Bidan 0812 3456 7890',
    'Jl. Pak Budi, WA 0812 3456 7890',
    'Budi Santoso, S.Sos (0274) 555123',
    'Jl. H. Agus Salim, WA 0812 3456 7890',
    'Jl. Raya Aipda KS Tubun No. 5, WA 0812 3456 7890',
    'Narahubung: Loket (0812 3456 7890)',
    'Siti Rahmawati, S.Sos., WA layanan 0812 3456 7890',
    'Budi Santoso, S.Sos NIP 198001012005011001, hotline 0812 3456 7890',
    'Budi Santoso, S.Sos, surat 123456 hal 0812 3456 7890',
    'Puskesmas Mekar Jaya : 0812 3456 7890',
  ])('left alone: %s', text => {
    expect(readPersonalMobiles(text)).toEqual([]);
  });

  test('of several persons, each has the number that stands before the own name', () => {
    const text = 'WA 085712345678 (Pak Imam), 081312345678 (Bu Siti), Pak Joko 081212345678';
    expect(readPersonalMobiles(text).map(({ name }) => slice(text, name))).toEqual(['Imam', 'Siti', 'Joko']);
  });
});

test.each([
  '0',
  '3201014507900001 ',
  '3201 0145 ',
  '32.01.',
  '0812 3456 7890 (Siti) ',
  'Budi Santoso, S.Sos ',
  '(Siti) ',
  'CP Siti ',
  'NIP 1967 ',
  'Aiptu ',
  'Pak Budi ',
  'A',
])('%j repeated', seed => {
  const text = seed.repeat(Math.ceil(100_000 / seed.length));
  const start = processorTime();
  readIdentityNumbers(text);
  readPersonalMobiles(text);
  expect(processorTime() - start).toBeLessThan(1000);
});
