import type { Find } from './find.ts';
import { type FlowState, readFlow } from './flow.ts';
import type { Item } from './flow-candidate.ts';
import { cellText, isFilled, isOrdinal, type Layout, layoutOf, splitFieldTables } from './grid.ts';
import type { Manuscript, Table } from './manuscript.ts';
import { readColumnsTable } from './table-columns.ts';
import { readFieldTable } from './table-fields.ts';
import { readRowsTable } from './table-rows.ts';
import { readUntitled } from './untitled.ts';

/** The cells of a table as running text; a first cell that only counts marks the text after it. */
const itemsOf = (table: Table): Item[] =>
  table.rows.flatMap(row => {
    const cells = row.cells.filter(isFilled);
    const [first] = cells;
    const counts = cells.length > 1 && first?.passages.length === 1 && isOrdinal(cellText(first)) ? first.passages[0] : undefined;
    return (counts ? cells.slice(1) : cells).flatMap((cell, at) =>
      cell.passages.map((passage, order): Item => {
        const leads = at === 0 && order === 0;
        return {
          passage,
          ...(leads && counts && { counter: counts, mark: counts.text.trim() }),
          ...(at > 0 && order === 0 && { beside: true as const }),
        };
      }),
    );
  });

type Part =
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly table: Table; readonly layout: Layout };

/** The source as running text and tables of components, each table with its layout. */
const partsOf = ({ blocks }: Manuscript): Part[] => {
  const parts: Part[] = [];
  let before: number | undefined;
  const add = (items: readonly Item[]): void => {
    const last = parts.at(-1);
    if (last?.kind === 'items') parts[parts.length - 1] = { kind: 'items', items: [...last.items, ...items] };
    else parts.push({ kind: 'items', items });
  };
  let run: Item[] = [];
  const flush = (): void => {
    if (run.length > 0) add(run);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'passage') {
      run.push({ passage: block.passage });
      continue;
    }
    for (const table of splitFieldTables(block.table)) {
      const layout = layoutOf(table, before);
      if (layout.kind === 'text') {
        for (const item of itemsOf(table)) run.push(item);
        continue;
      }
      flush();
      parts.push({ kind: 'table', table, layout });
      before = layout.kind === 'rows' ? layout.label : undefined;
    }
  }
  flush();
  return parts;
};

const readTable = (table: Table, layout: Layout): Find[] => {
  if (layout.kind === 'rows') return readRowsTable(table, layout);
  if (layout.kind === 'columns') return readColumnsTable(table, layout);
  return layout.kind === 'fields' ? readFieldTable(table) : [];
};

const remember = (state: FlowState, finds: readonly Find[]): void => {
  for (const find of finds) {
    if (find.kind === 'service') {
      state.seen.clear();
      state.first = undefined;
    }
    if (find.kind !== 'komponen') continue;
    if (find.key === state.first) state.seen.clear();
    if (state.seen.size === 0) state.first = find.key;
    state.seen.add(find.key);
  }
  state.open = undefined;
};

/** Everything that can be recognised in a source, in its order. */
export const readManuscript = (manuscript: Manuscript): Find[] => {
  const parts = partsOf(manuscript);
  const running = parts.flatMap(part => (part.kind === 'items' ? part.items : []));
  const state: FlowState = { open: undefined, hasContent: false, seen: new Set(), first: undefined, setting: undefined };
  const finds = parts.flatMap((part): Find[] => {
    if (part.kind === 'items') return readFlow(part.items, state, running);
    const found = readTable(part.table, part.layout);
    remember(state, found);
    return [{ kind: 'border', ...(part.table.sheet !== undefined && { sheet: part.table.sheet }) }, ...found];
  });
  const isUntitled = !finds.some(find => find.kind === 'komponen');
  return isUntitled ? (readUntitled(running) ?? finds) : finds;
};
