import { matchAt } from '../text/match.ts';
import { findNumbers } from '../text/number-words.ts';
import type { Span } from '../text/span.ts';

/** A number of people, and for which work where the text says so. */
export interface Count {
  /** People; the upper end of a range whose lower end is `from`. */
  readonly count: number;
  readonly from?: number;
  readonly span: Span;
  readonly role?: string;
  readonly roleSpan?: Span;
  /** "shift", "loket": the number holds for each of them. */
  readonly each?: string;
  /** It is the sum of the numbers that follow or precede it, not a part of its own. */
  readonly isTotal: boolean;
  /** Nothing but its place says that it counts people, or its writing allows another value. */
  readonly doubtful?: true;
}

/** What a text says of how many people do the work. */
export interface CountReading {
  readonly items: readonly Count[];
  /** The total written, or else the sum of the items; `undefined` when there is no number. */
  readonly total: number | undefined;
  /** Words in the place of a number: "cukup", "memadai", "sesuai kebutuhan". */
  readonly vague: readonly Span[];
  /** The total rests on a doubtful item, on a total that its parts do not add up to, or on numbers that may only count lines. */
  readonly unsure: boolean;
}

/** Behind a number: the blanks before a title of staff, and a bracket that it stands in. */
export const STAFF_TITLE =
  /[^\S\n]{1,3}\(?(?=(?:pegawai|petugas|staff?|tenaga|pelaksana|anggota|asn|pns|pppk|sdm|thl|honorer|operator|dokter|perawat|bidan|apoteker|asisten|analis|kepala|kasi|kabid|kasubbag|kasubag|sekretaris|camat|lurah|admin|administrasi|verifikator|kasir|satpam|security|front|back|customer|resepsionis|koordinator|supervisor|teknisi|arsiparis|bendahara|penguji|penyuluh|instruktur|fasilitator|pengajar|guru|dosen|pustakawan|medik|paramedik|surveyor|juru|jurusita|panitera|hakim|driver|sopir|programmer|penanggung|pengelola|pejabat|sekcam|seklur|sekdes|sekdis|sekda|kades|kadus|kadis|kaur|kasie|kasatpel|kasubid|kabag|kanit|kapus|ka(?=[.\s])|wakil|direktur|mana[jg]er|teller|pengemudi|modin|penghulu|perangkat|pamong|relawan|kader|ppnpn|p3k|ptt|gtt|tks|tkk|phl|jfu|jft|cpns|nakes|outsourcing|pramu[a-z]{3,8}|cleaning|notulis|ahli|pemeriksa|penata|pranata|pengolah|penelaah|pengadministrasi|validator|inspektur|radiografer|psikolog|konselor|fisioterapis|terapis|nutrisionis|sanitarian|epidemiolog|laboran|perekam|penyidik|polisi|mediator|penerjemah|ppat|kurir|cs|fo|bo|frontliner|helpdesk|pendamping|pekerja|babinsa|linmas|penjaga|pemandu|auditor|advokat|paralegal|asesor|statistisi|ppid|kurator|edukator|konservator|pelatih|pembimbing|penilik|marine inspector|syahbandar|nakhoda|masinis|mualim|inseminator|vaksinator|adjudi[ck]ator|juleha|mekanik|mantri)(?![a-z]))/iy;

const ANNOUNCES_PARTS =
  /^(?:[\s,(]{0,4}(?:(?:orang|yang|petugas|pelaksana|pegawai)\s){0,2}(?:terdiri|yaitu|yakni|dengan\srincian|rincian|meliputi|antara\slain)|[^\S\n]{0,3}[,(]?[^\S\n]?(?:(?:orang|yang|petugas|pelaksana|pegawai)[^\S\n]){0,2}:)/i;
/** "kasir 1, satpam 2 = 3". */
export const SUMMED = /\d\s{0,3}(?:(?:orang|org)\s{0,3})?=\s{0,3}$/i;
const EQUALS = /^\s{0,3}(?:orang|org)?([^\d=,;:\n]{0,40})=\s{0,3}$/i;
const SAYS_TOTAL = /\b(?:total|jumlah\s(?:seluruh|total|keseluruhan)|seluruhnya|keseluruhan)\b[^\n]{0,30}$/i;

/** "Loket 4 orang, staf 8 orang. Jml 12": a sum where the parts add up to it, or else the number of some work. */
const MAY_SAY_TOTAL = /(?<![a-z])(?:jumlah(?:nya)?|jml|jlh)\W{0,4}$/i;

/** Which item is the sum of the others: the first when it announces them, or one labelled as the total. */
function totalAmong(text: string, items: readonly Count[]): number {
  const [first] = items;
  if (items.length < 2 || !first) return -1;
  const stated = ANNOUNCES_PARTS.test(text.slice(Math.max(first.span.end, first.roleSpan?.end ?? 0), first.span.end + 140));
  if (stated) return 0;
  const labelled = items.findIndex(({ span }) => SAYS_TOTAL.test(text.slice(Math.max(0, span.start - 60), span.start)));
  if (labelled !== -1) return labelled;
  const [beforeLast, last] = items.slice(-2);
  const before = items.slice(0, -1).reduce((sum, { count }) => sum + count, 0);
  const sign =
    beforeLast && last ? EQUALS.exec(text.slice(beforeLast.span.end, Math.min(last.span.start, beforeLast.span.end + 60))) : null;
  if (sign && (before === last?.count || sign[1] === '')) return items.length - 1;
  if (before === last?.count && MAY_SAY_TOTAL.test(text.slice(Math.max(0, last.span.start - 12), last.span.start))) return items.length - 1;
  const rest = items.slice(1).reduce((sum, { count }) => sum + count, 0);
  return first.role === undefined && items.length > 2 && rest === first.count ? 0 : -1;
}

const LONGEST_BRACKET = 240;

/** For each number the place of the one whose bracket it stands in ("4 orang (1 kepala, 3 staf)"), or -1. */
function wholesOf(text: string, items: readonly Count[]): readonly number[] {
  let open = -1;
  return items.map(({ span }, index) => {
    const before = items[index - 1];
    if (!before) return -1;
    const between = text.slice(before.span.end, Math.min(span.start, before.span.end + LONGEST_BRACKET));
    const opened = between.lastIndexOf('(');
    if (between.includes(')')) open = -1;
    if (opened > between.lastIndexOf(')'))
      open = text[before.span.start - 1] === '(' || /[,;\n]/.test(between.slice(0, opened)) ? -1 : index - 1;
    return open;
  });
}

const SEVERAL_GROUPS =
  /(?<![\d.,])(?:[2-9]|[1-9]\d)\s{0,2}(?:\([a-z ]{2,20}\)\s{0,2})?(?:regu|shift|sif|tim|kelompok|loket|meja)(?![a-z])/i;
const GROUPS_ALONE =
  /^\s{0,3}(?<groups>\d{1,2})\s{0,2}(?:\([a-z ]{2,20}\)\s{0,2})?(?:regu|tim|kelompok|pleton|peleton)(?:\s(?!masing)[a-z]{3,12})?,?\s{0,2}(?:@|x|masing-masing|a)\s{0,2}(?<each>\d{1,3})\s{0,2}(?:\([a-z ]{2,20}\)\s{0,2})?(?:orang|org|anggota|personil|personel)?[\s.]{0,3}$/i;

const DESKS_ALONE =
  /^\s{0,3}(?:[a-z/]{2,15}[\s:=]{1,3}){0,3}(?<groups>\d{1,2})\s{0,2}(?:\([a-z ]{2,20}\)\s{0,2})?(?:loket|meja|konter|counter|pos|posko|ruang(?:an)?|poli)[\s,;(]{0,4}(?:yang\s)?(?:@|x|masing-?\s?(?:masing|2)|(?:setiap|tiap|per)\s(?:loket|meja|konter|counter|pos|posko|ruang(?:an)?|poli))\s{0,2}(?:(?:diisi|dilayani|dijaga|ada|terdapat|terdiri dari|dengan|oleh)\s){0,2}(?<each>\d{1,3})\s{0,2}(?:\([a-z ]{2,20}\)\s{0,2})?(?:orang|org|petugas|personil|personel|pegawai|staff?)(?:\s(?:petugas|loket|pelayanan|layanan|pegawai))?[\s.)]{0,3}$/i;

/** "3 regu @ 8 orang", "6 meja, masing-masing 1 petugas" and nothing else: how many there are in all. */
export function multiplied(text: string): Count | undefined {
  const { groups = '', each = '' } = (GROUPS_ALONE.exec(text) ?? DESKS_ALONE.exec(text))?.groups ?? {};
  if (groups === '' || each === '') return undefined;
  const start = text.length - text.trimStart().length;
  return { count: Number(groups) * Number(each), span: { start, end: text.trimEnd().length }, isTotal: false };
}

const FOR_EACH =
  /@\s?\d|(?:\/|per|tiap|setiap|masing-masing)\s{0,2}(?:regu|shift|sif|tim|kelompok|loket|meja)(?![a-z])|(?:meja|loket)[\s,;(]{1,3}masing-?\s?(?:masing|2)\s\d/i;

/** "3 orang tiap fakultas (8 fakultas)". */
const FOR_EACH_OF_SEVERAL =
  /(?<![a-z])(?:per|tiap|setiap)\s([a-z]{3,15})(?![a-z])[^;\n]{0,30}?(?<![\d.,])(?:[2-9]|[1-9]\d{1,3})\s\1(?![a-z])/i;

/** "3 regu @ 3 orang": how many there are in all is not written. */
export const isMultiplied = (text: string): boolean => {
  const rest = text.replaceAll(WORKED_OUT, (whole, all: string, groups: string, each: string) =>
    Number(groups) * Number(each) === Number(all) ? ' ' : whole,
  );
  return (FOR_EACH.test(rest) && SEVERAL_GROUPS.test(rest)) || FOR_EACH_OF_SEVERAL.test(rest);
};

/** "12 orang (3 shift @ 4 orang)": the number in front is already that of all. */
const WORKED_OUT =
  /(?<![\d.,])(\d{1,3})\s{0,2}(?:orang|org|personil|personel)\s{0,2}\((\d{1,2})\s{0,2}(?:regu|shift|sif|tim|kelompok)\s{0,2}(?:@|x|masing-masing)\s{0,2}(\d{1,3})\s{0,2}(?:orang|org|personil|personel)?\)/gi;

const LONGEST_PART = 80;
/** "2 petugas, 3 loket" may count desks, or people by their desk. */
const DESKS = /[,;\n]\s{0,3}\d{1,2}\s{1,2}loket\s{0,3}(?:[,;.\n]|$)/i;
/** "Loket 2, pelaksana 2": one desk of that number, or two at the desk. */
const DESK = /(?:^|[,;+\n])\s{0,3}loket\s{1,2}\d{1,2}\s{0,2}(?:[,;+\n]|$)/i;
/** What stands in brackets, but for a number alone: parts of the number in front. */
const PARTS = /\((?!\s?\d{1,4}\s?(?:orang|org)?\s?\))[^()]{0,200}\)/g;

/** Whether some who do the work may be left out: "Kades, Sekdes, 3 Kasi" names two without a number, "Loket 2, Penguji 3" may name a desk. */
export const leavesOut = (text: string, titled: boolean, labelled: boolean): boolean => {
  const outside = text.replace(PARTS, ' ');
  if (DESK.test(outside) || (titled && DESKS.test(outside))) return true;
  if (!titled && !labelled) return false;
  const parts = outside.split(/[,;+\n]/).filter(part => part.length < LONGEST_PART && !/\d/.test(part));
  return parts.some(part => matchAt(STAFF_TITLE, ` ${part.trim()}`, 0) !== null && findNumbers(part).length === 0);
};

/** Adds up the numbers read in a text: those in the bracket behind another are its parts, and a total written wins over the sum. */
export function addUp(text: string, items: readonly Count[], vague: readonly Span[], doubtful: boolean): CountReading {
  const wholes = wholesOf(text, items);
  const inside = new Map<number, number>();
  for (const [index, { count }] of items.entries()) {
    const whole = wholes[index] ?? -1;
    if (whole !== -1) inside.set(whole, (inside.get(whole) ?? 0) + count);
  }
  const first = totalAmong(text, items);
  const at = inside.has(first) || (wholes[first] ?? -1) !== -1 ? -1 : first;
  const outer = items.filter((_, index) => wholes[index] === -1);
  const parts = outer.filter(item => item !== items[at]).reduce((sum, { count }) => sum + count, 0);
  const total = items[at]?.count ?? (outer.length > 0 ? parts : undefined);
  const overfull = [...inside].some(([whole, sum]) => sum > (items[whole]?.count ?? 0));
  return {
    items: items.map((item, index) => (index === at || inside.has(index) ? { ...item, isTotal: true } : item)),
    total,
    vague,
    unsure: doubtful || outer.some(item => item.doubtful) || overfull || (at !== -1 && parts !== total),
  };
}
