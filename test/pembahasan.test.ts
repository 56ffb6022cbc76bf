import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../src/cli/catalogue.ts';
import { applyChangeRule, applyToExample } from '../src/compare/change-rule.ts';
import { compareStandards } from '../src/compare/compare-standards.ts';
import { pembahasan } from '../src/compare/pembahasan.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import { runOn } from './memory-host.ts';

interface Dates {
  readonly set?: string;
  readonly discussed?: string;
  readonly minuted?: string;
}

const standard = ({ set, discussed, minuted }: Dates, promise: string) =>
  readStandard(
    parseSource(
      [
        'standar_pelayanan: 1',
        'unit: {nama: Unit}',
        ...(set ? [`penetapan: {nomor: 1/2025, tanggal: ${set}}`] : []),
        ...(discussed ? ['penyusunan:', '  pembahasan:', `    tanggal: ${discussed}`] : []),
        ...(minuted ? ['penyusunan:', '  pembahasan:', `    berita_acara: {tanggal: ${minuted}}`] : []),
        'layanan:',
        '  - nama: Surat',
        '    service_delivery:',
        `      ${promise}`,
      ].join('\n'),
      'unit.yaml',
    ),
  );

const find = (old: Dates, now: Dates, [before, after]: readonly [string, string], language: 'id' | 'en' = 'id') => {
  const versions = { old: standard(old, before), new: standard(now, after) };
  return applyChangeRule(pembahasan, versions, compareStandards(versions.old, versions.new), language);
};

const LONGER = ['jangka_waktu: 3 hari kerja', 'jangka_waktu: 5 hari kerja'] as const;
const FEE = ['biaya: gratis', 'biaya: Rp5.000 (Perda Kota Contoh Nomor 1 Tahun 2025)'] as const;
const SET = { set: '2025-01-20', discussed: '2024-12-10' };

describe('a heavier promise and its discussion', () => {
  it.each<[string, Dates, Dates, readonly [string, string], string]>([
    ['a discussion after the old decree', SET, { set: '2026-03-01', discussed: '2026-01-15' }, LONGER, 'none'],
    ['a discussion known by its minutes', SET, { minuted: '2026-01-15' }, LONGER, 'none'],
    ['a later discussion when the old decree has no date', { discussed: '2024-12-10' }, { discussed: '2026-01-15' }, LONGER, 'none'],
    ['the discussion of the old standard', SET, { set: '2026-03-01', discussed: '2024-12-10' }, LONGER, 'failed error'],
    ['a discussion before the old decree', SET, { discussed: '2025-01-10' }, LONGER, 'failed error'],
    ['no discussion', SET, { set: '2026-03-01' }, LONGER, 'cantTell warning'],
    ['a discussion whose date cannot be read', SET, { discussed: 'awal tahun' }, LONGER, 'cantTell warning'],
    ['no dates in the old version', {}, { discussed: '2026-01-15' }, LONGER, 'cantTell warning'],
    ['a fee that a regulation sets', SET, { discussed: '2024-12-10' }, FEE, 'cantTell warning'],
    ['a lighter promise', SET, {}, [LONGER[1], LONGER[0]], 'none'],
    ['a neutral change', SET, {}, ['produk: Surat Keterangan', 'produk: Surat Keterangan Elektronik'], 'none'],
  ])('%s', (_, old, now, promise, expected) => {
    const told = find(old, now, promise).map(({ outcome, level }) => `${outcome} ${level}`);
    expect(told).toEqual(expected === 'none' ? [] : [expected]);
  });

  it('stands at the date of the discussion, with the law and a remedy in both languages', () => {
    const [finding] = find(SET, { discussed: '2024-12-10' }, LONGER);
    expect(finding).toMatchObject({
      rule: 'perubahan/pembahasan',
      message:
        '1 janji menjadi lebih berat bagi pemohon, sedangkan pembahasan yang tercatat ("2024-12-10") adalah pembahasan standar lama (ditetapkan "2025-01-20")',
      citations: ['PP 96/2012 Pasal 33 ayat (3)', 'PP 96/2012 Pasal 26 ayat (1)'],
      range: { start: { line: 5, column: 14 } },
      excerpt: '    tanggal: 2024-12-10',
    });
    expect(find(SET, { discussed: '2024-12-10' }, LONGER, 'en')[0]?.message).toBe(
      '1 promise becomes heavier for applicants, and the discussion recorded ("2024-12-10") is that of the old standard (set "2025-01-20")',
    );
  });

  it('says its duty as heavily as its level, and facts without modal verbs, in both languages', () => {
    expect(pembahasan.text.id.requirement).toMatch(/\bwajib\b.*\.$/);
    expect(pembahasan.text.en.requirement).toMatch(/\bmust\b.*\.$/);
    for (const why of ['old', 'none', 'undated', 'fee'] as const) {
      const data = { changes: 2, why, discussed: '2024-12-10', since: '' };
      expect(pembahasan.text.id.message(data)).not.toMatch(/\b(?:wajib|harus|sebaiknya|seharusnya|perlu)\b|undefined/);
      expect(pembahasan.text.en.message(data)).not.toMatch(/\b(?:must|should|have to|need to)\b|undefined/);
    }
  });
});

describe('the rule in the catalogue', () => {
  it('is explained as every other, in both languages', async () => {
    for (const [lang, requirement] of [
      ['id', 'wajib dibahas lagi bersama'],
      ['en', 'must be discussed'],
    ] as const) {
      const { stdout, exitCode } = await runOn(['explain', 'perubahan/pembahasan', '--lang', lang], { files: {} });
      expect(stdout).toContain(requirement);
      expect(stdout).toContain('PP 96/2012 Pasal 33 ayat (3)');
      expect(exitCode).toBe(0);
      const listed = (await runOn(['rules', '--format', 'json', '--lang', lang], { files: {} })).stdout;
      const ids = (JSON.parse(listed) as { id: string }[]).map(({ id }) => id);
      expect(ids).toContain('perubahan/pembahasan');
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('stands there beside those of a check, of which it is none', () => {
    expect(CATALOGUE.filter(({ id }) => !RULES.some(rule => rule.id === id))).toEqual([pembahasan]);
  });

  it.each(pembahasan.examples.sound)('is kept by %j', example => {
    expect(applyToExample(pembahasan, example, 'id')).toEqual([]);
  });

  it.each(pembahasan.examples.broken)('is broken by %j', example => {
    expect(applyToExample(pembahasan, example, 'id').map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});
