import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { exampleFile } from '../src/engine/example.ts';
import type { AnyRule } from '../src/engine/rule.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const TODAY = '2026-11-22';

const findingsIn = (text: string, rules: readonly AnyRule[] = RULES) =>
  check(readStandard(parseSource(text, 'a.yaml')), rules, TODAY).findings;

/** The rules that read dates. */
const FILE_RULES = RULES.filter(({ scope }) => scope === 'berkas');

/** Rule, outcome and line of what is found in an example. */
const told = (snippet: string): string[] => {
  const { text } = exampleFile(snippet);
  const lines = text.split('\n');
  return findingsIn(text).map(({ rule, outcome, range }) => `${rule.id} ${outcome}: ${lines[range.start.line - 1]?.trim()}`);
};

/** Every date that the format knows, one a line. */
const withDate = (date: string, at: number): string => {
  const dates = Array.from({ length: 11 }, (_, index) => (index === at ? date : '2026-02-02'));
  const [a, b, c, d, e, f, g, h, i, j, k] = dates;
  return `penetapan:
  nomor: 065/12/KEL/2026
  tanggal: ${a}
penyusunan:
  pembahasan:
    tanggal: ${b}
    unsur: [warga]
    berita_acara:
      nomor: BA/1
      tanggal: ${c}
      daftar_hadir: true
  publikasi_rancangan:
    tanggal: ${d}
  masukan_ditutup: ${e}
  perbaikan: ${f}
maklumat:
  isi: Kami sanggup melayani sesuai standar, terus memperbaikinya, dan siap menerima sanksi
  tanggal: ${g}
  publikasi:
    tanggal: ${h}
publikasi:
  - kanal: papan pengumuman
    tanggal: ${i}
peninjauan:
  evaluasi_terakhir: ${j}
  tinjau_ulang_terakhir: ${k}`;
};

describe('dates that no calendar has, or that cannot be read', () => {
  const bad = ['31 Februari 2026', '2026-02-31', '20009-01-20', '2026-13-01', 'awal tahun', '20 Januari 20009', '1'.repeat(10_000)];
  it.each(bad.map(date => [date]))('%.20s is a finding at its place, wherever it stands', date => {
    for (let at = 0; at < 11; at++) {
      const { text } = exampleFile(withDate(`"${date}"`, at));
      const line = text.split('\n').findIndex(one => one.includes(date)) + 1;
      const findings = findingsIn(text, FILE_RULES);
      expect(findings.filter(({ rule }) => rule.id === 'berkas/tanggal').map(({ range }) => range.start.line)).toEqual([line]);
      expect(findings.filter(({ rule, range }) => rule.id !== 'berkas/tanggal' && range.start.line === line)).toEqual([]);
    }
  });

  it('never stop the check, whatever they are', () => {
    const part = fc.constantFrom('0', '1', '31', '9999', '20009', '-', '/', ' ', 'Februari', 'Mei', 'tanggal', '.', ':', 'T00:00');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.nat(10), (parts, at) => {
        expect(() => findingsIn(exampleFile(withDate(JSON.stringify(parts.join('')), at)).text, FILE_RULES)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('dates after the date of the check', () => {
  it.each([
    ['penetapan: {nomor: 065/12/KEL/2026, tanggal: 2026-11-23}', 'penetapan/tanggal failed'],
    ['peninjauan: {evaluasi_terakhir: 2026-11-23, tinjau_ulang_terakhir: 2026-02-02}', 'peninjauan/tahunan cantTell'],
    ['peninjauan: {evaluasi_terakhir: 2026-06-15, tinjau_ulang_terakhir: 2062-02-02}', 'peninjauan/tiga-tahun cantTell'],
    ['survei_kepuasan: {tanggal: 2062-06-15, nilai: 86.4, unsur: 9}', 'survei/tahunan cantTell'],
  ])('%s', (snippet, expected) => {
    expect(told(snippet).filter(one => !one.startsWith('maklumat/'))).toEqual([`${expected}: ${snippet}`]);
  });
});

describe('citations', () => {
  it.each([
    ['Undang-Undang Nomor 25 Tahun 20009 tentang Pelayanan Publik', 'dasar-hukum/nomor-kosong failed'],
    ['Undang-Undang Nomor 25 Tahun 209 tentang Pelayanan Publik', 'dasar-hukum/nomor-kosong failed'],
    ['Undang-Undang Nomor 5 Tahun 2031 tentang Pelayanan Publik', 'dasar-hukum/tak-dikenal failed'],
    [`Peraturan Menteri ${'Contoh '.repeat(1400)}`, 'dasar-hukum/nomor-kosong failed'],
    ['x'.repeat(10_000), 'dasar-hukum/terbaca failed'],
  ])('%.60s', (citation, expected) => {
    const item = `- ${citation.trim()}`;
    const sound = 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik';
    expect(told(`dasar_hukum:\n  - ${sound}\n  ${item}`)).toEqual([`${expected}: ${item}`]);
  });
});
