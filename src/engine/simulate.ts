import { PEKPPP } from '../law/pekppp.ts';
import { blockersOf, type LadderItem, ladderOf } from '../standard/ladder.ts';
import type { Standard } from '../standard/standard.ts';
import type { Simulation } from './report.ts';
import type { Language } from './rule.ts';

/** What is missing, said in a line: "keputusan penetapan …: nomor …". */
export const sayLack = ({ what, lacks }: LadderItem, language: Language): string =>
  lacks[language] === '' || lacks[language] === what[language] ? what[language] : `${what[language]}: ${lacks[language]}`;

/** How `standard` would stand on the indicators that it can settle; none where it has no service that could be read. */
export const simulate = (standard: Standard, today: string, language: Language): Simulation | undefined => {
  if (standard.layanan.length === 0) return undefined;
  return {
    name: PEKPPP.name,
    year: PEKPPP.year,
    indicators: ladderOf(standard, today).map(standing => ({
      code: standing.indicator.code,
      step: standing.step,
      sure: standing.isSure,
      blocks: blockersOf(standing).map(one => sayLack(one, language)),
    })),
  };
};
