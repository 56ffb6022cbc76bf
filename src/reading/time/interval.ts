import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { findNumbers, type NumberReading, readNumber } from '../text/number-words.ts';
import { writtenOut } from '../text/short-form.ts';
import { inDays, type Measure, readUnit } from './time-unit.ts';

/** How often something is done: `times` in every `every`; `days` is the time from one to the next. */
export interface Interval {
  readonly span: Span;
  readonly times: number;
  readonly every: Measure;
  /** Calendar days between two times (a year 365, a month 30); 0 for what is done at every service or shift. */
  readonly days: number;
  /** Set where an event and no clock sets the beat: "setiap ada layanan", "setiap shift". */
  readonly event?: true;
}

const SPAN_WORDS: Readonly<Record<string, Measure>> = {
  hari: { value: 1, unit: 'hari' },
  minggu: { value: 1, unit: 'minggu' },
  pekan: { value: 1, unit: 'minggu' },
  bulan: { value: 1, unit: 'bulan' },
  triwulan: { value: 3, unit: 'bulan' },
  kuartal: { value: 3, unit: 'bulan' },
  caturwulan: { value: 4, unit: 'bulan' },
  semester: { value: 6, unit: 'bulan' },
  tahun: { value: 1, unit: 'tahun' },
  jam: { value: 1, unit: 'jam' },
  bln: { value: 1, unit: 'bulan' },
  thn: { value: 1, unit: 'tahun' },
  th: { value: 1, unit: 'tahun' },
  taun: { value: 1, unit: 'tahun' },
  mgg: { value: 1, unit: 'minggu' },
  smt: { value: 6, unit: 'bulan' },
  smstr: { value: 6, unit: 'bulan' },
  tw: { value: 3, unit: 'bulan' },
};
/** English words, which offices that serve foreigners and exporters use. */
const ENGLISH: Readonly<Record<string, Measure>> = {
  dai: { value: 1, unit: 'hari' },
  day: { value: 1, unit: 'hari' },
  week: { value: 1, unit: 'minggu' },
  month: { value: 1, unit: 'bulan' },
  quarter: { value: 3, unit: 'bulan' },
  year: { value: 1, unit: 'tahun' },
  annual: { value: 1, unit: 'tahun' },
};
const IN_ENGLISH =
  /(?<![A-Za-zÀ-ɏ-])(?:(?<name>dai|week|month|quarter|year|annual)ly|every\s{1,2}(?<inside>day|week|month|quarter|year))(?![A-Za-zÀ-ɏ])/gi;
/** "Semester I dan II", "Triwulan I s.d. IV": every one of the year. */
const EACH_OF =
  /(?<![A-Za-zÀ-ɏ])(?:(?<name>semester|smt)\s{1,2}(?:i|1|satu)\s{0,2}(?:dan|&|,|\/|-|–|s\.?\s?d\.?|sampai(?:\sdengan)?)\s{0,2}(?:semester\s{1,2}|smt\s{1,2})?(?:ii|2|dua)|(?<inside>tri\s?wulan|tw|kuartal)\s{1,2}(?:i|1)(?:[\s,&/–-]{1,3}(?:i{2,3}|[23]|dan|triwulan|tw|s\.?d\.?|sampai|dengan)){0,8}[\s,&/–-]{1,3}(?:iv|4))(?![A-Za-zÀ-ɏ\d])/gi;
/** "tiap tanggal 5": every month, or every year where a month is named. */
const EVERY_DATE =
  /(?<![A-Za-zÀ-ɏ])(?:set|t)iap\s{1,2}(?:tanggal|tgl)\.?\s{0,2}\d{1,2}(?!\d|\s{0,2}[/-]\s{0,2}\d)(?<yearly>\s{1,2}(?:jan|feb|mar|apr|mei|jun|jul|a[gu]{1,2}st?|sep|okt|nov|des)[a-z]{0,8})?(?![A-Za-zÀ-ɏ])/gi;
