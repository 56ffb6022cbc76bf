import type { Simulation } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import { PEKPPP } from '../law/pekppp.ts';

/** The words of the simulation of an assessment, in one language. */
interface SimulationWords {
  readonly title: string;
  readonly label: (name: string, year: number, source: string) => string;
  readonly indicator: string;
  readonly step: string;
  readonly means: string;
  readonly next: string;
  readonly atLeast: (step: string) => string;
}

/** The words of the simulation, by language. */
export const SIMULATION_WORDS: Readonly<Record<Language, SimulationWords>> = {
  id: {
    title: 'Simulasi PEKPPP',
    label: (name, year, source) =>
      `Ini simulasi, bukan nilai: hanya indikator ${name} ${year} yang dapat terjawab dari standar, dan kesimpulan pemeriksaan tidak dipengaruhinya. Sumber: ${source}.`,
    indicator: 'Indikator',
    step: 'Langkah',
    means: 'Artinya',
    next: 'Yang menahan langkah berikutnya',
    atLeast: step => `${step}, mungkin lebih`,
  },
  en: {
    title: 'PEKPPP simulation',
    label: (name, year, source) =>
      `This is a simulation, not a score: only the indicators of ${name} ${year} that a standard can settle, and no bearing on the verdict of the check. Source: ${source}.`,
    indicator: 'Indicator',
    step: 'Step',
    means: 'Meaning',
    next: 'What blocks the next step',
    atLeast: step => `${step}, perhaps more`,
  },
};

/** What a reporter shows of an indicator. */
export interface SimulationRow {
  readonly nama: string;
  readonly code: string;
  readonly step: string;
  readonly means: string;
  readonly blocks: readonly string[];
}

/** The rows of a simulation; of indicators that are not known none. */
export const simulationRows = ({ indicators }: Simulation, language: Language): SimulationRow[] =>
  indicators.flatMap(({ code, step, sure, blocks }) => {
    const known = PEKPPP.indicators.find(indicator => indicator.code === code);
    if (!known) return [];
    const { nama, steps } = known;
    const counted = `${step}/5`;
    return [
      {
        nama: nama[language],
        code,
        step: sure ? counted : SIMULATION_WORDS[language].atLeast(counted),
        means: steps[step]?.[language] ?? '',
        blocks,
      },
    ];
  });

/** What says that it is a simulation, and whence it comes. */
export const simulationLabel = ({ name, year }: Simulation, language: Language): string =>
  SIMULATION_WORDS[language].label(name, year, PEKPPP.source[language]);
