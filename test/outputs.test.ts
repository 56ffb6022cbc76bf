/** What the program writes, and over what it never does. The files that a machine writes: test/node-drafts.test.ts. */
import { describe, expect, it } from 'vitest';
import { type RunResult, runOn } from './memory-host.ts';

const STANDARD = 'standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan:\n  - nama: Surat\n    service_delivery: {biaya: gratis}\n';
const OTHER = STANDARD.replace('Surat', 'Kartu');
const BROKEN = '{"standar_pelayanan": 1, "unit": {"nama": "A"}, "layanan": [{"nama": "x"}]';
const BIG = `unit: {nama: Kelurahan}\nstandar_pelayanan: 1\n# ${'x'.repeat(1_100_000)}\n`;
const CSV = 'Komponen;Isi\nPersyaratan;KTP\nBiaya;gratis\nJangka Waktu;1 hari\n';

const files = {
  'k.yaml': STANDARD,
  'b.yaml': OTHER,
  'unit/c.yaml': OTHER,
  'terpotong.json': BROKEN,
  'besar.yaml': BIG,
  'catatan.txt': STANDARD,
  'q.csv': CSV,
  'check-standard.yaml': 'profil: ketat\n',
  'daftar.yaml': 'peraturan: []\n',
};

/** The files of before, and no other. */
const untouched = ({ files: after }: RunResult): void => {
  expect(Object.fromEntries(after)).toEqual(files);
};

const LINE = (path: string): string =>
  `check-standard: "${path}" adalah standar pelayanan dan tidak ditimpa; beri nama lain untuk keluarannya\n`;

describe('no output goes over a standard', () => {
  it.each([
    ['check k.yaml -o k.yaml', 'k.yaml'],
    ['k.yaml -f text=k.yaml', 'k.yaml'],
    ['k.yaml -o /kerja/k.yaml -f text', 'k.yaml'],
    ['k.yaml -f html=x.html -f text=unit/../k.yaml', 'unit/../k.yaml'],
    ['. -f markdown=unit/c.yaml', 'unit/c.yaml'],
    ['b.yaml k.yaml -o b.yaml', 'b.yaml'],
    ['b.yaml -f json=terpotong.json', 'terpotong.json'],
    ['b.yaml -f text=besar.yaml', 'besar.yaml'],
    ['b.yaml -o catatan.txt', 'catatan.txt'],
    ['unit --cache --cache-location k.yaml', 'k.yaml'],
    ['k.yaml -f html=x.html --cache-location b.yaml', 'b.yaml'],
    ['diff k.yaml b.yaml -o k.yaml', 'k.yaml'],
    ['diff k.yaml b.yaml -o unit/c.yaml', 'unit/c.yaml'],
    ['export k.yaml -o k.yaml -f docx --force', 'k.yaml'],
    ['export k.yaml -o b.yaml -f docx --force', 'b.yaml'],
    ['publish k.yaml -o b.yaml -f markdown', 'b.yaml'],
    ['schema -o k.yaml', 'k.yaml'],
    ['import q.csv --loss k.yaml -o z.yaml', 'k.yaml'],
    ['import q.csv --loss k.yaml -o z.yaml --force', 'k.yaml'],
    ['baseline k.yaml --baseline b.yaml', 'b.yaml'],
  ])('%s', async (call, path) => {
    const result = await runOn(call.split(' '), { files });
    expect([result.stdout, result.stderr, result.exitCode]).toEqual(['', LINE(path), 2]);
    untouched(result);
  });

  it('nor over one whose name a folder of evidence takes', async () => {
    const named = { ...files, 'bukti/bukti-pekppp.csv': STANDARD };
    const { stderr, exitCode, files: after } = await runOn(['evidence', 'k.yaml'], { files: named });
    expect([stderr, exitCode]).toEqual([LINE('bukti/bukti-pekppp.csv'), 2]);
    expect(after.has('bukti/bukti-pekppp.md')).toBe(false);
  });

  it('and says so in English', async () => {
    const { stderr } = await runOn(['k.yaml', '-o', 'k.yaml', '--lang', 'en'], { files });
    expect(stderr).toBe('check-standard: "k.yaml" is a service standard and is not overwritten; give the output another name\n');
  });

  it('the sheet of a standard is told that it is its own standard, however it is spelled', async () => {
    for (const path of ['k.yaml', './k.yaml', 'unit/../k.yaml', '/kerja/k.yaml']) {
      const result = await runOn(['publish', 'k.yaml', '-o', path, '-f', 'markdown'], { files });
      expect(result.stderr).toBe(
        'check-standard: "k.yaml" adalah standarnya sendiri; beri nama lain untuk lembarnya, misalnya --output lembar.html\n',
      );
      untouched(result);
    }
  });

  it('unless the user says so, to a command that writes standards', async () => {
    const started = await runOn(['init', 'k.yaml', '--force'], { files });
    expect([started.exitCode, started.files.get('k.yaml')?.includes('[nama layanan]')]).toEqual([0, true]);
    const drafted = await runOn(['import', 'q.csv', '-o', 'k.yaml', '--force'], { files });
    expect([drafted.exitCode, drafted.files.get('k.yaml')?.includes('# Rancangan dari q.csv.')]).toEqual([0, true]);
  });

  it('what is there and is no standard is replaced: an earlier report, an earlier schema', async () => {
    for (const call of [
      'k.yaml -f json=r.json',
      '. -f json=unit/r.json',
      'k.yaml -o r.md',
      'k.yaml -o r.html',
      'schema -o s.json',
      'schema -o s.yaml',
    ]) {
      const once = await runOn(call.split(' '), { files });
      const path = [...once.files.keys()].at(-1) ?? '';
      const again = await runOn([...call.split(' '), '--lang', 'en'], { files: Object.fromEntries(once.files) });
      expect([call, again.stderr, again.exitCode]).toEqual([call, '', once.exitCode]);
      expect(again.files.get(path)).toBeDefined();
    }
  });
});

