import type { Span } from '../../source/place.ts';
import type { Amount } from './duration.ts';
import { isBadCase } from './duration-phrases.ts';

/** An extension with a bound of its own, or one of a product's validity, is no open exception. */
export const isOpenExtension = (extension: Span, text: string, amounts: readonly Amount[]): boolean => {
  if (
    /(?:\d\s{0,2}(?:\([A-Za-zÀ-ɏ]{1,20}\)\s{0,2})?|(?<![A-Za-zÀ-ɏ])(?:(?:satu|dua|tiga)\s|se(?=kali)))(?:kali|x)(?![A-Za-zÀ-ɏ])/i.test(
      text.slice(extension.start, extension.end + 30),
    )
  )
    return false;
  const bounded = amounts.some(
    ({ role, figure }) => role === 'extension' && figure.start >= extension.start && figure.start - extension.end < 40,
  );
  const before = amounts.findLast(({ figure }) => figure.end <= extension.start);
  return !bounded && before?.role !== 'validity';
};

/** Whether an exception is one: "atau lebih" only behind a time ("3 hari atau lebih"). */
export const isCondition = (exception: Span, text: string, amounts: readonly Amount[]): boolean =>
  !/^atau lebih/i.test(text.slice(exception.start, exception.start + 10)) ||
  amounts.some(({ figure }) => exception.start >= figure.end && exception.start - figure.end < 3);

/** "apabila jaringan bermasalah, 2 hari kerja setelah jaringan normal": from when the time for the trouble runs. */
export const isRecovery = (exception: Span, text: string, exceptions: readonly Span[]): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:setelah|sesudah|sejak|semenjak|begitu)\s$/i.test(text.slice(Math.max(0, exception.start - 12), exception.start)) &&
  exceptions.some(
    ({ start, end }) =>
      end < exception.start &&
      exception.start - end < 60 &&
      !/[.;\n]/.test(text.slice(end, exception.start)) &&
      isBadCase(text.slice(start, end)),
  );

/** "kecuali kondisi tertentu sampai dengan H-7": how late an applicant may come then. */
const TO_A_DAY =
  /^[^.;\n]{0,40}?(?<![A-Za-zÀ-ɏ])(?:paling\slambat|sampai(?:\sdengan)?|hingga|s\.?\s?\/?\s?d\.?|maks(?:imal|\.)?)\sh\s?-\s?\d/i;

/** "apabila terjadi gangguan, paling lama 2 hari": what may go wrong has a bound of its own. */
export const hasOwnTime = (exception: Span, text: string, amounts: readonly Amount[]): boolean =>
  isBadCase(text.slice(exception.start, exception.end)) &&
  (TO_A_DAY.test(text.slice(exception.end, exception.end + 60)) ||
    amounts.some(
      ({ role, figure, sentence }) =>
        (role === 'promise' || role === 'extension') &&
        figure.start > exception.start &&
        figure.start - exception.end < 60 &&
        sentence.start <= exception.start,
    ));

const BETWEEN = /^[\s,(]{0,3}$/;

/** What differs from one application to the next, and is not the unit's state. */
const OF_THE_CASE =
  /(?:ter|ber)gantung\s(?:pada\s|dari\s|dengan\s)?(?:tingkat\s|jauh\s(?:dekat\s)?)?(?:jarak|lokasi|jenis|luas|volume|jumlah|banyak(?:nya)?|kasus|kerumitan|kesulitan|kompleksitas)(?![A-Za-zÀ-ɏ])/i;

const isRange = ({ lower, upper }: Pick<Amount, 'lower' | 'upper'>): boolean => lower.value !== upper.value || lower.unit !== upper.unit;

/** "15 s.d. 60 menit tergantung kasus", "maksimal 3 hari tergantung jarak": how long within the bounds, of which the longer one binds. */
export const isWithinRange = (circumstance: Span, text: string, amounts: readonly Amount[]): boolean =>
  amounts.some(
    ({ lower, upper, bound, figure }) =>
      bound?.kind !== 'lower' &&
      (isRange({ lower, upper }) || (bound?.kind === 'upper' && OF_THE_CASE.test(text.slice(circumstance.start, circumstance.end)))) &&
      circumstance.start >= figure.end &&
      BETWEEN.test(text.slice(figure.end, circumstance.start)),
  );
