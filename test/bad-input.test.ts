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

describe('a standard in a folder', () => {
  const check = (content: string | Uint8Array, name: string) =>
    runOn(['unit'], { files: { 'unit/a.yaml': HEAD, [`unit/${name}`]: content } });

  it.each([
    ['JSON on one line that is cut off', 'b.json', '{"standar_pelayanan":1,"unit":{"nama":"A"},"layanan":[{"nama":"x"}]'],
    ['a flow map that is cut off', 'b.yaml', '{standar_pelayanan: 1, unit: {nama: A}'],
    ['JSON that holds the key further behind', 'b.json', '{"unit":{"nama":"A"},"standar_pelayanan":1,"layanan":[}'],
    ['an equals sign alone', 'b.yaml', 'standar_pelayanan = 1\n'],
    ['an equals sign before other keys', 'b.yaml', 'standar_pelayanan = 1\nunit: {nama: A}\n'],
    ['no blank behind the colon', 'b.yaml', 'standar_pelayanan:1\nunit: {nama: A}\n'],
    ['no blank behind the colon, in braces', 'b.yaml', '{standar_pelayanan:1, unit: {nama: A}}'],
    ['a comment of other languages before it', 'b.json', '// x\n{"standar_pelayanan":1,}'],
    ['a comment of other languages inside', 'b.json', '{\n// x\n"standar_pelayanan": 1, "unit": {"nama": "A"}}'],
    ['a comment between stars', 'b.json', '/* x */ {"standar_pelayanan": 1, "unit": {"nama": "A"}}'],
    ['the key written twice', 'b.yaml', 'standar_pelayanan: 1\nstandar_pelayanan: 1\nunit: {nama: A}\n'],
    ['a reference to nothing behind the key', 'b.yaml', 'standar_pelayanan: *satu\nunit: {nama: A}\n'],
    ['a second document that is the standard', 'b.yaml', 'a: 1\n---\nstandar_pelayanan: 1\n'],
  ])('is not passed over for %s', async (_, name, content) => {
    const [folder, named] = [await check(content, name), await runOn([name], { files: { [name]: content } })];
    expect(folder.stdout).toContain('berkas/yaml');
    expect([folder.exitCode, named.exitCode]).toEqual([1, 1]);
    expect(named.stdout).toContain('berkas/yaml');
  });

  it('that YAML does not see is told with its line, and how the key is written', async () => {
    const { stdout } = await check('// x\n{"standar_pelayanan":1,}', 'b.json');
    expect(stdout.replace(/\n\s+/g, ' ')).toContain(
      `unit/b.json:2:1 GALAT berkas/yaml kunci "standar_pelayanan" tertulis, tetapi tidak terbaca sebagai kunci: "{"standar_pelayanan":1,}"`,
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain('Perbaikan: Awali berkas dengan baris "standar_pelayanan: 1"');
  });

  it.each([
    ['prose', 'catatan: lihat standar_pelayanan'],
    ['prose that is not YAML', 'catatan: wajib, standar_pelayanan: 1\n\tlain'],
    ['a plain text', 'Berkas tanpa kunci standar_pelayanan = 1 dilewati.'],
    ['a key below another', 'a:\n  standar_pelayanan: 1'],
    ['a key below another in braces', '{"a": {"standar_pelayanan": 1}}'],
    ['a longer key', 'kunci standar_pelayanan: wajib'],
    ['a job of a pipeline', '.standar_pelayanan: {script: x}'],
    ['a comment', '# standar_pelayanan: 1\na: 1'],
    ['a text that is not UTF-8', Uint8Array.from([...new TextEncoder().encode('a: kata standar_pelayanan '), 0x96])],
  ])('is not what only mentions the key: %s', async (_, content) => {
    const { stdout, stderr } = await check(content, 'b.yaml');
    expect(stdout).toContain('1 berkas lain dilewati karena bukan standar pelayanan');
    expect(stderr).toBe('');
  });

  it.each(['standar_pelayan', 'Standar_Pelayanan', 'standar pelayanan', 'standard_pelayanan', 'standar-pelayanan'])(
    'is asked for where the first key is %s',
    async key => {
      for (const content of [`${key}: 1\nunit: {nama: A}\n`, `{"${key}":1,"layanan":[]}`]) {
        const { stdout, stderr, exitCode } = await check(content, 'b.json');
        expect(stderr).toBe(
          `check-standard: "unit/b.json" dilewati, tetapi mungkin standar pelayanan: kunci pertamanya "${key}"; maksud Anda "standar_pelayanan"?\n`,
        );
        expect([stdout.includes('unit/b.json'), exitCode]).toEqual([false, 1]);
        const named = await runOn(['b.yaml'], { files: { 'b.yaml': content } });
        expect(named.stderr).toContain(`"b.yaml" bukan standar pelayanan: kunci pertamanya "${key}"; maksud Anda "standar_pelayanan"?`);
        expect(named.exitCode).toBe(2);
      }
    },
  );

  it('is asked for again where the result is kept', async () => {
    const first = await runOn(['unit', '--cache'], {
      files: { 'unit/a.yaml': HEAD, 'unit/b.yaml': 'standar_pelayan: 1\nunit: {nama: A}\n' },
    });
    const second = await runOn(['unit', '--cache'], { files: Object.fromEntries(first.files) });
    expect(second.stderr).toContain('"standar_pelayan"');
    expect(second.stderr).toBe(first.stderr);
  });

  it.each([
    ['standar_pelayan: 1\ncatatan: x'],
    ['standar_operasional: 1\nunit: {nama: A}'],
    ['jenis_pelayanan: x\nunit: {nama: A}'],
    ['unit: {nama: A}\nlayanan: []'],
  ])('is not asked for: %s', async content => {
    expect((await check(content, 'b.yaml')).stderr).toBe('');
  });
});

it('a folder takes a file of millions of empty lines, or of brackets, for what it is', async () => {
  for (const letter of ['\n', '{', '\r', ','])
    for (const end of ['', 'standar_pelayanan']) {
      const files = { 'unit/a.yaml': HEAD, 'unit/b.yaml': letter.repeat(2_000_000) + end };
      expect((await runOn(['unit', '--format', 'compact'], { files })).exitCode).toBe(1);
    }
});

describe('text of other machines', () => {
  it('is read with carriage returns alone between its lines', async () => {
    const content = `${HEAD}layanan:\n  - nama: Surat\n    jenis: administrasi\n`;
    const report = async (text: string) => (await runOn(['a.yaml', '--format', 'json'], { files: { 'a.yaml': text } })).stdout;
    expect(JSON.parse(await report(content.replaceAll('\n', '\r')))).toEqual(JSON.parse(await report(content)));
  });

  it.each(['utf-16le', 'utf-16be'])('is read as %s without its mark, in folders too', async encoding => {
    const bytes = new Uint8Array([...HEAD].flatMap(letter => [letter.charCodeAt(0), 0]));
    if (encoding === 'utf-16be') bytes.set([...bytes].map((_, index) => bytes[index ^ 1] ?? 0));
    for (const path of ['unit', 'unit/a.yaml']) {
      const { stdout, stderr } = await runOn([path], { files: { 'unit/a.yaml': bytes } });
      expect([stdout.split('\n')[0], stderr]).toEqual(['unit/a.yaml – Kelurahan', '']);
    }
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
