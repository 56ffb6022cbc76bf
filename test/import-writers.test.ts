import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { sheetFile } from '../src/cli/commands/export/sheet-file.ts';
import { wordFile } from '../src/cli/commands/export/word-file.ts';
import { annexOf } from '../src/import/annex.ts';
import { parseSource } from '../src/source/parse.ts';
import type { KomponenKey } from '../src/standard/komponen.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import { CASES } from './fixtures/import/cases.ts';
import { type Imported, importOf } from './fixtures/import/import-of.ts';

const filled = ({ standard }: Imported, index = 0): Partial<Record<KomponenKey, unknown>> =>
  Object.fromEntries(
    Object.values(standard.layanan[index]?.komponen ?? {}).flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
  );

describe('files of the docx library', () => {
  const cell = (text: string, extra: object = {}): TableCell => new TableCell({ ...extra, children: [new Paragraph(text)] });
  const item = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: 'syarat', level: 0 } });

  test('a table with merged cells, a counted list and a footer', async () => {
    const document = new Document({
      numbering: { config: [{ reference: 'syarat', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph('Dinas Uji – halaman')] }) },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Standar Pelayanan Izin Klinik')] }),
            new Table({
              rows: [
                new TableRow({ children: [cell('No'), cell('Komponen'), cell('Uraian')] }),
                new TableRow({ children: [cell('A. Service Delivery', { columnSpan: 3 })] }),
                new TableRow({ children: [cell('1'), cell('Persyaratan'), new TableCell({ children: [item('KTP'), item('NPWP')] })] }),
                new TableRow({
                  children: [
                    cell('2', { verticalMerge: VerticalMergeType.RESTART }),
                    cell('Prosedur', { verticalMerge: VerticalMergeType.RESTART }),
                    cell('Daftar'),
                  ],
                }),
                new TableRow({
                  children: [
                    cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                    cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                    cell('Terima izin'),
                  ],
                }),
                new TableRow({ children: [cell('3'), cell('Biaya / Tarif'), cell('Gratis')] }),
              ],
            }),
          ],
        },
      ],
    });
    const imported = await importOf(await Packer.toBuffer(document), 'izin.docx');
    expect(imported.standard.layanan[0]?.nama).toBe('Izin Klinik');
    expect(filled(imported)).toEqual({ persyaratan: ['KTP', 'NPWP'], prosedur: ['Daftar', 'Terima izin'], biaya: 'Gratis' });
    expect(imported.loss.tidak_dimuat).toEqual([{ teks: 'Dinas Uji – halaman', tempat: 'kaki halaman', alasan: 'kaki halaman' }]);
  });
});

describe('files of the write-excel-file library', () => {
  test('a sheet a service, numbers, money and dates as the sheet shows them', async () => {
    const sheet = (produk: string): Parameters<typeof writeExcelFile>[0] =>
      [
        ['STANDAR PELAYANAN', null, null],
        ['No', 'Komponen', 'Uraian'],
        [1, 'Persyaratan', 'Formulir'],
        [2, 'Biaya/Tarif', { value: 50000, type: Number, format: '"Rp"#,##0' }],
        [3, 'Produk Pelayanan', produk],
        [4, 'Jumlah Pelaksana', 2],
        [5, 'Masa Berlaku', { value: new Date(Date.UTC(2025, 0, 20)), type: Date, format: 'd mmmm yyyy' }],
      ] as unknown as Parameters<typeof writeExcelFile>[0];
    const bytes = await writeExcelFile([
      { data: sheet('SIUP'), sheet: 'Izin Usaha' },
      { data: sheet('TDP'), sheet: 'Tanda Daftar' },
    ] as never).toBuffer();
    const imported = await importOf(bytes, 'izin.xlsx');
    expect(imported.standard.layanan.map(({ nama }) => nama)).toEqual(['Izin Usaha', 'Tanda Daftar']);
    expect(filled(imported, 1)).toEqual({ persyaratan: 'Formulir', biaya: 'Rp50.000', produk: 'TDP', jumlah_pelaksana: '2' });
    expect(imported.loss.x_lain.map(({ teks }) => teks)).toContain('Masa Berlaku: 20 Januari 2025');
  });
});