describe('no output goes over what the command reads', () => {
  it.each([
    ['init --from k.yaml k.yaml --force', 'k.yaml'],
    ['unit --config daftar.yaml -f text=daftar.yaml', 'daftar.yaml'],
    ['unit --since lama.json -f json=./lama.json', './lama.json'],
    ['merge lama.json -o lama.json', 'lama.json'],
    ['merge lama.json -f html=x.html -f json=unit/../lama.json', 'unit/../lama.json'],
    ['unit -f json=dasar.json --baseline dasar.json', 'dasar.json'],
    ['unit -f json=dasar.json --config dengan-dasar.yaml', 'dasar.json'],
  ])('%s', async (call, path) => {
    const { files: made } = await runOn(['unit', '-f', 'json=lama.json', '--no-config'], { files });
    const before = {
      ...Object.fromEntries(made),
      'daftar.yaml': '{}\n',
      'dasar.json': '{"dasar_temuan": 1, "temuan": []}\n',
      'dengan-dasar.yaml': 'dasar_temuan: dasar.json\n',
    };
    const result = await runOn(call.split(' '), { files: before });
    expect(result.stderr).toBe(`check-standard: "${path}" dibaca oleh perintah ini dan tidak ditimpa; beri nama lain untuk keluarannya\n`);
    expect([result.exitCode, Object.fromEntries(result.files)]).toEqual([2, before]);
  });

  it('nor over a configuration', async () => {
    const result = await runOn(['schema', '-o', 'check-standard.yaml'], { files });
    expect(result.stderr).toBe(
      'check-standard: "check-standard.yaml" adalah berkas pengaturan dan tidak ditimpa; beri nama lain untuk keluarannya\n',
    );
    untouched(result);
  });
});

describe('names of outputs', () => {
  it.each([
    ['k.yaml -f json=a.out -f markdown=./a.out', '"a.out" dan "./a.out" adalah satu berkas; beri masing-masing keluaran namanya sendiri'],
    ['k.yaml -f json=a.out --cache-location a.out', 'dua keluaran tidak dapat ditulis ke "a.out"; beri masing-masing namanya sendiri'],
    ['import q.csv -o z.yaml --loss ./z.yaml', '"z.yaml" dan "./z.yaml" adalah satu berkas; beri masing-masing keluaran namanya sendiri'],
    ['k.yaml -f json=', 'sesudah "json=" belum ada nama berkas; tulis misalnya --format json=laporan.json'],
    ['k.yaml -f=json', 'tulis -f json atau --format=json, tanpa "=" sesudah -f'],
    ['k.yaml -o .', '"." adalah folder; sebutkan nama sebuah berkas di dalamnya'],
    ['k.yaml --cache-location unit', '"unit" adalah folder; sebutkan nama sebuah berkas di dalamnya'],
    ['schema -o unit', '"unit" adalah folder; sebutkan nama sebuah berkas di dalamnya'],
    ['schema -o -', '"-" bukan nama berkas yang dapat ditulis; sebutkan namanya, misalnya unit.yaml atau laporan.md'],
    ['init -', '"-" bukan nama berkas yang dapat ditulis; sebutkan namanya, misalnya unit.yaml atau laporan.md'],
    ['init z.json', 'standar permulaan ditulis sebagai YAML, sedangkan "z.json" tidak berakhiran .yaml; beri nama misalnya z.yaml'],
    ['init a/b.c/z', 'standar permulaan ditulis sebagai YAML, sedangkan "a/b.c/z" tidak berakhiran .yaml; beri nama misalnya a/b.c/z.yaml'],
    [
      'init x/check-standard.yaml',
      '"x/check-standard.yaml" adalah nama berkas pengaturan; beri nama lain untuk standarnya, misalnya unit.yaml',
    ],
    [
      'k.yaml -o laporan.pdf',
      'bentuk laporan "laporan.pdf" tidak terbaca dari namanya; sebutkan dengan --format salah satu dari text, compact, markdown, html, json, ndjson, sarif, junit, github, gitlab, csv, csv-unit',
    ],
    ['publish k.yaml -o s.jsonld2', 'bentuk lembar "s.jsonld2" tidak terbaca dari namanya; sebutkan, misalnya --format markdown'],
    ['publish k.yaml -o s.yaml', 'bentuk lembar "s.yaml" tidak terbaca dari namanya; sebutkan, misalnya --format markdown'],
    [
      'diff k.yaml b.yaml -o x.html',
      'perbandingan tidak dapat ditulis dalam bentuk "x.html"; beri nama berakhiran .md, .json, atau .txt, atau sebutkan --format: text, markdown, json',
    ],
  ])('%s', async (call, message) => {
    const result = await runOn(call.split(' '), { files });
    expect([result.stdout, result.stderr, result.exitCode]).toEqual(['', `check-standard: ${message}\n`, 2]);
    untouched(result);
  });

  it.each(['laporan', 'laporan.txt', 'a.out', 'periksa.log'])('%s is a text', async path => {
    const { files: after } = await runOn(['k.yaml', '-o', path], { files });
    expect(after.get(path)).toContain('BELUM MEMENUHI');
  });
});

