import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textPassages } from '../src/import/account.ts';
import { isOrdinal } from '../src/import/grid.ts';
import { LEADING_NUMBER, readHeading } from '../src/import/heading.ts';
import { TITLES } from '../src/import/heading-words.ts';
import type { Block, Cell, Manuscript, Passage, Row } from '../src/import/manuscript.ts';
import { cellPlace, paragraphPlace } from '../src/import/place.ts';
import { draftOf, type Imported } from './fixtures/import/import-of.ts';

const squeeze = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '');

/** Every text in the data of a YAML file. */
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(texts);

const titles = fc.constantFrom(
  ...Object.values(TITLES).flat(),
  'Persyaratan :',
  '1. Biaya/Tarif',
  'A. SERVICE DELIVERY',
  'Manufacturing',
  'Masa Berlaku',
  'Waktu Pelayanan',
  'Jenis Layanan',
  'Nama Layanan : Surat',
  'JAM LAYANAN',
  'Penanganan Pengaduan, Sarana dan Masukan',
);
const words = fc.constantFrom(
  'KTP',
  'gratis',
  '15 menit',
  'kotak saran',
  'Uraian',
  'Komponen',
  '1',
  'a.',
  '-',
  'x',
  'Standar Pelayanan Surat',
  'TENTANG',
  '< 3',
  '"',
  "it's",
  ': ',
  '#',
  '😀',
  'Jl. Melati',
);
const sentence = fc.array(words, { minLength: 1, maxLength: 5 }).map(parts => parts.join(' ').trim());
const text = fc
  .oneof(
    { weight: 3, arbitrary: titles },
    { weight: 4, arbitrary: sentence },
    fc.tuple(titles, sentence).map(([a, b]) => `${a}: ${b}`),
    fc.tuple(titles, sentence).map(([a, b]) => a + b),
    fc.string({ maxLength: 30 }),
  )
  .map(written => written.trim());

const passage = fc.record(
  { text, strong: fc.boolean(), mark: fc.constantFrom('1.', 'a.', '•'), level: fc.nat(2), heading: fc.integer({ min: 1, max: 3 }) },
  { requiredKeys: ['text'] },
);

const paragraphs = passage.map((made): { readonly made: Omit<Passage, 'place'> } => ({ made: made as Omit<Passage, 'place'> }));
const tables = fc.array(
  fc.array(fc.record({ passages: fc.array(passage, { maxLength: 2 }), span: fc.constantFrom(1, 1, 1, 2), merge: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  }),
  { minLength: 1, maxLength: 8 },
);

type Made =
  | { readonly made: Omit<Passage, 'place'> }
  | { readonly rows: readonly (readonly { readonly passages: readonly unknown[]; readonly span: number; readonly merge: boolean }[])[] };

const manuscript = fc
  .array(
    fc.oneof(
      paragraphs,
      tables.map(rows => ({ rows })),
    ),
    { maxLength: 14 },
  )
  .map((parts): Manuscript => {
    const blocks = (parts as readonly Made[]).map((part, number): Block => {
      if ('made' in part) return { kind: 'passage', passage: { ...part.made, place: paragraphPlace(number + 1) } };
      const above = new Map<number, Cell>();
      const rows = part.rows.map((cells, row): Row => {
        let column = 1;
        return {
          cells: cells.map(({ passages, span, merge }): Cell => {
            const at = column;
            column += span;
            const merged = merge ? above.get(at) : undefined;
            if (merged) return { column: at, span, passages: [], mergedInto: merged };
            const cell: Cell = {
              column: at,
              span,
              passages: passages.map(made => ({ ...(made as Omit<Passage, 'place'>), place: cellPlace(number + 1, row + 1, at) })),
            };
            above.set(at, cell);
            return cell;
          }),
        };
      });
      return { kind: 'table', table: { rows } };
    });
    return { file: 'acak.docx', blocks, notes: [], asides: [], pictures: 0 };
  });

/** What may become a key instead of text: titles, numbers, names of groups, and what only says what a text is. */
const mayBuild = (piece: string): boolean => {
  const plain = piece.replace(/\n/g, ' ').trim();
  const title = plain.replace(/[:\s]+$/, '');
  return (
    squeeze(plain) === '' ||
    isOrdinal(title) ||
    readHeading(title) !== undefined ||
    plain.replace(LEADING_NUMBER, '').trim() === '' ||
    /^(?:\W*\w{1,4}[.)]\s*)?(?:komponen\s+|lampiran\s+)?standar\s+pelayanan(?:\s+publik)?\W*(?:\w{1,4}[.)]\s*)*$/i.test(plain) ||
    /^[\s:;,|.-]*$/.test(plain) ||
    /^(?:alamat|telp|telepon|email|surel|nomor|tanggal)/i.test(plain)
  );
};

const labels = ({ draft }: Imported): { readonly passage: Passage; readonly text: string }[] => [
  ...draft.structure,
  ...[draft.umum, ...draft.layanan.map(({ komponen }) => komponen)].flatMap(entries => [...entries.values()].flatMap(({ label }) => label)),
];

/** The text of the whole cell that a passage stands in. */
const cellTexts = ({ blocks }: Manuscript): ReadonlyMap<Passage, string> =>
  new Map(
    blocks.flatMap(block =>
      block.kind === 'passage'
        ? []
        : block.table.rows.flatMap(({ cells }) =>
            cells.flatMap(({ passages }) => passages.map(passage => [passage, passages.map(({ text }) => text).join(' ')] as const)),
          ),
    ),
  );

test('of a random source every passage ends in the draft, in a key, or in the list', () => {
  fc.assert(
    fc.property(manuscript, source => {
      const imported = draftOf(source);
      const { standard, balance, loss, yaml } = imported;
      expect(standard.sourceProblems).toEqual([]);
      expect(balance.placed + balance.other + balance.structure + balance.listed).toBe(balance.read);
      const kept = squeeze([...texts(standard.source.data), ...loss.tidak_dimuat.map(({ teks }) => teks)].join('\n'));
      const built = new Map<Passage, string[]>();
      const beside = cellTexts(source);
      for (const bit of labels(imported)) {
        expect(mayBuild(bit.text) || mayBuild(beside.get(bit.passage) ?? ''), `"${bit.text}" became a key`).toBe(true);
        built.set(bit.passage, [...(built.get(bit.passage) ?? []), bit.text]);
      }
      for (const passage of textPassages(source)) {
        const pieces = (built.get(passage) ?? []).filter(piece => piece !== '').sort((a, b) => b.length - a.length);
        const rest = pieces.reduce<string[]>((left, piece) => left.flatMap(chunk => chunk.split(piece)), [passage.text]);
        for (const chunk of rest) expect(kept.includes(squeeze(chunk)), `"${chunk}" of "${passage.text}" is lost\n${yaml}`).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('the same source gives the same draft', () => {
  fc.assert(
    fc.property(manuscript, source => {
      expect(draftOf(source).yaml).toBe(draftOf(source).yaml);
    }),
    { numRuns: 50 },
  );
});
