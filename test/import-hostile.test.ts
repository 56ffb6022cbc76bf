import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openSource } from '../src/cli/commands/import/open-source.ts';
import { ImportFault } from '../src/import/fault.ts';
import { importOf } from './fixtures/import/import-of.ts';
import { p, tbl, tr, wordFile } from './fixtures/import/word-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const faultOf = async (bytes: Uint8Array, file: string): Promise<string> => {
  try {
    await openSource(bytes, file);
    return 'none';
  } catch (error) {
    if (error instanceof ImportFault) return error.fault;
    throw error;
  }
};

const le = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff);

/** A zip of one entry whose directory promises `promised` bytes, whatever is in it. */
const zipPromising = (name: string, content: Uint8Array, promised: number, flags = 0): Uint8Array => {
  const packed = deflateRawSync(content);
  const label = [...utf8(name)];
  const common = [
    ...le(20, 2),
    ...le(flags, 2),
    ...le(8, 2),
    ...le(0, 4),
    ...le(0, 4),
    ...le(packed.length, 4),
    ...le(promised, 4),
    ...le(label.length, 2),
    ...le(0, 2),
  ];
  const local = [0x50, 0x4b, 3, 4, ...common, ...label];
  const central = [0x50, 0x4b, 1, 2, ...le(20, 2), ...common, ...le(0, 2), ...le(0, 2), ...le(0, 2), ...le(0, 4), ...le(0, 4), ...label];
  const end = [
    0x50,
    0x4b,
    5,
    6,
    ...le(0, 4),
    ...le(1, 2),
    ...le(1, 2),
    ...le(central.length, 4),
    ...le(local.length + packed.length, 4),
    ...le(0, 2),
  ];
  return Uint8Array.from([...local, ...packed, ...central, ...end]);
};

const office = (document: string, files: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    '_rels/.rels': utf8(
      '<Relationships xmlns="x"><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': utf8(document),
    ...files,
  });

const TABLE = tbl(tr('No', 'Komponen', 'Uraian'), tr('1', 'Persyaratan', 'KTP'), tr('2', 'Biaya', 'Gratis'));

describe('files that cannot be imported say why', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'a.docx', 'empty'],
    ['a truncated archive', wordFile(TABLE).subarray(0, 900), 'a.docx', 'broken-archive'],
    ['an archive without its first half', wordFile(TABLE).subarray(1500), 'a.docx', 'broken-archive'],
    ['text under the name of a Word file', utf8('halo'), 'a.docx', 'broken-archive'],
    [
      'a file locked with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.xlsx',
      'locked',
    ],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'a.doc', 'old-office'],
    ['an encrypted entry', zipPromising('word/document.xml', utf8('x'), 1, 1), 'a.docx', 'locked'],
    ['a PDF', utf8('%PDF-1.7'), 'a.pdf', 'pdf'],
    ['an RTF', utf8('{\\rtf1 halo}'), 'a.rtf', 'rtf'],
    [
      'an OpenDocument file',
      zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<x/>') }),
      'a.odt',
      'open-document',
    ],
    ['a zip of something else', zipSync({ 'a.txt': utf8('halo') }), 'a.zip', 'unknown-kind'],
    ['bytes', Uint8Array.from([0, 1, 2, 3]), 'a.csv', 'unknown-kind'],
    ['plain text', utf8('halo'), 'a.txt', 'unknown-kind'],
    ['rows with an open quote', utf8('No,Komponen\n1,"Persyaratan\n2,Biaya'), 'a.csv', 'broken-rows'],
    ['broken JSON', utf8('{"a": '), 'a.json', 'broken-json'],
    ['a standard as JSON', utf8('{"standar_pelayanan": 1}'), 'a.json', 'already-standard'],
    ['an empty page', utf8('<html><body></body></html>'), 'a.html', 'empty'],
    ['pictures only', wordFile('<w:p><w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r></w:p>'), 'pindaian.docx', 'pictures-only'],
    ['elements nested a thousand deep', office(`<w:document>${'<w:sdt>'.repeat(1000)}`), 'a.docx', 'too-deep'],
    ['a page nested a hundred thousand deep', utf8('<div>'.repeat(100_000)), 'a.html', 'too-deep'],
    ['JSON nested a hundred thousand deep', utf8('['.repeat(100_000) + ']'.repeat(100_000)), 'a.json', 'too-deep'],
    ['more cells than a unit can have', utf8('Persyaratan;Biaya;Produk\n'.repeat(70_000)), 'a.csv', 'too-many-cells'],
  ] as const)('%s', async (_, bytes, file, fault) => {
    expect(await faultOf(bytes, file)).toBe(fault);
  });
});

