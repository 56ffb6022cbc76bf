import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runExport } from '../src/cli/commands/export.ts';
import { type CheckDraft, type ImportOptions, runImport } from '../src/cli/commands/import.ts';
import { UsageError } from '../src/cli/usage-error.ts';
import { CLI_WORDS } from '../src/cli/words.ts';
import type { LossReport } from '../src/import/loss.ts';
import { type Machine, type RunResult, runOn } from './memory-host.ts';

const DEFAULTS: ImportOptions = { output: undefined, loss: undefined, structured: false, force: false, language: 'id' };

const importOn = (
  files: readonly string[],
  machine: Machine,
  options: Partial<ImportOptions> = {},
  check?: CheckDraft,
): Promise<RunResult> =>
  runOn([], machine, async host => {
    try {
      return await runImport(files, { ...DEFAULTS, ...options }, host, CLI_WORDS[options.language ?? 'id'], check);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await host.stderr.write(`${error.message}\n`);
      return 2;
    }
  });

const CSV =
  'No;Komponen;Uraian\r\n1;Persayaratan Pelayanan;"1. KTP\r\n2. KK"\r\n2;Prosedur;Datang ke loket\r\n3;Waktu Penyelesaian;15 menit\r\n4;Biaya/Tarif;Gratis\r\n5;Produk Pelayanan;Surat Keterangan Domisili\r\n6;Pengaduan;Kotak saran\r\n7;Masa Berlaku;6 bulan\r\n';

describe('import', () => {
  test('without -o the draft goes to standard output and the rest to standard error', async () => {
    const { exitCode, stdout, stderr } = await importOn(['domisili.csv'], { files: { 'domisili.csv': CSV } });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^# Rancangan dari domisili\.csv\./);
    expect(stdout).toContain('# dari: baris 3\n      prosedur: Datang ke loket\n');
    expect(stdout).toContain('dasar_hukum: # PERLU DIISI: ');
    expect(stderr).toBe(
      [
        'Komponen terisi: 6 dari 14.',
        '',
        'Dibaca 189 huruf (tanpa spasi), semuanya terhitung:',
        '   68  menjadi isi komponen dan data unit',
        '   17  disimpan di x_lain karena tidak termasuk komponen mana pun',
        '  104  menjadi kunci dan daftar (judul komponen, kepala kolom, nomor urut)',
        '',
        'Judul yang dibaca dengan perkiraan:',
        '  - "Persayaratan Pelayanan" → persyaratan (95%), baris 2 kolom 2',
        '',
        'Disimpan di x_lain:',
        '  - baris 8 kolom 2: Masa Berlaku: 6 bulan',
        '',
      ].join('\n'),
    );
  });

  test('with -o the draft goes to the file, --loss writes the report as JSON', async () => {
    const { exitCode, stdout, stderr, files } = await importOn(
      ['domisili.csv'],
      { files: { 'domisili.csv': CSV } },
      { output: 'unit.yaml', loss: 'hilang.json' },
    );
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Rancangan ditulis ke unit\.yaml: 1 layanan\.\n/);
    expect(files.get('unit.yaml')).toContain('standar_pelayanan: 1\n');
    const loss = JSON.parse(files.get('hilang.json') ?? '') as LossReport;
    const { dibaca, komponen, x_lain, kunci, tidak_dimuat } = loss.huruf;
    expect(komponen + x_lain + kunci + tidak_dimuat).toBe(dibaca);
    expect(loss.x_lain).toEqual([{ teks: 'Masa Berlaku: 6 bulan', tempat: 'baris 8 kolom 2', alasan: 'tidak termasuk komponen mana pun' }]);
  });

  test('--check checks the file that was written and gives its exit code', async () => {
    const checked: string[] = [];
    const { exitCode } = await importOn(['domisili.csv'], { files: { 'domisili.csv': CSV } }, { output: 'unit.yaml' }, async path => {
      checked.push(path);
      return 1;
    });
    expect(checked).toEqual(['unit.yaml']);
    expect(exitCode).toBe(1);
  });

  test('several files make one draft, each place with its file', async () => {
    const usaha = CSV.replace('Surat Keterangan Domisili', 'Surat Keterangan Usaha');
    const { stdout, stderr } = await importOn(['a/domisili.csv', 'a/usaha.csv'], {
      files: { 'a/domisili.csv': CSV, 'a/usaha.csv': usaha },
    });
    expect(stdout).toContain('# Rancangan dari domisili.csv, usaha.csv.');
    expect(stdout).toContain('nama: Surat Keterangan Usaha');
    expect(stdout).toContain('# dari: usaha.csv, baris 3\n');
    expect(stderr).toContain('Komponen terisi: 12 dari 28.');
  });

  test.each([
    [[], {}, {}, 'sebutkan berkas yang diimpor, misalnya: check-standard import lampiran.docx -o unit.yaml'],
    [['a.docx'], {}, {}, '"a.docx" tidak ada; periksa ejaan nama dan foldernya'],
    [
      ['a.csv'],
      { files: { 'a.csv': CSV }, denied: ['a.csv'] },
      {},
      '"a.csv" tidak boleh dibaca; minta izin baca kepada pengelola komputer',
    ],
    [
      ['a.csv'],
      { files: { 'a.csv': CSV, 'unit.yaml': '' } },
      { output: 'unit.yaml' },
      '"unit.yaml" sudah ada; pilih nama lain atau tambahkan --force untuk menimpanya',
    ],
    [
      ['a.csv'],
      { files: { 'a.csv': CSV } },
      { output: './a.csv', force: true },
      '"./a.csv" adalah sumber yang diimpor dan tidak ditimpa; beri nama lain untuk rancangannya, misalnya -o unit.yaml',
    ],
    [
      ['a.csv'],
      { files: { 'a.csv': 'Nama;Alamat\nBudi;Jalan' } },
      {},
      'tidak satu pun komponen standar pelayanan dikenali dalam "a.csv"; judul komponen dicari di tabel dan di awal paragraf',
    ],
    [
      ['a.csv'],
      { files: { 'a.csv': CSV }, denied: ['x/unit.yaml'] },
      { output: 'x/unit.yaml' },
      '"x/unit.yaml" tidak dapat ditulis; periksa apakah foldernya ada dan boleh ditulisi',
    ],
    [
      ['a.pdf'],
      { files: { 'a.pdf': '%PDF-1.7' } },
      { language: 'en' as const },
      '"a.pdf" is a PDF; open it in Word, save it as .docx and retry',
    ],
  ] as const)('%# ends with 2 and one line', async (files, machine, options, message) => {
    const { exitCode, stdout, stderr } = await importOn(files, machine as Machine, options);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: '', stderr: `${message}\n` });
  });

  test('--check without -o is told', async () => {
    const { exitCode, stderr } = await importOn(['a.csv'], { files: { 'a.csv': CSV } }, {}, async () => 0);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: '--check memerlukan -o, supaya temuan menunjuk ke berkas yang dapat dibuka\n',
    });
  });

  test('the report speaks English with --lang en', async () => {
    const { stdout, stderr } = await importOn(['a.csv'], { files: { 'a.csv': CSV } }, { language: 'en' });
    expect(stdout).toContain('# Draft made from a.csv.');
    expect(stdout).toContain('# title "Persayaratan Pelayanan" was read as persyaratan (95% sure)');
    expect(stderr).toContain('189 characters read (blanks left out), all accounted for:');
  });

  test('--structured makes lists of counted lines', async () => {
    const { stdout } = await importOn(['a.csv'], { files: { 'a.csv': CSV } }, { structured: true });
    expect(stdout).toContain('persyaratan:\n        - KTP\n        - KK\n');
  });
});

