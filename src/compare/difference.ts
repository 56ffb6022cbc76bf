import { oneLine } from '../reading/text/quote.ts';
import { shorten } from '../reading/text/shorten.ts';
import type { Path, Span } from '../source/place.ts';
import type { Prose } from '../standard/prose.ts';
import type { Bilingual } from '../standard/shape.ts';
import type { Komponen, Layanan, Standard } from '../standard/standard.ts';
import type { Aspect, Direction } from './comparison.ts';

/** What one version says at a place, before line and column are asked for. */
export interface Said {
  readonly text: string;
  readonly at: Path;
  readonly span?: Span;
}

/** One change as a comparer finds it: sentences in both languages, places as paths. */
export interface Difference {
  readonly aspect: Aspect;
  readonly direction: Direction;
  readonly say: Bilingual;
  readonly old?: Said;
  readonly new?: Said;
}

/** The same component in both versions of a service. */
export interface KomponenPair<K extends Komponen = Komponen> {
  readonly old: K;
  readonly new: K;
  readonly standards: { readonly old: Standard; readonly new: Standard };
  readonly layanan: { readonly old: Layanan; readonly new: Layanan };
}

/** The stretch `span` of a prose, quoted with its place. */
export const saidIn = (prose: Prose, span: Span): Said => {
  const { at, span: part } = prose.place(span);
  return { text: oneLine(prose.text.slice(span.start, span.end)), at, span: part };
};

/** A whole component, quoted in short. */
export const saidWhole = ({ path }: Pick<Komponen, 'path'>, text: string): Said => ({ text: shorten(text), at: path });

/** A sentence in Indonesian and English. */
export const say = (id: string, en: string): Bilingual => ({ id, en });

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  'lebih berat': 'lebih ringan',
  'lebih ringan': 'lebih berat',
  netral: 'netral',
  'perlu ditinjau': 'perlu ditinjau',
};

/** What the same change means the other way round. */
export const opposite = (direction: Direction): Direction => OPPOSITE[direction];