describe('zip bombs', () => {
  test('what the directory promises is bounded before anything is inflated', async () => {
    const bomb = office('<x/>', {});
    expect(await faultOf(zipPromising('_rels/.rels', new Uint8Array(10), 0x7fffffff), 'a.docx')).toBe('too-big');
    expect(bomb.length).toBeLessThan(2000);
  });

  test('an entry that holds more than it promises is refused', async () => {
    expect(await faultOf(zipPromising('_rels/.rels', new Uint8Array(80 * 1024 * 1024), 100), 'a.docx')).toBe('broken-archive');
  });

  test('a document of a hundred megabytes of blanks is refused', async () => {
    expect(await faultOf(office(`<w:document>${' '.repeat(100 * 1024 * 1024)}`), 'a.docx')).toBe('too-big');
  });

  test('an archive of ten thousand entries is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(1)]));
    expect(await faultOf(office('<w:document/>', files), 'a.docx')).toBe('too-big');
  });
});

describe('nothing is executed, loaded or expanded', () => {
  test('entities of a DTD stay what they are', async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const body = `<w:document><w:body>${tbl(tr('1', 'Persyaratan', 'ISI'), tr('2', 'Biaya', 'Gratis'))}</w:body></w:document>`.replace(
      'ISI',
      'KTP &b; &f;',
    );
    const { yaml } = await importOf(office(bomb + body), 'a.docx');
    expect(yaml).toContain('KTP &b; &f;');
    expect(yaml).not.toMatch(/lollol|root:/);
  });

  test('macros and parts outside the archive are passed over', async () => {
    const bytes = wordFile(TABLE, { files: { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) } });
    const { standard } = await importOf(bytes, 'a.docm');
    expect(standard.layanan[0]?.komponen.biaya.value).toBe('Gratis');
  });

  test('scripts, styles and hidden frames of a page are no text', async () => {
    const { yaml } = await importOf(
      utf8(
        '<script>Persyaratan()</script><style>p{}</style><h2>Persyaratan</h2><p onclick="x()">KTP</p><h2>Biaya</h2><p>Gratis<img src="http://x/y.png"></p><iframe src="http://x"></iframe>',
      ),
      'a.html',
    );
    expect(yaml).not.toMatch(/onclick|Persyaratan\(\)|http/);
  });

  test('a field that names the prototype changes nothing', async () => {
    const rows = [tr('Isian', 'Isi'), tr('__proto__ > rusak', 'ya'), tr('unit > nama', 'Unit Uji'), tr('layanan > nama', 'Uji')].join('');
    await importOf(wordFile(tbl(rows) + TABLE), 'a.docx');
    expect(({} as Record<string, unknown>).rusak).toBeUndefined();
  });
});

describe('long sources end in bounded work', () => {
  const long = (rows: number): Uint8Array =>
    wordFile(
      tbl(
        tr('No', 'Nama Layanan', 'Persyaratan', 'Biaya', 'Produk'),
        ...Array.from({ length: rows }, (_, at) => tr(`${at}`, `Layanan ${at}`, 'KTP', 'Gratis', 'Surat')),
      ),
    );

  test('a thousand services balance', async () => {
    const { standard, balance } = await importOf(long(1_000), 'a.docx');
    expect(standard.layanan).toHaveLength(1_000);
    expect(standard.sourceProblems).toEqual([]);
    expect(balance.placed + balance.other + balance.structure + balance.listed).toBe(balance.read);
  }, 60_000);

  test('ten thousand services are more than a unit has', async () => {
    await expect(importOf(long(10_000), 'a.docx')).rejects.toThrow('too-many-services');
  }, 60_000);

  test('ten thousand paragraphs without a single title', async () => {
    const { draft } = await importOf(wordFile(Array.from({ length: 10_000 }, (_, at) => p(`Kalimat ke-${at}.`)).join('')), 'a.docx');
    expect(draft.layanan).toEqual([]);
    expect(draft.lain).toHaveLength(10_000);
  }, 60_000);

  test('a sheet whose last cell stands in the last row', async () => {
    const cell = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = `<worksheet><sheetData><row r="1">${cell('A1', 'Persyaratan')}${cell('B1', 'KTP')}</row><row r="1048576">${cell('A1048576', 'Biaya')}${cell('XFD1048576', 'Gratis')}</row></sheetData><mergeCells><mergeCell ref="C1:XFD1048576"/></mergeCells></worksheet>`;
    const bytes = zipSync({
      '_rels/.rels': utf8('<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
      'xl/workbook.xml': utf8('<workbook><sheets><sheet name="SP" sheetId="1" r:id="r1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': utf8(
        '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });
    const { standard } = await importOf(bytes, 'a.xlsx');
    expect(standard.layanan[0]?.komponen.biaya.value).toBe('Gratis');
  });
});
