import { describe, expect, test } from 'vitest';
import { headNumber, longName, type Reference, shortName } from '../src/law/reference.ts';
import { isComplete, isUnknown, lookUp, type Standing, standingOf, successorOf } from '../src/law/register.ts';
import { REGISTER_DATE } from '../src/law/register-date.generated.ts';
import { judgeTitle, nearest } from '../src/law/register-title.ts';

const TODAY = '2026-11-22';
const ref = (text: string): Reference => {
  const [type = '', number = '', year = ''] = text.split(' ');
  return { type, number, year: Number(year) };
};
const standing = (text: string, today = TODAY): Standing => standingOf(ref(text), today);
const by = (text: string, today = TODAY): string | undefined => {
  const { revocation } = standing(text, today);
  return revocation && shortName(revocation.by);
};

describe('what is revoked', () => {
  test.each([
    ['UU 36 2009', 'UU 17/2023', '2023-08-08'],
    ['UU 44 2009', 'UU 17/2023', '2023-08-08'],
    ['UU 5 2014', 'UU 20/2023', '2023-10-31'],
    ['UU 28 2009', 'UU 1/2022', '2022-01-05'],
    ['UU 32 2004', 'UU 23/2014', undefined],
    ['UU 43 1999', 'UU 5/2014', undefined],
    ['UU 11 2020', 'UU 6/2023', undefined],
    ['PP 41 2007', 'PP 18/2016', undefined],
    ['PP 27 2012', 'PP 22/2021', undefined],
    ['PP 101 2014', 'PP 22/2021', undefined],
    ['PP 5 2021', 'PP 28/2025', '2025-06-05'],
    ['PERPRES 25 2008', 'Perpres 96/2018', undefined],
    ['KEPPRES 42 2002', 'PP 45/2013', undefined],
    ['PERMENPANRB 36 2012', 'PermenPANRB 15/2014', undefined],
    ['PERMENPANRB 16 2014', 'PermenPANRB 14/2017', undefined],
    ['KEPMENPAN 25/KEP/M.PAN/2/2004 2004', 'PermenPANRB 16/2014', undefined],
    ['PERMENKES 269/MENKES/PER/III/2008 2008', 'Permenkes 24/2022', undefined],
    ['PMK 88 2013', 'PMK 46/PMK.01/2021', undefined],
    ['UU 17 2012', 'Putusan MK 28/PUU-XI/2013', undefined],
    ['UU 7 2004', 'Putusan MK 85/PUU-XI/2013', '2015-02-18'],
    ['UU 11 1974', 'UU 17/2019', undefined],
    ['PERMENDIKBUD 3 2020', 'Permendikbudristek 53/2023', undefined],
    ['UU 6 1967', 'UU 18/2009', '2009-06-04'],
    ['PP 39 2021', 'PP 42/2024', '2024-10-17'],
    ['UU 8 1981', 'UU 20/2025', '2026-01-02'],
    ['PMA 22 2024', 'PMA 30/2024', '2024-12-30'],
  ])('%s by %s', (text, revoker, since) => {
    expect(standing(text).state).toBe('revoked');
    expect(by(text)).toBe(revoker);
    expect(standing(text).revocation?.since).toBe(since);
  });

  test('is good before it was revoked', () => {
    expect(standing('UU 5 2014', '2020-01-01').state).toBe('alive');
    expect(standing('UU 5 2014', '2023-10-30').state).not.toBe('revoked');
    expect(standing('UU 5 2014', '2023-10-31').state).toBe('revoked');
    expect(standing('PP 41 2007', '2015-12-31').state).not.toBe('revoked');
    // Only the year is known: within it nothing is sure.
    expect(standing('PP 41 2007', '2016-08-01').state).toBe('verify');
  });

  test('leads to what is in force now', () => {
    expect(successorOf(ref('UU 22 1999'), TODAY)).toEqual(ref('UU 23 2014'));
    expect(successorOf(ref('UU 22 1999'), '2010-01-01')).toEqual(ref('UU 32 2004'));
    expect(successorOf(ref('UU 17 2012'), TODAY)).toEqual(ref('UU 25 1992'));
    expect(successorOf(ref('UU 25 2009'), TODAY)).toBeUndefined();
  });
});

describe('what is not revoked', () => {
  test.each([
    'UU 25 2009',
    'PP 96 2012',
    'PERMENPANRB 15 2014',
    'UU 23 2006',
    'UU 23 2014',
    'UU 25 1992',
    'PP 38 2007',
    'PERMENDAGRI 138 2017',
  ])('%s', text => expect(['alive', 'amended', 'partly']).toContain(standing(text).state));

  test.each(['PP 53 2010', 'PP 17 2018', 'UU 5 1997', 'PP 17 2010', 'PP 52 2000', 'PP 15 2013', 'PP 65 2012'])('%s, but a part', text =>
    expect(standing(text).state).toBe('partly'),
  );

  test.each([
    ['PP 53 2010', /hukuman disiplin sedang/],
    ['PP 17 2018', /Pasal 15/],
    ['PP 17 2010', /ujian/],
    ['PP 65 2012', /tenaga kerja/],
  ])('which part of %s', (text, part) =>
    expect(
      standing(text)
        .partial.map(relation => relation.part)
        .join(),
    ).toMatch(part),
  );

  test('of which the repeal is doubtful', () => {
    expect(standing('KEPMENPAN 63/KEP/M.PAN/7/2003 2003').state).toBe('verify');
    expect(standing('KEPMENPAN 63 2003').doubts[0]?.overtaken).toBe(true);
    expect(standing('PERPRES 54 2010').state).toBe('verify');
  });

  test('before the criminal code of 2023 is in force', () => {
    expect(standing('UU 1 1946', '2026-01-01').doubts).toEqual([]);
    expect(standing('UU 24 2009', '2026-01-01').partial).toEqual([]);
    expect(standing('UU 24 2009', '2026-01-02').partial).toHaveLength(1);
  });
});

