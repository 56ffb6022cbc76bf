import { type Bit, whole } from './find.ts';
import { type Heading, isSure, type Labelled, LEADING_NUMBER, readHeading, splitAtColon, splitRunTogether } from './heading.ts';
import type { Passage } from './manuscript.ts';
import { looksLikeTitle, settingOf } from './title-look.ts';

/** A passage of running text; `beside` when it stands in the same row of a table as the one before. */
export interface Item {
  readonly passage: Passage;
  readonly mark?: string;
  /** The cell that holds nothing but that mark. */
  readonly counter?: Passage;
  readonly beside?: true;
}

/** Words that are also titles within a component, above all within that of complaints. */
const ALSO_WITHIN =
  /^(?:sarana|prosedur|mekanisme|waktu|alur|fasilitas|syarat|evaluasi|pengawasan|produk|tarif|biaya|kompetensi|output|durasi)$/i;

/** Whether a title is one word that may also stand within a component. */
export const isOneWord = (text: string): boolean =>
  ALSO_WITHIN.test(
    text
      .replace(LEADING_NUMBER, '')
      .replace(/[\s:]+$/, '')
      .trim(),
  );

/** What a passage could be as the title of a component. */
export interface Candidate {
  readonly heading: Heading;
  readonly label: Bit[];
  readonly content: Bit[];
  readonly how: 'line' | 'colon' | 'together';
  readonly isDoubtful?: boolean;
  /** The whole line as a title, where the split is doubted. */
  readonly otherwise?: Candidate;
}

/** A passage of running text as a bit. */
export const bitOf = ({ passage, mark, beside }: Item, text = passage.text): Bit => ({
  ...whole(passage),
  text,
  ...(mark !== undefined && passage.mark === undefined && { mark, level: 0 }),
  ...(beside && { beside }),
});

const afterLabel = (passage: Passage, rest: string): Bit[] => (rest === '' ? [] : [{ passage, text: rest }]);

/** The title that a passage is or begins with, whether it is one here or not. */
export const candidate = (item: Item): Candidate | undefined => {
  const { passage } = item;
  const heading = readHeading(passage.text);
  const line: Candidate | undefined = heading && { heading, label: [bitOf(item)], content: [], how: 'line' };
  if (line && isSure(heading)) return line;
  const found = (split: Labelled | undefined, how: 'colon' | 'together'): Candidate | undefined =>
    split && {
      heading: split.heading,
      label: [bitOf(item, split.label)],
      content: afterLabel(passage, split.rest),
      how,
      isDoubtful: split.isDoubtful === true,
    };
  const colon = splitAtColon(passage.text);
  if (colon) return found(colon, 'colon');
  const together = splitRunTogether(passage.text);
  const split = found(together, 'together');
  if (!split || (line && together?.isDoubtful && looksLikeTitle(passage))) return line;
  return line && together?.isDoubtful ? { ...split, otherwise: line } : split;
};

/** Settings that titles of at least two components share: those are the titles of this document. */
export const titleSettings = (items: readonly Item[]): ReadonlySet<string> => {
  const keys = new Map<string, Set<string>>();
  for (const item of items) {
    const found = candidate(item);
    if (found?.heading.kind !== 'komponen' || !isSure(found.heading) || isOneWord(found.label[0]?.text ?? '')) continue;
    const setting = `${found.how} ${settingOf(item.passage)}`;
    keys.set(setting, (keys.get(setting) ?? new Set()).add(found.heading.key));
  }
  return new Set([...keys].filter(([, found]) => found.size >= 2).map(([setting]) => setting));
};
