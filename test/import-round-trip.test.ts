import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { sheetFile } from '../src/cli/commands/export/sheet-file.ts';
import { wordFile } from '../src/cli/commands/export/word-file.ts';
import { annexOf } from '../src/import/annex.ts';
import { parseSource } from '../src/source/parse.ts';
import { KOMPONEN } from '../src/standard/komponen.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import type { Standard } from '../src/standard/standard.ts';
import { type Imported, importOf } from './fixtures/import/import-of.ts';

const WRITERS = { docx: wordFile, xlsx: sheetFile };

type Format = keyof typeof WRITERS;

const exported = (standard: Standard, format: Format): Promise<Uint8Array> => WRITERS[format](annexOf(standard));

const roundTrip = async (standard: Standard, format: Format): Promise<Imported> =>
  importOf(await exported(standard, format), `unit.${format}`);

/** Blanks at the ends of a text say nothing, nor do keys left to be filled in; a list of one is that one. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/[^\S\n]+$/gm, '').trim();
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined || inner === null ? [] : [[key, plain(inner)] as const],
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept.filter(([, inner]) => inner !== undefined));
};

/** What a standard says, each service with the components that hold for it, wherever they are written. */
const meaning = ({ file, layanan }: Standard): unknown => {
  const { umum: _, layanan: __, ...rest } = file;
  return plain({
    ...rest,
    layanan: layanan.map(({ entry, nama, komponen }) => {
      const { service_delivery: _, manufacturing: __, ...own } = entry;
      return { ...own, nama, komponen: Object.fromEntries(KOMPONEN.map(({ key }) => [key, komponen[key].value])) };
    }),
  });
};

const read = (yaml: string): Standard => readStandard(parseSource(yaml, 'unit.yaml'));

describe.each(['docx', 'xlsx'] as const)('%s', format => {
  test.each(['kelurahan-sukamaju', 'puskesmas-margasari', 'disdukcapil-tirtajaya'])('the example %s comes back the same', async name => {
    const standard = read(readFileSync(`examples/${name}.yaml`, 'utf8'));
    const back = await roundTrip(standard, format);
    expect(meaning(back.standard)).toEqual(meaning(standard));
    expect(back.loss.x_lain).toEqual([]);
    expect(back.loss.tidak_dimuat).toEqual([]);
  });

  test('texts come back the same', async () => {
    const standard = read(
      'standar_pelayanan: 1\nunit: {nama: Unit Uji}\nlayanan:\n  - nama: Surat A\n    service_delivery:\n      persyaratan: [KTP, Kartu Keluarga]\n      prosedur: |-\n        1. Datang\n        2. Pulang\n      biaya: "Rp50.000 (< 3 lembar) & \\"gratis\\" bagi lansia"\n',
    );
    expect(meaning((await roundTrip(standard, format)).standard)).toEqual(meaning(standard));
  });

  test('the archive holds well-formed XML', async () => {
    const standard = read(
      'standar_pelayanan: 1\nunit: {nama: "A & B <C>"}\nlayanan:\n  - {nama: "Uji \\u0007 \\"x\\"", service_delivery: {biaya: "a\\u0000b"}}\n',
    );
    for (const [name, bytes] of Object.entries(unzipSync(await exported(standard, format)))) {
      const text = new TextDecoder().decode(bytes);
      expect(text.startsWith('<?xml'), name).toBe(true);
      expect(text.match(/&(?!amp;|lt;|gt;|quot;|apos;|#)/g), name).toBe(null);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(/[\u0000-\u0008]/.test(text), name).toBe(false);
    }
  });

  const word = fc.constantFrom('berkas', 'Lurah', '3', 'KTP-el', '(asli)', 'dan', 'petugas:', '<', '&', '"x"', '10.000', 'é');
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => `Isi ${words.join(' ')}`);
  const prose = fc.array(line, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n'));
  const list = fc.array(prose, { minLength: 2, maxLength: 4 });
  const component = fc.oneof(prose, list);
  const step = fc.record({ uraian: line, pelaku: line, waktu: line, kanal: line }, { requiredKeys: ['uraian', 'pelaku'] });
  const channel = fc.oneof(line, fc.record({ jenis: line, alamat: line }));
  const complaints = fc.record({
    kanal: fc.array(channel, { minLength: 2, maxLength: 4 }),
    penanggung_jawab: fc.record({ jabatan: line, alamat: line }),
    waktu_tanggapan: line,
  });
  const staff = fc.array(fc.record({ jabatan: line, jumlah: fc.integer({ min: 1, max: 99 }) }), { minLength: 2, maxLength: 3 });
  const layanan = fc.record({
    nama: fc.integer({ min: 1, max: 999 }).map(n => `Surat Uji ${n}`),
    service_delivery: fc.record(
      {
        persyaratan: component,
        prosedur: fc.oneof(component, fc.array(fc.oneof(line, step), { minLength: 2, maxLength: 4 })),
        jangka_waktu: fc.oneof(prose, fc.record({ durasi: line, sejak: line })),
        produk: component,
        pengaduan: fc.oneof(component, complaints),
      },
      { requiredKeys: [] },
    ),
    manufacturing: fc.record(
      { dasar_hukum: component, jumlah_pelaksana: fc.oneof(prose, staff), evaluasi_kinerja: component },
      { requiredKeys: [] },
    ),
  });
  const standards = fc.record({
    standar_pelayanan: fc.constant(1),
    unit: fc.record({ nama: line, alamat: prose }),
    publikasi: fc.array(fc.record({ kanal: line, alamat: line }), { minLength: 2, maxLength: 3 }),
    layanan: fc.array(layanan, { minLength: 1, maxLength: 3 }),
  });

  test('any standard comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(standards, async data => {
        const standard = read(stringify(data, { lineWidth: 0 }));
        expect(standard.shapeProblems).toEqual([]);
        const back = await roundTrip(standard, format);
        expect(meaning(back.standard)).toEqual(meaning(standard));
      }),
      { numRuns: 60 },
    );
  });
});