const WEEKDAYS = "senin|selasa|rabu|kamis|jum['’`]?at|sabtu|ahad|minggu";
/** "tri wulan" is often written apart. */
const NAMES = Object.keys(SPAN_WORDS).join('|').replaceAll('wulan', '\\s?wulan');
const EVERY = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:set|t)iap|per|dalam|masing-masing|di)[\\s-]{0,2}(?:(?:akhir|awal|pertengahan|(?:tanggal|tgl\\.?) \\d{1,2})\\s{1,2})?(?:(?<weekday>hari\\s{1,2}(?:${WEEKDAYS})|senin|selasa|rabu|kamis|jum['’\`]?at|sabtu)|(?<name>${NAMES}))(?:nya)?(?![A-Za-zÀ-ɏ]|(?<!minggu)\\s{1,2}ke|\\s{1,2}\\d{4})`,
  'gi',
);
const ADJECTIVE =
  /(?<![A-Za-zÀ-ɏ])(?:(?<!surat |layanan |uang |gaji |cuti |pajak )(?<name>hari|minggu|bulan|tri\s?wulan|semester|tahun)(?:an))(?![A-Za-zÀ-ɏ])/gi;
const ONCE =
  /(?<![A-Za-zÀ-ɏ])se(?<name>hari|minggu|pekan|bulan|tah?un|tri\s?wulan|semester)\s{1,2}(?:sekali(?![A-Za-zÀ-ɏ])|(?=(?:\d{1,2}|satu|dua|tiga|empat|enam)\s{0,2}(?:\(|kali|x)))|(?<=(?:kali|x)\s{1,2}(?:dalam\s{1,2})?)se(?<inside>hari|minggu|pekan|bulan|tah?un|tri\s?wulan|semester)(?![A-Za-zÀ-ɏ])/gi;
/** What is done again and again, of which a stroke tells how often: "SKM/tahun", "audit klinis / 6 bln". */
const DONE = '(?:skm|ikm|skp|monev|audit|evaluasi|penilaian|rapat|survei|survey|laporan|revi[eu]w?|briefing|e-?kinerja)';
const STROKE = new RegExp(`(?<=(?:kali|x|${DONE})\\s?|[A-Za-zÀ-ɏ)]\\s{1,2})/\\s?(?<name>${NAMES})(?![A-Za-zÀ-ɏ])`, 'gi');
const STROKE_BEFORE = new RegExp(`(?<=${DONE}\\s?|[A-Za-zÀ-ɏ)]\\s{1,2})/\\s{0,2}$`, 'i');
/** "e-Kinerja (triwulan)", "SKP: semester", "SKP triwulan": the beat alone, at the end of its clause. */
const ALONE =
  /(?<=[(:,]\s{0,2}|^|[A-Za-zÀ-ɏ)](?<!(?<![A-Za-zÀ-ɏ])(?:pada|selama|satu|dua|tiga|empat|antar|lintas|pembelajaran|belajar|mata\skuliah|kredit|mahasiswa|siswa|rapor))\s)(?<name>tri\s?wulan|semester|catur\s?wulan|kuartal)(?=\s{0,2}(?:[),;.\n]|$))/gi;
const END_OF =
  /(?<![A-Za-zÀ-ɏ])(?:(?:set|t)iap\s{1,2})?(?:akhir|awal)\s{1,2}(?<name>bulan|bln|tri\s?wulan|semester|tahun|thn)(?![A-Za-zÀ-ɏ])/gi;
const EVENT =
  /(?<![A-Za-zÀ-ɏ])(?:set|t)iap\s{1,2}(?:(?:ada|kali|selesai|akhir|pergantian|memberikan|melakukan)\s{1,2}){0,3}(?:pe?la?yanan|layanan|shif[A-Za-zÀ-ɏ]{0,1}|sif|kegiatan|transaksi|pemohon|permohonan)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:set|t)iap\s{1,2}(?:kali\s{1,2})?(?:selesai|akhir|habis|usai)(?:nya)?\s{1,2}(?:paket|angkatan|pelatihan|diklat|kursus|bimtek|kelas|gelombang)(?![A-Za-zÀ-ɏ])/gi;
const COUNTED_BEFORE =
  /(?:(?<![A-Za-zÀ-ɏ])(?:(?:set|t)iap|per|dalam|selama|sekali dalam|sekali)|\d\s{0,2}(?:\([A-Za-zÀ-ɏ]{1,12}\)\s{0,2})?(?:x|kali))\s{0,2}(?:waktu\s|kurun\s|jangka\s(?:waktu\s)?)?(?:minimal\s|maksimal\s|paling lama\s)?$/i;
const COUNTED_AFTER = /^(?:an)?\s{0,2}(?:se?kali|\(?sekali\)?)(?![A-Za-zÀ-ɏ])/i;
const COUNTED_ADJECTIVE = /^(?:(tri\s?wulan|semester|catur\s?wulan|kuartal)(?:an)?|(hari|minggu|bulan|tahun)an)(?![A-Za-zÀ-ɏ])/i;
/** Blanks, and the number said again in words that are not known: "3 (tigo) bulan". */
const BLANKS = /^\s{0,3}(?:\([A-Za-zÀ-ɏ ]{1,20}\)\s{0,2})?/;
const TIMES_BEHIND = /^\s{0,2}(?:kali|x)(?![A-Za-zÀ-ɏ])/i;
const NEAR = 60;
const CUE =
  /quarter|month|week|dai|year|annual|tw|tiap|per|\/|dalam|dlm|kali|\d\s?x|harian|mingguan|bulanan|wulan|kuartal|semester|tah?un|akhir|awal/i;

interface Candidate {
  readonly span: Span;
  readonly every: Measure;
}

/** "setiap 6 bulan", "dalam satu tahun", "3 (tiga) bulan sekali", "6 bulanan". */
function counted(text: string, number: NumberReading): Candidate | undefined {
  const at = number.span.end + (BLANKS.exec(text.slice(number.span.end, number.span.end + 28))?.[0].length ?? 0);
  const adjective = COUNTED_ADJECTIVE.exec(text.slice(at, at + 14));
  const plain = adjective ? undefined : readUnit(text, at);
  const unit = adjective
    ? SPAN_WORDS[(adjective[1] ?? adjective[2] ?? '').toLowerCase().replace(/\s/, '')]
    : plain && { value: 1, unit: plain.unit };
  if (!unit || number.value <= 0) return undefined;
  const end = adjective ? at + adjective[0].length : (plain?.end ?? at);
  const lead = text.slice(Math.max(0, number.span.start - 50), number.span.start);
  const before = (COUNTED_BEFORE.exec(lead) ?? STROKE_BEFORE.exec(lead))?.[0];
  const after = COUNTED_AFTER.exec(text.slice(end, end + 14))?.[0];
  const behind = readNumber(text, end + 1);
  const timesBehind = behind !== undefined && TIMES_BEHIND.test(text.slice(behind.span.end, behind.span.end + 6));
  if (before === undefined && after === undefined && !adjective?.[0].toLowerCase().endsWith('an') && !timesBehind) return undefined;
  return {
    span: { start: number.span.start - (before?.length ?? 0), end: end + (after?.length ?? 0) },
    every: { value: number.value * unit.value, unit: unit.unit },
  };
}

function named(text: string): Candidate[] {
  const dated = matchesOf(EVERY_DATE, text).flatMap((hit): Candidate[] => {
    const every = hit.groups?.yearly ? SPAN_WORDS.tahun : SPAN_WORDS.bulan;
    return every ? [{ span: { start: hit.index, end: hit.index + hit[0].length }, every }] : [];
  });
  const spelled = [EVERY, ONCE, ADJECTIVE, STROKE, ALONE, END_OF, EACH_OF, IN_ENGLISH].flatMap(pattern =>
    matchesOf(pattern, text).flatMap(hit => {
      const { weekday, name, inside } = hit.groups ?? {};
      const word = (name ?? inside ?? '').toLowerCase().replace(/\s/, '');
      const every = weekday ? SPAN_WORDS.minggu : pattern === IN_ENGLISH ? ENGLISH[word] : SPAN_WORDS[word];
      return every ? [{ span: { start: hit.index, end: hit.index + hit[0].length }, every }] : [];
    }),
  );
  return [...dated, ...spelled];
}

/** How many times: "2 kali", "1x", "dua kali" beside the span of time; 1 where nothing is said. */
function timesBeside(text: string, numbers: readonly NumberReading[], span: Span): { readonly times: number; readonly span: Span } {
  for (const number of numbers) {
    if (number.span.start < span.start - NEAR || number.span.end > span.end + NEAR) continue;
    const times = TIMES_BEHIND.exec(text.slice(number.span.end, number.span.end + 8));
    if (!times || number.value <= 0) continue;
    const end = number.span.end + times[0].length;
    const gap = number.span.start < span.start ? text.slice(end, span.start) : text.slice(span.end, number.span.start);
    if (!/[.;\n]/.test(gap))
      return { times: number.value, span: { start: Math.min(span.start, number.span.start), end: Math.max(span.end, end) } };
  }
  const once = /sekali\s{1,2}$/i.exec(text.slice(Math.max(0, span.start - 10), span.start));
  return { times: 1, span: once ? { start: span.start - once[0].length, end: span.end } : span };
}

function findInLong(text: string): Interval[] {
  const numbers = findNumbers(text);
  const candidates = [...numbers.flatMap(number => counted(text, number) ?? []), ...named(text)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const found: Interval[] = [];
  for (const { span, every } of candidates) {
    const last = found.at(-1);
    if (last && span.start < last.span.end) continue;
    const beside = timesBeside(text, numbers, span);
    const days = every.unit === 'bulan' ? every.value * 30 : every.unit === 'tahun' ? every.value * 365 : inDays(every, 'least');
    found.push({ span: beside.span, times: beside.times, every, days: days / beside.times });
  }
  for (const hit of matchesOf(EVENT, text))
    found.push({
      span: { start: hit.index, end: hit.index + hit[0].length },
      times: 1,
      every: { value: 0, unit: 'hari' },
      days: 0,
      event: true,
    });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Every interval of `text` in order, "1 kali dlm 6 bln" too; "secara berkala" and "rutin" alone are none. */
export const findIntervals = remembering((text: string): Interval[] => {
  if (!CUE.test(text)) return [];
  const long = writtenOut(text);
  return long ? findInLong(long.text).map(one => ({ ...one, span: long.back(one.span) })) : findInLong(text);
});

/** The shortest of several intervals; `undefined` for none. */
export const shortestOf = (intervals: readonly Interval[]): Interval | undefined =>
  intervals.reduce<Interval | undefined>((best, one) => (best && best.days <= one.days ? best : one), undefined);

const PERIODIC =
  /(?<![A-Za-zÀ-ɏ])(?:secara\s{1,2})?(?:berkala|periodik|rutin|teratur|berkesinambungan|berkelanjutan|terus[\s-]menerus|kontin[yu]u|insidentil|insidental|sewaktu[\s-]waktu|setiap saat|bila diperlukan|apabila diperlukan|jika diperlukan|sesuai (?:dengan )?kebutuhan)(?![A-Za-zÀ-ɏ])/i;

/** Words that promise a repetition without saying how often: "secara berkala"; `undefined` for none. */
export const findPeriodic = remembering((text: string): Span | undefined => {
  const hit = PERIODIC.exec(text);
  return hit ? { start: hit.index, end: hit.index + hit[0].length } : undefined;
});

const LOOSE_UNIT =
  '(?:hari|dinten|minggu|mgg|pekan|bulan|bln|wulan|tri\\s?wulan|kuartal|semester|smt|tahun|taun|thn|th|quarter|month|year|week)(?:an)?';
const LOOSE = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:(?:set|t)iap|saban|unggal|ben|tiok)\\s{1,2}(?:[A-Za-z0-9()]{1,12}\\s{1,2}){0,3}|(?:per|dalam|dlm)\\s{1,2}(?:(?:\\d{1,2}|satu|dua|tiga|empat|enam|sa|se)\\s{0,2}(?:\\([A-Za-z ]{1,20}\\)\\s{0,2})?)?)${LOOSE_UNIT}(?![A-Za-zÀ-ɏ])|\\d\\s{0,2}(?:x|kali)[^.;\\n]{0,20}${LOOSE_UNIT}(?![A-Za-zÀ-ɏ])|${LOOSE_UNIT}\\s{1,2}(?:se|sa|pi)?kali`,
  'i',
);

/** Whether a text may tell a frequency that {@link findIntervals} does not know: "saban 3 bulan", "1 kali dlm satu taun". */
export const mayTellInterval = (text: string): boolean => LOOSE.test(text);
