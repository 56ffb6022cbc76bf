import { readPersonalMobiles } from '../reading/people/personal.ts';
import { slice } from '../reading/text/span.ts';
import type { Path, Span } from '../source/place.ts';
import { textsOf } from './read-standard.ts';
import type { Standard, Text } from './standard.ts';

/** A mobile number in a part that the public reads, and the person whose name it surely stands with. */
export interface PublicMobile {
  readonly at: Path;
  readonly span: Span;
  readonly name: string;
}

/** The parts that the public reads. */
const isPublic = (path: Path): boolean => path.includes('service_delivery') || path[0] === 'unit' || path[0] === 'maklumat';

/** Keys whose value is said of the number in `alamat` beside them, with the words that say what they hold. */
const LEADS: Readonly<Record<string, string>> = { nama: 'Narahubung: ', jenis: '' };

const mobilesIn = ({ isi, path }: Text, lead = ''): PublicMobile[] =>
  readPersonalMobiles(lead + isi).flatMap(({ span, name, certainty }) =>
    certainty === 'sure' && span.start >= lead.length
      ? [{ at: path, span: { start: span.start - lead.length, end: span.end - lead.length }, name: slice(lead + isi, name) }]
      : [],
  );

/** Texts stand in the order of the file, so those of one map, which has few keys, are near each other. */
const NEAR = 4;

/** What stands in the same map as the address at `index`, as the words before it. */
const leadOf = (texts: readonly Text[], index: number): string => {
  const map = texts[index]?.path.slice(0, -1) ?? [];
  const beside = texts
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .find(({ path }) => path.length === map.length + 1 && String(path.at(-1)) in LEADS && map.every((step, at) => step === path[at]));
  return beside ? `${LEADS[String(beside.path.at(-1))]}${beside.isi.trim()}, ` : '';
};

/** The mobile numbers tied to a person's name where the public reads them, in one text or in the keys of one map (`nama` beside `alamat`). */
export const publicMobilesIn = (standard: Standard): PublicMobile[] => {
  const texts = textsOf(standard).filter(({ path }) => isPublic(path));
  return texts.flatMap((text, index) => {
    const own = mobilesIn(text);
    if (own.length > 0 || text.path.at(-1) !== 'alamat' || text.path[0] === 'unit') return own;
    const lead = leadOf(texts, index);
    return lead === '' ? own : mobilesIn(text, lead);
  });
};