const YAML = 'standar_pelayanan: 1\nunit: {nama: Unit Uji}\nlayanan:\n  - nama: Surat\n    service_delivery: {biaya: gratis}\n';

describe('export', () => {
  const exportOn = (path: string, machine: Machine, options: Partial<Parameters<typeof runExport>[1]> = {}): Promise<RunResult> =>
    runOn([], machine, async host => {
      try {
        return await runExport(path, { format: 'docx', output: undefined, force: false, language: 'id', ...options }, host, CLI_WORDS.id);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        await host.stderr.write(`${error.message}\n`);
        return 2;
      }
    });

  test.each(['docx', 'xlsx'] as const)('writes %s beside the standard, without the time of its making', async format => {
    const { exitCode, stdout, bytes } = await exportOn('unit.yaml', { files: { 'unit.yaml': YAML } }, { format });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `Lampiran ditulis ke unit.${format}: 1 layanan.\n` });
    const parts = unzipSync(bytes.get(`unit.${format}`) ?? new Uint8Array());
    const again = zipSync(parts, { mtime: new Date(2000, 0, 1) });
    expect(Buffer.compare(again, bytes.get(`unit.${format}`) ?? new Uint8Array())).toBe(0);
    const core = parts['docProps/core.xml'];
    const dates = core === undefined ? [] : strFromU8(core).match(/\d{4}-\d\d-\d\dT[^<]*/g);
    expect(new Set(dates)).toEqual(new Set(core === undefined ? [] : ['2000-01-01T00:00:00Z']));
  });

  test.each([
    [{ files: {} }, '"unit.yaml" tidak ada; periksa ejaan nama dan foldernya'],
    [
      { files: { 'unit.yaml': YAML, 'unit.docx': '' } },
      '"unit.docx" sudah ada; pilih nama lain dengan -o atau tambahkan --force untuk menimpanya',
    ],
    [{ files: { 'unit.yaml': 'standar_pelayanan: 1\nlayanan: []\n' } }, '"unit.yaml" belum memuat layanan; tidak ada yang dapat diekspor'],
    [
      { files: { 'unit.yaml': YAML.replace('gratis', '[[x]]') } },
      '"unit.yaml" memuat bagian yang tidak terbaca; perbaiki dahulu menurut check-standard "unit.yaml"',
    ],
    [
      { files: { 'unit.yaml': YAML }, denied: ['unit.docx'] },
      '"unit.docx" tidak dapat ditulis; periksa apakah foldernya ada dan boleh ditulisi',
    ],
  ] as const)('%# ends with 2 and one line', async (machine, message) => {
    const { exitCode, stdout, stderr } = await exportOn('unit.yaml', machine as Machine);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: '', stderr: `${message}\n` });
  });
});
