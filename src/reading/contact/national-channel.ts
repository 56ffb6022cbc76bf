import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';

/** A complaint channel of the whole nation, known by its name alone; SMS 1708 is LAPOR's, but a channel by itself. */
export interface NationalChannel {
  readonly kind: 'lapor' | 'nasional';
  readonly span: Span;
  /** Whether it is SP4N-LAPOR! in any of its forms. */
  readonly lapor: boolean;
}

const named =
  /(?<![A-Za-z0-9-])(?:(?:sp ?4 ?[nm]?|span ?4?|spn ?4?)[\s./–—-]{0,3}lapor(?![a-z])(?:\s?!)?|sp ?4 ?n(?![a-z0-9])|lapor ?!|(?:layanan|sistem)\saspirasi\s(?:dan|&)\spengaduan\sonline(?:\srakyat)?|sistem pengelolaan pengaduan pelayanan publik nasional)/gi;
const introduced =
  /(?<![A-Za-z])((?:aplikasi|apps?|kanal|web(?:site)?|situs|laman|portal|sistem|media|akun)\s{1,2}["“]?)lapor(?![A-Za-z0-9])(?!\s{1,2}(?:diri|pajak|kehilangan|tamu)|\s{1,2}[A-Z][a-z])/gi;
const capitals = /(?<![A-Za-z0-9-])LAPOR(?![A-Za-z0-9]|\s{1,2}(?:DIRI|PAJAK|[A-Z]{3}))/g;
/** "Kotak saran. Lapor. WA 0812-…": a clause of its own; a comma does not part it from "bila ada pungli, lapor". */
const alone =
  /(?:(?:^|[\n;]|[a-z\d)!\uFFFC]\.\s)\s{0,8}(?:[-•*–]\s{0,3}|\(?[0-9a-z]{1,2}[.)]\s{1,3})?)([Ll]apor)(?=\s{0,2}(?:[;\n,]|$|\.(?:\s|$)))/g;
const shortCode = /(?:sms|nomor|ke)[^\n\d]{0,25}1708(?!\d|\/|\stahun)|ombudsman(?:\s(?:republik indonesia|ri))?(?![a-z])/gi;
const worthReading = /lapor|sp ?4|aspirasi|nasional|1708|ombudsman/i;

const shouts = (text: string, offset: number): boolean => {
  const line = text.slice(Math.max(0, offset - 60), offset + 60);
  return !/[a-z]{2}/.test(line);
};

/** The national channels a text names, in order; the verbs *lapor, melapor* and *laporan* are none. */
export const readNationalChannels = (text: string): NationalChannel[] => {
  if (!worthReading.test(text)) return [];
  const found: NationalChannel[] = [];
  const add = (start: number, end: number, kind: NationalChannel['kind'], lapor: boolean): void => {
    found.push({ kind, span: { start, end }, lapor });
  };
  for (const match of matchesOf(named, text)) add(match.index, match.index + match[0].length, 'lapor', true);
  for (const match of matchesOf(introduced, text)) add(match.index + (match[1]?.length ?? 0), match.index + match[0].length, 'lapor', true);
  for (const match of matchesOf(capitals, text))
    if (!shouts(text, match.index)) add(match.index, match.index + match[0].length, 'lapor', true);
  for (const match of matchesOf(alone, text)) add(match.index + match[0].length - 5, match.index + match[0].length, 'lapor', true);
  for (const match of matchesOf(shortCode, text)) add(match.index, match.index + match[0].length, 'nasional', match[0].endsWith('1708'));
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.filter(({ span }, index) => {
    const before = found[index - 1];
    return !before || before.span.end <= span.start;
  });
};