describe('options that are told with their value', () => {
  it.each([
    ['--max-warnings abc', 'nilai "abc" untuk --max-warnings bukan bilangan bulat 0 atau lebih'],
    ['--jobs abc', 'nilai "abc" untuk --jobs bukan bilangan bulat 0 atau lebih'],
    ['--as-of zz', 'nilai "zz" untuk --as-of bukan tanggal; tulis seperti 2026-11-22'],
    ['--shard 3/2', 'nilai "3/2" untuk --shard bukan bagian; tulis seperti 2/8: bagian kedua dari delapan'],
    [
      '--stdin-filename a.yaml',
      '--stdin-filename hanya menamai masukan baku; sebutkan juga "-", misalnya: check-standard - --stdin-filename unit.yaml',
    ],
  ])('%s', async (options, message) => {
    const { stdout, stderr, exitCode } = await runOn(['k.yaml', ...options.split(' ')], { files });
    expect([stdout, stderr, exitCode]).toEqual(['', `check-standard: ${message}\n`, 2]);
  });
});

describe('a cache', () => {
  it('that cannot be written is told, and the check is whole', async () => {
    const plain = await runOn(['unit'], { files });
    const { stdout, stderr, exitCode } = await runOn(['unit', '--cache'], { files, denied: ['.check-standard-cache'] });
    expect([stdout, exitCode]).toEqual([plain.stdout, plain.exitCode]);
    expect(stderr).toBe(
      'check-standard: simpanan hasil ".check-standard-cache" tidak dapat ditulis; pemeriksaannya tetap utuh. Periksa apakah foldernya ada dan boleh ditulisi, atau hapus --cache\n',
    );
  });

  it('of others is left aside and written anew', async () => {
    const { stderr, files: after } = await runOn(['unit', '--cache'], { files: { ...files, '.check-standard-cache': 'x' } });
    expect(stderr).toBe('check-standard: ".check-standard-cache" bukan simpanan hasil yang utuh; diabaikan dan ditulis ulang\n');
    expect(after.get('.check-standard-cache')).toContain('{"check_standard_cache":');
  });
});

describe('what may not be looked into', () => {
  const locked = { files: { ...files, 'terkunci/a.yaml': STANDARD, 'terkunci/dalam/b.yaml': STANDARD }, denied: ['terkunci'] };

  it('is told, and the rest of the folder is checked and reported', async () => {
    const { stdout, stderr, exitCode } = await runOn(['.', '-f', 'compact'], locked);
    expect(stderr).toContain('check-standard: "terkunci" tidak boleh dibaca; minta izin baca kepada pengelola komputer\n');
    expect([stdout.includes('unit/c.yaml'), exitCode]).toEqual([true, 2]);
  });

  it.each(['terkunci', 'terkunci/a.yaml', 'terkunci/*.yaml', 'terkunci/dalam'])('is told when it is named: %s', async path => {
    const line = `check-standard: "${path}" tidak boleh dibaca; minta izin baca kepada pengelola komputer\n`;
    const alone = await runOn([path], locked);
    expect([alone.stdout, alone.stderr, alone.exitCode]).toEqual(['', line, 2]);
    const beside = await runOn([path, 'unit', '-f', 'compact'], locked);
    expect([beside.stdout.includes('unit/c.yaml'), beside.stderr, beside.exitCode]).toEqual([true, line, 2]);
  });
});
