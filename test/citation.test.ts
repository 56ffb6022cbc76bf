import { describe, expect, it } from 'vitest';
import { readCitations } from '../src/reading/citation.ts';

const read = (text: string) =>
  readCitations(text).flatMap(item => item.citations.map(one => `${one.code ?? one.type} ${one.number ?? '?'}/${one.year ?? '?'}`));

describe('readCitations', () => {
  it.each([
    ['Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik', ['UU 25/2009']],
    ['UU N0 25 tahun 2009', ['UU 25/2009']],
    ['UU No :23 Thn 2006', ['UU 23/2006']],
    ['Undang – Undang RI Nomor 2 Tahun 2002', ['UU 2/2002']],
    ['PP 96/2012', ['PP 96/2012']],
    ['Peraturan Presiden Nomor 76 Tahun 2013', ['PERPRES 76/2013']],
    ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022', ['PERPPU 2/2022']],
    [
      'Undang-Undang Nomor 25 Tahun 2009 (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Nomor 5038)',
      ['UU 25/2009'],
    ],
    ['UU 25/2009; PP 96/2012', ['UU 25/2009', 'PP 96/2012']],
    ['Perpres No. 25 Thn 2008', ['PERPRES 25/2008']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps amendments with the law they amend', () => {
    const [item] = readCitations('Undang-Undang Nomor 23 Tahun 2006 sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013');
    expect(item?.citations).toHaveLength(1);
    expect(item?.citations[0]?.amendments.map(one => `${one.number}/${one.year}`)).toEqual(['24/2013']);
  });

  it('tells what is blank', () => {
    const [item] = readCitations('Perda Kota Contoh Nomor    Tahun 2022 tentang Retribusi');
    expect(item?.citations[0]?.missing).toEqual(['number']);
  });

  it.each(['UU ', 'Nomor ', '1', '/', 'Peraturan Daerah Nomor ', 'tentang ', '(', 'UU 1/2000 '])('answers on 100 KB of %j', unit => {
    const start = performance.now();
    readCitations(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