describe('amendments', () => {
  const amenders = (text: string, today = TODAY) => standing(text, today).amendments.map(relation => shortName(relation.by));
  test.each([
    ['UU 23 2006', ['UU 24/2013']],
    ['UU 12 2011', ['UU 15/2019', 'UU 13/2022']],
    ['UU 1 1974', ['UU 16/2019']],
    ['PERMENDAGRI 71 2016', ['Permendagri 21/2020']],
    ['PERPRES 191 2014', ['Perpres 43/2018', 'Perpres 69/2021', 'Perpres 117/2021']],
    ['UU 7 2017', ['UU 7/2023']],
    ['UU 8 2019', ['UU 6/2023', 'UU 14/2025']],
    ['PERPRES 82 2018', ['Perpres 75/2019', 'Perpres 64/2020', 'Perpres 59/2024']],
    ['UU 25 2009', []],
  ])('of %s', (text, expected) => expect(amenders(text)).toEqual(expected));

  test('by a law that was replaced count for what replaced it', () => {
    expect(amenders('UU 13 2003')).toEqual(['UU 6/2023']);
    expect(standing('UU 13 2003').amendments[0]?.inPlaceOf).toEqual(ref('UU 11 2020'));
    expect(amenders('UU 13 2003', '2022-06-01')).toEqual(['UU 11/2020']);
  });
});

describe('what does not exist', () => {
  test.each(['PP 112 2013', 'UU 30 2019', 'UU 88 2009', 'UU 50 2014'])('%s', text => expect(isUnknown(ref(text))).toBe(true));
  test.each([
    'UU 25 2009',
    'PERPRES 999 2013',
    'KEPPRES 999 2001',
    'PERMENKES 999 2014',
    'UU 30 2014',
    'UU 28 2014',
    'UU 10 2023',
    'PP 200 2021',
    'UU 40 1950',
    'UU 160 2024',
    'UU 11 2021',
    'UU 12 2021',
  ])('not %s', text => expect(isUnknown(ref(text))).toBe(false));

  test('only where the register is complete', () => {
    expect(isComplete('UU', 2009)).toBe(true);
    expect(isComplete('PP', 2013)).toBe(true);
    expect(isComplete('UU', 2014)).toBe(false);
    expect(isComplete('PERPRES', 2013)).toBe(false);
  });

  test.each([
    ['PP 112 2013', undefined, 'Perpres 112/2013'],
    ['UU 29 2009', 'Pelayanan Publik', 'UU 25/2009'],
    ['UU 25 2019', 'Pelayanan Publik', 'UU 25/2009'],
    ['UU 2 2022', 'Kepolisian Negara Republik Indonesia', 'UU 2/2002'],
    ['PP 76 2013', 'Pengelolaan Pengaduan Pelayanan Publik', 'Perpres 76/2013'],
  ])('%s means', (text, title, expected) => {
    const meant = nearest(ref(text), title, TODAY);
    expect(meant && shortName(meant.ref)).toBe(expected);
  });
});

describe('titles', () => {
  test.each([
    ['UU 25 2009', 'Pelayanan Publik', 'same'],
    ['UU 25 2009', 'Pelayanan Publik dan Sarana Prasarana', 'same'],
    ['PP 96 2012', 'Standar Pelayanan Publik', 'same'],
    ['UU 24 2013', 'Administrasi Kependudukan', 'same'],
    ['UU 20 2003', 'Sisdiknas', 'same'],
    ['UU 11 2008', 'ITE', 'same'],
    ['UU 18 2008', 'Persampahan', 'same'],
    ['UU 21 2008', 'Perbankan', 'same'],
    ['UU 29 2009', 'Pelayanan Publik', 'other'],
    ['UU 36 2009', 'Tenaga Kesehatan', 'other'],
    ['UU 13 2003', 'Sistem Pendidikan Nasional', 'other'],
    ['PERMENKES 999 2014', 'Apa Saja', 'open'],
  ])('%s "%s": %s', (text, title, expected) => expect(judgeTitle(ref(text), title)).toBe(expected));

  test('are unpacked as they were', () => {
    expect(lookUp(ref('UU 23 2014'))?.title).toBe('Pemerintahan Daerah');
    expect(lookUp(ref('PP 96 2012'))?.title).toBe('Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik');
    expect(lookUp(ref('UU 999 2014'))).toBeUndefined();
  });
});

describe('references', () => {
  test.each([
    ['741/MENKES/PER/VII/2008', '741'],
    ['KEP/25/M.PAN/2/2004', '25'],
    ['25/KEP/M.PAN/2/2004', '25'],
    ['PER.09/MEN/2011', '9'],
    ['PM57', '57'],
    ['012', '12'],
    ['143.1/PMK.01/2009', '143.1'],
    ['1-144/KMA/SK/I/2011', '1-144'],
    ['HK.02.02/148/2010', 'HK.02.02/148/2010'],
  ])('%s carries the number %s', (number, expected) => expect(headNumber(number)).toBe(expected));

  test('are named in short and in full', () => {
    expect(shortName(ref('PERMENPANRB 15 2014'))).toBe('PermenPANRB 15/2014');
    expect(longName(ref('UU 25 2009'), 'Pelayanan Publik')).toBe('Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik');
    expect(longName(ref('PMK 46/PMK.01/2021 2021'))).toBe('Peraturan Menteri Keuangan Nomor 46/PMK.01/2021');
  });
});

test('the register tells its month', () => expect(REGISTER_DATE).toMatch(/^\d{4}-\d{2}$/));
