import { describe, expect, it } from 'vitest';
import { runOn } from './memory-host.ts';
import { processorTime } from './processor-time.ts';

const HEAD = 'standar_pelayanan: 1\nunit: {nama: Kelurahan}\n';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('input that cannot be read', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['a binary file', bytes(0x50, 0x4b, 3, 4, 0, 0), /bukan berkas teks/],
    ['Latin-1 text', Uint8Array.from([...new TextEncoder().encode(HEAD), 0x96, 0x0a]), /baris 3 bukan UTF-8/],
    ['an empty file', '', /kosong/],
    ['comments only', '# apa saja\n', /bukan standar pelayanan/],
    ['a list', '- a\n- b\n', /bukan standar pelayanan/],
    ['a plain text', 'halo\n', /bukan standar pelayanan/],
  ])('%s is one line and exit code 2', async (_, content, says) => {
    const { exitCode, stdout, stderr } = await runOn(['a.yaml'], { files: { 'a.yaml': content } });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it.each([
    ['a.docx', 'check-standard import a.docx -o a.yaml'],
    ['a.PDF', 'check-standard import a.PDF -o a.yaml'],
  ])('%s is told how it becomes a draft', async (name, advice) => {
    const { stderr } = await runOn([name], { files: { [name]: bytes(0x50, 0x4b, 3, 4, 0, 0) } });
    expect(stderr).toContain(`ubah dahulu dengan: ${advice}`);
  });

  it.each([[['publish', 'unit']], [['export', 'unit', '-f', 'docx']], [['evidence', 'unit']], [['import', 'unit', '-o', 'a.yaml']]])(
    'a folder in the place of a file is told: %s',
    async argv => {
      const { stderr, exitCode } = await runOn(argv, { files: { 'unit/a.yaml': HEAD } });
      expect([stderr, exitCode]).toEqual(['check-standard: "unit" adalah folder; sebutkan satu berkas di dalamnya\n', 2]);
    },
  );

  it.each([[['export', 'a.yaml', '-f', 'docx']], [['evidence', 'a.yaml']], [['init', 'b.yaml', '--from', 'a.yaml']]])(
    'YAML that is broken is told where: %s',
    async argv => {
      const { stderr, exitCode } = await runOn(argv, { files: { 'a.yaml': `${HEAD}layanan:\n\t- nama: Surat\n` } });
      expect(stderr).toMatch(/^check-standard: a\.yaml:4:1 baris menjorok dengan tab/);
      expect(exitCode).toBe(2);
    },
  );

  it('tells what leaks out of one part though another is broken', async () => {
    const leak = `${HEAD}maklumat: Kami siap melayani\nlayanan:\n  - nama: Surat\n    service_delivery:\n      pengaduan: Kotak saran atau Bapak Budi Santoso, S.Sos. (0812-0000-0101)\n`;
    const { stdout } = await runOn(['a.yaml', '-f', 'compact'], { files: { 'a.yaml': leak } });
    expect(stdout).toMatch(/a\.yaml:3:11 error berkas\/bentuk/);
    expect(stdout).toMatch(/kebocoran\/telepon-pribadi/);
  });

  it('takes a bare number for a time only where a time belongs', async () => {
    const numbers = `${HEAD}layanan:\n  - nama: Surat\n    service_delivery:\n      jangka_waktu: 3\n      pengaduan: 110\n`;
    const { stdout } = await runOn(['a.yaml', '--color', 'never'], { files: { 'a.yaml': numbers } });
    expect(stdout).toContain('"3 hari kerja"');
    expect(stdout).not.toContain('110 hari kerja');
    expect(stdout).toContain('dengan tanda kutip: "110".');
  });

  it('reads UTF-16 as Windows editors save it, and a byte order mark', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...`${HEAD}layanan: [{nama: Surat}]\n`].flatMap(c => [c.charCodeAt(0), 0])]);
    const withMark = `\ufeff${HEAD}layanan: [{nama: Surat}]\n`;
    const { exitCode, stdout } = await runOn(['a.yaml', 'b.yaml', '--profile', 'dasar', '-f', 'json'], {
      files: { 'a.yaml': utf16, 'b.yaml': withMark },
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).files.map((file: { unit: string }) => file.unit)).toEqual(['Kelurahan', 'Kelurahan']);
  });

  it('names a folder and a file that may not be read, and still reports the others', async () => {
    const files = { 'a.yaml': `${HEAD}layanan: [{nama: Surat}]\n`, 'b.yaml': HEAD, 'rahasia/c.yaml': HEAD };
    const { exitCode, stdout, stderr } = await runOn(['a.yaml', 'b.yaml', 'rahasia'], { files, denied: ['b.yaml', 'rahasia'] });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('a.yaml – Kelurahan');
    expect(stderr).toContain('"b.yaml" tidak boleh dibaca');
    expect(stderr).toContain('"rahasia" tidak boleh dibaca');
  });

  it('writes the format that the name of the file tells', async () => {
    const { files } = await runOn(['a.yaml', '-o', 'laporan.html'], { files: { 'a.yaml': HEAD } });
    expect(files.get('laporan.html')).toMatch(/^<!doctype html>/i);
  });

  it('says when the report cannot be written', async () => {
    const { exitCode, stderr } = await runOn(['a.yaml', '-f', 'json=terkunci.json'], {
      files: { 'a.yaml': HEAD },
      denied: ['terkunci.json'],
    });
    expect(stderr).toContain('"terkunci.json" tidak dapat ditulis');
    expect(exitCode).toBe(2);
  });
});

describe('input of absurd size', () => {
  it.each<[string, string, string]>([
    ['40 MB', `${HEAD}# ${'x'.repeat(40 * 1024 * 1024)}\n`, 'terlalu besar'],
    ['a million brackets', `${HEAD}layanan: ${'['.repeat(1_000_000)}`, 'terlalu dalam'],
    [
      'aliases of aliases',
      `${HEAD}${[...'bcdefghi'].reduce((text, key, i) => `${text}x_${key}: &${key} [${Array(10).fill(`*${'abcdefgh'[i]}`)}]\n`, 'x_a: &a [lol,lol,lol]\n')}`,
      'menggandakan isi',
    ],
  ])('%s is a finding', async (_, content, says) => {
    const { exitCode, stdout } = await runOn(['a.yaml'], { files: { 'a.yaml': content } });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('berkas/yaml');
    expect(stdout.replace(/\s+/g, ' ')).toContain(says);
    expect(stdout.length).toBeLessThan(5000);
  });
});

it('a component of 100 KB of anything is not read as prose, and answers at once', async () => {
  for (const unit of ['3 hari ', 'Rp1 (', 'fotokopi KTP ', '1. a\n', '(', '9 ', 'dua ']) {
    const prose = JSON.stringify(unit.repeat(Math.ceil(100_000 / unit.length)));
    const groups = ['persyaratan', 'prosedur', 'jangka_waktu', 'biaya', 'pengaduan'].map(key => `${key}: ${prose}`).join('\n      ');
    const text = `${HEAD}layanan:\n  - nama: Surat\n    service_delivery:\n      ${groups}\n`;
    const start = processorTime();
    const { stdout } = await runOn(['a.yaml', '--quiet'], { files: { 'a.yaml': text } });
    expect(stdout).toContain('berkas/bentuk');
    expect(stdout).toContain('huruf');
    expect(processorTime() - start).toBeLessThan(2000);
  }
});

it('asks whether a command was meant', async () => {
  const { stderr, exitCode } = await runOn(['explian', 'biaya/pasti']);
  expect(stderr).toContain('maksud Anda "check-standard explain"?');
  expect(exitCode).toBe(2);
});
