/** The public sheet of a standard. `npm run test:update` rewrites the sheets in test/golden for review. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lint } from 'markdownlint/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { runPublish } from '../src/cli/commands/publish.ts';
import { type RawPublishOptions, readPublishOptions } from '../src/cli/commands/publish-options.ts';
import { UsageError } from '../src/cli/usage-error.ts';
import { escapeHtml } from '../src/markup/escape-html.ts';
import { differenceOf } from '../src/publish/difference.ts';
import { linked } from '../src/publish/link.ts';
import { outlineLines, outlineOf } from '../src/publish/outline.ts';
import { isoDuration, sureFees } from '../src/publish/sure-promise.ts';
import { readMaklumat } from '../src/reading/matter/maklumat.ts';
import { readOpeningHours } from '../src/reading/time/opening-hours.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import { accessibilityFaults, CHROMIUM, closeBrowser, lookAt, overflow, PATIENCE } from './chromium.ts';
import { type Machine, type RunResult, runOn } from './memory-host.ts';

afterAll(closeBrowser);

const EXAMPLE = {
  'puskesmas.yaml': readFileSync('examples/puskesmas-margasari.yaml', 'utf8'),
  'disdukcapil.yaml': readFileSync('examples/disdukcapil-tirtajaya.yaml', 'utf8'),
};

/** Runs `publish` on a machine in memory; a mistake of the user is its standard error and exit code 2. */
const publish = (file: string, raw: RawPublishOptions, machine: Machine = { files: EXAMPLE }): Promise<RunResult> =>
  runOn([], machine, async host => {
    try {
      return await runPublish(file, readPublishOptions(raw, 'id'), host);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await host.stderr.write(error.message);
      return 2;
    }
  });

const publishText = async (yaml: string, raw: RawPublishOptions = {}): Promise<RunResult> =>
  publish('unit.yaml', raw, { files: { 'unit.yaml': yaml } });

const SMALL = `standar_pelayanan: 1
unit: {nama: Kelurahan Sukamaju}
layanan:
  - nama: Surat Domisili
    service_delivery:
      persyaratan: Fotokopi KTP-el
      jangka_waktu: 1 hari kerja sejak berkas lengkap
      biaya: gratis
`;

