import type { Figure } from './duration-figures.ts';
import { addMeasures, inMinutes, type Measure, mayRestate } from './time-unit.ts';

const ECHO = /^\s{0,2}\(?(?:[=/]|(?:atau|setara|sama|yaitu|yakni|ekuivalen)(?:\sdengan)?)?\s{0,2}$/i;
const EQUATION = /=|setara|sama\sdengan|adalah|dihitung/i;
const DEFINES = /^\s{0,2}\(?(?:adalah|dihitung(?:\ssebagai)?)\s{1,2}$/i;
const DEFINED =
  /(?:^|[\n.;,(*]|(?<![A-Za-zÀ-ɏ])(?:catatan|keterangan|ket|nb|ketentuan|asumsi|dimana|di\smana|perhitungan|bahwa))[\s:.]{0,3}$/i;
const SUM = /^\s{0,2}\+\s{0,2}$/;
// "3 hari + 2 hari (jika survei)": the second is not for all.
const CONDITION = /^\s{0,2}\(?(?:jika|bila|apabila|kalau|untuk|bagi)\s/i;
const REMAINDER = /^\s{1,2}(?:dan\s{1,2})?$/i;
const LEAD =
  '(?:(?:diproses|selesai|diselesaikan|proses|waktu|dalam|selama|paling|lama|lambat|maks(?:imal|imum|\\.)?|selambat-lambatnya|min(?:imal)?|kurang|lebih|tidak|dari|sekitar|[±<≤~])\\s{0,2}){0,4}$';
const NAMED = new RegExp(`^\\s{0,2}:\\s{0,2}${LEAD}`, 'i');
const NAMED_YEARS = new RegExp(`^\\s{1,2}${LEAD}`, 'i');
const OF_VALIDITY = /berlaku|diperpanjang|simpan|retensi|daluwarsa/i;
const AGE = /(?:usia|umur|berumur)\s[^.;,\n]{0,10}$/i;
const LONGEST_GAP = 40;

const isExact = ({ lower, upper }: Figure): boolean => lower.value === upper.value && lower.unit === upper.unit;

const isDays = ({ unit }: Measure): boolean => unit.startsWith('hari');

interface Joined extends Figure {
  /** Set where another figure says the same length again. */
  readonly echoed?: true;
  /** Set where it was said to be another ("1 hari kerja = 8 jam"). */
  readonly equated?: true;
}

/** One figure for both where they say one length twice ("1 hari kerja (8 jam)") or together ("15 menit + 1 hari kerja"). */
function join(text: string, last: Joined, figure: Figure): Joined | undefined {
  const gap = text.slice(last.span.end, Math.min(figure.span.start, last.span.end + LONGEST_GAP));
  if (last.span.end + gap.length !== figure.span.start) return undefined;
  const inWords = /\S/.test(gap);
  if (inWords && (ECHO.test(gap) || DEFINES.test(gap)) && mayRestate(last.upper, figure.upper)) {
    const closing = text[figure.span.end] === ')' && gap.includes('(') ? 1 : 0;
    const kept =
      isDays(figure.upper) && figure.upper.value >= 1 && !isDays(last.upper) && /^jam/.test(last.upper.unit) && !last.multiple
        ? figure
        : last;
    const span = { start: last.span.start, end: figure.span.end + closing };
    return { ...last, lower: kept.lower, upper: kept.upper, span, echoed: true, ...(EQUATION.test(gap) && { equated: true as const }) };
  }
  if (CONDITION.test(text.slice(figure.span.end, figure.span.end + 12))) return undefined;
  const isPart = last.echoed === true && REMAINDER.test(gap) && inMinutes(figure.upper) < inMinutes(last.upper);
  if (!(isPart || SUM.test(gap)) || !isExact(last) || !isExact(figure)) return undefined;
  const sum = addMeasures(last.upper, figure.upper);
  return sum && { ...last, lower: sum, upper: sum, span: { start: last.span.start, end: figure.span.end } };
}

/** "1 hari kerja = 7,5 jam" beside other times tells what a working day is. */
const isDefinition = (text: string, figure: Joined, all: readonly Joined[]): boolean =>
  figure.equated === true &&
  isDays(figure.upper) &&
  figure.upper.value === 1 &&
  DEFINED.test(text.slice(Math.max(0, figure.span.start - 20), figure.span.start)) &&
  all.some(({ equated }) => !equated);

/** Figures of one line from `index` on that add up to the one before: "3 hari: 1 hari verifikasi, 2 hari penerbitan". */
function isTotal(text: string, figures: readonly Figure[], index: number): boolean {
  const total = figures[index] as Figure;
  const minutes = inMinutes(total.upper);
  let sum = 0;
  for (let next = index + 1; next < figures.length && sum < minutes; next++) {
    const { span, upper } = figures[next] as Figure;
    if (text.slice((figures[next - 1] as Figure).span.end, span.start).includes('\n')) return false;
    sum += inMinutes(upper);
  }
  return Math.abs(sum - minutes) < 1;
}

const SHORT: ReadonlySet<string> = new Set(['detik', 'menit', 'jam', 'jam kerja', 'hari', 'hari kerja', 'hari kalender']);

/** A figure that only tells which thing the next one is for: "pengesahan STNK 1 tahun: 15 menit", "0-60 hari : 1 hari kerja". */
function isName(text: string, figures: readonly Figure[], index: number): boolean {
  const [figure, next] = [figures[index], figures[index + 1]];
  if (!figure || !next || next.span.start - figure.span.end > LONGEST_GAP) return false;
  const gap = text.slice(figure.span.end, next.span.start);
  if (gap.includes('\n') || OF_VALIDITY.test(text.slice(Math.max(0, figure.span.start - 40), figure.span.start))) return false;
  if (NAMED.test(gap)) return !isTotal(text, figures, index);
  const worded = /[A-Za-zÀ-ɏ][ \t]{1,3}$/.test(text.slice(Math.max(0, figure.span.start - 5), figure.span.start));
  const isNamed = figure.upper.unit === 'tahun' || AGE.test(text.slice(Math.max(0, figure.span.start - 20), figure.span.start));
  return worded && isNamed && !figure.upper.plus && SHORT.has(next.upper.unit) && NAMED_YEARS.test(gap);
}

/** The figures that tell lengths of their own: echoes and sums joined; names and definitions of the working day left out. */
export function joinFigures(text: string, figures: readonly Figure[]): Figure[] {
  const joined: Joined[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const both = last && join(text, last, figure);
    if (both) joined[joined.length - 1] = both;
    else joined.push(figure);
  }
  return joined.flatMap((figure, index) => {
    if (isName(text, joined, index) || isDefinition(text, figure, joined)) return [];
    const { echoed, equated, ...plain } = figure;
    return [plain];
  });
}