describe('sheets as Excel writes them', () => {
  const workbook = (
    sheets: Readonly<Record<string, string>>,
    states: Readonly<Record<string, string>> = {},
    others: Readonly<Record<string, string>> = {},
  ): Uint8Array => {
    const names = Object.keys(sheets);
    return zipSync(
      Object.fromEntries(
        Object.entries({
          '_rels/.rels': '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
          'xl/workbook.xml': `<workbook><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"${states[name] ? ` state="${states[name]}"` : ''}/>`).join('')}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => `<Relationship Id="r${at}" Type="http://x/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}<Relationship Id="s" Type="http://x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="http://x/styles" Target="styles.xml"/></Relationships>`,
          'xl/sharedStrings.xml':
            '<sst><si><t>Persyaratan</t></si><si><r><t>Biaya</t></r><r><t>/Tarif</t></r></si><si><t>KTP</t></si><si><t>Waktu</t></si></sst>',
          'xl/styles.xml':
            '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0\\ &quot;rupiah&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>',
          ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at}.xml`, sheets[name] ?? ''])),
          ...others,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );
  };

  const row = (number: number, label: string, cell: string): string =>
    `<row r="${number}"><c r="A${number}" t="s"><v>${label}</v></c>${cell}</row>`;
  const sheet = (...rows: readonly string[]): string => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;

  test('shared and rich strings, formats, formulas by their last result; one without a result is listed', async () => {
    const bytes = workbook({
      SP: sheet(
        row(1, '0', '<c r="B1" t="s"><v>2</v></c>'),
        row(2, '1', '<c r="B2" s="1"><f>25000*2</f><v>50000</v></c>'),
        row(3, '3', '<c r="B3" s="3"><v>45677</v></c><c r="C3"><f>HARI(A1)</f></c>'),
      ),
    });
    const imported = await importOf(bytes, 'sp.xlsx');
    expect(filled(imported)).toEqual({ persyaratan: 'KTP', biaya: '50.000 rupiah', jangka_waktu: '20/01/2025' });
    expect(imported.loss.tidak_dimuat).toEqual([
      { teks: '=HARI(A1)', tempat: 'lembar "SP" sel C3', alasan: 'rumus tanpa hasil tersimpan' },
    ]);
  });

  test('hidden sheets and comments are listed', async () => {
    const visible = sheet(row(1, '0', '<c r="B1" t="s"><v>2</v></c>'), row(2, '1', '<c r="B2" t="str"><v>gratis</v></c>'));
    const bytes = workbook(
      { SP: visible, Lama: sheet(row(1, '3', '<c r="B1" t="str"><v>3 hari</v></c>')) },
      { Lama: 'hidden' },
      {
        'xl/worksheets/_rels/sheet0.xml.rels':
          '<Relationships><Relationship Id="c" Type="http://x/comments" Target="../comments1.xml"/></Relationships>',
        'xl/comments1.xml': '<comments><commentList><comment ref="B2"><text><t>cek lagi</t></text></comment></commentList></comments>',
      },
    );
    const imported = await importOf(bytes, 'sp.xlsx');
    expect(filled(imported)).toEqual({ persyaratan: 'KTP', biaya: 'gratis' });
    expect(imported.loss.tidak_dimuat.map(({ teks }) => teks)).toEqual(['cek lagi', 'Waktu', '3 hari']);
  });
});

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

describe.skipIf(!hasOffice)('files that LibreOffice has written', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-standard-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens files in LibreOffice and saves them in a format. */
  const convert = (files: Readonly<Record<string, Uint8Array>>, to: string): ReadonlyMap<string, Uint8Array> => {
    const target = join(folder, to.replace(/\W+/g, '-'));
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const run = spawnSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', target, ...paths],
      { timeout: 280_000 },
    );
    expect(run.status, String(run.stderr)).toBe(0);
    const ending = to.split(':')[0];
    return new Map(Object.keys(files).map(name => [name, readFileSync(join(target, name.replace(/\.\w+$/, `.${ending}`)))]));
  };

  /** Numbers at the start of a line come and go between list and text. */
  const bare = (value: unknown): string =>
    [value]
      .flat(3)
      .map(String)
      .join(' ')
      .replace(/(?:^|\s)(?:\d+|[a-z])\.\s/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  // A text box and a picture without its file do not survive LibreOffice's own reading.
  const all = CASES.filter(({ file, name }) => file.endsWith('.docx') && !/kotak teks|gambar/.test(name));

  test.each(['docx', 'html:HTML (StarWriter)'])('every Word source, saved again as %s', { timeout: 300_000 }, async to => {
    // As a page it takes tracked deletions for text.
    const words = all.filter(({ name }) => to === 'docx' || !name.includes('terhapus'));
    const saved = convert(Object.fromEntries(words.map(({ bytes }, at) => [`s${at}.docx`, bytes])), to);
    for (const [at, sample] of words.entries()) {
      const imported = await importOf(saved.get(`s${at}.docx`) ?? new Uint8Array(), `s${at}.${to.slice(0, 4)}`);
      expect(
        imported.standard.layanan.map(({ nama }) => nama),
        sample.name,
      ).toEqual(sample.layanan.map(({ nama }) => nama));
      for (const [index, { isi }] of sample.layanan.entries()) {
        const own = filled(imported, index);
        for (const [key, texts] of Object.entries({ ...isi, ...sample.umum }))
          expect(bare(own[key as KomponenKey]), `${sample.name}: ${key}`).toBe(bare(texts));
      }
      const { read, placed, other, structure, listed } = imported.balance;
      expect(placed + other + structure + listed, sample.name).toBe(read);
    }
  });

  test('an exported annex, opened and saved, comes back the same', { timeout: 300_000 }, async () => {
    const standard = readStandard(parseSource(readFileSync('examples/kelurahan-sukamaju.yaml', 'utf8'), 'unit.yaml'));
    const annex = annexOf(standard);
    for (const [format, bytes] of [
      ['docx', await wordFile(annex)],
      ['xlsx', await sheetFile(annex)],
    ] as const) {
      const saved = convert({ [`annex.${format}`]: bytes }, format).get(`annex.${format}`) ?? new Uint8Array();
      const back = await importOf(saved, `annex.${format}`, true);
      for (const [index, layanan] of standard.layanan.entries()) {
        for (const { key, value } of Object.values(layanan.komponen)) {
          expect(back.standard.layanan[index]?.komponen[key].value, `${format} ${layanan.nama} ${key}`).toEqual(value);
        }
      }
    }
  });
});