describe('the sheets of the examples', () => {
  it.each([
    ['puskesmas.yaml', 'markdown', 'lembar-puskesmas.md'],
    ['puskesmas.yaml', 'html', 'lembar-puskesmas.html'],
    ['puskesmas.yaml', 'jsonld', 'lembar-puskesmas.jsonld'],
    ['disdukcapil.yaml', 'markdown', 'lembar-disdukcapil.md'],
    ['disdukcapil.yaml', 'html', 'lembar-disdukcapil.html'],
    ['disdukcapil.yaml', 'jsonld', 'lembar-disdukcapil.jsonld'],
  ])('%s as %s read as %s', async (file, format, golden) => {
    const { stdout, exitCode } = await publish(file, { format });
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot(resolve(`test/golden/${golden}`));
  });

  it('have English labels round the words of the unit', async () => {
    const { stdout } = await publish('puskesmas.yaml', { format: 'html', lang: 'en' });
    expect(stdout).toContain('<html lang="en">');
    expect(stdout).toContain('<h3>Time to completion</h3>');
    expect(stdout).toContain('<div class="parts" lang="id">\n<p>60 menit sejak pendaftaran, dapat bertambah sesuai kondisi pasien</p>');
    expect(stdout).toContain('1 November 2024');
  });

  it.each([[false], [true]])('pass markdownlint (--all: %s)', async all => {
    for (const file of Object.keys(EXAMPLE)) {
      const { stdout } = await publish(file, { all });
      expect(lint({ strings: { stdout } }).stdout).toEqual([]);
    }
  });

  it('show nothing internal unless all fourteen are asked for', async () => {
    const six = await publish('puskesmas.yaml', { format: 'markdown' });
    for (const internal of [
      'Inspektorat',
      'Alat disterilkan',
      'profesi dokter',
      'Rekam Medis',
      'supervisi',
      'tensimeter',
      'berita_acara',
      'genset',
    ])
      expect(six.stdout).not.toContain(internal);
    const fourteen = await publish('puskesmas.yaml', { format: 'markdown', all: true });
    for (const internal of ['Inspektorat', 'Alat disterilkan', 'profesi dokter', 'tensimeter']) expect(fourteen.stdout).toContain(internal);
    expect(fourteen.stdout.match(/^#### /gm)).toHaveLength(3 * 14);
  });

  it.skipIf(CHROMIUM === undefined).each<[RawPublishOptions, number]>([
    [{}, 360],
    [{ lang: 'en', all: true }, 1280],
    [{ maklumat: true }, 360],
  ])(
    'are accessible and no wider than the window: %j at %d pixels',
    async (raw, width) => {
      const { stdout } = await publish('puskesmas.yaml', { ...raw, format: 'html' });
      const seen = await lookAt(stdout, { width }, async page => ({
        faults: await accessibilityFaults(page),
        overflow: await overflow(page),
      }));
      expect(seen).toEqual({ faults: [], overflow: 0 });
    },
    PATIENCE,
  );
});

describe('what is not there', () => {
  it('is said to be unset, never left blank', async () => {
    const { stdout } = await publishText(SMALL);
    expect(stdout).toContain('- **Jam layanan**: belum ditetapkan');
    expect(stdout).toContain('- **Ditetapkan dengan**: belum ditetapkan');
    expect(stdout).toContain('## Maklumat Pelayanan\n\nMaklumat pelayanan belum ditetapkan.');
    expect(stdout).toContain('### Produk pelayanan\n\nbelum ditetapkan');
    expect((await publishText(SMALL, { format: 'html', lang: 'en' })).stdout).toContain('<p class="unset">not yet set</p>');
  });

  it('leaves services that are no longer offered out, and says which are suspended', async () => {
    const yaml = `${SMALL}  - {nama: Izin Lama, status: dihapus}\n  - {nama: Izin Baru, status: ditangguhkan}\n`;
    for (const format of ['markdown', 'html', 'jsonld']) {
      const { stdout } = await publishText(yaml, { format });
      expect(stdout).not.toContain('Izin Lama');
      expect(stdout).toContain('Layanan ini sedang ditangguhkan.');
    }
  });

  it('is no sheet at all where no service is offered', async () => {
    const { exitCode, stderr } = await publishText('standar_pelayanan: 1\nunit: {nama: A}\nlayanan: [{nama: Lama, status: dihapus}]\n');
    expect(exitCode).toBe(2);
    expect(stderr).toBe('"unit.yaml" tidak memuat layanan yang masih diberikan, jadi tidak ada yang diterbitkan');
  });
});

describe('texts that look like markup', () => {
  const HOSTILE = `standar_pelayanan: 1
unit: {nama: 'Dinas </title><script>alert(1)</script>', laman: 'javascript:alert(1)', alamat: '" onload="alert(1)'}
maklumat: {isi: '--> <script>alert(1)</script> sanggup | [x](javascript:y)', penandatangan: '<b>Kepala</b>'}
layanan:
  - id: '"><img src=x onerror=alert(1)>'
    nama: '<img src=x onerror=alert(1)> "Layanan"'
    alamat_daring: 'javascript:alert(1)'
    service_delivery:
      persyaratan: ['<script>alert(1)</script>', '</style><svg/onload=alert(1)>', "{{7*7}} \\u0000"]
      prosedur: "1. <b>Satu</b>\\n2. *Dua* # tiga"
      produk: '<!-- komentar'
      pengaduan: 'https://contoh.go.id/"onmouseover="alert(1) a@b.go.id <a href=x>'
`;
  const yaml = HOSTILE.replace('"{{7*7}} \\u0000"', '"{{7*7}} \\0"');

  it('make a harmless page', async () => {
    const { stdout } = await publishText(yaml.replace(/^ {2}- id.*\n {4}nama/m, '  - nama'), { format: 'html' });
    const tags = [...stdout.matchAll(/<(\/?[a-z!][a-z0-9]*)/gi)].map(([, name]) => name?.toLowerCase().replace('/', ''));
    const known =
      'a article body br dd div dl dt h1 h2 h3 head header html li main meta nav ol p section span strong style title ul !doctype !'.split(
        ' ',
      );
    expect([...new Set(tags)].filter(tag => tag && !known.includes(tag))).toEqual([]);
    expect(stdout).not.toMatch(/\son[a-z]+=(?:"|alert)(?![^<]*&quot;)/i);
    expect(
      [...stdout.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter(href => !/^(?:#|https?:|mailto:|tel:)/.test(href ?? '')),
    ).toEqual([]);
    expect(stdout).not.toContain('\0');
    expect(stdout.match(/<style>/g)).toHaveLength(1);
  });

  it('make Markdown without markup of their own', async () => {
    const { stdout } = await publishText(yaml.replace(/^ {2}- id.*\n {4}nama/m, '  - nama'));
    expect(stdout.replace(/^<!--.*-->$/gm, '')).not.toMatch(/<(?!https?:\/\/)/);
    expect(stdout).not.toMatch(/(?<!\\)\]\(/);
    expect(stdout.match(/^# /gm)).toHaveLength(1);
  });

  it('make JSON-LD that may stand inside a page', async () => {
    const { stdout } = await publishText(yaml.replace(/^ {2}- id.*\n {4}nama/m, '  - nama'), { format: 'jsonld' });
    expect(stdout).not.toContain('<');
    const [unit, service] = JSON.parse(stdout)['@graph'];
    expect(unit.name).toBe('Dinas </title><script>alert(1)</script>');
    expect(unit.url).toBeUndefined();
    expect(service.description).toContain('<script>alert(1)</script>');
  });

  it('make a harmless maklumat', async () => {
    const { stdout } = await publishText(yaml.replace(/^ {2}- id.*\n {4}nama/m, '  - nama'), { format: 'html', maklumat: true });
    expect(stdout).not.toMatch(/<(?:script|img|svg|b)\b/);
  });

  it('are escaped between tags and in quotes', () => {
    expect(escapeHtml(`<a b="c" d='e'>&\u0001\t`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\uFFFD\t');
  });
});

describe('before anything is written', () => {
  const NIK = `${SMALL}maklumat: {isi: Kami sanggup melayani, penandatangan: 'Budi, NIK 3171011505850003'}\n`;

  it.each([['markdown'], ['html'], ['jsonld']])('a number of identity stops it (%s)', async format => {
    const { exitCode, stdout, stderr, files } = await publishText(NIK, { format, output: 'lembar' });
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('GALAT kebocoran/nik');
    expect(stderr).toMatch(/^Yang menahan lembar:\n.*GALAT kebocoran\/nik(?:.|\n)*lembar tidak ditulis/m);
    expect([...files.keys()]).toEqual(['unit.yaml']);
  });

  it('a matter of a named person stops it', async () => {
    const text = `${SMALL}kesinambungan: Sdr. Budi Santoso, S.Sos. pernah mendapat teguran tertulis karena terlambat\n`;
    const { exitCode, stderr, files } = await publishText(text, { output: 'lembar.md' });
    expect([exitCode, [...files.keys()]]).toEqual([1, ['unit.yaml']]);
    expect(stderr).toContain('PERINGATAN kebocoran/perorangan');
  });

  it('so it does in an internal component, which may be published later', async () => {
    const { exitCode } = await publishText(`${SMALL}    manufacturing: {jumlah_pelaksana: 'Budi, NIK 3171011505850003'}\n`);
    expect(exitCode).toBe(1);
  });

  it('what is no error is pointed out, and the sheet is written', async () => {
    const { exitCode, stdout, stderr } = await publishText(
      `${SMALL}      pengaduan: Kotak saran atau Bapak Budi Santoso, S.Sos. (0812-0000-0101)\n`,
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('# Standar Pelayanan Kelurahan Sukamaju');
    expect(stderr).toContain('unit.yaml:9:63 SARAN kebocoran/telepon-pribadi – nomor seluler tertulis');
  });

  it('a component in the wrong group is pointed out', async () => {
    const { stderr, exitCode } = await publish('disdukcapil.yaml', {});
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^disdukcapil\.yaml:\d+:\d+ GALAT komponen\/salah-kelompok – .*; lembar ini tetap memuatnya$/m);
  });

  it('a sound standard is published without a word', async () => {
    const files = { 'kelurahan.yaml': readFileSync('examples/kelurahan-sukamaju.yaml', 'utf8') };
    const { exitCode, stderr } = await publish('kelurahan.yaml', { all: true }, { files });
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('internal text that was copied into a published component is pointed out', async () => {
    const copied = 'Petugas loket mengunci laci berkas setiap sore';
    const { stderr, exitCode } = await publishText(`${SMALL}      produk: ${copied}\n    manufacturing: {jaminan_keamanan: [${copied}]}\n`);
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      `unit.yaml:9:15 PERINGATAN – produk pelayanan layanan "Surat Domisili" memuat teks yang sama dengan jaminan keamanan dan keselamatan pelayanan: "${copied}"; teks itu ikut diterbitkan\n`,
    );
  });

  it.each([
    ['YAML that is broken', `${SMALL}unit: [`, 'berkas/yaml'],
    ['a part of the sheet that is broken', SMALL.replace('biaya: gratis', 'biaya: {jumlah: gratis}'), 'berkas/'],
    ['a repeated key', `${SMALL}      biaya: Rp5.000\n`, 'berkas/yaml'],
  ])('%s stops it, since the sheet would hold less than the standard', async (_, yaml, rule) => {
    const { exitCode, stdout, stderr } = await publishText(yaml);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain(rule);
  });

  it('a broken internal part stops only a sheet that shows it', async () => {
    const yaml = `${SMALL}    manufacturing: {jumlah_pelaksana: {orang: 2}}\n`;
    expect((await publishText(yaml)).exitCode).toBe(0);
    expect((await publishText(yaml, { all: true })).exitCode).toBe(1);
  });
});

describe('--check', () => {
  const committed = async (file: string, raw: RawPublishOptions): Promise<Record<string, string>> => ({
    ...EXAMPLE,
    [raw.output ?? '']: (await publish(file, raw)).files.get(raw.output ?? '') ?? '',
  });

  it.each([['lembar.md'], ['lembar.html'], ['lembar.jsonld'], ['lembar.json']])('finds %s current as it was written', async output => {
    const files = await committed('puskesmas.yaml', { output });
    const { exitCode, stdout } = await publish('puskesmas.yaml', { check: output }, { files });
    expect([exitCode, stdout]).toEqual([0, `${output} sesuai dengan puskesmas.yaml\n`]);
  });

  it('does not mind the line endings of Windows', async () => {
    const files = await committed('puskesmas.yaml', { output: 'lembar.md' });
    const windows = { ...files, 'lembar.md': `\uFEFF${files['lembar.md']?.replaceAll('\n', '\r\n')}` };
    expect((await publish('puskesmas.yaml', { check: 'lembar.md' }, { files: windows })).exitCode).toBe(0);
  });

  it('shows what is out of date, and writes nothing', async () => {
    const files = await committed('disdukcapil.yaml', { output: 'lembar.md' });
    const changed = { ...files, 'disdukcapil.yaml': EXAMPLE['disdukcapil.yaml'].replace('3 (tiga) hari kerja', '5 (lima) hari kerja') };
    const { exitCode, stdout, files: after } = await publish('disdukcapil.yaml', { check: 'lembar.md' }, { files: changed });
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      [
        'lembar.md tidak lagi sesuai dengan disdukcapil.yaml:',
        '- 129: 3 (tiga) hari kerja sejak persyaratan dipenuhi',
        '+ 129: 5 (lima) hari kerja sejak persyaratan dipenuhi',
        'Terbitkan lagi dengan pilihan yang sama dan --output.',
        '',
      ].join('\n'),
    );
    expect(after.get('lembar.md')).toBe(files['lembar.md']);
  });

  it('tells long differences shortly', async () => {
    const { stdout } = await publish('puskesmas.yaml', { check: 'lembar.md' }, { files: { ...EXAMPLE, 'lembar.md': 'lain\n' } });
    expect(stdout.split('\n').length).toBeLessThan(18);
    expect(stdout).toMatch(/… dan \d+ baris lain/);
  });

  it('finds the fewest lines that differ', () => {
    expect(differenceOf('a\nb\nc\nd\n', 'a\nc\nx\nd\n')).toEqual([
      { sign: '-', line: 2, text: 'b' },
      { sign: '+', line: 3, text: 'x' },
    ]);
  });

  it('has a bound on large differences', () => {
    const lines = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join('\n');
    expect(differenceOf(lines('a'), lines('b'))).toHaveLength(10_000);
  });
});

describe('used wrongly', () => {
  it.each<[RawPublishOptions, string]>([
    [{ format: 'pdf' }, 'bentuk lembar "pdf" tidak dikenal; pilih salah satu dari markdown, html, jsonld'],
    [{ check: 'lembar.md', output: 'baru.md' }, '--check hanya membandingkan'],
    [{ check: 'lembar' }, 'bentuk lembar "lembar" tidak terbaca dari namanya'],
    [{ check: 'tiada.md' }, '"tiada.md" tidak ada'],
    [{ all: true, output: 'a.jsonld' }, 'JSON-LD hanya memuat komponen penyampaian pelayanan'],
    [{ maklumat: true, format: 'jsonld' }, 'maklumat ditandatangani di atas kertas'],
    [{ maklumat: true, all: true }, '--all tidak berlaku bagi --maklumat'],
    [{ output: './puskesmas.yaml' }, '"puskesmas.yaml" adalah standarnya sendiri'],
    [{ lang: 'jv' }, 'nilai "jv" untuk --lang tidak dikenal'],
  ])('%j ends with one line and exit code 2', async (raw, message) => {
    const { exitCode, stdout, stderr } = await publish('puskesmas.yaml', raw);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('a file that is missing, or a folder that may not be written to', async () => {
    expect((await publish('tiada.yaml', {})).exitCode).toBe(2);
    const { exitCode, stderr } = await publish('puskesmas.yaml', { output: 'lembar.md' }, { files: EXAMPLE, denied: ['lembar.md'] });
    expect([exitCode, stderr]).toEqual([2, '"lembar.md" tidak dapat ditulis; periksa apakah foldernya ada dan boleh ditulisi']);
  });
});

describe('--maklumat', () => {
  it('drafts the three statements from the promises of the standard', async () => {
    const { stdout, stderr } = await publish('puskesmas.yaml', { maklumat: true });
    await expect(stdout).toMatchFileSnapshot(resolve('test/golden/maklumat-puskesmas.md'));
    const { ability, duty, sanction } = readMaklumat(stdout);
    expect([ability, duty, sanction].map(({ found }) => found.length > 0)).toEqual([true, true, true]);
    expect(stderr).toContain('ditandatangani kepala daerah (UU 23/2014 Pasal 347)');
    expect(lint({ strings: { stdout } }).stdout).toEqual([]);
  });

  it('stays in Indonesian, the language that binds', async () => {
    expect((await publish('disdukcapil.yaml', { maklumat: true, lang: 'en' })).stdout).toContain('19 Februari 2024');
  });
});

/** The only service of a file with these components. */
const serviceWith = (components: string) => {
  const standard = readStandard(
    parseSource(`standar_pelayanan: 1\nunit: {nama: A}\nlayanan: [{nama: B, service_delivery: {${components}}}]\n`, 'a.yaml'),
  );
  const [layanan] = standard.layanan;
  if (!layanan) throw new Error('no service');
  return layanan;
};

describe('a time is a duration only where that is true', () => {
  it.each([
    ['15 menit', 'PT15M'],
    ['paling lama 2 (dua) jam sejak berkas lengkap', 'PT2H'],
    ['14 hari kalender', 'P14D'],
    ['3 hari kerja', undefined],
    ['3 hari', undefined],
    ['2 jam kerja', undefined],
    ['1 minggu', undefined],
    ['1 bulan', undefined],
    ['1 x 24 jam', undefined],
    ['24 jam', undefined],
    ['30–60 menit', undefined],
    ['sekitar 30 menit', undefined],
    ['paling cepat 30 menit', undefined],
    ['60 menit, dapat bertambah sesuai kondisi pasien', undefined],
    ['Baru: 10 menit; Lama: 5 menit', undefined],
    ['secepatnya', undefined],
    ['-', undefined],
  ])('%s: %s', (written, expected) => {
    expect(isoDuration(serviceWith(`jangka_waktu: "${written}"`))).toBe(expected);
  });
});

describe('a fee has a price only where it is surely read', () => {
  it.each([
    ['gratis', [{ rupiah: 0 }]],
    ['Rp5.000 per lembar', [{ rupiah: 5000, satuan: 'per lembar' }]],
    ['Rp5.000 (Perda Kota Contoh Nomor 3 Tahun 2024)', [{ rupiah: 5000 }]],
    ['sekitar Rp5.000', []],
    ['Rp5.000–Rp10.000', []],
    ['sesuai Perda Nomor 3 Tahun 2024', []],
    ['gratis, biaya administrasi Rp20.000', []],
    ['seikhlasnya', []],
    ['-', []],
  ])('%s: %j', (written, expected) => {
    expect(sureFees(serviceWith(`biaya: "${written}"`))).toEqual(expected);
  });
});

describe('hours are data only where nothing else is written', () => {
  it.each([
    [
      'Senin–Kamis 08.00–15.00\nJumat pukul 08.00–11.00 WIB',
      [
        [[1, 2, 3, 4], 480, 900],
        [[5], 480, 660],
      ],
    ],
    ['Senin–Jumat: 08.00–16.00', [[[1, 2, 3, 4, 5], 480, 960]]],
    ['Senin–Kamis 08.00–15.00, istirahat 12.00–13.00', undefined],
    ['Rawat jalan: Senin–Kamis 08.00–15.00', undefined],
    ['Senin–Jumat 08.00–16.00, Jumat 11.00–13.00', undefined],
    ['setiap hari 24 jam', undefined],
    ['08.00–15.00', undefined],
    ['Senin–Kamis', undefined],
  ])('%j: %j', (written, expected) => {
    expect(readOpeningHours(written)?.map(({ weekdays, from, to }) => [weekdays, from, to])).toEqual(expected);
  });
});

describe('the words of the agency stay', () => {
  it.each([
    [['1. Pemohon datang.\n2. Petugas memeriksa.'], ['1. Pemohon datang.', '2. Petugas memeriksa.']],
    [['a. KTP; atau\nb. SIM'], ['a. KTP; atau', 'b. SIM']],
    [['1. Satu\n2. Dua\n4. Empat'], ['1. Satu', '2. Dua', '4. Empat']],
    [['A. Yani'], ['A. Yani']],
    [['Pemohon mengisi → petugas memeriksa → selesai'], ['- Pemohon mengisi', '- petugas memeriksa', '- selesai']],
    [
      ['KTP', 'KK'],
      ['- KTP', '- KK'],
    ],
    [['Pasien baru:\n1. KTP\n2. KK'], ['Pasien baru:', '  1. KTP', '  2. KK']],
  ])('%j', (texts, lines) => {
    const bare = (line: string) => line.replace(/^(\s*)(?:\d+\.|-) (?=Pemohon mengisi|petugas memeriksa|selesai)/, '$1- ');
    expect(outlineLines(outlineOf(texts)).map(bare)).toEqual(lines);
  });

  it('numbers that stand alone can be read as money and as copies', async () => {
    const { stdout } = await publishText(
      `${SMALL.replace('persyaratan: Fotokopi KTP-el', 'persyaratan: [{nama: Pas foto, jumlah: 2}]').replace('biaya: gratis', 'biaya: [{untuk: umum, tarif: 15000}]')}`,
    );
    expect(stdout).toContain('Pas foto, jumlah 2');
    expect(stdout).toContain('umum: Rp15.000');
  });
});

describe('addresses can be followed', () => {
  it.each([
    ['Telepon (021) 555-0101', 'tel:+62215550101'],
    ['surel kel@kota.go.id', 'mailto:kel@kota.go.id'],
    ['lapor.go.id', 'https://lapor.go.id'],
    ['https://a.go.id/x?y=1', 'https://a.go.id/x?y=1'],
    ['Instagram @kelurahan', undefined],
    ['kec@gmail,com', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s: %s', (text, href) => {
    const stretches = linked(text);
    expect(stretches.map(stretch => stretch.text).join('')).toBe(text);
    expect(stretches.find(stretch => stretch.href)?.href).toBe(href);
  });
});
