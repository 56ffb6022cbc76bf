import { ImportFault } from '../fault.ts';
import { type Block, type Cell, type Manuscript, type Passage, passageBlock, type Row } from '../manuscript.ts';
import { keyPlace } from '../place.ts';
import { readPage } from './page.ts';

/** Values of a data file; more are no standard of one unit. */
const MAX_VALUES = 200_000;
const MAX_DEPTH = 40;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isMap = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys as people read them: `jangka_waktu` and `jangkaWaktu` become "jangka waktu". */
const spoken = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();

const looksLikeHtml = (text: string): boolean => /<\/?(?:p|br|ol|ul|li|div|table|td|strong|span)\b[^>]*>/i.test(text);

class DataReader {
  private values = 0;

  constructor(private readonly file: string) {}

  /** The passages of a value; markup inside a text is read as a page. */
  passages(value: Json, keys: string, depth = 0): Passage[] {
    if (depth > MAX_DEPTH) throw new ImportFault('too-deep');
    if (++this.values > MAX_VALUES) throw new ImportFault('too-many-cells', String(MAX_VALUES));
    if (value === null || value === '') return [];
    if (Array.isArray(value)) return value.flatMap((item: Json, index) => this.passages(item, `${keys}[${index}]`, depth + 1));
    if (isMap(value)) {
      return Object.entries(value).flatMap(([key, inner]) =>
        this.passages(inner, `${keys}.${key}`, depth + 1).map(passage => ({ ...passage, text: `${spoken(key)}: ${passage.text}` })),
      );
    }
    const text = String(value).trim();
    if (!looksLikeHtml(text)) return text === '' ? [] : [{ text, place: keyPlace(keys) }];
    return readPage(text, this.file).blocks.flatMap(block => {
      const passages =
        block.kind === 'passage' ? [block.passage] : block.table.rows.flatMap(row => row.cells.flatMap(cell => cell.passages));
      return passages.map(passage => ({ ...passage, place: keyPlace(keys) }));
    });
  }

  /** A map becomes a table with a row a key; maps that are kept in a list become one table each. */
  blocks(value: Json, keys: string, depth = 0): Block[] {
    if (depth > MAX_DEPTH) throw new ImportFault('too-deep');
    if (Array.isArray(value)) return value.flatMap((item: Json, index) => this.blocks(item, `${keys}[${index}]`, depth + 1));
    if (!isMap(value)) return this.passages(value, keys).map(passageBlock);
    const blocks: Block[] = [];
    let rows: Row[] = [];
    const close = (): void => {
      if (rows.length > 0) blocks.push({ kind: 'table', table: { rows } });
      rows = [];
    };
    for (const [key, inner] of Object.entries(value)) {
      const at = keys === '' ? key : `${keys}.${key}`;
      const label: Passage = { text: spoken(key), place: keyPlace(at), strong: true };
      const isNested = isMap(inner) || (Array.isArray(inner) && inner.some(item => isMap(item as Json)));
      if (isNested && this.holdsRecords(inner)) {
        close();
        blocks.push(passageBlock(label), ...this.blocks(inner, at, depth + 1));
        continue;
      }
      const cells: Cell[] = [
        { column: 1, span: 1, passages: [label] },
        { column: 2, span: 1, passages: this.passages(inner, at, depth + 1) },
      ];
      rows.push({ cells });
    }
    close();
    return blocks;
  }

  /** Whether maps stand inside that are more than the parts of one component. */
  private holdsRecords(value: Json): boolean {
    const maps = (Array.isArray(value) ? value : [value]).filter(item => isMap(item as Json)) as { readonly [key: string]: Json }[];
    return maps.some(map => Object.keys(map).length > 4);
  }
}

/** Reads JSON: a list of services, or a map of components. Throws {@link ImportFault} for broken JSON and for a standard as it is. */
export const readData = (text: string, file: string): Manuscript => {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    throw new ImportFault('broken-json', error instanceof Error ? error.message : '');
  }
  if (isMap(value) && 'standar_pelayanan' in value) throw new ImportFault('already-standard');
  const reader = new DataReader(file);
  return { file, blocks: reader.blocks(value, ''), notes: [], asides: [], pictures: 0 };
};
