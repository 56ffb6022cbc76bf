import { type Day, daysBetween, parseDay, yearsLater } from '../law/calendar.ts';
import { type LadderIndicator, PEKPPP } from '../law/pekppp.ts';
import { measurePelibatan, measureStandar } from './ladder-drafting.ts';
import { item, type LadderItem, type LadderStanding, type Measured, type Met, said } from './ladder-item.ts';
import { measureMaklumat, measurePublikasi } from './ladder-publication.ts';
import { reviewDates } from './review.ts';
import type { Standard } from './standard.ts';

export type { LadderItem, LadderStanding, Met, Said } from './ladder-item.ts';

const measureTinjauan = (standard: Standard, today: Day): Measured => {
  const { last, unreadable } = reviewDates(standard, 'review', today);
  const within = (years: number): boolean => last !== undefined && daysBetween(today, yearsLater(last.day, years)) >= 0;
  const step = last === undefined ? 0 : within(1) ? 5 : within(2) ? 3 : 1;
  const at = last?.path ?? ['peninjauan', 'tinjau_ulang_terakhir'];
  const since = last
    ? said(`yang terakhir ${last.written}`, `the last one is of ${last.written}`)
    : said('tanggal tinjau ulang', 'date of a review');
  const unmet: Met = unreadable ? 'unsure' : 'no';
  return {
    step,
    items: [
      item(
        1,
        said('tinjau ulang atau penetapan tercatat', 'a review or decree is recorded'),
        last ? 'yes' : unmet,
        at,
        last?.written ?? '',
        said('tanggal tinjau ulang terakhir', 'date of the last review'),
      ),
      item(
        3,
        said('ditinjau dalam dua tahun terakhir', 'reviewed within the last two years'),
        within(2) ? 'yes' : unmet,
        at,
        last?.written ?? '',
        since,
      ),
      item(
        5,
        said('ditinjau dalam setahun terakhir', 'reviewed within the last year'),
        within(1) ? 'yes' : unmet,
        at,
        last?.written ?? '',
        since,
      ),
    ],
  };
};

const MEASURES: Readonly<Record<LadderIndicator['key'], (standard: Standard, today: Day) => Measured>> = {
  standar: measureStandar,
  pelibatan: measurePelibatan,
  publikasi: measurePublikasi,
  tinjauan: measureTinjauan,
  maklumat: measureMaklumat,
};

/** How a standard would stand on the indicators of PEKPPP that it can settle, at the date `today` (`YYYY-MM-DD`): a simulation. */
export const ladderOf = (standard: Standard, today: string): LadderStanding[] =>
  PEKPPP.indicators.map(indicator => {
    const { step, items } = MEASURES[indicator.key](standard, parseDay(today));
    return { indicator, step, isSure: items.every(({ met }) => met !== 'unsure'), items };
  });

/** What stands between a standard and the next step: the things asked for up to it that are not there. */
export const blockersOf = ({ step, items }: LadderStanding): readonly LadderItem[] => {
  const open = items.filter(({ met }) => met !== 'yes');
  const next = Math.min(...open.map(one => Math.max(one.step, step + 1)));
  return open.filter(one => Math.max(one.step, step + 1) === next);
};
