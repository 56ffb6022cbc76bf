import type { Draft } from './draft.ts';
import type { Bit } from './find.ts';
import { type Manuscript, type Passage, passagesOf, weigh } from './manuscript.ts';

/** Where the characters of a source went; blanks and invisible signs are not counted. `read` is the sum of the others. */
export interface Balance {
  readonly read: number;
  /** In the draft under a component or a key of unit and decree. */
  readonly placed: number;
  /** In the draft under `x_…`. */
  readonly other: number;
  /** Titles, heads of columns and numbers, which became keys and lists. */
  readonly structure: number;
  /** Not in the draft; each is listed. */
  readonly listed: number;
}

/** Every passage of a source that belongs to its text. */
export const textPassages = ({ blocks, notes }: Manuscript): Passage[] => [
  ...blocks.flatMap(block => (block.kind === 'passage' ? [block.passage] : passagesOf(block.table))),
  ...notes,
];

/** Keeps, of each passage, the distinct pieces that found a place. */
class Ledger {
  private readonly pieces = new Map<Passage, Set<string>>();

  /** Enters bits; gives the characters that had no place before. */
  enter(bits: readonly Bit[]): number {
    let added = 0;
    for (const { passage, text } of bits) {
      const known = this.pieces.get(passage) ?? new Set();
      this.pieces.set(passage, known);
      if (known.has(text)) continue;
      known.add(text);
      added += weigh(text);
    }
    return added;
  }

  /** What of a passage has no place yet. */
  rest(passage: Passage): string {
    let rest = passage.text;
    for (const piece of [...(this.pieces.get(passage) ?? [])].sort((a, b) => b.length - a.length)) {
      const at = rest.indexOf(piece);
      if (piece !== '' && at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + piece.length)}`;
    }
    return rest.trim();
  }
}

const placedBits = (draft: Draft): Bit[] => [
  ...[...draft.fields.values()].flatMap(({ bits }) => bits),
  ...[...draft.umum.values()].flatMap(({ content }) => content),
  ...draft.layanan.flatMap(({ nameBits, data, komponen }) => [
    ...nameBits,
    ...data.bits,
    ...[...komponen.values()].flatMap(({ content }) => content),
  ]),
];

const labelBits = (draft: Draft): Bit[] => [
  ...draft.structure,
  ...[draft.umum, ...draft.layanan.map(({ komponen }) => komponen)].flatMap(entries => [...entries.values()].flatMap(({ label }) => label)),
];

const otherBits = (draft: Draft): Bit[] => [
  ...draft.layanan.flatMap(({ extras, lain }) => [...extras.flatMap(({ label, content }) => [...label, ...content]), ...lain]),
  ...draft.lain,
];

const entered = (
  draft: Draft,
): { readonly ledger: Ledger; readonly placed: number; readonly structure: number; readonly other: number; readonly listed: number } => {
  const ledger = new Ledger();
  const placed = ledger.enter(placedBits(draft));
  const other = ledger.enter(otherBits(draft));
  const structure = ledger.enter(labelBits(draft));
  const listed = ledger.enter(draft.lost.map(({ passage }) => ({ passage, text: passage.text })));
  return { ledger, placed, structure, other, listed };
};

/** Puts every piece of the sources that has no place yet under `x_lain`, so that nothing is lost. */
export const withLeftovers = (draft: Draft, sources: readonly Manuscript[]): Draft => {
  const { ledger } = entered(draft);
  const left = sources.flatMap(textPassages).flatMap((passage): Bit[] => {
    const text = ledger.rest(passage);
    return weigh(text) > 0 ? [{ passage, text }] : [];
  });
  return { ...draft, lain: [...draft.lain, ...left] };
};

/** Counts where the characters of the sources went. */
export const balance = (draft: Draft, sources: readonly Manuscript[]): Balance => {
  const { placed, structure, other, listed } = entered(draft);
  const passages = sources.flatMap(source => [...textPassages(source), ...source.asides.map(({ passage }) => passage)]);
  const read = passages.reduce((sum, { text }) => sum + weigh(text), 0);
  return { read, placed, other, structure, listed };
};
