import type { Draft } from '../../import/draft.ts';
import { ImportFault } from '../../import/fault.ts';
import { type LossReport, lossOf, type ReportedPiece } from '../../import/loss.ts';
import type { Manuscript } from '../../import/manuscript.ts';
import { draftFrom } from '../../import/settle.ts';
import { writeDraft } from '../../import/write-draft.ts';
import type { Host } from '../host.ts';
import { bytesOf } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { type Guard, guardOutputs, type Outputs, writeOutputs } from '../write-output.ts';
import { openSource } from './import/open-source.ts';
import { IMPORT_WORDS, type ImportWords } from './import-words.ts';

/** The options of `import`, understood. */
export interface ImportOptions {
  /** Where the draft goes; standard output when there is none. */
  readonly output: string | undefined;
  /** Where the loss report goes as JSON. */
  readonly loss: string | undefined;
  readonly structured: boolean;
  readonly force: boolean;
  readonly language: 'id' | 'en';
}

/** Runs the check on the draft that was written; gives its exit code. */
export type CheckDraft = (path: string) => Promise<number>;

/** Pieces of one kind that are printed; the whole list goes into `--loss`. */
const MOST_PRINTED = 40;
const LONGEST_PRINTED = 100;

const base = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

const open = async (path: string, host: Host, words: CliWords, own: ImportWords): Promise<Manuscript> => {
  try {
    return await openSource(bytesOf(path, host, words), base(path));
  } catch (error) {
    if (error instanceof ImportFault) throw new UsageError(own.fault[error.fault](path, error.detail));
    throw error;
  }
};

/** Several sources are told apart by the name of their file. */
const withFile = (source: Manuscript): Manuscript => {
  const { file } = source;
  const named = <T extends { readonly place: object }>(passage: T): T => ({ ...passage, place: { ...passage.place, file } });
  return {
    ...source,
    blocks: source.blocks.map(block => {
      if (block.kind === 'passage') return { ...block, passage: named(block.passage) };
      const cells = new Map(
        block.table.rows.flatMap(row => row.cells.map(cell => [cell, { ...cell, passages: cell.passages.map(named) }] as const)),
      );
      for (const [cell, copy] of cells) if (cell.mergedInto) Object.assign(copy, { mergedInto: cells.get(cell.mergedInto) });
      return {
        kind: 'table',
        table: { ...block.table, rows: block.table.rows.map(row => ({ cells: row.cells.map(cell => cells.get(cell) ?? cell) })) },
      };
    }),
    notes: source.notes.map(named),
    asides: source.asides.map(aside => ({ ...aside, passage: named(aside.passage) })),
  };
};

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_PRINTED ? `${line.slice(0, LONGEST_PRINTED - 1).trimEnd()}…` : line;
};

const listed = (title: string, pieces: readonly ReportedPiece[], withReason: boolean, own: ImportWords): string[] => {
  if (pieces.length === 0) return [];
  const shown = pieces
    .slice(0, MOST_PRINTED)
    .map(({ teks, tempat, alasan }) => `  - ${tempat}${withReason ? ` (${alasan})` : ''}: ${short(teks)}`);
  const rest = pieces.length - shown.length;
  return ['', title, ...shown, ...(rest > 0 ? [`  ${own.more(rest)}`] : [])];
};

/** The loss report as people read it. */
const sayLoss = (loss: LossReport, output: string | undefined, language: 'id' | 'en', own: ImportWords): string => {
  const number = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, language === 'id' ? '.' : ',');
  const { dibaca, komponen, x_lain, kunci, tidak_dimuat } = loss.huruf;
  const width = number(dibaca).length;
  const sums: readonly (readonly [number, string])[] = [
    [komponen, own.placed],
    [x_lain, own.other],
    [kunci, own.structure],
    [tidak_dimuat, own.listed],
  ];
  const lines = [
    ...(output === undefined ? [] : [own.written(output, loss.layanan)]),
    own.found(loss.terisi, loss.dari),
    '',
    own.read(number(dibaca)),
    ...sums.filter(([count]) => count > 0).map(([count, what]) => `  ${number(count).padStart(width)}  ${what}`),
    ...(loss.judul.length > 0 ? ['', own.unsureTitle] : []),
    ...loss.judul.map(
      ({ judul, komponen, keyakinan, tempat }) => `  - ${own.unsure(judul, komponen, Math.round(keyakinan * 100), tempat)}`,
    ),
    ...listed(own.otherTitle, loss.x_lain, false, own),
    ...listed(own.lostTitle, loss.tidak_dimuat, true, own),
    ...(loss.gambar > 0 ? ['', own.pictures(loss.gambar)] : []),
  ];
  return `${lines.join('\n')}\n`;
};

const draftOf = (sources: readonly Manuscript[], own: ImportWords): Draft => {
  const files = sources.map(({ file }) => `"${file}"`).join(', ');
  try {
    const draft = draftFrom(sources);
    if (draft.layanan.length === 0 && draft.umum.size === 0) throw new ImportFault('no-komponen');
    return draft;
  } catch (error) {
    throw error instanceof ImportFault ? new UsageError(own.fault[error.fault](files, error.detail)) : error;
  }
};

/** Refuses to write the draft over what it is made of or, unless told so, over what is there; the list of losses over no standard at all. */
const guardDraft = (files: readonly string[], { output, loss, force }: ImportOptions, host: Host, words: CliWords): Guard => {
  const own = IMPORT_WORDS[words.language];
  const sources = new Set(files.map(path => host.identity(path)));
  if (output !== undefined) {
    if (sources.has(host.identity(output))) throw new UsageError(own.isSource(output));
    if (!force && host.kind(output) !== undefined) throw new UsageError(own.exists(output));
  }
  if (loss !== undefined) guardOutputs([loss], { inputs: files }, host, words);
  const guard = { inputs: files, mayReplaceStandard: true };
  guardOutputs(
    [output, loss].filter(path => path !== undefined),
    guard,
    host,
    words,
  );
  return guard;
};

/**
 * `check-standard import`: makes a draft of Word, Excel, CSV, HTML or JSON files and says what became of every piece of them.
 * With `check` the draft is checked at once. Gives the exit code.
 */
export const runImport = async (
  files: readonly string[],
  options: ImportOptions,
  host: Host,
  words: CliWords,
  check?: CheckDraft,
): Promise<number> => {
  const { output, language, structured } = options;
  const own = IMPORT_WORDS[language];
  if (files.length === 0) throw new UsageError(own.noFiles);
  if (check && output === undefined) throw new UsageError(own.checkNeedsOutput);
  const guard = guardDraft(files, options, host, words);
  const sources: Manuscript[] = [];
  for (const path of files) sources.push(await open(path, host, words, own));
  const told = sources.length > 1 ? sources.map(withFile) : sources;
  const draft = draftOf(told, own);
  const yaml = writeDraft(draft, { language, structured });
  const loss = lossOf(draft, told, language);
  const outputs: Outputs = [
    ...(options.loss === undefined ? [] : [[options.loss, `${JSON.stringify(loss, null, 2)}\n`] as const]),
    ...(output === undefined ? [] : [[output, yaml] as const]),
  ];
  writeOutputs(outputs, guard, host, words);
  const said = sayLoss(loss, output, language, own);
  if (output === undefined) {
    await host.stdout.write(yaml);
    await host.stderr.write(said);
    return 0;
  }
  await host.stdout.write(said);
  if (!check) return 0;
  await host.stdout.write('\n');
  return check(output);
};
