import type { Citation } from './citation.ts';
import { readMinister } from './citation-body.ts';
import { readTitle, TITLE_WORD } from './citation-title.ts';

/** A minister's code without a word for its kind: "KEP/25/M.PAN/2/2004", "741/MENKES/PER/VII/2008". */
const BARE_CODE =
  /(?<![A-Za-zÀ-ɏ\d/.])(?=[A-Za-zÀ-ɏ\d./-]{0,30}(?:M\.?PAN|MENKES|PMK|KMK|MENDAGRI|MENDIKNAS))(?:(?:KEP|PER)[./-])?\d{1,5}(?:\/[A-Za-zÀ-ɏ\d.-]{1,15}){1,6}/i;

/** The citation of a rule that `text` names by its minister's code alone; none where no year stands at its end. */
export const readBareCode = (text: string): Citation[] => {
  const hit = BARE_CODE.exec(text);
  const year = /(?:19|20)\d{2}$/.exec(hit?.[0] ?? '')?.[0];
  if (!hit || !year) return [];
  const type = /KEP|SK|KMK/i.test(hit[0]) ? 'KEPMEN' : 'PERMEN';
  const minister = readMinister(
    hit[0]
      .replaceAll(/[^A-Za-zÀ-ɏ]/g, ' ')
      .replace(/\b(?:M PAN|MPAN)\b/i, 'pan')
      .replaceAll(/\bmen(?=kes|dagri|diknas)/gi, ''),
    Number(year),
  );
  const code = minister === undefined ? undefined : minister === 'KEU' ? (type === 'PERMEN' ? 'PMK' : 'KMK') : `${type}${minister}`;
  const end = hit.index + hit[0].length;
  const titleWord = TITLE_WORD.exec(text.slice(end, end + 20));
  const title = titleWord ? readTitle(text, end + titleWord.index + titleWord[0].length, text.length) : undefined;
  const span = { start: hit.index, end };
  return [
    {
      type,
      code,
      kind: '',
      body: '',
      level: undefined,
      number: hit[0],
      year: Number(year),
      title,
      missing: [],
      hasArticle: false,
      isJuncto: false,
      amendments: [],
      mentions: [],
      span,
    },
  ];
};
