import type { Bilingual } from '../standard/shape.ts';

/** Where something stands in a source, in words that a reader of the source can follow. */
export interface Place extends Bilingual {
  /** Column of a table, from 1; told only where the row alone would not do. */
  readonly column?: number;
  /** Name of the file, where several are read together. */
  readonly file?: string;
}

/** The n-th paragraph outside tables. */
export const paragraphPlace = (n: number): Place => ({ id: `paragraf ${n}`, en: `paragraph ${n}` });

/** A cell of the n-th table. */
export const cellPlace = (table: number, row: number, column: number): Place => ({
  id: `tabel ${table} baris ${row}`,
  en: `table ${table} row ${row}`,
  column,
});

/** The letters of a column of a sheet, from 1: `A`, `B`, … `AA`. */
export const columnLetters = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);

/** A cell of a sheet. */
export const sheetPlace = (sheet: string, row: number, column: number): Place => ({
  id: `lembar "${sheet}" sel ${columnLetters(column)}${row}`,
  en: `sheet "${sheet}" cell ${columnLetters(column)}${row}`,
});

/** A line of a file of rows. */
export const rowPlace = (row: number, column: number): Place => ({ id: `baris ${row}`, en: `row ${row}`, column });

/** A value of a data file, by its keys. */
export const keyPlace = (keys: string): Place => ({ id: `kunci ${keys}`, en: `key ${keys}` });

/** A place in words. */
export const sayPlace = (place: Place, language: 'id' | 'en', withColumn = false): string => {
  const column = withColumn && place.column !== undefined ? { id: ` kolom ${place.column}`, en: ` column ${place.column}` }[language] : '';
  return `${place.file ? `${place.file}, ` : ''}${place[language]}${column}`;
};
