import { readBurdens, readNegations } from '../reading/document/document-burden.ts';
import { readSheets } from '../reading/document/sheet-count.ts';
import type { Direction } from './comparison.ts';
import { type Demand, isSameDocument } from './demand.ts';
import { figuresOf, normal, wordsOf } from './likeness.ts';

/** One way in which a demand has changed. */
export interface Turn {
  readonly direction: Direction;
  readonly id: string;
  readonly en: string;
}

const turn = (direction: Direction, id: string, en: string): Turn => ({ direction, id, en });

const formsTurn = (old: Demand, now: Demand): Turn | undefined => {
  const gained = now.request.forms.filter(form => !old.request.forms.includes(form));
  const lost = old.request.forms.filter(form => !now.request.forms.includes(form));
  if (gained.length === 0 && lost.length === 0) return undefined;
  if (old.request.forms.length > 0 && lost.length === 0 && gained.some(form => form === 'asli' || form === 'fotokopi'))
    return turn('lebih berat', 'bentuk dokumen yang diminta bertambah', 'more forms of the document are asked for');
  if (now.request.forms.length > 0 && gained.length === 0 && lost.some(form => form === 'asli' || form === 'fotokopi'))
    return turn('lebih ringan', 'bentuk dokumen yang diminta berkurang', 'fewer forms of the document are asked for');
  return turn('perlu ditinjau', 'bentuk dokumen yang diminta berubah', 'the form of the document asked for changes');
};

const sheetsTurn = (old: Demand, now: Demand): Turn | undefined => {
  const [before, after] = [readSheets(old.item), readSheets(now.item)];
  if (before === undefined || after === undefined || before === after) return undefined;
  return after > before
    ? turn('lebih berat', 'jumlah rangkapnya bertambah', 'more copies are asked for')
    : turn('lebih ringan', 'jumlah rangkapnya berkurang', 'fewer copies are asked for');
};

/** Words of a condition that fits everybody. */
const EVERYBODY = new Set(['pemohon', 'semua', 'khusus']);

const changedWords = (from: Demand, to: Demand): string[] => {
  const before = wordsOf(from.item);
  return wordsOf(to.item).filter(word => !before.includes(word) && !EVERYBODY.has(word));
};

const conditionTurn = (old: Demand, now: Demand): Turn | undefined => {
  const [before, after] = [old.request.conditional || old.variant !== '', now.request.conditional || now.variant !== ''];
  const isTold = normal(old.variant) !== normal(now.variant) || changedWords(old, now).length + changedWords(now, old).length > 0;
  if (!isTold || (!before && !after)) return undefined;
  if (before && after) return turn('perlu ditinjau', 'siapa yang diminta memenuhinya berubah', 'whom it is asked of changes');
  return after
    ? turn('lebih ringan', 'kini hanya diminta dalam hal tertentu', 'it is now asked for in some cases only')
    : turn('lebih berat', 'kini diminta dari semua pemohon', 'it is now asked of every applicant');
};

/** "KTP/KK" may ask for both or for either. */
const alternativeTurn = (old: Demand, now: Demand): Turn | undefined => {
  if (old.alternative === now.alternative || old.request.documents.length !== now.request.documents.length) return undefined;
  return turn('perlu ditinjau', 'pilihan di antara dokumen berubah', 'the choice between documents changes');
};

const documentTurn = (old: Demand, now: Demand): Turn | undefined =>
  old.name === '' || now.name === '' || isSameDocument(old, now)
    ? undefined
    : turn('perlu ditinjau', 'dokumen yang dimaksud berubah', 'the document that is meant changes');

const burdensTurn = (old: Demand, now: Demand): Turn | undefined => {
  const [before, after] = [readBurdens(old.item), readBurdens(now.item)];
  const gained = after.filter(burden => !before.includes(burden)).join(', ');
  const lost = before.filter(burden => !after.includes(burden)).join(', ');
  if (gained && lost) return turn('perlu ditinjau', 'keadaan dokumen yang diminta berubah', 'the state of the document asked for changes');
  if (gained) return turn('lebih berat', `syarat lebih ketat (${gained})`, `the requirement is stricter (${gained})`);
  return lost ? turn('lebih ringan', `syarat lebih longgar (tanpa ${lost})`, `the requirement is looser (without ${lost})`) : undefined;
};

/** Items that differ in a figure, or by a word that turns their meaning, are left to a reader. */
const wordingTurn = (old: Demand, now: Demand): Turn => {
  if (figuresOf(old.item) !== figuresOf(now.item))
    return turn('perlu ditinjau', 'angka dalam syarat berubah', 'a figure in the requirement changes');
  if (readNegations(old.item).join() !== readNegations(now.item).join())
    return turn('perlu ditinjau', 'isi syarat berubah', 'what the requirement says changes');
  return turn('netral', 'syarat ditulis lain', 'the requirement is worded otherwise');
};

/** How a demand that both versions make has changed; that it is worded otherwise where nothing else is told. */
export const turnsOf = (old: Demand, now: Demand): Turn[] => {
  if (normal(old.item) === normal(now.item) && normal(old.variant) === normal(now.variant)) return [];
  const burdens = burdensTurn(old, now);
  // What makes a letter harder to come by may be part of its name ("surat pernyataan bermeterai").
  const turns = [formsTurn, sheetsTurn, conditionTurn, alternativeTurn]
    .map(tell => tell(old, now))
    .concat(burdens ?? documentTurn(old, now));
  const told = turns.filter(one => one !== undefined);
  return told.length > 0 ? told : [wordingTurn(old, now)];
};
