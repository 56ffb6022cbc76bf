import type { DraftLayanan } from './draft.ts';
import type { Bit } from './find.ts';
import { LEADING_NUMBER } from './heading.ts';
import type { Passage } from './manuscript.ts';
import { isBodyName } from './metadata.ts';
import { isNumbered, looksLikeTitle } from './title-look.ts';

type Named = Pick<DraftLayanan, 'nama' | 'nameBits' | 'nameSource'> & { readonly label: readonly Bit[] };

const STANDARD = /^\s*(?:\(?[\dA-Za-z]{1,4}[.)]\s*)?(?:komponen\s+|lampiran\s+)?standar\s+pelayanan(?:\s+publik)?\s*[:–-]?\s*/i;
const TAKEN =
  /^\s*(?:pemerintah|keputusan|lampiran|salinan|nomor|no\.|tanggal|tentang|menimbang|mengingat|memutuskan|menetapkan|ditetapkan|pada tanggal|alamat|jalan|jl\.|telp|telepon|email|website|kepala|lurah|camat|ttd|nip|komponen|daftar|halaman|ketentuan|demikian|dengan)(?![a-z])/i;
const LONGEST = 140;

const isName = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= LONGEST &&
  /\p{L}{3}/u.test(text) &&
  !isBodyName(text) &&
  !TAKEN.test(text) &&
  !/[.;:]$/.test(text.trim());

const split = (passage: Passage, prefix: RegExp): { readonly label: Bit[]; readonly name: string } => {
  const found = prefix.exec(passage.text)?.[0] ?? '';
  const number = LEADING_NUMBER.exec(passage.text.slice(found.length))?.[0] ?? '';
  const label = passage.text.slice(0, found.length + number.length);
  return { label: label === '' ? [] : [{ passage, text: label }], name: passage.text.slice(label.length) };
};

const named = (passage: Passage, prefix: RegExp): Named | undefined => {
  const { label, name } = split(passage, prefix);
  if (!isName(name)) return undefined;
  return { nama: name.replace(/\s+/g, ' ').trim(), nameBits: [{ passage, text: name }], nameSource: 'written', label };
};

/** The name of a service from the titles that stand before its components, nearest first. */
export const nameFromFront = (front: readonly Passage[]): Named | undefined => {
  for (const [back, passage] of [...front].reverse().entries()) {
    if (!STANDARD.test(passage.text)) continue;
    const own = named(passage, STANDARD);
    if (own) return own;
    // "STANDAR PELAYANAN" alone: the name is the next line that can be one.
    for (const next of front.slice(front.length - back)) {
      const below = looksLikeTitle(next) || front.length - back <= 2 ? named(next, /^$/) : undefined;
      if (below) return below;
    }
  }
  const titles = front.filter(passage => looksLikeTitle(passage) || (isNumbered(passage) && passage.text.length <= LONGEST));
  for (const passage of [...titles].reverse()) {
    const own = STANDARD.test(passage.text) ? undefined : named(passage, /^$/);
    if (own) return own;
  }
  const last = front.at(-1);
  return last && last.text.length <= 90 && !STANDARD.test(last.text) ? named(last, /^(?:pelayanan\s*:)?/i) : undefined;
};

/** Whether the name of a sheet says more than that it is one. */
export const isToldSheet = (sheet: string): boolean => !/^(?:sheet|lembar|worksheet|data|sp|standar pelayanan)\s*\d*$/i.test(sheet.trim());
