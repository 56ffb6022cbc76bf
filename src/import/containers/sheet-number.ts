/** Formats that every workbook has without listing them (ECMA-376 part 1, 18.8.30), dates as an Indonesian Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd mmmm yyyy',
  16: 'd mmmm',
  17: 'mmmm yyyy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
};

/** The code of a number format, `General` where there is none. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string => own.get(id) ?? BUILT_IN[id] ?? 'General';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** What stands outside quotes, brackets and escapes decides what a format means. */
const skeleton = (code: string): string => code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').toLowerCase();

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a count of days in Excel's calendar, which has a 29 February 1900; after Hinnant's `civil_from_days`. */
const dayOf = (serial: number, from1904: boolean): Day => {
  const days = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0) + 693_899;
  const cycle = Math.floor(days / 146_097);
  const rest = days - cycle * 146_097;
  const year = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365);
  const dayOfYear = rest - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: year + cycle * 400 + (month >= 10 ? 1 : 0),
    month: month < 10 ? month + 3 : month - 9,
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  };
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const sayTime = (serial: number): string => {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return `${twoDigits(Math.floor(minutes / 60) % 24)}.${twoDigits(minutes % 60)}`;
};

const sayDate = (serial: number, shape: string, from1904: boolean): string => {
  const { year, month, day } = dayOf(serial, from1904);
  const hasDay = /d/.test(shape);
  const hasYear = /y/.test(shape);
  if (/mmm/.test(shape)) return [hasDay && day, MONTHS[month - 1], hasYear && year].filter(Boolean).join(' ');
  return [hasDay && twoDigits(day), twoDigits(month), hasYear && year].filter(Boolean).join('/');
};

/** A number with Indonesian signs: `50.000`, `0,5`. */
const sayPlain = (value: number, decimals: number | undefined, grouped: boolean): string => {
  const [whole = '', fraction] = (decimals === undefined ? String(Number(value.toPrecision(12))) : value.toFixed(decimals)).split('.');
  const counted = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return fraction === undefined ? counted : `${counted},${fraction}`;
};

const literal = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]|_.|\*./g, '')
    .replace(/\\(.)/g, '$1');

/** A number as the sheet shows it, as far as its format matters for reading: dates, times, per cent, thousands, words before and after. */
export const sayNumber = (written: string, code: string, from1904: boolean): string => {
  const value = Number(written);
  const [format = 'General'] = code.split(';');
  const shape = skeleton(format);
  if (!Number.isFinite(value) || shape === 'general' || shape === '@') {
    return /^-?\d+$/.test(written) || !Number.isFinite(value) ? written : sayPlain(value, undefined, false);
  }
  const isDate = /[dy]|mmm/.test(shape);
  const isTime = /h|s/.test(shape);
  if (isDate || isTime) {
    if (value < 0 || value > 2_958_465) return written;
    return [isDate && sayDate(value, shape, from1904), isTime && sayTime(value)].filter(Boolean).join(' ');
  }
  const figures = /[#0?][#0?,. ]*/.exec(format);
  if (!figures) return written;
  const decimals = /\.([0#?]+)/.exec(figures[0])?.[1]?.length ?? 0;
  const percent = shape.includes('%');
  const number = sayPlain(percent ? value * 100 : value, decimals, figures[0].includes(','));
  const trailing = /\s*$/.exec(figures[0])?.[0] ?? '';
  return `${literal(format.slice(0, figures.index))}${number}${trailing}${literal(format.slice(figures.index + figures[0].length))}`.trim();
};
